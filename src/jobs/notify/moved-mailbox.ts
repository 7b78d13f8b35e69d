import { isRunning, stateOf } from '../../cases/state.ts'
import type { Desk } from '../desk.ts'
import { keepToTell } from './confirmations.ts'

/**
 * Notices that the settings name another mailbox than before: it is read from the start, and staff are told
 * once which open cases stay behind in the old one.
 */
export async function noteMailbox(desk: Desk): Promise<void> {
  const { register, shopSettings } = desk
  const { mailbox: address, staff } = shopSettings
  const before = register.diary.mailbox
  if (before === address) return
  if (before !== undefined) {
    const left = [...register.cases.values()].filter((each) => isRunning(stateOf(each)))
    desk.report({
      event: 'trouble',
      what: `mailbox.address was changed: the new mailbox is read from mailbox.since on; letters of ${left.length} open cases stay in the old one`,
    })
    for (const { number } of left)
      for (const to of staff)
        await keepToTell(desk, {
          to: to.address.toLowerCase(),
          caseNumber: number,
          outcome: 'other-mailbox',
        })
  }
  // noted after it is told: a crash between the two tells it again, and nothing twice
  await register.saveDiary({ ...register.diary, mailbox: address })
}
