/** kmeans against scikit-learn's Lloyd from the same centroids, within the claim, and against its own rules in Python, to the bit. */
import type { MatrixInput } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Result {
  readonly centroids: readonly (readonly Cell[])[];
  readonly labels: readonly number[];
  readonly inertia: number;
  readonly iterations: number;
}

interface Case {
  readonly name: string;
  readonly source?: Source;
  readonly points?: readonly (readonly number[])[];
  readonly init: readonly (readonly number[])[];
  readonly maxIterations: number;
  readonly tolerance: number;
  readonly scikitLearn: Result;
  /** Trefoil's rules, computed in Python. */
  readonly trefoil: Result;
  /** Whether both are the same within 1e-12; the case's notes say why not. */
  readonly same: boolean;
}

const { cases } = readFixture<{ cases: Case[] }>('kmeans');

const matrixFrom = (rows: readonly (readonly number[])[]): MatrixInput => ({
  data: Float64Array.from(rows.flat()),
  rows: rows.length,
  cols: rows[0]!.length,
});

/** S of centroids: the mean of |x| of their column. */
function magnitudes({ data, rows, cols }: MatrixInput): number[] {
  return Array.from({ length: cols }, (_, j) => {
    let total = 0;
    for (let i = 0; i < rows; i++) total += Math.abs(data[i * cols + j]!);
    return total / rows;
  });
}

describe.each(backends)('kmeans on $name agrees with scikit-learn', ({ rt }) => {
  it.for(cases)('$name', ({ source, points, init, maxIterations, tolerance, scikitLearn, trefoil, same }, context) => {
    const x = source === undefined ? matrixFrom(points!) : matrixOf(source, context);
    const { centroids, labels, inertia, iterations } = rt.kmeans(
      { x, init: matrixFrom(init) },
      { maxIterations, tolerance },
    );
    expect([...labels]).toEqual(trefoil.labels);
    expect(iterations).toBe(trefoil.iterations);
    expect([...centroids.data]).toEqual(trefoil.centroids.flat().map(decode));
    expect(inertia).toBe(trefoil.inertia);
    if (!same) return;
    expect([...labels]).toEqual(scikitLearn.labels);
    const scales = magnitudes(x);
    expectWithinClaim({
      got: centroids.data,
      due: scikitLearn.centroids.flat().map(decode),
      scale: (at) => scales[at % x.cols]!,
      place: (at) => `centroid ${Math.floor(at / x.cols)}, dimension ${at % x.cols}`,
    });
    expectWithinClaim({ got: [inertia], due: [scikitLearn.inertia], place: () => 'inertia' });
  });
});
