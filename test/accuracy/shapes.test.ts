/** Rolling skewness, kurtosis, covariance and correlation against exact windows. */
import fc from 'fast-check';
import type { MatrixInput, Runtime } from 'trefoil';
import { describe, it } from 'vitest';
import { Rational } from '../support/rational.js';
import { runs, seeds, styles, values, type Style } from './inputs.js';
import { expectExact, type Due } from './judge.js';

type Pair = readonly [Rational, Rational];
const integer = (n: number): Rational => Rational.fromInteger(n);
const root = (x: Rational): Rational => Rational.fromDouble(x.sqrtToDouble());
const power = (x: Rational, k: number): Rational => (k === 0 ? integer(1) : power(x, k - 1).mul(x));
const mean = (all: readonly Rational[]): Rational => Rational.sum(all).div(integer(all.length));

/** Deviations from the mean. */
function deviations(all: readonly Rational[]): readonly Rational[] {
  const centre = mean(all);
  return all.map((x) => x.sub(centre));
}
const sumOf = (all: readonly Rational[], k: number): Rational => Rational.sum(all.map((x) => power(x, k)));

function skewness(all: readonly Rational[]): Due {
  const [n, d] = [all.length, deviations(all)];
  if (n < 3) return 'NaN';
  const m2 = sumOf(d, 2);
  if (m2.sign() === 0) return { value: Rational.zero, scale: Rational.zero };
  const factor = root(integer(n - 1).div(power(m2, 3)))
    .mul(integer(n))
    .div(integer(n - 2));
  const size = sumOf(
    d.map((x) => x.abs()),
    3,
  );
  return { value: factor.mul(sumOf(d, 3)), scale: factor.mul(size) };
}

function kurtosis(all: readonly Rational[]): Due {
  const [n, d] = [all.length, deviations(all)];
  if (n < 4) return 'NaN';
  const m2 = sumOf(d, 2);
  if (m2.sign() === 0) return { value: integer(-3), scale: Rational.zero };
  const share = integer(n - 1).div(integer((n - 2) * (n - 3)));
  const fourth = integer(n * (n + 1))
    .mul(sumOf(d, 4))
    .div(power(m2, 2));
  return { value: share.mul(fourth.sub(integer(3 * (n - 1)))), scale: share.mul(fourth) };
}

/** Sums of squared deviations of both, and of their products. */
function coMoments(pairs: readonly Pair[]): readonly [Rational, Rational, Rational] {
  const [a, b] = [deviations(pairs.map(([x]) => x)), deviations(pairs.map(([, y]) => y))];
  return [sumOf(a, 2), sumOf(b, 2), Rational.sum(a.map((x, i) => x.mul(b[i]!)))];
}

function covariance(pairs: readonly Pair[]): Due {
  if (pairs.length < 2) return 'NaN';
  const [xx, yy, xy] = coMoments(pairs);
  const n = integer(pairs.length - 1);
  return { value: xy.div(n), scale: root(xx.mul(yy)).div(n) };
}

function correlation(pairs: readonly Pair[]): Due {
  if (pairs.length < 2) return 'NaN';
  const [xx, yy, xy] = coMoments(pairs);
  return xx.sign() === 0 || yy.sign() === 0 ? 'NaN' : { value: xy.div(root(xx.mul(yy))), scale: integer(1) };
}

interface Case {
  readonly x: MatrixInput;
  readonly y: MatrixInput;
  readonly window: number;
  readonly minPeriods: number;
}

const given = (style: Style): fc.Arbitrary<Case> =>
  fc
    .record({
      seed: seeds,
      other: fc.constantFrom(...styles.filter((one) => one !== 'magnitudes')),
      rows: fc.integer({ min: 1, max: 60 }),
      cols: fc.constantFrom(1, 2, 5),
      holes: fc.constantFrom(0, 0, 3, 9),
      window: fc.oneof(fc.constantFrom(2, 3, 4, 5, 7, 8, 16), fc.integer({ min: 1, max: 40 })),
      part: fc.constantFrom(0, 0.5, 1),
    })
    .map(({ seed, other, rows, cols, holes, window, part }) => ({
      x: { data: values({ style, seed, rows, cols, holes }), rows, cols },
      y: { data: values({ style: other, seed: seed + 1, rows, cols, holes }), rows, cols },
      window,
      minPeriods: Math.round(part * window),
    }));

type Call = (rt: Runtime, of: Case) => Float64Array;

const OF_ONE: Readonly<Record<string, readonly [Call, (all: readonly Rational[]) => Due]>> = {
  rollingSkew: [(rt, { x, ...how }) => rt.rollingSkew({ x }, settings(how)).skew.data, skewness],
  rollingKurt: [(rt, { x, ...how }) => rt.rollingKurt({ x }, settings(how)).kurt.data, kurtosis],
};
const OF_TWO: Readonly<Record<string, readonly [Call, (pairs: readonly Pair[]) => Due]>> = {
  rollingCov: [(rt, { x, y, ...how }) => rt.rollingCov({ x, y }, settings(how)).cov.data, covariance],
  rollingCorr: [(rt, { x, y, ...how }) => rt.rollingCorr({ x, y }, settings(how)).corr.data, correlation],
};
const settings = ({ window, minPeriods }: Pick<Case, 'window' | 'minPeriods'>) => ({ window, minPeriods });

/** Places of the window that ends at one of the data. */
const placesOf = ({ x, window }: Case, at: number): number[] =>
  Array.from({ length: Math.min(window, Math.floor(at / x.cols) + 1) }, (_, k) => at - k * x.cols);

const place = (cols: number) => (at: number) => `row ${Math.floor(at / cols)}, column ${at % cols}`;

// Powers of magnitudes 200 decades apart leave the range of a double.
describe.each(styles.filter((style) => style !== 'magnitudes'))('%s', (style) => {
  it.each(Object.entries(OF_ONE))('%s is within 1e-12 of its scale', (_, [call, exact]) => {
    const property = (of: Case): void => {
      const due = (at: number): Due => {
        const present = placesOf(of, at).flatMap((k) => (Number.isNaN(of.x.data[k]!) ? [] : [of.x.data[k]!]));
        return present.length < of.minPeriods || present.length === 0 ? 'NaN' : exact(present.map(Rational.fromDouble));
      };
      expectExact((rt) => call(rt, of), due, place(of.x.cols));
    };
    fc.assert(fc.property(given(style), property), { numRuns: runs(6) });
  });

  it.each(Object.entries(OF_TWO))('%s is within 1e-12 of its scale', (_, [call, exact]) => {
    const property = (of: Case): void => {
      const due = (at: number): Due => {
        const pairs = placesOf(of, at)
          .filter((k) => !Number.isNaN(of.x.data[k]! + of.y.data[k]!))
          .map((k): Pair => [Rational.fromDouble(of.x.data[k]!), Rational.fromDouble(of.y.data[k]!)]);
        return pairs.length < of.minPeriods || pairs.length === 0 ? 'NaN' : exact(pairs);
      };
      expectExact((rt) => call(rt, of), due, place(of.x.cols));
    };
    fc.assert(fc.property(given(style), property), { numRuns: runs(6) });
  });
});
