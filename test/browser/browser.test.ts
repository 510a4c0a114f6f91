/**
 * In a real browser, from a bundle made by Vite, under a policy that forbids code from strings: every kernel gives the
 * bytes it gives in Node, on wasm and ts, in the page and in workers; and the example works.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createRuntime } from 'trefoil';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../examples/browser/csv.js';
import { ROOT } from '../support/files.js';
import { findMachines } from '../support/machines.js';
import { fewOf, storeAll } from '../support/sample.js';
import type { Replayed, StoredCase } from '../support/stored.js';
import { kernelNames, subjectOf } from '../support/subject.js';
import { CHROMIUM, startChromium } from './chromium.js';
import { serve, type Site } from './serve.js';

const PAGES = { example: 'examples/browser/index.html', replay: 'test/browser/replay.html' };
const SEED = 11;

async function sampled(): Promise<StoredCase[]> {
  const machines = await findMachines();
  const cases: StoredCase[] = [];
  for (const name of kernelNames) {
    const subject = await subjectOf(name);
    cases.push(...storeAll(subject, machines, fewOf(subject, SEED)));
  }
  return cases;
}

describe.skipIf(CHROMIUM === undefined)('in Chromium (needs chromium)', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-browser-'));
  const complaints: string[] = [];
  let cases: StoredCase[];
  let site: Site;
  let browser: Browser;

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
    await page.goto(`${site.address}/${path}`);
    return page;
  }

  beforeAll(async () => {
    const bundled = build({
      root: ROOT,
      configFile: join(ROOT, 'examples/browser/vite.config.js'),
      logLevel: 'error',
      mode: 'production',
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        modulePreload: false,
        rollupOptions: {
          input: Object.fromEntries(Object.entries(PAGES).map(([name, path]) => [name, join(ROOT, path)])),
        },
      },
    });
    const started = startChromium();
    cases = await sampled();
    await bundled;
    site = await serve(folder, { '/cases.json': JSON.stringify(cases), '/favicon.ico': '' });
    browser = await started;
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('wasm is found and taken; native says why it is not there', async () => {
    const page = await open(PAGES.replay);
    const found = (await page.evaluate('capabilities()')) as {
      backend: string;
      backends: Record<string, { reason?: string }>;
    };
    expect(found.backend).toBe('wasm');
    expect(found.backends['native']!.reason).toBe('native addons need Node');
  });

  test.each([
    ['in the page', false],
    ['in workers', true],
  ])('%s, wasm and ts give the bytes that Node gives', async (_, later) => {
    const page = await open(PAGES.replay);
    const { compared, differences } = (await page.evaluate(
      `replay('/cases.json', ${JSON.stringify({ backends: ['wasm', 'ts'], threads: 1, times: 1, later })})`,
    )) as Replayed;
    expect(differences.join('\n')).toBe('');
    expect(compared).toBe(cases.length * 2);
  });

  test('the example shows the bytes of Node, and stops a search', async () => {
    const page = await open(PAGES.example);
    await page.waitForSelector('body[data-window="60"]');
    expect(await page.textContent('#verdict')).toBe('identical bytes');
    const shown = await page.$$eval('#backends tr', (rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
    const rt = await createRuntime();
    const { mean, std } = rt.rollingMeanStd(
      { x: parse(readFileSync(join(ROOT, 'examples/telemetry.csv'), 'utf8')).matrix },
      { window: 60, minPeriods: 2 },
    );
    const due = createHash('sha256')
      .update(Buffer.from(mean.data.buffer))
      .update(Buffer.from(std.data.buffer))
      .digest('hex');
    expect(shown.map(([name, , sha]) => [name, sha])).toEqual([
      ['wasm', due],
      ['ts', due],
    ]);

    await page.fill('#window', '90');
    await page.waitForSelector('body[data-window="90"]');
    expect(await page.textContent('#rows')).toBe('90 rows');

    await page.click('#start');
    await page.waitForFunction("document.getElementById('outcome').value === 'searching'");
    await page.click('#stop');
    await page.waitForFunction("document.getElementById('outcome').value.includes('[E_ABORT]')");
    await page.waitForFunction("document.getElementById('start').disabled === false");
  });

  test('nothing was complained of', () => expect(complaints).toEqual([]));
});
