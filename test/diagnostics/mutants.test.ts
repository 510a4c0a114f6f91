/**
 * The compiler never throws and never breaks its own promises, whatever it is given: a sample of mutants here,
 * 10 000 in `npm run test:full`. What compiles after mutation is lowered, passed, verified and emitted.
 */
import { describe, expect, test } from 'vitest';
import { compile } from '../../dist/codegen/compile.js';
import { readDsl } from '../../dist/codegen/build/sources.js';
import { Adapter } from '../../dist/codegen/frontend/adapter.js';
import { mutant, random } from './mutate.mjs';
import { runMutants, seeds } from './mutants.mjs';

const COUNT = process.env['TREFOIL_RUNS'] ? 10_000 : 200;
const SEED = Number(process.env['TREFOIL_SEED'] ?? 20_250);

test(`${COUNT} mutated kernels: no exception, no internal error`, { timeout: 0 }, () => {
  const { mutants, compiled, refused, internal, codes } = runMutants(COUNT, SEED);
  if (process.env['TREFOIL_RUNS'])
    console.log(`${mutants} mutants: ${compiled} compiled, ${refused} refused with ${codes.size} codes`);
  expect(internal.slice(0, 3)).toEqual([]);
  expect(mutants).toBe(COUNT);
  // The mutants are worth something: some compile to the end, and the others meet many kinds of mistakes.
  expect(compiled).toBeGreaterThan(COUNT / 20);
  expect(refused).toBeGreaterThan(COUNT / 4);
  expect(codes.size).toBeGreaterThan(30);
});

test('mutants are made from a seed alone', () => {
  const { right } = seeds();
  const made = (seed: number): string[] =>
    Array.from({ length: 20 }, () => 0).map(
      (
        (choose) => () =>
          mutant(choose.of(right), choose, right)
      )(random(seed)),
    );
  expect(made(1)).toEqual(made(1));
  expect(made(1)).not.toEqual(made(2));
});

describe('the net under the stages', () => {
  const dsl = readDsl();
  const text =
    "import { fill, kernel, vector } from 'trefoil/dsl';\nexport const doubled = kernel({ inputs: { x: vector('n') }, outputs: { y: vector('n') } }, ({ x }, { y }) => { fill(y, (i) => 2.0 * x[i]!); });\n";
  const kernels = new Map([['kernels/demo/doubled.ts', text]]);

  test('turns an exception into a diagnostic at the kernel, and nothing is generated', () => {
    const adapter = new Adapter({ kernels, dsl });
    const module = adapter.module.bind(adapter);
    adapter.module = (...args) => {
      const read = module(...args);
      // A body of a kind that no stage knows.
      return {
        ...read,
        kernels: read.kernels.map((k) => ({ ...k, body: { ...k.body, body: [{ k: 'if', span: k.span }] } as never })),
      };
    };
    const { diagnostics, files } = compile({ kernels, dsl }, adapter);
    expect(diagnostics.all.map((d) => d.code)).toEqual(['TF9001']);
    expect(diagnostics.all[0]!.message).toMatch(/^Internal: a stage stopped: /);
    expect(text.slice(diagnostics.all[0]!.span.start, diagnostics.all[0]!.span.end)).toBe('doubled');
    expect(files).toEqual([]);
  });

  test.each([
    ['parentheses', `${'('.repeat(3000)}x[i]!${')'.repeat(3000)}`],
    ['sums', Array.from({ length: 3000 }, () => 'x[i]!').join(' + ')],
    ['signs', `${'- '.repeat(3000)}x[i]!`],
    ['choices', `${'x[i]! > 0 ? 1.0 : '.repeat(1500)}0.0`],
  ])('is not needed for thousands of nested %s', (_, expression) => {
    const { diagnostics, files } = compile({
      kernels: new Map([['kernels/demo/deep.ts', text.replace('2.0 * x[i]!', () => expression)]]),
      dsl,
    });
    expect(diagnostics.all.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'TF1001 This is nested more than 500 levels deep.',
    ]);
    expect(files).toEqual([]);
  });

  test('nor for what is as deep as it may be', () => {
    const sum = Array.from({ length: 400 }, () => 'x[i]!').join(' + ');
    const { diagnostics, files } = compile({
      kernels: new Map([['kernels/demo/deep.ts', text.replace('2.0 * x[i]!', () => sum)]]),
      dsl,
    });
    expect(diagnostics.all).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
