import { X509Certificate } from 'node:crypto'
import { judgeFolders, judgeMailbox, judgeSignIn } from '../../checkup/access.ts'
import { judgeCertificate } from '../../checkup/certificate.ts'
import { judgeClock } from '../../checkup/clock.ts'
import { CHECKS, doubtful, type Finding, skipped, well } from '../../checkup/finding.ts'
import { judgeDisk, judgeRegister, judgeReplies, judgeRounds } from '../../checkup/machine.ts'
import type { Outcome } from '../../checkup/outcome.ts'
import { judgePermission, judgeScope } from '../../checkup/permissions.ts'
import { probesOf } from '../../compose/desk.ts'
import { loadReplies } from '../../compose/replies.ts'
import type { Complaint } from '../../config/complaint.ts'
import { RepliesUnfit } from '../../config/reply-complaint.ts'
import type { Settings } from '../../config/settings.ts'
import { asItIs } from '../../language/language.ts'
import type { Probes } from '../../mailbox/graph/probes.ts'
import { WATCHED } from '../../mailbox/mailbox.ts'
import { freeSpace, lastNoted, lookAtRegister } from '../../register/look-at.ts'
import { withKey } from '../../register/storage.ts'
import type { Workplace } from '../workplace.ts'

/** Every finding, in the order in which they are told, each as soon as it is known. */
export async function* examine(
  { settings, gateway, now }: Pick<Workplace, 'settings' | 'gateway' | 'now'>,
  warnings: readonly Complaint[],
  other?: string,
): AsyncGenerator<Finding> {
  const probes = probesOf(settings, gateway)
  const access = withKey(settings.registerKey)
  yield* ofSettings(warnings)
  yield ofCredential(settings, warnings)
  yield judgeClock(await probes.time(), new Date())
  yield* ofAccess(probes, others(settings, other))
  yield judgeRegister(await lookAtRegister(settings.data, 'griffier check', access), settings.data)
  yield judgeDisk(await freeSpace(settings.data))
  yield judgeReplies(await slipInReplies(settings.replies))
  yield judgeRounds(await lastNoted(settings.data, access).catch(() => undefined), now())
}

const ofCertificate = ({ key }: Complaint) => key === 'graph.certificate'

function* ofSettings(warnings: readonly Complaint[]): Generator<Finding> {
  const odd = warnings.filter((warning) => !ofCertificate(warning))
  if (odd.length === 0) yield well('settings', { nl: 'volledig', en: 'complete' })
  for (const { key, found, expected } of odd)
    yield doubtful('settings', asItIs(`${key}: ${found}`), {
      nl: `Verwacht wordt ${expected}.`,
      en: `Expected is ${expected}.`,
    })
}

function ofCredential({ graph }: Settings, warnings: readonly Complaint[]): Finding {
  if (graph.credential.kind === 'secret')
    return well('certificate', {
      nl: 'geen; in plaats daarvan wordt een clientgeheim gebruikt',
      en: 'none; a client secret is used instead',
    })
  const { validFrom, validTo } = new X509Certificate(graph.credential.pem)
  const facts = { validFrom: new Date(validFrom), validTo: new Date(validTo) }
  return judgeCertificate(facts, warnings.find(ofCertificate), new Date())
}

/** From the mailbox to the scope: what only who is signed in can look at. */
const BEHIND_SIGN_IN = CHECKS.slice(CHECKS.indexOf('mailbox'), CHECKS.indexOf('register'))

/** What depends on something that is not ok is skipped: it could only say the same again. */
async function* ofAccess(probes: Probes, others: readonly string[]): AsyncGenerator<Finding> {
  const signIn = judgeSignIn(await probes.signIn())
  yield signIn
  if (signIn.verdict !== 'ok') {
    for (const each of BEHIND_SIGN_IN) yield skipped(each, 'sign-in')
    return
  }
  const inbox = await probes.folder('inbox')
  const mailbox = judgeMailbox(inbox)
  yield mailbox
  const isReadable = mailbox.verdict === 'ok'
  yield isReadable ? await ofFolders(probes) : skipped('folders', 'mailbox')
  if (inbox !== 'done' && inbox.code !== 'no-permission') {
    for (const each of BEHIND_SIGN_IN.slice(2)) yield skipped(each, 'mailbox')
    return
  }
  yield judgePermission('Mail.ReadWrite', await probes.write())
  yield judgePermission('Mail.Send', await probes.send())
  yield judgePermission('categories', await probes.categories())
  // who may read nothing at all is refused everywhere: that proves no scope
  yield isReadable ? await ofScope(probes, others) : skipped('scope', 'mailbox')
}

async function ofFolders(probes: Probes): Promise<Finding> {
  const folders: { folder: string; outcome: Outcome }[] = []
  for (const folder of WATCHED) folders.push({ folder, outcome: await probes.folder(folder) })
  return judgeFolders(folders)
}

async function ofScope(probes: Probes, others: readonly string[]): Promise<Finding> {
  const outcomes: Outcome[] = []
  for (const address of others) outcomes.push(await probes.otherMailbox(address))
  return judgeScope(outcomes)
}

/** Staff of the mailbox's own domain have mailboxes of the same tenant, as a rule. */
function others({ mailbox, staff }: Settings, other: string | undefined): string[] {
  if (other !== undefined) return [other]
  const domain = mailbox.address.split('@')[1]
  return staff
    .map(({ address }) => address)
    .filter((address) => address !== mailbox.address && address.split('@')[1] === domain)
}

async function slipInReplies(overrides: string | undefined): Promise<string | undefined> {
  try {
    await loadReplies(overrides)
    return undefined
  } catch (cause) {
    if (!(cause instanceof RepliesUnfit)) throw cause
    const [first, ...rest] = cause.lines
    return rest.length > 0 ? `${first} (and ${rest.length} more)` : first
  }
}
