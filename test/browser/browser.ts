import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium unless CHROMIUM_PATH names another. */
const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Nothing but the page may use the network, or a stray request could not be told from the browser's own. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @throws Error naming what to install when there is no Chromium: a page untested is a failure, not a skip */
export function launchBrowser(): Promise<Browser> {
  if (!existsSync(PATH)) {
    throw new Error(
      `No Chromium at ${PATH}. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the one you have.`,
    )
  }
  return chromium.launch({ executablePath: PATH, args: QUIET })
}
