/** Where inputs of `run` come from: files, pipes, standard input, strings; what is said of them, and cells that are kept. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, test } from 'vitest';
import { run, started } from './process.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

writeFileSync(at('x.csv'), 'a\n1\n2\n');
const RESULT = 'ema\n1\n2\n';

describe.concurrent('inputs', () => {
  test('standard input, packed or not', async ({ expect }) => {
    for (const input of ['a\n1\n2\n', gzipSync('a\n1\n2\n')])
      expect(await run(['ema', '-i', '-', '-p', 'span=1', '--backend', 'ts'], { input })).toEqual({
        code: 0,
        out: RESULT,
        err: '',
      });
    expect(await run(['ema', '-i', '-', '-p', 'span=1'], { input: 'a\n1\nx\n' })).toEqual({
      code: 1,
      out: '',
      err: "trefoil: standard input:3: column a: 'x' is not a number, and those above it are; --na x takes it as missing\n",
    });
  });

  test.skipIf(process.platform === 'win32')('a FIFO, for numbers and for bytes', async ({ expect }) => {
    execFileSync('mkfifo', [at('in')]);
    const writes = (text: string): void => {
      spawn('sh', ['-c', 'printf %s "$1" > "$2"', 'sh', text, at('in')]);
    };
    writes('a\n1\n2\n');
    expect((await run(['ema', '-i', at('in'), '-p', 'span=1', '--backend', 'ts'])).out).toBe(RESULT);
    writes('xyxy');
    expect((await run(['countMatches', '--text', at('in'), '--patterns', 'xy', '--backend', 'ts'])).out).toBe(
      'patterns,counts\nxy,2\n',
    );
  });

  test('cells of --keep as they stand in the file', async ({ expect }) => {
    const kept = (...more: string[]): Promise<{ out: string }> =>
      run(['ema', '-i', at('keys.csv'), '-c', 'v', '-k', 'id,code,when', '-p', 'span=1', '--backend', 'ts', ...more]);
    writeFileSync(at('keys.csv'), 'id,code,when,v\n9007199254740993,00001,1e3,1\n12345678901234567890,0x,NA,2\n');
    expect((await kept('--na', '0x')).out).toBe(
      'id,code,when,ema\n9007199254740993,00001,1e3,1\n12345678901234567890,0x,NA,2\n',
    );
    expect(JSON.parse((await kept('--na', '0x', '--format', 'json')).out)).toMatchObject({
      id: ['9007199254740993', '12345678901234567890'],
      code: ['00001', '0x'],
    });
  });

  test('strings by the name of their input, with their counts', async ({ expect }) => {
    writeFileSync(at('server.log'), 'ERROR a,b\nWARN\nERROR\n');
    const count = (...args: string[]): ReturnType<typeof run> => run(['countMatches', ...args, '--backend', 'ts']);
    expect(await count('--text', at('server.log'), '--patterns', 'ERROR,WARN', '--patterns=a\\,b,\\n')).toEqual({
      code: 0,
      out: 'patterns,counts\nERROR,2\nWARN,1\n"a,b",1\n"\n",3\n',
      err: '',
    });
    expect(
      JSON.parse((await count('--text', at('server.log'), '--patterns', 'WARN', '--format', 'json')).out),
    ).toMatchObject({ patterns: ['WARN'], outputs: { counts: [1] } });
    expect(await count('--patterns', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('countMatches needs --text <file> (bytes to search)'),
    });
    expect(await count('--text', at('server.log'), '--patterns', 'a,,b')).toMatchObject({
      code: 2,
      err: expect.stringContaining('a string is empty'),
    });
    expect(await count('--text', at('server.log'), '--paterns', 'a')).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no option or input called 'paterns'; did you mean patterns?"),
    });
    expect(await count('--text', at('server.log'), '--patterns', 'a', '-i', `offsets=${at('x.csv')}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--input offsets is given twice'),
    });
    expect(await run(['ema', '--prices', at('x.csv'), '--span', '3'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--span is a parameter: write --param span=3'),
    });
    expect(await run(['ema', '--prices', at('x.csv'), '-p', 'span=1', '--backend', 'ts'])).toMatchObject({
      code: 0,
      out: RESULT,
    });
  });

  test('an early mistake in a long file is what is said, not what followed from it', async ({ expect }) => {
    writeFileSync(at('long.csv'), `a,b\n1,2\n3,4\noops,5\n${'6,7\n'.repeat(100_000)}`);
    const message = `${at('long.csv')}:4: column a: 'oops' is not a number, and those above it are; --na oops takes it as missing\n`;
    expect(await run(['rollingMean', '-i', at('long.csv'), '-p', 'window=2'])).toEqual({
      code: 1,
      out: '',
      err: `trefoil: ${message}`,
    });
    expect(await started('examples/start.mjs', [at('long.csv')])).toEqual({
      code: 1,
      out: '',
      err: `start: ${message}`,
    });
  });

  test('what is said of a table is said, whether or not anything comes of it', async ({ expect }) => {
    writeFileSync(at('odd.csv'), Buffer.from('t;Wärme;Ort\n1;2,5;x\n2;-9999;y\n3;2,75;z\n', 'latin1'));
    const { code, out, err } = await run([
      'rollingMean',
      '-i',
      at('odd.csv'),
      '-k',
      't',
      '-p',
      'window=1',
      '--backend',
      'ts',
    ]);
    expect({ code, out }).toEqual({ code: 0, out: 't,Wärme\n1,2.5\n2,-9999\n3,2.75\n' });
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(`${at('odd.csv')}: `, '')),
    ).toEqual([
      'it is not UTF-8 and was read as Latin-1 (Windows-1252) (--encoding … names another)',
      'the comma was taken for the decimal sign (--decimal . leaves commas alone)',
      'left out, since they do not begin with a number: Ort',
      '-9999 is far from all other values of Wärme; --na=-9999 takes it as missing',
    ]);
    writeFileSync(at('blanks.csv'), 'a b\n1 2\n');
    expect((await run(['rollingMean', '-i', at('blanks.csv'), '-p', 'window=1'])).err).toBe(
      `${at('blanks.csv')}: no delimiter was recognised (--delimiter space splits at blanks)\ntrefoil: ${at('blanks.csv')}: no column of numbers\n`,
    );
    expect(
      (await run(['rollingMean', '-i', at('blanks.csv'), '-p', 'window=1', '--delimiter', 'space', '--backend', 'ts']))
        .out,
    ).toBe('a,b\n1,2\n');
    for (const [flag, message] of [
      ['--skip=x', 'a number of lines was expected'],
      ['--decimal=;', ', or . was expected'],
      ['--delimiter=ab', 'one character was expected'],
    ] as const) {
      expect(await run(['rollingMean', '-i', at('blanks.csv'), '-p', 'window=1', flag])).toMatchObject({
        code: 2,
        err: expect.stringContaining(message),
      });
    }
  });
});
