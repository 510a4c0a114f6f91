/** `npm start -- file.csv`: the report, exit codes, and what is said of files that cannot be used. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { ROOT } from '../support/files.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const start = (...args: string[]): Promise<{ code: number; out: string; err: string }> => new Promise((resolve) => {
  const env = { ...process.env, INIT_CWD: folder, COLUMNS: '' };
  execFile(process.execPath, [join(ROOT, 'examples/start.mjs'), ...args], { cwd: ROOT, env }, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }));
});

describe.concurrent('npm start', { timeout: 60_000 }, () => {
  test('reports on a file of the user', async ({ expect }) => {
    const rows = Array.from({ length: 64 }, (_, i) => `2024-01-01 00:${String(i % 60).padStart(2, '0')},${i < 32 ? 1 + (i % 3) / 10 : 5 + (i % 3) / 10},${i === 50 ? 99 : i % 2}`);
    const { code, out, err } = await start(file('own.csv', `timestamp,level,spike\n${rows.join('\n')}\n`), '--window', '8', '--regimes', '2', '--no-times');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('own.csv: 64 rows × 2 measurements, timestamp 2024-01-01 00:00 to 2024-01-01 00:03; ');
    expect(out).toMatch(/^A +56\.3 % +1 +36 rows from 2024-01-01 00:00 +level −0\.9σ$/m);
    expect(out).toMatch(/^2024-01-01 00:50 +1 row +\w +[\d.]+× +spike ↑/m);
    expect(out).toMatch(/^rollingMedian +64×2 +identical bytes$/m);
    expect(out).toMatch(/^31 calls on [23] backends, cold and hot: identical bytes$/m);
  });

  test.for([
    [2, ['--windw', '3'], /start: .*windw.*\nusage: npm start/s],
    [2, ['--window', '1'], /--window must be an integer from 2 to/],
    [2, ['a.csv', 'b.csv'], /one file was expected, not 2/],
    [1, ['none.csv'], /none\.csv: there is no such file/],
    [1, [file('words.csv', 'a,b\nx,y\n'.repeat(20))], /no column of numbers that change/],
    [1, [file('short.csv', 'a,b\n1,2\n2,1\n')], /2 rows; at least 16 are needed/],
    [1, [file('long.csv', `a,b\n${Array.from({ length: 20 }, (_, i) => `${i * i % 7},${i % 3}`).join('\n')}\n`), '--window', '30'], /20 rows, fewer than the window of 30/],
    [1, ['long.csv', '--ignore', 'c'], /has no column called c/],
    [1, [file('bad.csv', 'a,b\n1,2\n2,oops\n')], /bad\.csv:3: column b: 'oops' is not a number/],
  ] as const)('exit code %i: %j', async ([code, args, message], { expect }) => {
    const said = await start(...args);
    expect(said.err).toMatch(message);
    expect(said.err).not.toMatch(/^\s+at /m);
    expect(said.code).toBe(code);
  });

  test('--help', async ({ expect }) => expect(await start('--help')).toMatchObject({ code: 0, out: expect.stringContaining('usage: npm start') }));
});
