/** Integers whose range is known. */
import { FULL, type Int } from './scope.js';

export const literalInt = (value: number): Int => ({ text: value < 0 ? `(${value})` : String(value), low: value, high: value });

/** Kept within 32 bits: what runs directly does not wrap by itself. */
export function wrapped(text: string, low: number, high: number, announced: boolean): Int {
  if (low >= FULL.low && high <= FULL.high) return { text: `(${text})`, low, high };
  return { text: announced ? `i32(${text})` : `((${text}) | 0)`, ...FULL };
}

/** A product may be −0 where it runs directly, and must be exact there. */
export function product(a: Int, b: Int): Int {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const [low, high] = [Math.min(...corners) + 0, Math.max(...corners) + 0];
  if (Math.max(-low, high) > Number.MAX_SAFE_INTEGER) return { text: `((${a.text} & 4095) * (${b.text} & 1023))`, low: 0, high: 4095 * 1023 };
  if (a.low >= 0 && b.low >= 0 && high <= FULL.high) return { text: `(${a.text} * ${b.text})`, low, high };
  return { text: `((${a.text} * ${b.text}) | 0)`, low: Math.max(low, FULL.low), high: Math.min(high, FULL.high), ...(low < FULL.low || high > FULL.high ? FULL : {}) };
}

export function quotient(a: Int): { low: number; high: number } {
  const most = Math.max(Math.abs(a.low), Math.abs(a.high));
  return { low: Math.max(FULL.low, -most), high: Math.min(FULL.high, most) };
}
