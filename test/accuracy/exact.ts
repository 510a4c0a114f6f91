/** The exact value of what kernels compute, with the scale S of their claim. */
import { Rational } from '../support/rational.js';

export interface Exact {
  readonly value: Rational;
  readonly scale: Rational;
}

/** Prefix sums of a column, exact, so that a window of any length costs two subtractions. */
export class Column {
  private readonly counts: number[] = [0];
  private readonly sums: Rational[] = [Rational.zero];
  private readonly magnitudes: Rational[] = [Rational.zero];
  private readonly squares: Rational[] = [Rational.zero];

  constructor(values: Iterable<number>) {
    let row = 0;
    for (const value of values) {
      const missing = Number.isNaN(value);
      const x = missing ? Rational.zero : Rational.fromDouble(value);
      this.counts.push(this.counts[row]! + (missing ? 0 : 1));
      this.sums.push(this.sums[row]!.add(x));
      this.magnitudes.push(this.magnitudes[row]!.add(x.abs()));
      this.squares.push(this.squares[row]!.add(x.mul(x)));
      row++;
    }
  }

  /** Values present in the window that ends with `row`. */
  count(row: number, window: number): number {
    return this.counts[row + 1]! - this.counts[Math.max(0, row + 1 - window)]!;
  }

  private over(prefix: readonly Rational[], row: number, window: number): Rational {
    return prefix[row + 1]!.sub(prefix[Math.max(0, row + 1 - window)]!);
  }

  /** S is the mean of |x|. */
  mean(row: number, window: number): Exact {
    const n = Rational.fromInteger(this.count(row, window));
    return { value: this.over(this.sums, row, window).div(n), scale: this.over(this.magnitudes, row, window).div(n) };
  }

  /** S is Σ|x|. */
  sum(row: number, window: number): Exact {
    return { value: this.over(this.sums, row, window), scale: this.over(this.magnitudes, row, window) };
  }

  /** S is 0. */
  variance(row: number, window: number, ddof: number): Exact {
    const count = this.count(row, window),
      sum = this.over(this.sums, row, window);
    const m2 = this.over(this.squares, row, window).sub(sum.mul(sum).div(Rational.fromInteger(count)));
    return { value: m2.div(Rational.fromInteger(count - ddof)), scale: Rational.zero };
  }

  /** The deviation is no rational; it is rounded once, which is what the claim compares with. S is 0. */
  std(row: number, window: number, ddof: number): Exact {
    const { value, scale } = this.variance(row, window, ddof);
    return { value: Rational.fromDouble(value.sqrtToDouble()), scale };
  }
}

/** Σ x·y, S = Σ|x·y|. */
export function dot(x: readonly Rational[], y: readonly Rational[]): Exact {
  const products = x.map((value, i) => value.mul(y[i]!));
  return { value: Rational.sum(products), scale: Rational.sum(products.map((product) => product.abs())) };
}

/** Σ x, S = Σ|x|. */
export function sum(x: readonly Rational[]): Exact {
  return { value: Rational.sum(x), scale: Rational.sum(x.map((value) => value.abs())) };
}

export const rationals = (x: Iterable<number>): Rational[] => Array.from(x, (value) => Rational.fromDouble(value));
