/** `npm start -- file.csv`: the report, exit codes, and what is said of files that cannot be used. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { ROOT } from '../support/files.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

interface Around {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

const start = (
  ...args: readonly [Around, ...string[]] | readonly string[]
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const { env = {}, input = '' }: Around = typeof args[0] === 'object' ? args[0] : {};
    const words = args.flatMap((one: Around | string) => (typeof one === 'string' ? [one] : []));
    const options = { cwd: ROOT, env: { ...process.env, INIT_CWD: folder, COLUMNS: '', ...env } };
    execFile(process.execPath, [join(ROOT, 'examples/start.mjs'), ...words], options, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    ).stdin!.end(input);
  });

describe.concurrent('npm start', { timeout: 60_000 }, () => {
  test('reports on a file of the user', async ({ expect }) => {
    const rows = Array.from(
      { length: 64 },
      (_, i) =>
        `2024-01-01 00:${String(i % 60).padStart(2, '0')},${i < 32 ? 1 + (i % 3) / 10 : 5 + (i % 3) / 10},${i === 50 ? 99 : i % 2}`,
    );
    const { code, out, err } = await start(
      file('own.csv', `timestamp,level,spike\n${rows.join('\n')}\n`),
      '--window',
      '8',
      '--regimes',
      '2',
      '--no-times',
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('own.csv: 64 rows × 2 measurements, timestamp 2024-01-01 00:00 to 2024-01-01 00:03; ');
    expect(out).toMatch(/^A +56\.3 % +1 +36 rows from 2024-01-01 00:00 +level −0\.9σ$/m);
    expect(out).toMatch(/^2024-01-01 00:50 +1 row +\w +[\d.]+× +spike ↑/m);
    expect(out).toMatch(/^rollingMedian +64×2 +identical bytes$/m);
    expect(out).toMatch(/^30 calls on [23] backends, cold and hot: identical bytes$/m);
  });

  /** Rows of a level that changes, and of noise from a fixed recurrence. */
  const rowsWith = (cells: (i: number, noise: number) => readonly (string | number)[], count = 60): string => {
    let state = 7;
    return Array.from({ length: count }, (_, i) =>
      cells(i, (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32).join(','),
    ).join('\n');
  };

  test('a foreign file: epoch in milliseconds, text, markers, Latin-1, with the options of run', async ({ expect }) => {
    const rows = rowsWith((i, noise) => [
      1_700_000_000_000 + 60_000 * i,
      `host${i % 2}`,
      i % 20 === 3 ? -9999 : (20 + noise).toFixed(3),
      i === 9 ? '?' : (i > 30 ? 5 : 1) + noise,
    ]);
    const text = `; exported\n# by a logger\nwhen,host,Wärme,level\n${rows}\n`;
    const { code, out, err } = await start(
      file('foreign.csv', Buffer.from(text, 'latin1')),
      '--skip',
      '1',
      '--na',
      '?',
      '--window',
      '8',
      '--regimes',
      '2',
      '--no-times',
    );
    expect(err).toBe(
      'foreign.csv: it is not UTF-8 and was read as Latin-1 (Windows-1252) (--encoding … names another)\nforeign.csv: 1 line left out, since it begins with # (--comment none reads them)\n',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^foreign\.csv: 60 rows × 2 measurements, when 2023-11-14 22:13:20 to 2023-11-14 23:12:20; /);
    expect(out).toContain(
      '\nnot of numbers, left out: host\ntaken for missing values: 3 × -9999 in Wärme\n4 missing values: ',
    );
    expect(out).toMatch(/^A +\d+\.\d % +\d+ +\d+ min from 2023-11-14/m);
  });

  test('standard input, chosen columns, no clock', async ({ expect }) => {
    const rows = rowsWith((i, noise) => [i, `2024-01-01T00:${String(i).padStart(2, '0')}`, noise, i > 30 ? 5 : 1]);
    const { code, out, err } = await start(
      { input: `run,time,a,b\n${rows}\n` },
      '-',
      '--column',
      'a,b',
      '--clock',
      'none',
      '--window',
      '8',
      '--regimes',
      '2',
      '--no-times',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^standard input: 60 rows × 2 measurements; /);
    expect(out).toMatch(/^countMatches +\d+ B +identical bytes$/m);
  });

  test('fits 40 columns', async ({ expect }) => {
    const name = file(
      'narrow.csv',
      `time,level,other\n${rowsWith((i, noise) => [`2024-01-01 00:${String(i).padStart(2, '0')}:00`, (i > 30 ? 5 : 1) + noise, i === 50 ? 99 : noise])}\n`,
    );
    const env = { COLUMNS: '40' };
    const [report, help] = [await start({ env }, name, '--window', '8', '--no-times'), await start({ env }, '--help')];
    expect([report.code, help.code]).toEqual([0, 0]);
    for (const { out } of [report, help]) expect(out.split('\n').filter((line) => [...line].length > 40)).toEqual([]);
    expect(report.out).toMatch(/^rollingMedian\n {2}shape +60×2\n {2}verdict +identical bytes$/m);
  });

  test.for([
    [2, ['--windw', '3'], /start: .*windw.*\nusage: npm start/s],
    [2, ['--window', '1'], /--window must be an integer from 2 to/],
    [2, ['a.csv', 'b.csv'], /one file was expected, not 2/],
    [1, ['none.csv'], /none\.csv: there is no such file/],
    [1, [file('words.csv', 'a,b\nx,y\n'.repeat(20))], /no column of numbers that change/],
    [1, [file('short.csv', 'a,b\n1,2\n2,1\n')], /2 rows; at least 16 are needed/],
    [
      1,
      [
        file('long.csv', `a,b\n${Array.from({ length: 20 }, (_, i) => `${(i * i) % 7},${i % 3}`).join('\n')}\n`),
        '--window',
        '30',
      ],
      /20 rows, fewer than the window of 30/,
    ],
    [1, ['long.csv', '--ignore', 'c'], /has no column called c/],
    [1, ['long.csv', '--column', 'a,c'], /has no column called c; it has a, b/],
    [1, ['long.csv', '--clock', 'c'], /has no column called c to be the clock; it has a, b/],
    [2, ['long.csv', '--decimal', ';'], /--decimal ;: , or \. was expected/],
    [1, [file('bad.csv', 'a,b\n1,2\n2,oops\n')], /bad\.csv:3: column b: 'oops' is not a number/],
  ] as const)('exit code %i: %j', async ([code, args, message], { expect }) => {
    const said = await start(...args);
    expect(said.err).toMatch(message);
    expect(said.err).not.toMatch(/^\s+at /m);
    expect(said.code).toBe(code);
  });

  test('--help', async ({ expect }) =>
    expect(await start('--help')).toMatchObject({ code: 0, out: expect.stringContaining('usage: npm start') }));
});
