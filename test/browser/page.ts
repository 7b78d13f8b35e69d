import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core'

type Language = 'nl' | 'en'

export interface View {
  readonly language?: Language
  readonly dark?: boolean
  readonly phone?: boolean
}

/** The words on the page that its test steers by, in the languages it is tested in. */
const WORDS = {
  nl: {
    write: 'Schrijf als klant',
    deliver: 'Versturen',
    nextDay: 'Volgende werkdag',
    categories: 'Categorieën',
    send: 'Verzenden',
    save: 'Opslaan',
    discard: 'Concept weggooien',
    answer: 'Antwoorden',
  },
  en: {
    write: 'Write as a customer',
    deliver: 'Send the letter',
    nextDay: 'Next working day',
    categories: 'Categories',
    send: 'Send',
    save: 'Save',
    discard: 'Discard draft',
    answer: 'Answer',
  },
} as const

const FOLDERS = {
  inbox: 'inbox',
  junk: 'junkemail',
  drafts: 'drafts',
  sent: 'sentitems',
  bin: 'deleteditems',
} as const

type FolderKey = keyof typeof FOLDERS

interface CustomerWords {
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
}

/** The page as a person uses it: what stands on it, what one can do, what it complained of. */
export interface MailPage {
  readonly page: Page
  readonly words: (typeof WORDS)[Language]
  /** Errors and warnings of the console, uncaught errors, and requests to any other host than 127.0.0.1. */
  readonly complaints: string[]
  readonly rows: Locator
  row(subject: string): Locator
  readonly reading: Locator
  readonly caseStrip: Locator
  readonly toast: Locator
  readonly clock: Locator
  readonly draft: Draft
  /** What a letter says, inside its frame. */
  readonly letterBody: FrameLocator
  goTo(folder: FolderKey): Promise<void>
  goToStaff(name: string): Promise<void>
  open(subject: string): Promise<void>
  chooseCategory(name: string): Promise<void>
  write(letter: CustomerWords): Promise<void>
  nextWorkingDay(): Promise<void>
  answer(text: string): Promise<void>
  close(): Promise<void>
}

interface Draft {
  readonly whole: Locator
  readonly text: Locator
  readonly save: Locator
  readonly send: Locator
  readonly discard: Locator
  /** Types at the end of the shop's words. */
  append(text: string): Promise<void>
  /** Writes another text in its place. */
  rewrite(text: string): Promise<void>
}

export async function openMailPage(
  browser: Browser,
  url: string,
  view: View = {},
): Promise<MailPage> {
  const context = await browser.newContext(optionsOf(view))
  const page = await context.newPage()
  const complaints = listenForComplaints(page)
  await page.goto(url)
  await page.locator('.list').waitFor({ state: 'attached' })
  return mailPage(page, WORDS[view.language ?? 'en'], complaints)
}

function optionsOf({ language = 'en', dark = false, phone = false }: View): BrowserContextOptions {
  return {
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    hasTouch: phone,
    reducedMotion: 'reduce',
  }
}

function listenForComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(request.url())
  })
  return complaints
}

function mailPage(page: Page, words: MailPage['words'], complaints: string[]): MailPage {
  const row = (subject: string) => page.locator('.row', { hasText: subject })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    page,
    words,
    complaints,
    rows: page.locator('.row'),
    row,
    reading: page.locator('.reading'),
    caseStrip: page.locator('.case'),
    toast: page.getByRole('status'),
    clock: page.locator('.clock time'),
    draft: draftOn(page, words),
    letterBody: page.frameLocator('.letter:not(.draft) > .mail-frame'),
    goTo: (folder) => page.locator(`[data-folder="${FOLDERS[folder]}"]`).click(),
    goToStaff: (name) => page.locator('.folder', { hasText: name }).click(),
    open: (subject) => row(subject).first().click(),
    chooseCategory: async (name) => {
      await button(words.categories).click()
      await page.getByRole('menuitemcheckbox', { name }).click()
      await page.keyboard.press('Escape')
    },
    write: async (letter) => {
      await button(words.write).click()
      for (const [field, value] of Object.entries(letter)) {
        await page.locator(`dialog [name="${field}"]`).fill(value)
      }
      await button(words.deliver).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    },
    nextWorkingDay: () => page.getByRole('button', { name: words.nextDay }).click(),
    answer: async (text) => {
      await page.locator('.answer input').fill(text)
      await button(words.answer).click()
    },
    close: () => page.context().close(),
  }
}

function draftOn(page: Page, words: MailPage['words']): Draft {
  const whole = page.locator('.draft')
  const text = page.frameLocator('.editor-frame').locator('body')
  const button = (name: string) => whole.getByRole('button', { name, exact: true })
  return {
    whole,
    text,
    save: button(words.save),
    send: button(words.send),
    discard: button(words.discard),
    append: async (more) => {
      await text.click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(more)
    },
    rewrite: async (other) => {
      await text.click()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(other)
    },
  }
}
