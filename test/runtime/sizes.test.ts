/** Size evaluation in the runtime and in the compiler against BigInt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bin, evaluateExactly, evaluateSize, printSize as printInCompiler } from '../../dist/codegen/ir/size.js';
import { compileSize, explainSize, printSize, type Size } from '../../dist/runtime/size.js';

type Op = Extract<Size, { k: 'bin' }>['op'];
const OPS: readonly Op[] = ['+', '-', '*', '/', 'idiv', 'min', 'max'];
const NAMES = ['n', 'a', 'b', 'c'] as const;
const slots = new Map<string, number>(NAMES.map((name, slot) => [name, slot]));

/** The reference evaluator. */
function exactly(size: Size, values: readonly bigint[]): bigint {
  if (size.k === 'lit') return BigInt(size.value);
  if (size.k === 'name') return values[slots.get(size.name)!]!;
  const a = exactly(size.a, values);
  const b = exactly(size.b, values);
  const remainder = b === 0n ? 0n : ((a % b) + b) % b;
  switch (size.op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0n ? 0n : (a - remainder) / b;
    case 'idiv':
      return b === 0n ? 0n : (a < 0n !== b < 0n ? -1n : 1n) * ((a < 0n ? -a : a) / (b < 0n ? -b : b));
    case 'min':
      return a < b ? a : b;
    case 'max':
      return a > b ? a : b;
  }
}

const edges = [0, 1, -1, 2, 5, 2 ** 16, 2 ** 30, 2 ** 31 - 1, -(2 ** 31), 2 ** 53 - 1, 1 - 2 ** 53, 94906267, 3 ** 33];
const whole = fc.oneof(fc.constantFrom(...edges), fc.integer(), fc.maxSafeInteger(), fc.integer({ min: -9, max: 9 }));
const sizes = fc.letrec<{ size: Size }>((tie) => ({
  size: fc.oneof(
    { maxDepth: 4 },
    { weight: 1, arbitrary: whole.map((value): Size => ({ k: 'lit', value })) },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES).map((name): Size => ({ k: 'name', name })) },
    {
      weight: 6,
      arbitrary: fc.record({
        k: fc.constant('bin' as const),
        op: fc.constantFrom(...OPS),
        a: tie('size'),
        b: tie('size'),
      }),
    },
  ),
})).size;
const numbers = fc.tuple(whole, whole, whole, whole);

/** With constants folded, as the compiler builds sizes. */
const rebuilt = (size: Size): Size => (size.k === 'bin' ? bin(size.op, rebuilt(size.a), rebuilt(size.b)) : size);

describe('sizes', () => {
  it('are exact in the runtime, in the compiler and after folding', () => {
    let beyond = 0;
    fc.assert(
      fc.property(sizes, numbers, (size, values) => {
        const due = exactly(size, values.map(BigInt));
        const named = Object.fromEntries(NAMES.map((name, slot) => [name, values[slot]!]));
        const found = [
          compileSize(size, slots)(values),
          evaluateExactly(size, named),
          evaluateExactly(rebuilt(size), named),
        ];
        if (!Number.isSafeInteger(Number(due))) beyond++;
        for (const one of found) {
          expect(BigInt(one)).toBe(due);
          // A number where it is exact, and never −0.
          expect(typeof one === 'number' || size.k !== 'bin').toBe(
            Number.isSafeInteger(Number(due)) || size.k !== 'bin',
          );
          if (due === 0n) expect(Object.is(one, 0)).toBe(true);
        }
        expect(evaluateSize(size, named)).toBe(Number(due));
      }),
      { numRuns: 3000 },
    );
    expect(beyond).toBeGreaterThan(100);
  });

  it('compare exactly with safe integers', () => {
    fc.assert(
      fc.property(sizes, numbers, whole, (size, values, given) => {
        const due = exactly(size, values.map(BigInt));
        const bound = compileSize(size, slots)(values);
        expect([given < bound, given <= bound, given >= bound]).toEqual([
          BigInt(given) < due,
          BigInt(given) <= due,
          BigInt(given) >= due,
        ]);
        // Loops over elements compare with the nearest double instead.
        expect([given < Number(bound), given > Number(bound)]).toEqual([BigInt(given) < due, BigInt(given) > due]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['max(n - a * b, 0)', 0],
    ['n * a * b', 2147483647 * 65536 * 2147483647],
  ] as const)('%s', (text, due) => {
    const name = (of: string): Size => ({ k: 'name', name: of });
    const op = (o: Op, a: Size, b: Size): Size => ({ k: 'bin', op: o, a, b });
    const product = op('*', name('a'), name('b'));
    const size = text.startsWith('max')
      ? op('max', op('-', name('n'), product), { k: 'lit', value: 0 })
      : op('*', op('*', name('n'), name('a')), name('b'));
    expect(printSize(size)).toBe(text);
    expect(Number(compileSize(size, slots)([2147483647, 65536, 2147483647, 0]))).toBe(due);
  });

  it('print all digits beyond 2⁵³, and the same text in runtime and compiler', () => {
    const square = { k: 'bin', op: '*', a: { k: 'name', name: 'n' }, b: { k: 'name', name: 'n' } } as const;
    const value = compileSize(
      { k: 'bin', op: '+', a: square, b: { k: 'lit', value: 1 } },
      slots,
    )([2 ** 31 - 1, 0, 0, 0]);
    expect(explainSize('n * n + 1', value)).toBe('n * n + 1 = 4611686014132420610');
    fc.assert(
      fc.property(sizes, (size) => {
        expect(printSize(size)).toBe(printInCompiler(size));
      }),
    );
  });

  it('with real or unknown parameters are evaluated in doubles', () => {
    const half = { k: 'bin', op: '*', a: { k: 'name', name: 'n' }, b: { k: 'name', name: 'a' } } as const;
    const of = (op: Op, ...values: number[]): unknown => compileSize({ ...half, op }, slots)(values);
    expect(of('*', 0.5, 3)).toBe(1.5);
    for (const op of OPS) expect([of(op, NaN, 3), of(op, 3, NaN)], op).toEqual([NaN, NaN]);
    const huge = { k: 'bin', op: '*', a: half, b: { k: 'name', name: 'b' } } as const;
    expect(compileSize(huge, slots)([2 ** 53 - 1, 3, 0.5, 0])).toBe(Number(27021597764222973n) * 0.5);
  });
});
