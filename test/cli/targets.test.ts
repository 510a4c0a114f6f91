/** Where results of `run` go: what a path leads to stays what it is, and what fails has a name. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { ROOT } from '../support/files.js';
import { run } from './process.js';

const { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } = fs;
const folder = fs.mkdtempSync(join(tmpdir(), 'trefoil-targets-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

writeFileSync(at('x.csv'), 'a\n1\n2\n');
const RESULT = 'ema\n1\n2\n';
const ema = (...more: readonly string[]): readonly string[] => [
  'ema',
  '-i',
  at('x.csv'),
  '-p',
  'span=1',
  '--backend',
  'ts',
  ...more,
];

describe.skipIf(process.platform === 'win32').concurrent('outputs', () => {
  test.skipIf(!existsSync('/dev/full'))(
    'a device without room: the word of the system, the name, and the device is still there',
    async ({ expect }) => {
      // A name of ours for it: should it be replaced, only that is lost.
      symlinkSync('/dev/full', at('full'));
      expect(await run(ema('-o', at('full')))).toEqual({
        code: 1,
        out: '',
        err: `trefoil: ${at('full')}: ENOSPC: no space left on device\n`,
      });
      expect([fs.readlinkSync(at('full')), statSync('/dev/full').isCharacterDevice()]).toEqual(['/dev/full', true]);
      const stdio = execFileSync(
        'sh',
        [
          '-c',
          `TREFOIL_BOOTSTRAP=1 "$0" "$@" 2>&1 > /dev/full; echo $?`,
          process.execPath,
          join(ROOT, 'bin/trefoil.mjs'),
          'run',
          ...ema(),
        ],
        { encoding: 'utf8' },
      );
      expect(stdio).toBe('trefoil: standard output: ENOSPC: no space left on device\n1\n');
      for (const command of ['list', '--help']) {
        const said = execFileSync(
          'sh',
          [
            '-c',
            `TREFOIL_BOOTSTRAP=1 "$0" "$@" 2>&1 > /dev/full; echo $?`,
            process.execPath,
            join(ROOT, 'bin/trefoil.mjs'),
            command,
          ],
          { encoding: 'utf8' },
        );
        expect(said, command).toBe('standard output: ENOSPC: no space left on device\n1\n');
      }
    },
  );

  test('a device, by its own name and as standard output', async ({ expect }) => {
    expect((await run(ema('-o', '/dev/null'))).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(await run(ema('-o', '/dev/stdout'))).toEqual({ code: 0, out: RESULT, err: '' });
  });

  test('a FIFO', async ({ expect }) => {
    execFileSync('mkfifo', [at('fifo')]);
    const reader = new Promise<string>((resolve) => {
      execFile('cat', [at('fifo')], (_, out) => resolve(out));
    });
    expect((await run(ema('-o', at('fifo')))).code).toBe(0);
    expect(await reader).toBe(RESULT);
    expect(statSync(at('fifo')).isFIFO()).toBe(true);
  });

  test('links to a file, to nothing, and to each other', async ({ expect }) => {
    fs.mkdirSync(at('far'));
    writeFileSync(at('far/there.csv'), 'before');
    symlinkSync('far/there.csv', at('link.csv'));
    symlinkSync('far/new.csv', at('dangling.csv'));
    symlinkSync('round.csv', at('round.csv'));
    for (const name of ['link.csv', 'dangling.csv']) {
      expect((await run(ema('-o', at(name)))).code).toBe(0);
      expect(fs.lstatSync(at(name)).isSymbolicLink()).toBe(true);
    }
    expect([read('far/there.csv'), read('far/new.csv'), fs.readdirSync(at('far')).sort()]).toEqual([
      RESULT,
      RESULT,
      ['new.csv', 'there.csv'],
    ]);
    expect(await run(ema('-o', at('round.csv')))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^trefoil: .*round\.csv: (?:ELOOP|links that lead to each other)/),
    });
  });

  test('rights and second names of a file are kept', async ({ expect }) => {
    writeFileSync(at('mine.csv'), 'before');
    fs.chmodSync(at('mine.csv'), 0o640);
    expect((await run(ema('-o', at('mine.csv')))).code).toBe(0);
    expect(statSync(at('mine.csv')).mode & 0o777).toBe(0o640);
    fs.linkSync(at('mine.csv'), at('other.csv'));
    writeFileSync(at('mine.csv'), 'before, and longer than what comes');
    expect((await run(ema('-o', at('mine.csv')))).code).toBe(0);
    expect(read('other.csv')).toBe(RESULT);
  });

  test('a folder, and a folder that is not there', async ({ expect }) => {
    fs.mkdirSync(at('folder.csv'));
    expect(await run(ema('-o', at('folder.csv')))).toMatchObject({
      code: 1,
      err: `trefoil: ${at('folder.csv')} is a folder\n`,
    });
    expect(await run(ema('-o', at('no/such.csv')))).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${at('no/such.csv')}: ENOENT`),
    });
  });

  test.for([
    ['x.npy', '.npy'],
    ['x.xlsx', '.xlsx'],
    ['x.parquet', '.parquet'],
    ['x.tsv', '.tsv'],
    ['x.csv.gz', '.gz'],
  ] as const)('%s is refused before anything is read', async ([name, ending], { expect }) => {
    const { code, err } = await run(ema('-o', at(name)));
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      `trefoil: -o ${at(name)}: ${ending} cannot be written; .csv and .json can (--format csv or --format json writes either under any name)`,
    ]);
    expect(existsSync(at(name))).toBe(false);
    expect((await run(ema('-o', at(name), '--format', 'csv'))).code).toBe(0);
    expect(read(name)).toBe(RESULT);
    fs.rmSync(at(name));
  });

  /** Ends with the status of what writes into a reader that closes before it reads a byte. */
  const intoClosed = (...args: readonly string[]): Promise<{ code: number | null; err: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, {
        cwd: ROOT,
        env: { ...process.env, TREFOIL_BOOTSTRAP: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let err = '';
      child.stderr.on('data', (data) => {
        err += String(data);
      });
      child.on('close', (code) => resolve({ code, err }));
    });

  test.for([
    ['bin/trefoil.mjs', '--help'],
    ['bin/trefoil.mjs', 'run', '--help'],
    ['bin/trefoil.mjs', 'list'],
    ['examples/start.mjs', '--help'],
  ] as const)('a reader that has gone is no error: %j', async (args, { expect }) => {
    expect(await intoClosed(...args)).toEqual({ code: 0, err: '' });
  });

  test('nor is it in the middle of a table', async ({ expect }) => {
    expect(
      await intoClosed(
        'bin/trefoil.mjs',
        'run',
        'ema',
        '-i',
        'examples/telemetry.csv',
        '-c',
        'load1',
        '-p',
        'span=3',
        '--backend',
        'ts',
      ),
    ).toEqual({ code: 0, err: '' });
  });
});
