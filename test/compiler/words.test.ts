/**
 * Arithmetic on u32 and f32, wraps, conversions and the bits of doubles: a kernel that uses all of them gives the same
 * bytes run directly, interpreted, as TypeScript and as wasm; and what is not wrapped is refused.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../dist/codegen/compile.js';
import { readDsl } from '../../dist/codegen/build/sources.js';
import { interpretKernel } from '../../dist/codegen/ir/interpret-kernel.js';
import { ROOT } from '../support/files.js';
import { compileText, loadScript, loadWasm, scriptOf } from '../support/made.js';

const DSL = [
  'bytes',
  'clz',
  'ctz',
  'f32',
  'f64',
  'fill',
  'fromWords',
  'highWord',
  'i32',
  'idiv',
  'irem',
  'kernel',
  'lowWord',
  'max',
  'min',
  'mulHi',
  'mulLo',
  'popcount',
  'powerOfTwo',
  'present',
  'rotl',
  'rotr',
  'round',
  'sqrt',
  'toF64',
  'toI32',
  'toU32',
  'u32',
  'vector',
];
const IMPORT = `import { ${DSL.join(', ')} } from 'trefoil/dsl';\n`;
const textOf = (name: string, from: string, to: string, expression: string): string => `
/** Made. @param a a @param b b @output y y @accuracy exact @source made */
export const ${name} = kernel(
  { inputs: { a: vector('n', '${from}'), b: vector('n', '${from}') }, outputs: { y: vector('n', '${to}') } },
  ({ a, b }, { y }) => { fill(y, (i) => ${expression}); },
);`;

const U32 = [
  0, 1, 2, 3, 31, 32, 33, 255, 65535, 65536, 0x7fffffff, 0x80000000, 0x80000001, 0xdeadbeef, 0x9e3779b9, 0xfffffffe,
  0xffffffff,
];
const I32 = [...U32.map((x) => x | 0), -2, -31, -33, 1000];
const F32 = [
  0,
  -0,
  1,
  -1,
  0.1,
  1 / 3,
  16777217,
  1e-45,
  1.2e-38,
  3.4e38,
  Infinity,
  -Infinity,
  NaN,
  1e10,
  -1e10,
  0.5,
  1.5,
  2.5,
  8388607.5,
  8388609,
].map(Math.fround);
const F64 = [
  0,
  -0,
  1,
  -1,
  0.1,
  1 / 3,
  5e-324,
  2.3e-308,
  1.7e308,
  Infinity,
  -Infinity,
  4294967295.5,
  -2147483649,
  2147483648,
  1e300,
  0.5,
  2.5,
];
const ARRAYS = { u32: Uint32Array, i32: Int32Array, f32: Float32Array, f64: Float64Array };
type Kind = keyof typeof ARRAYS;
const VALUES: Record<Kind, readonly number[]> = { u32: U32, i32: I32, f32: F32, f64: F64 };

/** Inputs of one kind, the type of the result, an expression over x and z. */
const CASES: readonly (readonly [Kind, Kind, string])[] = [
  ['u32', 'u32', 'u32(x + z)'],
  ['u32', 'u32', 'u32(x - z)'],
  ['u32', 'u32', 'u32(-x)'],
  ['u32', 'u32', 'u32(~x)'],
  ['u32', 'u32', 'u32(x & z)'],
  ['u32', 'u32', 'u32(x | z)'],
  ['u32', 'u32', 'u32(x ^ z)'],
  ['u32', 'u32', 'u32(x << z)'],
  ['u32', 'u32', 'x >>> z'],
  ['u32', 'u32', 'u32(u32(x << 13) ^ (x >>> 7))'],
  ['u32', 'u32', 'mulLo(x, z)'],
  ['u32', 'u32', 'mulHi(x, z)'],
  ['u32', 'u32', 'rotl(x, z)'],
  ['u32', 'u32', 'rotr(x, z)'],
  ['u32', 'i32', 'clz(x) * 4096 + ctz(x) * 64 + popcount(x)'],
  ['u32', 'u32', 'u32(x + 0x9e3779b9)'],
  ['u32', 'u32', 'idiv(x, z)'],
  ['u32', 'u32', 'irem(x, z)'],
  ['u32', 'u32', 'min(x, z)'],
  ['u32', 'u32', 'max(x, z)'],
  ['u32', 'u32', 'x < z ? x : 0x80000000'],
  ['u32', 'i32', 'i32(x)'],
  ['u32', 'i32', 'i32(x + z)'],
  ['u32', 'f64', 'toF64(x) / 3.0'],
  ['u32', 'f64', 'f64(x - z)'],
  ['u32', 'f64', 'f64(x * z)'],
  ['u32', 'f32', 'f32(x)'],
  ['u32', 'f64', 'toF64(x >>> 5) * 67108864.0 + toF64(z >>> 6)'],
  ['u32', 'u32', 'u32(-1)'],
  ['u32', 'u32', 'u32(1 << 31)'],
  ['i32', 'i32', 'i32(x + z)'],
  ['i32', 'i32', 'i32(x - z)'],
  ['i32', 'i32', 'i32(-x)'],
  ['i32', 'u32', 'u32(x)'],
  ['i32', 'u32', 'x >>> z'],
  ['i32', 'u32', 'u32(x + z)'],
  ['i32', 'u32', 'u32(x & z)'],
  ['i32', 'i32', 'x >> z'],
  ['i32', 'i32', 'x << u32(z)'],
  ['i32', 'i32', 'i32(mulLo(u32(x), u32(z)))'],
  ['i32', 'f64', 'f64(x + z)'],
  ['i32', 'f64', 'f64(-x)'],
  ['i32', 'i32', 'idiv(x, z)'],
  ['i32', 'i32', 'irem(x, z)'],
  ['i32', 'f64', 'powerOfTwo(x)'],
  ['i32', 'f32', 'f32(x * z)'],
  ['i32', 'i32', 'i32(x ^ 0xffff)'],
  ['i32', 'f64', 'f64(x / z)'],
  ['i32', 'i32', 'clz(x) + ctz(x) + popcount(x)'],
  ['f32', 'f32', 'f32(x + z)'],
  ['f32', 'f32', 'f32(x - z)'],
  ['f32', 'f32', 'f32(x * z)'],
  ['f32', 'f32', 'f32(x / z)'],
  ['f32', 'f32', 'f32(x % z)'],
  ['f32', 'f32', 'f32(sqrt(x))'],
  ['f32', 'f32', 'f32(-x)'],
  ['f32', 'f32', 'f32(f32(x * z) + 1)'],
  ['f32', 'f32', 'f32(x * 0.5)'],
  ['f32', 'f32', 'f32(x * f32(0.1))'],
  ['f32', 'f64', 'f64(x * z)'],
  ['f32', 'f64', 'toF64(x) + 0.1'],
  ['f32', 'f32', 'min(x, z)'],
  ['f32', 'f32', 'max(x, 0)'],
  ['f32', 'f32', 'round(x)'],
  ['f32', 'i32', 'toI32(x)'],
  ['f32', 'u32', 'toU32(x)'],
  ['f32', 'i32', 'present(x) && x > z ? 1 : 0'],
  ['f64', 'f32', 'f32(x)'],
  ['f64', 'f32', 'f32(x * z)'],
  ['f64', 'u32', 'highWord(x)'],
  ['f64', 'u32', 'lowWord(x)'],
  ['f64', 'f64', 'fromWords(highWord(x), lowWord(x))'],
  ['f64', 'i32', 'toI32(x)'],
  ['f64', 'u32', 'toU32(x)'],
  ['f64', 'f64', 'fromWords(u32(highWord(x) & 0x800fffff), lowWord(z))'],
];

const folder = mkdtempSync(join(tmpdir(), 'trefoil-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one kernel for each operation, everywhere', { timeout: 120_000 }, async () => {
  const text =
    IMPORT +
    CASES.map(([from, to, expression], i) =>
      textOf(`made${i}`, from, to, expression.replace(/\bx\b/g, 'a[i]!').replace(/\bz\b/g, 'b[i]!')),
    ).join('');
  const compilation = compileText('kernels/demo/made.ts', text);
  const file = join(folder, 'made.mjs');
  writeFileSync(
    file,
    scriptOf(text).replace("'trefoil/dsl'", `'${pathToFileURL(join(ROOT, 'dist/dsl/index.js')).href}'`),
  );
  const direct = (await import(pathToFileURL(file).href)) as Record<
    string,
    { body: (args: object, outputs: object) => void }
  >;
  const script = await loadScript(compilation);
  const wasm = await loadWasm(compilation);
  const wrong: string[] = [];
  for (const [i, [from, to, expression]] of CASES.entries()) {
    const name = `made${i}`;
    const pairs = VALUES[from].flatMap((x) => VALUES[from].map((z) => [x, z] as const));
    const [a, b] = [0, 1].map((side) => ARRAYS[from].from(pairs.map((pair) => pair[side]!))) as [
      Float64Array,
      Float64Array,
    ];
    const fresh = (): Float64Array => new ARRAYS[to](pairs.length) as Float64Array;
    const results = new Map<string, Float64Array>();
    const run = (label: string, compute: (y: Float64Array) => void): void => {
      const y = fresh();
      compute(y);
      results.set(
        label,
        y.map((v) => v),
      );
    };
    run('directly', (y) => direct[name]!.body({ a, b }, { y }));
    run('interpreted', (y) =>
      interpretKernel(
        compilation.kernels.find((k) => k.name === name)!,
        { arrays: { a, b, y }, sizes: { n: pairs.length }, params: {} },
      ),
    );
    run('as TypeScript', (y) => script.kernels[name]!(a, b, pairs.length, y));
    run('as wasm', (y) => {
      const bytes = new Uint8Array(wasm.memory.buffer);
      const [pa, pb, py, scratch] = [0, 1, 2, 3].map((k) => wasm.free + k * 8 * pairs.length) as [
        number,
        number,
        number,
        number,
      ];
      bytes.set(new Uint8Array(a.buffer), pa);
      bytes.set(new Uint8Array(b.buffer), pb);
      wasm.kernels[name]!(pa, pb, pairs.length, py, scratch);
      y.set(new ARRAYS[to](wasm.memory.buffer, py, pairs.length) as Float64Array);
    });
    const [due] = results.values();
    for (const [label, y] of results) {
      const at = [...y].findIndex((v, k) => !Object.is(v, due![k]));
      if (at >= 0) wrong.push(`${expression} of ${pairs[at]!.join(', ')}: ${due![at]} directly, ${y[at]} ${label}`);
    }
  }
  script.remove();
  expect(wrong).toEqual([]);
});

describe('refused', () => {
  const complaints = (from: Kind, to: Kind, expression: string): string[] =>
    compile({
      kernels: new Map([['kernels/demo/made.ts', IMPORT + textOf('made', from, to, expression)]]),
      dsl: readDsl(),
    })
      .diagnostics.all.filter((d) => d.code !== 'TF4006')
      .map((d) => `${d.code} ${d.hint ?? ''}`);
  test.each([
    ['u32', 'u32', 'a[i]! + b[i]!', 'TF2006 Write `u32(a[i]! + b[i]!)`.'],
    ['u32', 'u32', 'a[i]! & b[i]!', 'TF2006 Write `u32(a[i]! & b[i]!)`.'],
    ['u32', 'u32', '-a[i]!', 'TF2006 Write `u32(-a[i]!)`.'],
    ['u32', 'u32', '~a[i]!', 'TF2006 Write `u32(~a[i]!)`.'],
    [
      'u32',
      'u32',
      'u32(a[i]! * b[i]!)',
      'TF2006 Write `mulLo(a[i]!, b[i]!)`, or `mulHi(a[i]!, b[i]!)` for the upper half.',
    ],
    ['u32', 'u32', 'a[i]! * b[i]!', 'TF2006 Write `mulLo(a[i]!, b[i]!)`, or `mulHi(a[i]!, b[i]!)` for the upper half.'],
    ['i32', 'i32', 'i32(a[i]! * b[i]!)', 'TF2006 Write `i32(mulLo(u32(a[i]!), u32(b[i]!)))`.'],
    ['u32', 'u32', 'u32(a[i]! + b[i]! + 1)', 'TF2006 Write `u32(a[i]! + b[i]!)`.'],
    ['f32', 'f32', 'f32(a[i]! * b[i]! + 1)', 'TF2006 Write `f32(a[i]! * b[i]!)`.'],
    ['f32', 'f32', 'sqrt(a[i]!)', 'TF2006 Write `f32(sqrt(a[i]!))`.'],
    ['f32', 'f32', '-a[i]!', 'TF2006 Write `f32(-a[i]!)`.'],
    ['f32', 'f32', 'f32(a[i]! * 0.1)', 'TF2001 Write `f32(0.1)`.'],
    ['u32', 'u32', 'a[i]! >> 1', 'TF2004 Write `a[i]! >>> 1`.'],
    [
      'u32',
      'u32',
      'a[i]! / b[i]!',
      'TF2002 Write `idiv(a[i]!, b[i]!)` for the integer quotient, or `toF64(a[i]!) / b[i]!` for a float.',
    ],
    [
      'f64',
      'u32',
      'u32(a[i]! + b[i]!)',
      'TF2001 Write `toU32(a[i]! + b[i]!)`: it truncates, saturates and turns NaN into 0.',
    ],
    ['f64', 'i32', 'i32(a[i]!)', 'TF2001 Write `toI32(a[i]!)`: it truncates, saturates and turns NaN into 0.'],
    [
      'i32',
      'i32',
      'a[i]! + 4000000000',
      'TF2001 Write `4000000000.0` for a float, or `i32(4000000000)` to keep what fits.',
    ],
    ['u32', 'f64', 'a[i]!', 'TF2001 Write `toF64(a[i]!)`: it is exact.'],
    ['i32', 'i32', 'rotl(a[i]!, 3)', 'TF2001 Write `u32(a[i]!)`.'],
  ] as const)('%s → %s: %s', (from, to, expression, due) => {
    expect(complaints(from, to, expression)).toEqual([due]);
  });
});
