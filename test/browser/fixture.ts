import type { Browser, Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type MailPage, openMailPage, type View } from './page.ts'
import { startWorkbench, type Workbench } from './workbench.ts'

interface Fixtures {
  readonly browser: Browser
  readonly bench: Workbench
  /** Opens the page; more than one person may. */
  readonly open: (view?: View) => Promise<MailPage>
}

/**
 * A test with a browser, a sandbox of its own and the page. Whatever a test is about, in the end the
 * console holds no error and no request went to another machine.
 */
export const it = test.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  bench: async ({}, use) => {
    const bench = await startWorkbench()
    await use(bench)
    await bench.sandbox.close()
  },
  open: async ({ browser, bench }, use) => {
    const pages: MailPage[] = []
    await use(async (view) => {
      const opened = await openMailPage(browser, bench.sandbox.url, view)
      pages.push(opened)
      return opened
    })
    for (const opened of pages) await opened.close()
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([])
  },
})

/** Asserts of what will stand on the page in a moment; the page follows the mailbox by itself. */
export function seen(probe: () => Promise<unknown>) {
  return expect.poll(probe, { timeout: 10_000 })
}

/** Asserts of the words on a part of the page. */
export function words(of: Locator) {
  return seen(() => of.innerText())
}
