/** Intervals of whole numbers: the least and the greatest value that an expression can have, whatever the call. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export const I32: Range = { lo: -2147483648, hi: 2147483647 };
export const U32: Range = { lo: 0, hi: 4294967295 };
export const BYTE: Range = { lo: 0, hi: 255 };
export const EXTENT: Range = { lo: 0, hi: 2147483647 };
/** Every whole number that a double holds without its neighbours falling together. */
export const EXACT: Range = { lo: -Number.MAX_SAFE_INTEGER, hi: Number.MAX_SAFE_INTEGER };
/** What positions are computed in on 64-bit targets. */
export const LONG: Range = { lo: -(2 ** 63), hi: 2 ** 63 };
export const ANY: Range = { lo: -Infinity, hi: Infinity };

export const range = (lo: number, hi: number): Range => ({ lo, hi });
export const only = (value: number): Range => ({ lo: value, hi: value });
export const within = (inner: Range, outer: Range): boolean => inner.lo >= outer.lo && inner.hi <= outer.hi;
export const both = (a: Range, b: Range): Range => ({ lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) });
export const either = (a: Range, b: Range): Range => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) });

/** 0 · ∞ is 0 here: a bound that is not known times nothing is nothing. */
const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);

/** Numbers beyond 2⁵³ are rounded: a bound that may have been is moved outwards by more than that. */
const slack = (value: number): number =>
  Math.abs(value) > EXACT.hi && Number.isFinite(value) ? Math.abs(value) * 2 ** -52 : 0;
const outward = (lo: number, hi: number): Range => ({ lo: lo - slack(lo), hi: hi + slack(hi) });

export const sumOf = (a: Range, b: Range): Range => outward(a.lo + b.lo, a.hi + b.hi);
export const differenceOf = (a: Range, b: Range): Range => outward(a.lo - b.hi, a.hi - b.lo);
export function productOf(a: Range, b: Range): Range {
  const corners = [times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)];
  return outward(Math.min(...corners), Math.max(...corners));
}
export const leastOf = (a: Range, b: Range): Range => ({ lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) });
export const greatestOf = (a: Range, b: Range): Range => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) });

/** `least`: the least divisor that is not 0. */
function leastQuotient(a: Range, b: Range, least: number): number {
  if (a.lo < 0) return Math.ceil(a.lo / least) + 0;
  return b.lo <= 0 ? 0 : Math.floor(a.lo / b.hi) || 0;
}

/** Of a quotient rounded towards zero, which is 0 where the divisor is: no further from 0 than the dividend. */
export function quotientOf(a: Range, b: Range): Range {
  const most = Math.max(Math.abs(a.lo), Math.abs(a.hi));
  if (b.lo < 0) return { lo: -most, hi: most };
  const least = Math.max(1, b.lo);
  return outward(leastQuotient(a, b, least), a.hi > 0 ? Math.floor(a.hi / least) : 0);
}

/** A remainder has the sign of the dividend, and is smaller than the divisor. */
export function remainderOf(a: Range, b: Range): Range {
  const most = Math.max(0, Math.max(Math.abs(b.lo), Math.abs(b.hi)) - 1);
  return { lo: a.lo >= 0 ? 0 : -Math.min(most, -a.lo), hi: a.hi <= 0 ? 0 : Math.min(most, a.hi) };
}
