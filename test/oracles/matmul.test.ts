/** matmul against NumPy, against exact products, and against its documented order bit for bit. */
import type { MatrixInput } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, generate, hexOf, readFixture, type Cell } from './fixtures.js';

interface Factor {
  readonly rows: number;
  readonly cols: number;
  readonly data?: readonly Cell[];
  readonly style?: string;
  readonly seed?: number;
}

interface Case {
  readonly name: string;
  readonly a: Factor;
  readonly b: Factor;
  readonly exact: readonly Cell[];
  /** S = Σ|a·b| of each element. */
  readonly scale: readonly Cell[];
  /** Bits of products summed in order in blocks of 128, the blocks as a tree. */
  readonly contract: readonly string[];
  readonly numpy: readonly Cell[];
}

const { cases } = readFixture<{ cases: Case[] }>('matmul');

function matrixFrom({ rows, cols, data, style, seed }: Factor): MatrixInput {
  return {
    data: data === undefined ? generate({ style: style!, seed: seed! }, rows * cols) : Float64Array.from(data, decode),
    rows,
    cols,
  };
}

describe.each(backends)('matmul on $name', ({ rt }) => {
  it.each(cases)('$name', ({ a, b, exact, scale, contract, numpy }) => {
    const { c } = rt.matmul({ a: matrixFrom(a), b: matrixFrom(b) });
    expect(c).toMatchObject({ rows: a.rows, cols: b.cols });
    expect(Array.from(c.data, hexOf)).toEqual(contract);
    const scales = scale.map(decode);
    expectWithinClaim({
      got: c.data,
      due: exact.map(decode),
      scale: (at) => scales[at]!,
      place: (at) => `exact, element ${at}`,
    });
    expectWithinClaim({
      got: c.data,
      due: numpy.map(decode),
      scale: (at) => scales[at]!,
      place: (at) => `NumPy, element ${at}`,
    });
  });
});
