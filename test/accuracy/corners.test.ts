/** Windows and sums that a careless formula gets wrong, with the values they must have. */
import { describe, expect, it } from 'vitest';
import { u32 } from '../oracles/fixtures.js';
import { backends } from '../runtime/backends.js';
import { Rational, withinClaim } from '../support/rational.js';
import { Column } from './exact.js';

const column = (...data: number[]): { data: Float64Array; rows: number; cols: number } => ({ data: Float64Array.from(data), rows: data.length, cols: 1 });

describe.each(backends)('on $name', ({ rt }) => {
  const std = (data: number[], window: number): number[] => [...rt.rollingStd({ x: column(...data) }, { window }).std.data];
  const mean = (data: number[], window: number): number[] => [...rt.rollingMean({ x: column(...data) }, { window }).mean.data];

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
      for (const [row, v] of got.entries()) if (!Number.isNaN(holed[row]!) || window > 1) expect(v, `${value} with holes, row ${row}`).toBe(0);
    }
  });

  it('four 1.2, then seven 3.3: exact zeros where the window is constant, and only there', () => {
    const got = std([...new Array<number>(4).fill(1.2), ...new Array<number>(7).fill(3.3)], 5);
    expect(got.map((value) => (Number.isNaN(value) ? 'NaN' : value === 0 ? '0' : '+'))).toEqual([...'NNNN++++000'].map((c) => (c === 'N' ? 'NaN' : c)));
  });

  it.each([2, 3, 16, 50, 256])('1e8 + k·2⁻²⁶ in windows of %i: never 0 unless constant, and within the claim', (window) => {
    const data = Array.from({ length: 600 }, (_, i) => 1e8 + (u32(99, i) % 3) * 2 ** -26);
    const exact = new Column(data);
    std(data, window).forEach((got, row) => {
      if (row < window - 1) return expect(got).toBeNaN();
      const due = exact.std(row, window, 1).value;
      if (due.sign() > 0) expect(got).toBeGreaterThan(0);
      expect(withinClaim(got, due, 0), `row ${row}: ${got}, due ${due.toDouble()}`).toBe(true);
    });
  });

  it('sums of nothing, of zeros, of what is not finite', () => {
    const sum = (...x: number[]): number => rt.sum({ x: Float64Array.from(x) }).sum;
    expect(sum()).toBe(0);
    expect(sum(-0, -0)).toBe(-0);
    expect(sum(-0, 0)).toBe(0);
    expect(sum(1, NaN)).toBeNaN();
    expect(sum(Infinity, -Infinity)).toBeNaN();
    expect(sum(1e308, 1e308)).toBe(Infinity);
    expect(sum(...new Array<number>(1000).fill(5e-324))).toBe(Rational.fromInteger(1000).mul(Rational.fromDouble(5e-324)).toDouble());
  });

  it('an inner size of 0 gives zeros', () => {
    const { c } = rt.matmul({ a: { data: new Float64Array(0), rows: 2, cols: 0 }, b: { data: new Float64Array(0), rows: 0, cols: 3 } });
    expect(c).toEqual({ data: new Float64Array(6), rows: 2, cols: 3 });
  });
});
