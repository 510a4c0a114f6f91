/** Inputs that rounding finds hard, made from a seed so that a failure can be repeated. */
import fc from 'fast-check';
import { u32 } from '../oracles/fixtures.js';

/** Uniform in [0, 1), a pure function of its arguments. */
const unit = (seed: number, index: number): number => u32(seed, index) * 2 ** -32;

export const STYLES = {
  decimals: (seed, i) => Math.round((unit(seed, i) - 0.5) * 2e5) / 100,
  /** A large offset and a few units in the last place: all that varies is the last 7 bits. */
  offset: (seed, i) => 1e8 + (u32(seed, i) % 128) * 2 ** -26,
  /** The same, where a running sum loses everything. */
  hugeOffset: (seed, i) => 1e15 + (u32(seed, i) % 1000) / 8,
  /** Both signs, 200 decades. */
  magnitudes: (seed, i) => (u32(seed, 2 * i) & 1 ? -1 : 1) * 10 ** (200 * unit(seed, 2 * i + 1) - 100),
  /** A rare outlier 1e16 times as large as the rest. */
  outliers: (seed, i) => (u32(seed, 2 * i) % 23 === 0 ? 1e16 : 1) * (unit(seed, 2 * i + 1) - 0.25),
  /** Runs of five to twelve equal values that no binary fraction hits. */
  runs: (seed, i) => ((u32(seed, Math.floor(i / (5 + (seed % 8)))) % 7) + 0.1) * 1.1,
  /** Large and small with alternating signs: sums cancel. */
  cancelling: (seed, i) => (i & 1 ? -1 : 1) * 1e12 + (unit(seed, i) - 0.5),
} as const satisfies Readonly<Record<string, (seed: number, index: number) => number>>;

export type Style = keyof typeof STYLES;
export const styles = Object.keys(STYLES) as Style[];

export interface Shape {
  readonly style: Style;
  readonly seed: number;
  readonly rows: number;
  readonly cols: number;
  /** One value in so many is missing; 0 means none. */
  readonly holes: number;
}

export function values({ style, seed, rows, cols, holes }: Shape): Float64Array {
  const one = STYLES[style];
  return Float64Array.from({ length: rows * cols }, (_, i) =>
    holes > 0 && u32(~seed, i) % holes === 0 ? NaN : one(seed, i),
  );
}

export const seeds = fc.integer({ min: 0, max: 2 ** 30 });

/** Lengths at which trees, blocks and lanes change shape, and any others. */
export const lengths = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(...[1, 7, 8, 9, 16, 17, 127, 128, 129, 255, 256, 257].filter((n) => n <= max)),
    fc.integer({ min: 1, max }),
  );

/** Runs that TREFOIL_RUNS counts as usual. */
const USUAL_RUNS = 100;

/** How often a property is tried: few times, since every run is judged in rational arithmetic; more in proportion to TREFOIL_RUNS. */
export const runs = (few: number): number => {
  const wanted = Number(process.env['TREFOIL_RUNS'] ?? USUAL_RUNS);
  return wanted >= 1 ? Math.ceil((few * wanted) / USUAL_RUNS) : few;
};
