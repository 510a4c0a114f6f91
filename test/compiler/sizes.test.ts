/** Sizes against a second evaluator in exact whole numbers, through their text and back; the numbers are the hostile ones. */
import { describe, expect, test } from 'vitest';
import {
  bin,
  evaluateExactly,
  evaluateSize,
  lit,
  named,
  parseSize,
  printSize,
  sizeNames,
} from '../../dist/codegen/ir/size.js';
import type { Size, SizeOp } from '../../dist/codegen/language/types.js';
import { Draw } from '../support/draw.js';

const VALUES = [0, 1, 2, 3, 5, 7, -1, -2, -7, 65536, 1000003, 2 ** 30, 2 ** 31 - 1, -(2 ** 31), 2 ** 31 - 2];

/** Floor of a quotient, by the sign of the remainder; everything else as BigInt has it. */
function exact(size: Size, values: Readonly<Record<string, number>>): bigint {
  if (size.k === 'lit') return BigInt(size.value);
  if (size.k === 'name') return BigInt(values[size.name]!);
  const [a, b] = [exact(size.a, values), exact(size.b, values)];
  switch (size.op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case 'min':
      return a < b ? a : b;
    case 'max':
      return a > b ? a : b;
    case 'idiv':
      return b === 0n ? 0n : a / b;
    case '/': {
      if (b === 0n) return 0n;
      const rest = ((a % b) + b) % b;
      return (a - rest) / b;
    }
  }
}

function someSize(draw: Draw, depth: number, ops: readonly SizeOp[]): Size {
  if (depth === 0 || draw.chance(0.15))
    return draw.chance(0.55) ? named(draw.pick(['n', 'm', 'lag'])) : lit(Math.abs(draw.pick(VALUES)) % 2 ** 31);
  return bin(draw.pick(ops), someSize(draw, depth - 1, ops), someSize(draw, depth - 1, ops));
}

const SHAPES: readonly SizeOp[] = ['+', '-', '*', '/', 'min', 'max'];

describe('sizes', () => {
  const draw = new Draw(17);
  const numbers = (): Record<string, number> => ({
    n: draw.pick(VALUES),
    m: draw.pick(VALUES),
    lag: draw.pick(VALUES),
  });

  test('are exact, however large what they are made of', () => {
    let large = 0;
    for (let round = 0; round < 12_000; round++) {
      const size = someSize(draw, draw.int(1, 5), [...SHAPES, 'idiv']);
      const values = numbers();
      const due = exact(size, values);
      const found = [BigInt(evaluateExactly(size, values)), evaluateSize(size, values)];
      if (found[0] !== due || found[1] !== Number(due))
        expect(found, `${printSize(size)} of ${JSON.stringify(values)}`).toEqual([due, Number(due)]);
      if (!Number.isSafeInteger(Number(due))) large++;
    }
    expect(large).toBeGreaterThan(200);
  });

  test('mean the same when their text is read', () => {
    for (let round = 0; round < 3_000; round++) {
      const size = someSize(draw, draw.int(1, 4), SHAPES);
      const read = parseSize(printSize(size));
      // What literals make of each other may be more than a text can say.
      if ('error' in read) continue;
      const values = numbers();
      expect(evaluateExactly(read, values), printSize(size)).toBe(evaluateExactly(size, values));
      for (const name of sizeNames(size)) expect(['n', 'm', 'lag']).toContain(name);
    }
  });
});
