/** The Chromium of the system, started so that it does nothing on its own. */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function startChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM!, headless: true, args: FLAGS });
}

/** The title of a page when it has been set to what begins like this; polled from here, since a policy may forbid code from strings. */
export async function titleOf(page: Page, begins: string, milliseconds = 20_000): Promise<string> {
  for (const end = Date.now() + milliseconds; ;) {
    const title = await page.title();
    if (title.startsWith(begins) || Date.now() > end) return title;
    await new Promise((next) => setTimeout(next, 20));
  }
}
