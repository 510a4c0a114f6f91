/** Matrices of integers: what their types and domains say to callers, to `trefoil run`, and to index proofs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readInputs } from '../../dist/codegen/cli/run-inputs.js';
import type { KernelManifest } from '../../dist/codegen/hosts/kernel-manifest.js';
import { checkCall } from '../../dist/runtime/call.js';
import { readCall } from '../../dist/runtime/checks/read.js';
import { planKernel } from '../../dist/runtime/plan.js';
import { compiled } from '../diagnostics/one-file.js';
import { compileText } from '../support/made.js';

const { files, manifest } = compileText(
  'kernels/demo/looked.ts',
  `import { fill, kernel, matrix, vector } from 'trefoil/dsl';
   export const looked = kernel(
     {
       inputs: { x: vector('n'), next: matrix('rows', 'cols', 'i32', { min: 0, max: 'n - 1' }), text: matrix('rows', 'cols', 'u8') },
       outputs: { y: matrix('rows', 'cols'), places: matrix('rows', 'cols', 'u32', { max: 'n' }) },
     },
     ({ x, next, text }, { y, places }) => {
       fill(y, (i, j) => (next.at(i, j) > 0 ? x[next.at(i, j) - 1]! : x[next.at(i, j)]!) + text.at(i, j));
       fill(places, () => 0);
     },
   );`,
);
const looked = manifest['looked'] as unknown as KernelManifest;

describe('a caller', () => {
  const settings = { backend: 'ts', strict: false, threads: 1 } as unknown as Parameters<typeof checkCall>[2];
  const call = (next: Int32Array, text = new Uint8Array(4)): unknown => {
    const plan = planKernel(looked);
    const square = (data: object): object => ({ data, rows: 2, cols: 2 });
    const inputs = { x: new Float64Array(3), next: square(next), text: square(text) };
    return checkCall(plan, readCall(plan, inputs, {}, undefined), settings, (data) => data);
  };

  test('gives typed arrays of that element', () => {
    expect(() => call(Int32Array.of(0, 1, 2, 0))).not.toThrow();
    expect(() => call(new Float64Array(4) as unknown as Int32Array)).toThrow(/next\.data: .*expected a Int32Array/);
  });

  test('is told which element lies outside of the domain', () => {
    expect(() => call(Int32Array.of(0, 1, 3, 0))).toThrow(
      /looked: next\.data\[2\]: 3; expected at least 0 and at most .*n - 1 = 2 \[E_VALUE\]/,
    );
    expect(() => call(Int32Array.of(0, 1, 2, -1))).toThrow(/next\.data\[3\]: -1/);
  });

  test('sees it in the types', () => {
    const { text } = files.find(({ path }) => path === 'typescript/api.ts')!;
    expect(text).toContain('readonly next: MatrixInput<Int32Array>;');
    expect(text).toContain('readonly text: MatrixInput<Uint8Array>;');
    expect(text).toContain('  places: Matrix<Uint32Array>;');
    expect(text).toContain('(rows × cols); values from 0 to n - 1');
  });
});

describe('trefoil run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-integers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const given = async (cells: string): Promise<unknown> => {
    const table = join(folder, 'table.csv');
    writeFileSync(table, `a,b\n${cells}\n`);
    writeFileSync(join(folder, 'x.csv'), 'x\n1\n2\n');
    const input = [`x=${join(folder, 'x.csv')}`, `next=${table}`, `text=${table}`];
    const quiet = { step: () => {}, detail: () => {}, stop: () => {} };
    const { values } = await readInputs(looked, { input, column: [] }, { files: [], strings: [] }, quiet, () => {});
    return values;
  };

  test('reads columns of whole numbers, also where the elements are bytes', async () => {
    expect(await given('0,1\n1,0\n1,1')).toMatchObject({
      next: { data: Int32Array.of(0, 1, 1, 0, 1, 1), rows: 3, cols: 2 },
      text: { data: Uint8Array.of(0, 1, 1, 0, 1, 1), rows: 3, cols: 2 },
    });
  });

  test.each([
    ['0,1\n1,0.5', /table\.csv:3: column b: 0\.5; expected a 32-bit integer/],
    ['0,1\n,0', /table\.csv:3: column a: an empty cell; expected a 32-bit integer/],
    ['0,1\n300,0', /table\.csv:3: column a: 300; expected an integer from 0 to 255/],
  ])('refuses %j', async (cells, message) => {
    await expect(given(cells)).rejects.toThrow(message);
  });
});

describe('index proofs', () => {
  const codes = (inputs: string, body: string): string[] =>
    compiled(
      'kernels/made/made.ts',
      `import { fill, kernel, local, localMatrix, matrix, vector } from 'trefoil/dsl';
       export const made = kernel(
         { inputs: { x: vector('n'), ${inputs} }, outputs: { y: matrix('rows', 'cols') } },
         ({ x, at }, { y }) => { ${body} },
       );`,
    )
      .diagnostics.all.map(({ code }) => code)
      .filter((code) => code !== 'TS6133');

  test.each([
    ['rely on a domain', "'i32', { min: 0, max: 'n - 1' }", 'fill(y, (i, j) => x[at.at(i, j)]!);', []],
    ['not on one that is too wide', "'i32', { min: 0, max: 'n' }", 'fill(y, (i, j) => x[at.at(i, j)]!);', ['TF3001']],
    ['not on none', "'i32'", 'fill(y, (i, j) => x[at.at(i, j)]!);', ['TF3001']],
    [
      'know one place from another',
      "'i32', { min: 0, max: 'n' }",
      'fill(y, (i, j) => at.at(i, j) < x.length ? x[at.at(i, 0)]! : 0.0);',
      ['TF3001'],
    ],
    [
      'know a place again',
      "'i32', { min: 0, max: 'n' }",
      'fill(y, (i, j) => at.at(i, j) < x.length ? x[at.at(i, j)]! : 0.0);',
      [],
    ],
    [
      'do not know a place of a local array again',
      "'i32', { min: 0, max: 'n' }",
      `const m = localMatrix(y.rows, y.cols, 'i32');
       for (let i = 0; i < y.rows; i++) for (let j = 0; j < y.cols; j++) {
         const seen = m.at(i, j) >= 0 && m.at(i, j) < x.length; m.set(i, j, 7); y.set(i, j, seen ? x[m.at(i, j)]! : 0.0);
       }`,
      ['TF3001'],
    ],
  ])('%s', (_, elements, body, due) => expect(codes(`at: matrix('rows', 'cols', ${elements})`, body)).toEqual(due));

  test('ask every store to an output with a domain', () => {
    const stored = (value: string): string[] =>
      compiled(
        'kernels/made/made.ts',
        `import { fill, kernel, matrix } from 'trefoil/dsl';
         export const made = kernel(
           { inputs: { at: matrix('rows', 'cols', 'i32') }, outputs: { y: matrix('rows', 'cols', 'i32', { min: 0, max: 'cols' }) } },
           ({ at }, { y }) => { ${value} },
         );`,
      ).diagnostics.all.map(({ code }) => code);
    expect(stored('fill(y, (i, j) => j);')).toEqual([]);
    expect(stored('fill(y, (i, j) => j + 2);')).toContain('TF3005');
    const loops = (value: string): string =>
      `for (let i = 0; i < y.rows; i++) for (let j = 0; j < y.cols; j++) y.set(i, j, ${value});`;
    expect(stored(loops('j'))).toEqual([]);
    expect(stored(loops('at.at(i, j)'))).toEqual(['TF3005']);
  });
});
