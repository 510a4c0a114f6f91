/** Judges a result by a table of others: within the accuracy claim, and not beyond what the table says of its own error. */
import { expect } from 'vitest';

/** The promise of every kernel, relative to max(|exact|, S). */
export const CLAIM = 1e-12;

export interface Judged {
  readonly got: ArrayLike<number>;
  readonly due: readonly number[];
  /** S of the kernel per element; 0 is a purely relative claim. */
  readonly scale?: (at: number) => number;
  /** The table's own error as it documents it, in the unit of the claim. */
  readonly error?: number;
  /** The kernel promises the exact value. */
  readonly exact?: boolean;
  /** What element `at` is called in a failure. */
  readonly place?: (at: number) => string;
}

/**
 * Every element within (1e-12 + error) · max(|due|, S), NaN and infinities in the same places. `due` stands for the exact value
 * in the bound: it is within its own error of it, which changes the bound in its eleventh digit at most.
 */
export function expectWithinClaim({
  got,
  due,
  scale = () => 0,
  error = 0,
  exact = false,
  place = (at) => `element ${at}`,
}: Judged): void {
  expect(got.length).toBe(due.length);
  const strays: string[] = [];
  for (let i = 0; i < due.length; i++) {
    const value = got[i]!,
      wanted = due[i]!;
    if (Object.is(value, wanted)) continue;
    const bound = ((exact ? 0 : CLAIM) + error) * Math.max(Math.abs(wanted), scale(i));
    // Also false where either is NaN or infinite.
    if (Math.abs(value - wanted) <= bound && Number.isFinite(wanted)) continue;
    strays.push(`${place(i)}: ${value}, due ${wanted} ± ${bound}`);
  }
  expect(strays).toEqual([]);
}
