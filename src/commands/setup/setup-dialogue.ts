import * as prompts from '@clack/prompts'
import type { Language } from '../../language/language.ts'
import {
  type Answers,
  type Colleague,
  colleagueIn,
  type Draft,
  fits,
  KEYS,
} from '../../setup/answers.ts'
import type { SetupTexts } from '../../setup/texts/texts.ts'
import { Trouble } from '../../trouble/trouble.ts'

/** Somebody stopped with Ctrl-C or Escape. */
export class Left extends Trouble {
  readonly code = 'LEFT'
}

/** The answer, or {@link Left}. */
function given<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw new Left()
  return answer as Exclude<T, symbol>
}

export async function askLanguage(): Promise<Language> {
  const answer = await prompts.select<Language>({
    message: 'Nederlands of English?',
    options: [
      { value: 'nl', label: 'Nederlands' },
      { value: 'en', label: 'English' },
    ],
  })
  return given(answer)
}

type Ask<Key extends keyof Answers> = (texts: SetupTexts, draft: Draft) => Promise<Answers[Key]>

const ASKING: { readonly [Key in keyof Answers]: Ask<Key> } = {
  language: askLanguage,
  shop: ({ ask, wrong }) => text(ask.shop, notEmpty(wrong.empty)),
  website: ({ ask, wrong }) => text(ask.website, notEmpty(wrong.empty)),
  mailbox: ({ ask, wrong }) => text(ask.mailbox, fitting('mailbox', wrong.address)),
  staff: askStaff,
  digestAt: ({ ask, wrong }) => text(ask.digestAt, fitting('digestAt', wrong.time), '08:30'),
  recipients: async ({ ask }) =>
    given(
      await prompts.select<Answers['recipients']>({
        message: ask.recipients,
        options: [
          { value: 'keep', label: ask.keep },
          { value: 'write-out', label: ask.writeOut },
        ],
      }),
    ),
  tenantId: ({ ask, wrong }) => text(ask.tenantId, fitting('tenantId', wrong.id)),
  clientId: ({ ask, wrong }) => text(ask.clientId, fitting('clientId', wrong.id)),
}

/** Asks for what is missing among these, and keeps each answer as it comes. */
export async function askFor(
  keys: readonly (keyof Answers)[],
  draft: Draft,
  texts: SetupTexts,
  keep: (draft: Draft) => Promise<void>,
): Promise<Draft> {
  let known = draft
  for (const key of KEYS.filter((each) => keys.includes(each))) {
    known = { ...known, [key]: await ASKING[key](texts, known) }
    await keep(known)
  }
  return known
}

async function askStaff({ ask, wrong }: SetupTexts): Promise<readonly Colleague[]> {
  const staff: Colleague[] = []
  do {
    const written = await text(ask.colleague, (answer) =>
      colleagueIn(answer) === undefined ? wrong.colleague : undefined,
    )
    const colleague = colleagueIn(written)
    if (colleague !== undefined) staff.push(colleague)
  } while (await yesOrNo(ask.another, false))
  return staff
}

export async function askObjectId({ ask }: SetupTexts): Promise<string | undefined> {
  return (await text(ask.objectId, () => undefined)) || undefined
}

export async function yesOrNo(message: string, initialValue: boolean): Promise<boolean> {
  return given(await prompts.confirm({ message, initialValue }))
}

async function text(
  message: string,
  validate: (answer: string) => string | undefined,
  initialValue?: string,
): Promise<string> {
  const answer = await prompts.text({
    message,
    validate: (value) => validate(value ?? ''),
    ...(initialValue !== undefined && { initialValue }),
  })
  return given(answer ?? '').trim()
}

const notEmpty = (complaint: string) => (answer: string) =>
  answer.trim() === '' ? complaint : undefined

const fitting = (key: Parameters<typeof fits>[0], complaint: string) => (answer: string) =>
  fits(key, answer) ? undefined : complaint
