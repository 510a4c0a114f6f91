/** Rolling sums and moments against exact windows, holes and short beginnings included. */
import fc from 'fast-check';
import type { MatrixInput, Runtime } from 'trefoil';
import { describe, it } from 'vitest';
import { Column, type Exact } from './exact.js';
import { lengths, runs, seeds, styles, values, type Shape } from './inputs.js';
import { expectExact, type Due } from './judge.js';

interface Windows extends Shape {
  readonly window: number;
  readonly minPeriods: number;
  readonly ddof: number;
}

const given = (style: Shape['style']): fc.Arbitrary<Windows> =>
  fc
    .record({
      style: fc.constant(style),
      seed: seeds,
      rows: lengths(300),
      cols: fc.oneof(fc.constantFrom(1, 2, 4, 8), fc.integer({ min: 1, max: 9 })),
      holes: fc.constantFrom(0, 0, 2, 9),
      window: fc.oneof(fc.constantFrom(1, 2, 3, 5, 7, 8, 16), lengths(320)),
      part: fc.constantFrom(0, 0.5, 1),
      ddof: fc.constantFrom(1, 1, 0, 2),
    })
    .map(({ part, ...rest }) => ({ ...rest, minPeriods: Math.round(part * rest.window) }));

interface Statistic {
  readonly exact: (column: Column, row: number, of: Windows) => Exact;
  readonly run: (rt: Runtime, x: MatrixInput, of: Windows) => Float64Array;
  /** Divides by the number of values minus ddof. */
  readonly deviations?: boolean;
  /** Of no values it is 0. */
  readonly sums?: boolean;
}

const STATISTICS: Readonly<Record<string, Statistic>> = {
  'rollingSum is within 1e-12 of Σ|x|': {
    exact: (column, row, { window }) => column.sum(row, window),
    run: (rt, x, { window, minPeriods }) => rt.rollingSum({ x }, { window, minPeriods }).sum.data,
    sums: true,
  },
  'rollingMean is within 1e-12 of the mean of |x|': {
    exact: (column, row, { window }) => column.mean(row, window),
    run: (rt, x, { window, minPeriods }) => rt.rollingMean({ x }, { window, minPeriods }).mean.data,
  },
  'rollingVar is within 1e-12, relative': {
    exact: (column, row, { window, ddof }) => column.variance(row, window, ddof),
    run: (rt, x, { window, minPeriods, ddof }) => rt.rollingVar({ x }, { window, minPeriods, ddof }).var.data,
    deviations: true,
  },
  'rollingStd is within 1e-12, relative': {
    exact: (column, row, { window, ddof }) => column.std(row, window, ddof),
    run: (rt, x, { window, minPeriods, ddof }) => rt.rollingStd({ x }, { window, minPeriods, ddof }).std.data,
    deviations: true,
  },
};

function check({ exact, run, deviations = false, sums = false }: Statistic, of: Windows): void {
  const { rows, cols, window, minPeriods, ddof } = of;
  const x = { data: values(of), rows, cols };
  const columns = Array.from(
    { length: cols },
    (_, j) => new Column(Array.from({ length: rows }, (_, i) => x.data[i * cols + j]!)),
  );
  const due = (at: number): Due => {
    const row = Math.floor(at / cols),
      column = columns[at % cols]!,
      count = column.count(row, window);
    return count < minPeriods || (!sums && count === 0) || (deviations && count <= ddof)
      ? 'NaN'
      : exact(column, row, of);
  };
  expectExact(
    (rt) => run(rt, x, of),
    due,
    (at) => `row ${Math.floor(at / cols)}, column ${at % cols}`,
  );
}

describe.each(styles)('%s', (style) => {
  it.each(Object.entries(STATISTICS))('%s', (_, statistic) => {
    fc.assert(
      fc.property(given(style), (windows) => check(statistic, windows)),
      { numRuns: runs(8) },
    );
  });
});
