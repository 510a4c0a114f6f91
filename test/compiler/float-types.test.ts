/**
 * One kernel text over either float type, matrices included: the same bytes run directly, interpreted, as TypeScript, as
 * wasm and as Rust at every instruction set; and what a caller gets to see of float32 matrices.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { matrixView } from 'trefoil/dsl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Compilation } from '../../dist/codegen/compile.js';
import { interpretKernel } from '../../dist/codegen/ir/interpret-kernel.js';
import { checkCall } from '../../dist/runtime/call.js';
import { readCall } from '../../dist/runtime/checks/read.js';
import { planKernel } from '../../dist/runtime/plan.js';
import { hasRust, runRust } from '../support/bare-rust.js';
import { bytesOf } from '../support/case.js';
import { Draw } from '../support/draw.js';
import { ROOT } from '../support/files.js';
import { compileText, loadScript, loadWasm, scriptOf, type Assembled, type GeneratedKernel } from '../support/made.js';

type Float = 'f32' | 'f64';
const TYPES: readonly Float[] = ['f32', 'f64'];
const ARRAYS = { f32: Float32Array, f64: Float64Array };

const textOf = (type: Float): string => `
/** Made. @param x x @param weight w @output y y @output norm n @output largest l @accuracy exact @source made */
export const ${type}Rows = kernel(
  {
    inputs: { x: matrix('rows', 'cols', '${type}'), weight: vector('cols', '${type}') },
    params: { shift: real({ default: 0.5 }) },
    outputs: { y: matrix('rows', 'cols', '${type}'), norm: vector('rows', '${type}'), largest: vector('rows', '${type}') },
  },
  ({ x, weight, shift }, { y, norm, largest }) => {
    const by = ${type}(shift);
    fill(y, (i, j) => ${type}(${type}(x.at(i, j) * weight[j]!) + by));
    each(x.rows, (i) => {
      let total: ${type} = 0;
      let most: ${type} = -Infinity;
      for (let j = 0; j < x.cols; j++) {
        const v = y.at(i, j);
        total = ${type}(total + ${type}(v * v));
        most = max(most, ${type}(v / 3));
      }
      norm[i] = ${type}(sqrt(total));
      largest[i] = present(most) && most > -Infinity ? round(${type}(most * 0.75)) : 0;
    });
  },
);`;

const IMPORT = `import { each, f32, f64, fill, kernel, matrix, max, present, real, round, sqrt, vector } from 'trefoil/dsl';\n`;
const text = IMPORT + TYPES.map(textOf).join('\n');
const folder = mkdtempSync(join(tmpdir(), 'trefoil-floats-'));
let compilation: Compilation;
let direct: Record<string, { body: (args: object, outputs: object) => void }>;
let script: { kernels: Record<string, GeneratedKernel>; remove: () => void };
let wasm: Assembled;

beforeAll(async () => {
  compilation = compileText('kernels/demo/rows.ts', text);
  writeFileSync(
    join(folder, 'rows.mjs'),
    scriptOf(text).replace("'trefoil/dsl'", `'${pathToFileURL(join(ROOT, 'dist/dsl/index.js')).href}'`),
  );
  direct = (await import(pathToFileURL(join(folder, 'rows.mjs')).href)) as typeof direct;
  script = await loadScript(compilation);
  wasm = await loadWasm(compilation);
}, 120_000);
afterAll(() => {
  script.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Outputs = [y: Float64Array, norm: Float64Array, largest: Float64Array];
interface Call {
  readonly rows: number;
  readonly cols: number;
  readonly x: Float64Array;
  readonly weight: Float64Array;
  readonly shift: number;
}

describe.each(TYPES)('%s', (type) => {
  const name = `${type}Rows`;
  const Floats = ARRAYS[type] as unknown as Float64ArrayConstructor;

  function callOf(rows: number, cols: number): Call {
    const draw = new Draw(rows * 100 + cols);
    const value = (): number =>
      draw.weighted<number>([
        [20, (draw.unit() - 0.5) * 200],
        [1, NaN],
        [1, Infinity],
        [1, -0],
        [1, 1e-42],
      ]);
    const x = Floats.from({ length: rows * cols }, value);
    return { rows, cols, x, weight: Floats.from({ length: cols }, value), shift: 0.1 };
  }

  const lengthsOf = ({ rows, cols }: Call): number[] => [rows * cols, rows, rows];

  function runDirectly({ rows, cols, x, weight, shift }: Call, [y, norm, largest]: Outputs): void {
    const view = (data: Float64Array): object =>
      type === 'f32' ? matrixView(data as unknown as Float32Array, rows, cols) : matrixView(data, rows, cols);
    direct[name]!.body({ x: view(x), weight, shift }, { y: view(y), norm, largest });
  }

  function interpret({ rows, cols, x, weight, shift }: Call, [y, norm, largest]: Outputs): void {
    const ir = compilation.kernels.find((kernel) => kernel.name === name)!;
    interpretKernel(ir, { arrays: { x, weight, y, norm, largest }, sizes: { rows, cols }, params: { shift } });
  }

  function runScript({ rows, cols, x, weight, shift }: Call, outputs: Outputs): void {
    script.kernels[name]!(x, weight, rows, cols, shift, ...outputs);
  }

  function runWasm({ rows, cols, x, weight, shift }: Call, outputs: Outputs): void {
    let top = wasm.free;
    const place = (array: Float64Array): number => {
      const at = top;
      top += Math.ceil(array.byteLength / 16) * 16;
      return at;
    };
    const [px, pw] = [place(x), place(weight)];
    const places = outputs.map(place);
    const memory = new Uint8Array(wasm.memory.buffer);
    memory.set(bytesOf(x), px);
    memory.set(bytesOf(weight), pw);
    expect(wasm.kernels[name]!(px, pw, rows, cols, shift, ...places, top)).toBe(0);
    outputs.forEach((array, k) => bytesOf(array).set(new Uint8Array(wasm.memory.buffer, places[k], array.byteLength)));
  }

  /** The results of every instruction set, one after the other. Compiles a program. */
  async function rustResults(call: Call): Promise<Uint8Array[]> {
    const { rows, cols, x, weight, shift } = call;
    const modules = compilation.files
      .filter(({ path }) => path.startsWith('rust/') && path.includes('/src/kernels/'))
      .map(({ path, text: generated }) => ({ name: basename(path, '.rs'), text: generated }));
    const [module] = modules.filter((m) => m.name.includes(type));
    const main = `fn main() {
        let mut input = Input::read();
        let (x, weight): (Vec<${type}>, Vec<${type}>) = (input.take(${x.length}), input.take(${weight.length}));
        for level in levels() {
          let (mut y, mut norm, mut largest) = (vec![0 as ${type}; ${x.length}], vec![0 as ${type}; ${rows}], vec![0 as ${type}; ${rows}]);
          ${module!.name}::${module!.name}(&Context::new(3, level as i32, 1), &x, &weight, ${rows}, ${cols}, ${shift}, &mut y, &mut norm, &mut largest).unwrap();
          for array in [&y, &norm, &largest] { std::io::Write::write_all(&mut std::io::stdout(), bytes_of(array)).unwrap(); }
        }
      }`;
    const out = await runRust(join(folder, 'rust'), [module!], main, [bytesOf(x), bytesOf(weight)], false);
    const size = lengthsOf(call).reduce((total, length) => total + length, 0) * Floats.BYTES_PER_ELEMENT;
    expect(size === 0 || out.length % size === 0).toBe(true);
    const levels: Uint8Array[] = [];
    for (let at = 0; at < out.length; at += size) levels.push(out.subarray(at, at + size));
    return levels;
  }

  test.each([
    [0, 3],
    [1, 1],
    [3, 0],
    [5, 7],
    [4, 8],
    [33, 17],
  ])('%i × %i', { timeout: 120_000 }, async (rows, cols) => {
    const call = callOf(rows, cols);
    const results = new Map<string, string>();
    const run = (label: string, compute: (call: Call, outputs: Outputs) => void): void => {
      const outputs = lengthsOf(call).map((length) => new Floats(length)) as Outputs;
      compute(call, outputs);
      // Run directly, a NaN may have any bits.
      const plain = outputs.map((array) => {
        array.forEach((v, i) => {
          if (v !== v) array[i] = NaN;
        });
        return Buffer.from(bytesOf(array)).toString('hex');
      });
      results.set(label, plain.join(' '));
    };
    run('directly', runDirectly);
    run('interpreted', interpret);
    run('TypeScript', runScript);
    run('wasm', runWasm);
    if (hasRust() && rows * cols > 32)
      for (const [level, bytes] of (await rustResults(call)).entries())
        run(`Rust, level ${level + 1}`, (_, outputs) => {
          let from = 0;
          for (const array of outputs) {
            bytesOf(array).set(bytes.subarray(from, from + array.byteLength));
            from += array.byteLength;
          }
        });
    const [due] = results.values();
    for (const [label, bytes] of results) expect(bytes, label).toBe(due);
  });
});

test('float32 is rounded after each operation', () => {
  const x = Float32Array.of(0.1),
    y = new Float32Array(1),
    norm = new Float32Array(1),
    largest = new Float32Array(1);
  script.kernels['f32Rows']!(x, Float32Array.of(3), 1, 1, 0, y, norm, largest);
  expect(y[0]).toBe(Math.fround(Math.fround(0.1) * 3));
  expect(norm[0]).toBe(Math.fround(Math.sqrt(Math.fround(y[0]! * y[0]!))));
});

describe('a caller', () => {
  const planned = (): ReturnType<typeof planKernel> =>
    planKernel(compilation.manifest['f32Rows'] as unknown as Parameters<typeof planKernel>[0]);
  const settings = { backend: 'ts', strict: false, threads: 1 } as unknown as Parameters<typeof checkCall>[2];
  const call = (inputs: object, options?: object): ReturnType<typeof checkCall> =>
    checkCall(planned(), readCall(planned(), inputs, {}, options), settings, (data) => data);
  const weight = new Float32Array(3);

  test('passes and gets Float32Array', () => {
    const y = new Float32Array(6);
    const { extents, outs } = call({ x: { data: new Float32Array(6), rows: 2, cols: 3 }, weight }, { out: { y } });
    expect(extents).toEqual([[2, 3], [2], [2]]);
    expect(outs[0]!.data).toBe(y);
    expect(planned().outputs.map(({ storage }) => storage.make(1).constructor.name)).toEqual([
      'Float32Array',
      'Float32Array',
      'Float32Array',
    ]);
  });

  test.each([
    [
      { x: { data: new Float64Array(6), rows: 2, cols: 3 }, weight },
      undefined,
      /f32Rows: x\.data: a Float64Array of length 6; expected a Float32Array \[E_DTYPE\]/,
    ],
    [
      { x: new Float32Array(6), weight },
      undefined,
      /f32Rows: x: a Float32Array of length 6; expected a matrix \{ data: Float32Array, rows, cols \} \[E_SHAPE\]/,
    ],
    [
      { x: { data: new Float32Array(6), rows: 2, cols: 3 }, weight },
      { out: { y: new Float64Array(6) } },
      /f32Rows: out\.y: a Float64Array of length 6; expected .*Float32Array/,
    ],
  ])('is told what was expected %#', (inputs, options, message) => {
    expect(() => call(inputs, options)).toThrow(message);
  });

  test('sees it in the types', () => {
    const { text: api } = compilation.files.find(({ path }) => path === 'typescript/api.ts')!;
    expect(api).toContain('readonly x: MatrixInput<Float32Array>;');
    expect(api).toContain('  y: Matrix<Float32Array>;');
    expect(api).toContain('  y: Matrix;');
  });
});
