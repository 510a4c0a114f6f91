/** rollingMean and rollingStd against exact windows, holes and short beginnings included. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { Column } from './exact.js';
import { lengths, runs, seeds, styles, values, type Shape } from './inputs.js';
import { expectExact, type Due } from './judge.js';

interface Windows extends Shape {
  readonly window: number;
  readonly minPeriods: number;
  readonly ddof: number;
}

const given = (style: Shape['style']): fc.Arbitrary<Windows> => fc.record({
  style: fc.constant(style),
  seed: seeds,
  rows: lengths(300),
  cols: fc.oneof(fc.constantFrom(1, 2, 4, 8), fc.integer({ min: 1, max: 9 })),
  holes: fc.constantFrom(0, 0, 2, 9),
  window: fc.oneof(fc.constantFrom(1, 2, 3, 5, 7, 8, 16), lengths(320)),
  part: fc.constantFrom(0, 0.5, 1),
  ddof: fc.constantFrom(1, 1, 0, 2),
}).map(({ part, ...rest }) => ({ ...rest, minPeriods: Math.max(1, Math.round(part * rest.window)) }));

function check(kernel: 'rollingMean' | 'rollingStd', { window, minPeriods, ddof, ...shape }: Windows): void {
  const { rows, cols } = shape;
  const x = { data: values(shape), rows, cols };
  const columns = Array.from({ length: cols }, (_, j) => new Column(Array.from({ length: rows }, (_, i) => x.data[i * cols + j]!)));
  const due = (at: number): Due => {
    const row = Math.floor(at / cols), column = columns[at % cols]!, count = column.count(row, window);
    if (count < minPeriods || (kernel === 'rollingStd' && count <= ddof)) return 'NaN';
    return kernel === 'rollingMean' ? column.mean(row, window) : column.std(row, window, ddof);
  };
  expectExact(
    (rt) => (kernel === 'rollingMean' ? rt.rollingMean({ x }, { window, minPeriods }).mean.data : rt.rollingStd({ x }, { window, minPeriods, ddof }).std.data),
    due,
    (at) => `${kernel}, row ${Math.floor(at / cols)}, column ${at % cols}`,
  );
}

describe.each(styles)('%s', (style) => {
  it('rollingMean is within 1e-12 of the mean of |x|', () => {
    fc.assert(fc.property(given(style), (windows) => check('rollingMean', windows)), { numRuns: runs(15) });
  });

  it('rollingStd is within 1e-12, relative', () => {
    fc.assert(fc.property(given(style), (windows) => check('rollingStd', windows)), { numRuns: runs(15) });
  });
});
