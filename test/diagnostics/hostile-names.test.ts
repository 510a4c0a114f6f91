/**
 * Odd names: what means something to JavaScript, to a target, to a file system or to a reader's eye. They are refused, or
 * mean nothing to what is generated.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../dist/codegen/compile.js';
import { makeBatch } from '../fuzz/batch.js';
import { ROOT } from '../support/files.js';
import { expectsNative } from '../support/machines.js';
import { compileText, loadScript, loadWasm } from '../support/made.js';
import { parity } from '../support/parity.js';
import { compiled, dsl, IMPORT, named } from './one-file.js';

const codes = (file: string, text: string): string[] => compiled(file, text).diagnostics.all.map((d) => d.code);

describe('names of kernels', () => {
  test.each(
    [
      '__proto__',
      'constructor',
      'toString',
      'valueOf',
      'hasOwnProperty',
      'then',
      'dispose',
      'pin',
      'capabilities',
      'backendOf',
      'memory',
      'sourceHash',
      'x'.repeat(65),
      'x'.repeat(100_000),
    ].map((name) => [name.slice(0, 20), name]),
  )('%s is refused', (_, name) => {
    const { diagnostics, files } = compiled('kernels/demo/k.ts', named(name));
    expect(diagnostics.all.map((d) => d.code)).toContain('TF4009');
    expect(diagnostics.all.every((d) => d.message.length < 300)).toBe(true);
    expect(files).toEqual([]);
  });

  test.each([
    'prototype',
    'index',
    'mod',
    'operations',
    'match',
    'fn',
    'loop',
    'impl',
    'crate',
    'self',
    'Self',
    'unsafe',
    'dyn',
    'type',
    'move',
    'ref',
    'box',
    'async',
    'i32',
    'f64',
    'v128',
    'usize',
    'load',
    'store',
    'select',
    'abstract',
    'ѕum',
    'ｓum',
    'café',
    'π',
    '$',
    '_',
    '$where',
    'a_b',
    'Sum',
  ])('%s is a name like others', (name) => {
    const { diagnostics, files } = compiled('kernels/demo/k.ts', named(name));
    expect(diagnostics.all.map((d) => d.message)).toEqual([]);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    for (const { path } of files) expect(path).toMatch(/^[A-Za-z0-9_./]+$/);
  });

  test.each([
    '../../x',
    'a/b',
    'a.b',
    'a b',
    "a'b",
    'a\nb',
    'a;b',
    '`a`',
    '',
    '0a',
    'class',
    'delete',
    'enum',
    'await',
  ])('%j does not even parse', (name) => {
    const { diagnostics, files } = compiled('kernels/demo/k.ts', named(name));
    expect(diagnostics.any).toBe(true);
    expect(diagnostics.all.map((d) => d.code)).not.toContain('TF9001');
    expect(files).toEqual([]);
  });

  test('that differ in capitals alone are one to some file systems', () => {
    expect(
      compile({
        kernels: new Map([
          ['kernels/a/one.ts', named('fooBar')],
          ['kernels/b/two.ts', named('foobar')],
        ]),
        dsl,
      }).diagnostics.all.map((d) => d.code),
    ).toEqual(['TF4005']);
  });
});

describe('paths of files', () => {
  test.each([
    'kernels/../../../etc/x.ts',
    '../x.ts',
    '/etc/x.ts',
    'kernels/a\nb/x.ts',
    'kernels/a\u2028b/x.ts',
    'kernels/a b/x.ts',
    "kernels/a'b/x.ts",
    'kernels/ä/x.ts',
    'kernels//x.ts',
    'C:\\x.ts',
  ])('%j is refused', (file) => {
    const { diagnostics, files } = compiled(file, named('plain'));
    expect(diagnostics.all.map((d) => d.code)).toEqual(['TF4009']);
    expect(files).toEqual([]);
  });

  const PLACES = [
    /^(?:assemblyscript|typescript)\/(?:(?:kernels|families)\/)?[A-Za-z_]+\.ts$/,
    /^rust\/[a-z0-9_]+\/(?:Cargo\.toml|src\/(?:kernels\/)?[a-z_]+\.rs)$/,
  ];

  test('whatever kernels are called, files lie where files of kernels lie', () => {
    for (const folder of ['demo/', 'kernels/', 'src/', 'core/', '']) {
      const paths = compiled(`kernels/${folder}plain.ts`, named('plain')).files.map((f) => f.path);
      expect(paths.filter((path) => !PLACES.some((place) => place.test(path)))).toEqual([]);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths.length).toBeGreaterThan(6);
    }
  });
});

describe('names inside a kernel', () => {
  const words = [
    'fn',
    'match',
    'self',
    'loop',
    'type',
    'move',
    'i32',
    'select',
    'memory',
    'load',
    'store',
    'top',
    'nan',
    'put',
    'min',
    'max',
    'end',
    'base',
    'operand',
    'tile',
    'lo',
    'hi',
    'ctx',
    'S',
  ];
  const text = `import { fill, type f64, int, kernel, vector } from 'trefoil/dsl';
    export const odd = kernel(
      { inputs: { ${words
        .slice(0, 12)
        .map((w) => `${w}: vector('n')`)
        .join(', ')} }, params: { ${words
        .slice(12)
        .map((w) => `${w}: int({ default: ${w.length} })`)
        .join(', ')} }, outputs: { match: vector('n'), data: vector('n') } },
      ({ ${words.map((w, i) => `${w}: v${i}`).join(', ')} }, { match, data }) => {
        let constructor = 0.0;
        const __proto__ = 2.0;
        const größe = 3.0;
        const π = 3.25;
        const $ = 0.5;
        const _ = 0.25;
        const a_b = 1.0;
        const aB = 2.0;
        const AB = 4.0;
        const hasOwnProperty = (fn: f64): f64 => fn * 2.0;
        for (let self = 0; self < v0.length; self++) {
          const crate = v0[self]! ${words
            .slice(1, 12)
            .map((_, i) => `+ v${i + 1}[self]!`)
            .join(' ')};
          constructor += hasOwnProperty(crate) * __proto__ + größe + π + $ + _ + a_b + aB * 8.0 + AB * 64.0;
          data[self] = constructor;
        }
        fill(match, (impl) => ${words
          .slice(12)
          .map((_, i) => `v${i + 12}`)
          .join(' + ')} + data[impl]!);
      },
    );`;

  test('mean nothing to a target: TypeScript and wasm compile, and give the same', async () => {
    const compilation = compileText('kernels/demo/odd.ts', text);
    const n = 5;
    const inputs = words.slice(0, 12).map((_, k) => Float64Array.from({ length: n }, (__, i) => k + i / 8));
    const params = words.slice(12).map((w) => w.length);
    const script = await loadScript(compilation);
    const outputs = [new Float64Array(n), new Float64Array(n)];
    script.kernels['odd']!(...inputs, n, ...params, ...outputs);
    script.remove();
    // The body by hand.
    const sums = Array.from({ length: n }, (_, i) => inputs.reduce((s, x) => s + x[i]!, 0));
    let total = 0;
    const data = sums.map((s) => (total += s * 2 * 2 + 3 + 3.25 + 0.5 + 0.25 + 1 + 16 + 256));
    const offset = params.reduce((a, b) => a + b, 0);
    expect([...outputs[1]!]).toEqual(data);
    expect([...outputs[0]!]).toEqual(data.map((d) => offset + d));

    const { kernels, memory, free } = await loadWasm(compilation);
    const view = new Float64Array(memory.buffer, free, n * 14);
    inputs.forEach((x, k) => view.set(x, k * n));
    const at = (k: number): number => free + k * n * 8;
    kernels['odd']!(...inputs.map((_, k) => at(k)), n, ...params, at(12), at(13));
    expect([...view.subarray(12 * n, 13 * n)]).toEqual([...outputs[0]!]);
    expect([...view.subarray(13 * n)]).toEqual([...outputs[1]!]);
  });

  test('nor to Rust: every execution there is gives the same', { timeout: 300_000 }, async () => {
    const folder = join(ROOT, 'build', `odd-names-${process.pid}`);
    try {
      const { subjects, machines, refused } = await makeBatch([{ name: 'odd', text }], {
        folder,
        backends: new Set(['ts', 'wasm', ...(expectsNative() ? ['native' as const] : [])]),
        optimise: 0,
      });
      expect(refused).toEqual([]);
      const { coverage } = await parity('odd', { subject: subjects[0]!, machines, runs: 20 });
      expect(coverage.levels.has('portable')).toBe(expectsNative());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('of inputs, parameters and outputs are words', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'x'.repeat(65)]) {
      expect(
        codes(
          'kernels/demo/k.ts',
          `${IMPORT}export const k = kernel({ inputs: { ${name}: vector('n') }, outputs: { y: vector('n') } }, (given, { y }) => { fill(y, () => 0.0); });`,
        ),
        name,
      ).toContain('TF4009');
      expect(
        codes(
          'kernels/demo/k.ts',
          `${IMPORT}export const k = kernel({ inputs: { x: vector('n') }, params: { ${name}: int() }, outputs: { y: vector('n') } }, (given, { y }) => { fill(y, () => 0.0); });`,
        ),
        name,
      ).toContain('TF4009');
      expect(
        codes(
          'kernels/demo/k.ts',
          `${IMPORT}export const k = kernel({ inputs: { x: vector('n') }, outputs: { ${name}: vector('n') } }, ({ x }, { ${name}: y }) => { fill(y, () => 0.0); });`,
        ),
        name,
      ).toContain('TF4009');
    }
  });
});
