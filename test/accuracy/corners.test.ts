/** Windows and sums that a careless formula gets wrong, with the values they must have. */
import { describe, expect, it } from 'vitest';
import { u32 } from '../oracles/fixtures.js';
import { backends } from '../runtime/backends.js';
import { Rational, withinClaim } from '../support/rational.js';
import { Column } from './exact.js';

const column = (...data: number[]): { data: Float64Array; rows: number; cols: number } => ({
  data: Float64Array.from(data),
  rows: data.length,
  cols: 1,
});

describe.each(backends)('on $name', ({ rt }) => {
  const std = (data: number[], window: number): number[] => [
    ...rt.rollingStd({ x: column(...data) }, { window }).std.data,
  ];
  const mean = (data: number[], window: number): number[] => [
    ...rt.rollingMean({ x: column(...data) }, { window }).mean.data,
  ];

  it('a huge value leaves no trace in later deviations', () => {
    expect(std([1e16, 1, 2, 3, 4, 5], 3).slice(3)).toEqual([1, 1, 1]);
  });

  it('an infinity leaves no trace in later windows', () => {
    expect(mean([Infinity, 1, 2, 3], 3)).toEqual([NaN, NaN, Infinity, 2]);
    expect(std([Infinity, 1, 2, 3], 3)).toEqual([NaN, NaN, NaN, 1]);
    expect(mean([-Infinity, Infinity, 1, 2], 2)).toEqual([NaN, NaN, Infinity, 1.5]);
  });

  it('an overflow leaves no trace in later windows', () => {
    expect(mean([1.79e308, 1.79e308, 1, 2, 3], 2).slice(3)).toEqual([1.5, 2.5]);
  });

  it('a window of one is the value itself, with deviation 0 at ddof 0', () => {
    const x = column(1.7e308, -0, 5e-324, 0.1);
    expect([...rt.rollingMean({ x }, { window: 1 }).mean.data]).toEqual([1.7e308, -0, 5e-324, 0.1]);
    expect([...rt.rollingStd({ x }, { window: 1, ddof: 0 }).std.data]).toEqual([0, 0, 0, 0]);
    expect([...rt.rollingStd({ x }, { window: 1 }).std.data]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it.each([2, 3, 5, 7, 16, 33, 100])('constant windows of %i have deviation exactly 0', (window) => {
    for (const value of [1.2, 3.3, 0.1, 1e8 + 2 ** -26, -1e300, 5e-324, 0, -0]) {
      const data = new Array<number>(120).fill(value);
      for (const got of std(data, window).slice(window - 1)) expect(got, String(value)).toBe(0);
      const holed = data.map((v, i) => (i % 3 === 1 ? NaN : v));
      const got = rt.rollingStd({ x: column(...holed) }, { window, minPeriods: 1, ddof: 0 }).std.data;
      for (const [row, v] of got.entries())
        if (!Number.isNaN(holed[row]!) || window > 1) expect(v, `${value} with holes, row ${row}`).toBe(0);
    }
  });

  it('four 1.2, then seven 3.3: exact zeros where the window is constant, and only there', () => {
    const got = std([...new Array<number>(4).fill(1.2), ...new Array<number>(7).fill(3.3)], 5);
    const kind = (value: number): string => {
      if (Number.isNaN(value)) return 'N';
      return value === 0 ? '0' : '+';
    };
    expect(got.map(kind).join('')).toBe('NNNN++++000');
  });

  it.each([2, 3, 16, 50, 256])(
    '1e8 + k·2⁻²⁶ in windows of %i: never 0 unless constant, and within the claim',
    (window) => {
      const data = Array.from({ length: 600 }, (_, i) => 1e8 + (u32(99, i) % 3) * 2 ** -26);
      const exact = new Column(data);
      std(data, window).forEach((got, row) => {
        if (row < window - 1) return expect(got).toBeNaN();
        const due = exact.std(row, window, 1).value;
        if (due.sign() > 0) expect(got).toBeGreaterThan(0);
        expect(withinClaim(got, due, 0), `row ${row}: ${got}, due ${due.toDouble()}`).toBe(true);
      });
    },
  );

  it('an infinity makes the deviation NaN wherever it stands', () => {
    for (const window of [1, 2, 3, 4, 7, 8, 16, 33]) {
      for (let at = 0; at < window; at++) {
        for (const infinite of [Infinity, -Infinity]) {
          const data = Array.from({ length: 40 }, (_, t) => (t === at ? infinite : (t * 7) % 5));
          const x = column(...data);
          for (const ddof of [0, 1]) {
            const got = [
              rt.rollingVar({ x }, { window, minPeriods: 1, ddof }).var.data,
              rt.rollingStd({ x }, { window, minPeriods: 1, ddof }).std.data,
              rt.rollingMeanStd({ x }, { window, minPeriods: 1, ddof }).std.data,
            ];
            for (const values of got) {
              for (let row = 0; row < 40; row++) {
                const inside = row >= at && row < at + window,
                  count = Math.min(window, row + 1);
                expect(
                  Number.isNaN(values[row]!),
                  `window ${window}, ${infinite} at ${at}, row ${row}, ddof ${ddof}: ${values[row]}`,
                ).toBe(inside || count <= ddof);
              }
            }
          }
          const { mean } = rt.rollingMeanStd({ x }, { window, minPeriods: 1 });
          for (let row = at; row < Math.min(40, at + window); row++) expect(mean.data[row]).toBe(infinite);
        }
      }
    }
  });

  it('an infinity among missing values is no constant', () => {
    const x = column(NaN, Infinity, NaN, NaN, 2, NaN);
    expect([...rt.rollingVar({ x }, { window: 3, minPeriods: 0, ddof: 0 }).var.data]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
      0,
      0,
    ]);
  });

  it('the mean beside a deviation is exact for a constant window', () => {
    for (const value of [0.1, 1.2, 3.3, -1.7e308, 5e-324]) {
      for (const window of [1, 3, 10, 16, 33]) {
        const got = rt.rollingMeanStd({ x: column(...new Array<number>(50).fill(value)) }, { window, minPeriods: 1 })
          .mean.data;
        expect([...got]).toEqual(new Array<number>(50).fill(value));
      }
    }
  });

  it('quantiles between infinities and numbers', () => {
    const quantile = (q: number, ...data: number[]): number =>
      rt.rollingQuantile({ x: column(...data) }, { window: data.length, q }).quantile.data[data.length - 1]!;
    expect(quantile(0.3, -Infinity, 7)).toBe(-Infinity);
    expect(quantile(0.3, 7, Infinity)).toBe(Infinity);
    expect(quantile(0, 7, Infinity)).toBe(7);
    for (const infinite of [Infinity, -Infinity])
      for (const q of [0, 0.3, 0.5, 1]) expect(quantile(q, infinite, infinite)).toBe(infinite);
    expect(quantile(0.5, -Infinity, Infinity)).toBeNaN();
    expect(quantile(0.5, -1.7e308, 1.7e308)).toBe(0);
    expect(quantile(0.25, -1.6e308, 1.6e308) / 1e308).toBeCloseTo(-0.8, 14);
  });

  it('medians and their deviations do not overflow', () => {
    for (const window of [2, 4, 6, 16, 64, 100]) {
      const large = column(...Array.from({ length: 2 * window }, (_, t) => (t % 2 === 0 ? 1.7e308 : 1.5e308)));
      expect(rt.rollingMedian({ x: large }, { window }).median.data[window]).toBe(1.6e308);
      expect(rt.rollingMad({ x: large }, { window }).mad.data[window]).toBeCloseTo(1e307, -295);
      const wide = column(...Array.from({ length: 2 * window }, (_, t) => (t % 2 === 0 ? 1.7e308 : -1.7e308)));
      expect(rt.rollingMedian({ x: wide }, { window }).median.data[window]).toBe(0);
      expect(rt.rollingMad({ x: wide }, { window }).mad.data[window]).toBe(1.7e308);
    }
    expect([...rt.rollingMedian({ x: column(1.7e308) }, { window: 1 }).median.data]).toEqual([1.7e308]);
  });

  it('an empty window has the sum 0 and nothing else', () => {
    const x = column(NaN, NaN, -0, NaN, NaN, 2, NaN, NaN);
    const params = { window: 2, minPeriods: 0 };
    expect([...rt.rollingSum({ x }, params).sum.data]).toEqual([0, 0, -0, -0, 0, 2, 2, 0]);
    const due = [NaN, NaN, 0, 0, NaN, 2, 2, NaN];
    for (const values of [
      rt.rollingMean({ x }, params).mean.data,
      rt.rollingMeanStd({ x }, params).mean.data,
      rt.rollingMin({ x }, params).min.data,
      rt.rollingMax({ x }, params).max.data,
      rt.rollingMedian({ x }, params).median.data,
      rt.rollingQuantile({ x }, { ...params, q: 0.5 }).quantile.data,
    ]) {
      expect([...values].map((v) => v + 0)).toEqual(due);
    }
    const spread = [NaN, NaN, 0, 0, NaN, 0, 0, NaN];
    for (const values of [
      rt.rollingMad({ x }, params).mad.data,
      rt.rollingVar({ x }, { ...params, ddof: 0 }).var.data,
      rt.rollingStd({ x }, { ...params, ddof: 0 }).std.data,
    ])
      expect([...values]).toEqual(spread);
  });

  it('the oldest of equal zeros', () => {
    expect([...rt.rollingMin({ x: column(0, -0, 0) }, { window: 2 }).min.data]).toEqual([NaN, 0, -0]);
    expect([...rt.rollingMax({ x: column(0, -0, 0) }, { window: 2 }).max.data]).toEqual([NaN, 0, -0]);
    expect([...rt.rollingMedian({ x: column(0, -0, -0) }, { window: 2 }).median.data]).toEqual([NaN, 0, 0]);
  });

  it('sums of nothing, of zeros, of what is not finite', () => {
    const sum = (...x: number[]): number => rt.sum({ x: Float64Array.from(x) }).sum;
    expect(sum()).toBe(0);
    expect(sum(-0, -0)).toBe(-0);
    expect(sum(-0, 0)).toBe(0);
    expect(sum(1, NaN)).toBeNaN();
    expect(sum(Infinity, -Infinity)).toBeNaN();
    expect(sum(1e308, 1e308)).toBe(Infinity);
    expect(sum(...new Array<number>(1000).fill(5e-324))).toBe(
      Rational.fromInteger(1000).mul(Rational.fromDouble(5e-324)).toDouble(),
    );
  });

  it('an inner size of 0 gives zeros', () => {
    const { c } = rt.matmul({
      a: { data: new Float64Array(0), rows: 2, cols: 0 },
      b: { data: new Float64Array(0), rows: 0, cols: 3 },
    });
    expect(c).toEqual({ data: new Float64Array(6), rows: 2, cols: 3 });
  });
});
