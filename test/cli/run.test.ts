/** `trefoil run`: the numbers are those of the runtime, files are whole or not there, mistakes say where they are. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime } from 'trefoil';
import { afterAll, describe, expect, test } from 'vitest';
import { matrixOf, numericNames, readCsv } from '../../dist/files/index.js';
import { ROOT } from '../support/files.js';
import { trefoil } from './cli.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const read = (name: string): string => readFileSync(at(name), 'utf8');
const telemetry = join(ROOT, 'examples/telemetry.csv');
const rt = await createRuntime({ backend: 'ts' });

describe('run', () => {
  test.for(['wasm', 'ts'])('on %s gives every bit the runtime gives', async (backend) => {
    const { code, err } = await trefoil(
      'run',
      'rollingMean',
      '--input',
      telemetry,
      '--param',
      'window=16',
      '--backend',
      backend,
      '-o',
      at(`${backend}.csv`),
    );
    expect(err).toMatch(new RegExp(`^rollingMean on ${backend} in .*: .*${backend}\\.csv$`, 'm'));
    expect(code).toBe(0);
    const [given, found] = [await readCsv(telemetry), await readCsv(at(`${backend}.csv`))];
    expect(found.columns.map(({ name }) => name)).toEqual(numericNames(given));
    const { mean } = rt.rollingMean({ x: matrixOf(given, numericNames(given)) }, { window: 16 });
    expect(Buffer.from(matrixOf(found, numericNames(found)).data.buffer).equals(Buffer.from(mean.data.buffer))).toBe(
      true,
    );
  });

  test('columns, kept columns, several outputs of one length', async () => {
    const input = file('m.csv', 'day,a,b,place\nmon,1,2,"x, y"\ntue,3,,z\nwed,5,6,z\n');
    expect(
      (
        await trefoil(
          'run',
          'rollingMeanStd',
          '-i',
          input,
          '-p',
          'window=2',
          '-p',
          'minPeriods=1',
          '-k',
          'day,place',
          '-c',
          'b,a',
          '-o',
          at('o.csv'),
        )
      ).code,
    ).toBe(0);
    expect(read('o.csv')).toBe(
      'day,place,mean.b,mean.a,std.b,std.a\nmon,"x, y",2,1,,\ntue,z,2,2,,1.4142135623730951\nwed,z,6,4,,1.4142135623730951\n',
    );
  });

  test('a kept column is an input only where it is asked for', async () => {
    const input = file('days.csv', 'day,a\n1,10\n2,20\n');
    const run = (...more: string[]): Promise<{ code: number; err: string }> =>
      trefoil('run', 'rollingMean', '-i', input, '-p', 'window=1', '-k', 'day', '-o', at('kept.csv'), ...more);
    expect((await run()).code).toBe(0);
    expect(read('kept.csv')).toBe('day,a\n1,10\n2,20\n');
    expect((await run('-c', 'day,a')).code).toBe(0);
    expect(read('kept.csv')).toBe('day,day,a\n1,1,10\n2,2,20\n');
    expect((await trefoil('run', 'ema', '-i', input, '-p', 'span=1', '-k', 'day', '-o', at('kept.csv'))).code).toBe(0);
    expect(read('kept.csv')).toBe('day,ema\n1,10\n2,20\n');
    expect(await run('-k', 'day,a')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no column of numbers besides those of --keep'),
    });
  });

  test('outputs of different lengths: files side by side, or one JSON', async () => {
    const [x, init] = [file('points.csv', 'a,b\n0,0\n0,2\n10,0\n10,2\n'), file('seeds.csv', 'a,b\n0,0\n10,0\n')];
    expect((await trefoil('run', 'kmeans', '-i', `x=${x}`, '-i', `init=${init}`, '-o', at('k.csv'))).code).toBe(0);
    expect([read('k.centroids.csv'), read('k.labels.csv'), read('k.scalars.csv')]).toEqual([
      'a,b\n0,1\n10,1\n',
      'labels\n0\n0\n1\n1\n',
      'inertia,iterations\n4,2\n',
    ]);
    expect((await trefoil('run', 'kmeans', '-i', `x=${x}`, '-i', `init=${init}`, '-o', at('k.json'))).code).toBe(0);
    expect(JSON.parse(read('k.json'))).toMatchObject({
      kernel: 'kmeans',
      outputs: {
        centroids: {
          rows: 2,
          cols: 2,
          columns: ['a', 'b'],
          data: [
            [0, 1],
            [10, 1],
          ],
        },
        labels: [0, 0, 1, 1],
        inertia: 4,
        iterations: 2,
      },
    });
    expect(
      (await trefoil('run', 'kmeans', '-i', `x=${x}`, '-i', `init=${init}`, '--only', 'labels', '-o', at('l.csv')))
        .code,
    ).toBe(0);
    expect(read('l.csv')).toBe('labels\n0\n0\n1\n1\n');
  });

  test('rows that stand for columns are named, and can be read again', async () => {
    const x = file('ar.csv', 'u,v\n1,2\n2,1\n3,5\n5,4\n');
    expect((await trefoil('run', 'ar1Fit', '-i', x, '-o', at('fit.csv'))).code).toBe(0);
    expect(read('fit.csv')).toMatch(/^column,alpha,intercept\nu,1\.5,-?[\d.e-]+\nv,/);
    expect(
      (await trefoil('run', 'ar1Residuals', '-i', `x=${x}`, '-i', `alpha=${at('fit.csv')}`, '-o', at('res.csv'))).code,
    ).toBe(0);
    expect(read('res.csv').split('\n')[0]).toBe('u,v');
  });

  test('integers, bytes, several inputs from one file, a vector by its name', async () => {
    const signals = file('s.csv', 'signals,other\n1,0.5\n1,0.5\n0,0.5\n-1,0.5\n');
    expect(
      (await trefoil('run', 'signalPersistence', '-i', signals, '-p', 'minPersistence=2', '-o', at('p.csv'))).code,
    ).toBe(0);
    expect(read('p.csv')).toBe('persistent\n0\n1\n0\n0\n');
    const [text, patterns, offsets] = [
      file('t.txt', 'abracadabra'),
      file('p.txt', 'abra'),
      file('o.csv', 'at\n0\n4\n'),
    ];
    expect(
      (
        await trefoil(
          'run',
          'countMatches',
          '-i',
          `text=${text}`,
          '-i',
          `patterns=${patterns}`,
          '-i',
          `offsets=${offsets}`,
          '-o',
          at('c.csv'),
        )
      ).code,
    ).toBe(0);
    expect(read('c.csv')).toBe('counts\n2\n');
    const two = file('two.csv', 'p,q\n1,10\n2,20\n');
    expect((await trefoil('run', 'dot', '-i', two, '-c', 'x=p', '-c', 'y=q', '-o', at('d.json'))).code).toBe(0);
    expect(JSON.parse(read('d.json')).outputs).toEqual({ dot: 50 });
  });

  test('infinities, NaN and −0 survive; JSON has words for them', async () => {
    const x = file('odd.csv', 'x\ninf\n-0\nnan\n');
    expect((await trefoil('run', 'ema', '-i', x, '-p', 'span=1', '-o', at('odd.json'))).code).toBe(0);
    expect(JSON.parse(read('odd.json')).outputs.ema).toEqual(['Infinity', -0, null]);
    const y = file('zero.csv', 'x\n-0\n-0\n');
    expect(
      (await trefoil('run', 'rollingMin', '-i', y, '-p', 'window=1', '-o', at('zero.csv2'), '--format', 'csv')).code,
    ).toBe(0);
    expect(read('zero.csv2')).toBe('x\n-0\n-0\n');
    expect((await trefoil('run', 'rollingMin', '-i', y, '-p', 'window=3', '-o', at('gone.csv'))).code).toBe(0);
    expect([...(await readCsv(at('gone.csv'))).columns[0]!.values!]).toEqual([NaN, NaN]);
  });

  test.for([
    [1, ['rollingMean', '-i', 'nowhere.csv', '-p', 'window=2'], 'nowhere.csv: there is no such file'],
    [1, ['rollingMean', '-i', 'BAD', '-p', 'window=2'], "bad.csv:3: column a: 'three' is not a number"],
    [
      1,
      ['rollingMean', '-i', 'GOOD', '-p', 'window=0'],
      'rollingMean: window: 0; expected a 32-bit integer, at least 1 [E_PARAM]',
    ],
    [1, ['rollingMean', '-i', 'WORDS', '-p', 'window=2'], 'no column of numbers'],
    [
      1,
      ['signalPersistence', '-i', 'GOOD', '-c', 'b', '-p', 'minPersistence=1'],
      'good.csv:3: column b: 0.5; expected a 32-bit integer',
    ],
    [
      1,
      ['signalPersistence', '-i', 'HOLES', '-c', 'b', '-p', 'minPersistence=1'],
      'holes.csv:3: column b: an empty cell; expected a 32-bit integer',
    ],
    [1, ['rollingMean', '-i', 'GOOD', '-p', 'window=2', '-c', 'zzz'], 'has no column called zzz; it has a, b'],
    [
      1,
      ['dot', '-i', 'x=GOOD', '-i', 'y=WORDS', '-c', 'x=a', '-c', 'y=w'],
      "column w is not one of numbers: it begins with 'one'",
    ],
    [2, ['rollingMean', '-i', 'GOOD'], 'rollingMean needs --param window=… (number of rows)'],
    [2, ['rollingMean', '-p', 'window=2'], 'rollingMean needs --input <file> (observations, one column per series)'],
    [
      2,
      ['rollingMean', '-i', 'GOOD', '-p', 'windw=2'],
      "there is no parameter of rollingMean called 'windw'; did you mean window?",
    ],
    [2, ['rollingMean', '-i', 'GOOD', '-p', 'window'], 'write it as name=value'],
    [2, ['rollingMean', '-i', 'GOOD', '-p', 'window=two'], "'two' is not a number"],
    [2, ['rollingMean', '-i', 'GOOD', '-p', 'window=2', '-p', 'window=3'], 'given twice'],
    [2, ['rollingMean', '-i', 'y=GOOD', '-p', 'window=2'], "there is no input of rollingMean called 'y'"],
    [
      2,
      ['rollingMean', '-i', 'GOOD', '-p', 'window=2', '--only', 'median'],
      "there is no output of rollingMean called 'median'",
    ],
    [
      2,
      ['rollingMean', '-i', 'GOOD', '-p', 'window=2', '--backend', 'gpu'],
      'Allowed choices are auto, native, wasm, ts',
    ],
    [2, ['rollingMean', '-i', 'GOOD', '-p', 'window=2', '-k', 'zzz'], '--keep zzz'],
    [2, ['sum', '-i', 'GOOD'], 'has 2 columns of numbers; say which one is x: --column x=a (there are a, b)'],
    [2, ['dot', '-i', 'GOOD', '-c', 'a'], 'write --column x=a'],
    [2, ['sum', '-i', 'GOOD', '-c', 'a,b'], 'x is a vector: one column is due, not 2'],
    [2, ['kmeans', '-i', 'GOOD'], 'the outputs of kmeans differ in length'],
    [2, ['medianOfMedians', '-i', 'GOOD'], "there is no kernel called 'medianOfMedians'"],
  ] as const)('exit code %i: %j', async ([code, args, message]) => {
    file('good.csv', 'a,b\n1,2\n3,0.5\n');
    file('bad.csv', 'a,b\n1,2\nthree,4\n');
    file('words.csv', 'w\none\ntwo\n');
    file('holes.csv', 'a,b\n1,2\n3,\n');
    const before = readdirSync(folder);
    const paths = args.map((text) => text.replace(/GOOD|BAD|WORDS|HOLES/, (name) => at(`${name.toLowerCase()}.csv`)));
    const said = await trefoil('run', ...paths, ...(args[0] === 'kmeans' ? [] : ['-o', at('never.csv')]));
    expect(said.err).toContain(message);
    expect(said.code).toBe(code);
    expect(said.err).not.toMatch(/^\s+at /m);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a folder that is not there is an error and leaves nothing', async () => {
    const said = await trefoil(
      'run',
      'rollingMean',
      '-i',
      file('good.csv', 'a\n1\n'),
      '-p',
      'window=1',
      '-o',
      at('no/such/out.csv'),
    );
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('ENOENT') });
    expect(existsSync(at('no'))).toBe(false);
  });
});
