/** Where inputs of `run` come from and results go: what a path leads to stays what it is, and what fails has a name. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/files.js';
import { run, started } from './process.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-targets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const posix = process.platform !== 'win32';

writeFileSync(at('x.csv'), 'a\n1\n2\n');
const RESULT = 'ema\n1\n2\n';
const ema = (...more: readonly string[]): Parameters<typeof run>[0] => ['ema', '-i', at('x.csv'), '-p', 'span=1', '--backend', 'ts', ...more];

describe.skipIf(!posix).concurrent('outputs', () => {
  test.skipIf(!existsSync('/dev/full'))('a device without room: the word of the system, the name, and the device is still there', async ({ expect }) => {
    // A name of ours for it: should it be replaced, only that is lost.
    symlinkSync('/dev/full', at('full'));
    expect(await run(ema('-o', at('full')))).toEqual({ code: 1, out: '', err: `trefoil: ${at('full')}: ENOSPC: no space left on device\n` });
    expect([readlinkSync(at('full')), statSync('/dev/full').isCharacterDevice()]).toEqual(['/dev/full', true]);
    const stdio = execFileSync('sh', ['-c', `TREFOIL_BOOTSTRAP=1 "$0" "$@" 2>&1 > /dev/full; echo $?`, process.execPath, join(ROOT, 'bin/trefoil.mjs'), 'run', ...ema()], { encoding: 'utf8' });
    expect(stdio).toBe('trefoil: standard output: ENOSPC: no space left on device\n1\n');
    for (const command of ['list', '--help']) {
      const said = execFileSync('sh', ['-c', `TREFOIL_BOOTSTRAP=1 "$0" "$@" 2>&1 > /dev/full; echo $?`, process.execPath, join(ROOT, 'bin/trefoil.mjs'), command], { encoding: 'utf8' });
      expect(said, command).toBe('standard output: ENOSPC: no space left on device\n1\n');
    }
  });

  test('a device, by its own name and as standard output', async ({ expect }) => {
    expect((await run(ema('-o', '/dev/null'))).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(await run(ema('-o', '/dev/stdout'))).toEqual({ code: 0, out: RESULT, err: '' });
  });

  test('a FIFO', async ({ expect }) => {
    execFileSync('mkfifo', [at('fifo')]);
    const reader = new Promise<string>((resolve) => { execFile('cat', [at('fifo')], (_, out) => resolve(out)); });
    expect((await run(ema('-o', at('fifo')))).code).toBe(0);
    expect(await reader).toBe(RESULT);
    expect(statSync(at('fifo')).isFIFO()).toBe(true);
  });

  test('links to a file, to nothing, and to each other', async ({ expect }) => {
    mkdirSync(at('far'));
    writeFileSync(at('far/there.csv'), 'before');
    symlinkSync('far/there.csv', at('link.csv'));
    symlinkSync('far/new.csv', at('dangling.csv'));
    symlinkSync('round.csv', at('round.csv'));
    for (const name of ['link.csv', 'dangling.csv']) {
      expect((await run(ema('-o', at(name)))).code).toBe(0);
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
    }
    expect([read('far/there.csv'), read('far/new.csv'), readdirSync(at('far')).sort()]).toEqual([RESULT, RESULT, ['new.csv', 'there.csv']]);
    expect(await run(ema('-o', at('round.csv')))).toMatchObject({ code: 1, err: expect.stringMatching(/^trefoil: .*round\.csv: (?:ELOOP|links that lead to each other)/) });
  });

  test('rights and second names of a file are kept', async ({ expect }) => {
    writeFileSync(at('mine.csv'), 'before');
    chmodSync(at('mine.csv'), 0o640);
    expect((await run(ema('-o', at('mine.csv')))).code).toBe(0);
    expect(statSync(at('mine.csv')).mode & 0o777).toBe(0o640);
    linkSync(at('mine.csv'), at('other.csv'));
    writeFileSync(at('mine.csv'), 'before, and longer than what comes');
    expect((await run(ema('-o', at('mine.csv')))).code).toBe(0);
    expect(read('other.csv')).toBe(RESULT);
  });

  test('a folder, and a folder that is not there', async ({ expect }) => {
    mkdirSync(at('folder.csv'));
    expect(await run(ema('-o', at('folder.csv')))).toMatchObject({ code: 1, err: `trefoil: ${at('folder.csv')} is a folder\n` });
    expect(await run(ema('-o', at('no/such.csv')))).toMatchObject({ code: 1, err: expect.stringContaining(`${at('no/such.csv')}: ENOENT`) });
  });

  test.for([['x.npy', '.npy'], ['x.xlsx', '.xlsx'], ['x.parquet', '.parquet'], ['x.tsv', '.tsv'], ['x.csv.gz', '.gz']] as const)('%s is refused before anything is read', async ([name, ending], { expect }) => {
    const { code, err } = await run(ema('-o', at(name)));
    expect([code, err.split('\n')[0]]).toEqual([2, `trefoil: -o ${at(name)}: ${ending} cannot be written; .csv and .json can (--format csv or --format json writes either under any name)`]);
    expect(existsSync(at(name))).toBe(false);
    expect((await run(ema('-o', at(name), '--format', 'csv'))).code).toBe(0);
    expect(read(name)).toBe(RESULT);
    rmSync(at(name));
  });

  /** Ends with the status of what writes into a reader that closes before it reads a byte. */
  const intoClosed = (...args: readonly string[]): Promise<{ code: number | null; err: string }> => new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, TREFOIL_BOOTSTRAP: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (data) => { err += String(data); });
    child.on('close', (code) => resolve({ code, err }));
  });

  test.for([['bin/trefoil.mjs', '--help'], ['bin/trefoil.mjs', 'run', '--help'], ['bin/trefoil.mjs', 'list'], ['examples/start.mjs', '--help']] as const)('a reader that has gone is no error: %j', async (args, { expect }) => {
    expect(await intoClosed(...args)).toEqual({ code: 0, err: '' });
  });

  test('nor is it in the middle of a table', async ({ expect }) => {
    expect(await intoClosed('bin/trefoil.mjs', 'run', 'ema', '-i', 'examples/telemetry.csv', '-c', 'load1', '-p', 'span=3', '--backend', 'ts')).toEqual({ code: 0, err: '' });
  });
});

describe.concurrent('inputs', () => {
  test('standard input, packed or not', async ({ expect }) => {
    for (const input of ['a\n1\n2\n', gzipSync('a\n1\n2\n')]) expect(await run(['ema', '-i', '-', '-p', 'span=1', '--backend', 'ts'], { input })).toEqual({ code: 0, out: RESULT, err: '' });
    expect(await run(['ema', '-i', '-', '-p', 'span=1'], { input: 'a\n1\nx\n' })).toEqual({ code: 1, out: '', err: "trefoil: standard input:3: column a: 'x' is not a number, and those above it are; --na x takes it as missing\n" });
  });

  test.skipIf(!posix)('a FIFO, for numbers and for bytes', async ({ expect }) => {
    execFileSync('mkfifo', [at('in')]);
    const writes = (text: string): void => { spawn('sh', ['-c', 'printf %s "$1" > "$2"', 'sh', text, at('in')]); };
    writes('a\n1\n2\n');
    expect((await run(['ema', '-i', at('in'), '-p', 'span=1', '--backend', 'ts'])).out).toBe(RESULT);
    writes('xyxy');
    expect((await run(['countMatches', '--text', at('in'), '--patterns', 'xy', '--backend', 'ts'])).out).toBe('patterns,counts\nxy,2\n');
  });

  test('cells of --keep as they stand in the file', async ({ expect }) => {
    const kept = (...more: string[]): Promise<{ out: string }> => run(['ema', '-i', at('keys.csv'), '-c', 'v', '-k', 'id,code,when', '-p', 'span=1', '--backend', 'ts', ...more]);
    writeFileSync(at('keys.csv'), 'id,code,when,v\n9007199254740993,00001,1e3,1\n12345678901234567890,0x,NA,2\n');
    expect((await kept('--na', '0x')).out).toBe('id,code,when,ema\n9007199254740993,00001,1e3,1\n12345678901234567890,0x,NA,2\n');
    expect(JSON.parse((await kept('--na', '0x', '--format', 'json')).out)).toMatchObject({ id: ['9007199254740993', '12345678901234567890'], code: ['00001', '0x'] });
  });

  test('strings by the name of their input, with their counts', async ({ expect }) => {
    writeFileSync(at('server.log'), 'ERROR a,b\nWARN\nERROR\n');
    const count = (...args: string[]): ReturnType<typeof run> => run(['countMatches', ...args, '--backend', 'ts']);
    expect(await count('--text', at('server.log'), '--patterns', 'ERROR,WARN', '--patterns=a\\,b,\\n')).toEqual({ code: 0, out: 'patterns,counts\nERROR,2\nWARN,1\n"a,b",1\n"\n",3\n', err: '' });
    expect(JSON.parse((await count('--text', at('server.log'), '--patterns', 'WARN', '--format', 'json')).out)).toMatchObject({ patterns: ['WARN'], outputs: { counts: [1] } });
    expect(await count('--patterns', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('countMatches needs --text <file> (bytes to search)') });
    expect(await count('--text', at('server.log'), '--patterns', 'a,,b')).toMatchObject({ code: 2, err: expect.stringContaining('a string is empty') });
    expect(await count('--text', at('server.log'), '--paterns', 'a')).toMatchObject({ code: 2, err: expect.stringContaining("there is no option or input called 'paterns'; did you mean patterns?") });
    expect(await count('--text', at('server.log'), '--patterns', 'a', '-i', `offsets=${at('x.csv')}`)).toMatchObject({ code: 2, err: expect.stringContaining('--input offsets is given twice') });
    expect(await run(['ema', '--prices', at('x.csv'), '--span', '3'])).toMatchObject({ code: 2, err: expect.stringContaining('--span is a parameter: write --param span=3') });
    expect(await run(['ema', '--prices', at('x.csv'), '-p', 'span=1', '--backend', 'ts'])).toMatchObject({ code: 0, out: RESULT });
  });

  test('an early mistake in a long file is what is said, not what followed from it', async ({ expect }) => {
    writeFileSync(at('long.csv'), `a,b\n1,2\n3,4\noops,5\n${'6,7\n'.repeat(100_000)}`);
    const message = `${at('long.csv')}:4: column a: 'oops' is not a number, and those above it are; --na oops takes it as missing\n`;
    expect(await run(['rollingMean', '-i', at('long.csv'), '-p', 'window=2'])).toEqual({ code: 1, out: '', err: `trefoil: ${message}` });
    expect(await started('examples/start.mjs', [at('long.csv')])).toEqual({ code: 1, out: '', err: `start: ${message}` });
  });

  test('what is said of a table is said, whether or not anything comes of it', async ({ expect }) => {
    writeFileSync(at('odd.csv'), Buffer.from('t;Wärme;Ort\n1;2,5;x\n2;-9999;y\n3;2,75;z\n', 'latin1'));
    const { code, out, err } = await run(['rollingMean', '-i', at('odd.csv'), '-k', 't', '-p', 'window=1', '--backend', 'ts']);
    expect({ code, out }).toEqual({ code: 0, out: 't,Wärme\n1,2.5\n2,-9999\n3,2.75\n' });
    expect(err.trimEnd().split('\n').map((line) => line.replace(`${at('odd.csv')}: `, ''))).toEqual([
      "it is not UTF-8 and was read as Latin-1 (Windows-1252) (--encoding … names another)",
      'the comma was taken for the decimal sign (--decimal . leaves commas alone)',
      'left out, since they do not begin with a number: Ort',
      '-9999 is far from all other values of Wärme; --na=-9999 takes it as missing',
    ]);
    writeFileSync(at('blanks.csv'), 'a b\n1 2\n');
    expect((await run(['rollingMean', '-i', at('blanks.csv'), '-p', 'window=1'])).err).toBe(`${at('blanks.csv')}: no delimiter was recognised (--delimiter space splits at blanks)\ntrefoil: ${at('blanks.csv')}: no column of numbers\n`);
    expect((await run(['rollingMean', '-i', at('blanks.csv'), '-p', 'window=1', '--delimiter', 'space', '--backend', 'ts'])).out).toBe('a,b\n1,2\n');
    for (const [flag, message] of [['--skip=x', 'a number of lines was expected'], ['--decimal=;', ', or . was expected'], ['--delimiter=ab', 'one character was expected']] as const) {
      expect(await run(['rollingMean', '-i', at('blanks.csv'), '-p', 'window=1', flag])).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    }
  });
});
