/**
 * Whole numbers whose range is known. An `index` never wraps and is kept below 2⁵³; what is an i32 is kept within
 * 32 bits, because what runs directly does not wrap by itself.
 */
import { FULL, type Int } from './scope.js';

export const literalInt = (value: number): Int => ({
  text: value < 0 ? `(${value})` : String(value),
  low: value,
  high: value,
  literal: true,
});

const EXACT = Number.MAX_SAFE_INTEGER;
/** No double holds all whole numbers further from 0 than that. */
export const isExact = ({ low, high }: Pick<Int, 'low' | 'high'>): boolean => low >= -EXACT && high <= EXACT;
export const fits = ({ low, high }: Pick<Int, 'low' | 'high'>): boolean => low >= FULL.low && high <= FULL.high;

/** Side by side with an index everything whole is one. */
const beside = (...parts: readonly Int[]): { index?: true } =>
  parts.some(({ index }) => index) ? { index: true } : {};

/** Kept within 32 bits: what runs directly does not wrap by itself. */
export function wrapped(text: string, low: number, high: number, announced: boolean): Int {
  if (fits({ low, high })) return { text: `(${text})`, low, high };
  return { text: announced ? `i32(${text})` : `((${text}) | 0)`, ...FULL };
}

/** An i32 of it: itself where the compiler knows that it fits. */
export const narrow = (given: Int, announced: boolean): Int =>
  fits(given) ? given : { text: announced ? `i32(${given.text})` : `(${given.text} | 0)`, ...FULL };

function corners(a: Int, b: Int): { low: number; high: number } {
  const all = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...all) + 0, high: Math.max(...all) + 0 };
}

/** A product may be −0 where it runs directly, and must be exact there. */
export function product(a: Int, b: Int): Int {
  const { low, high } = corners(a, b);
  if (Math.max(-low, high) > EXACT)
    return { text: `((${a.text} & 4095) * (${b.text} & 1023))`, low: 0, high: 4095 * 1023 };
  if (a.low >= 0 && b.low >= 0 && high <= FULL.high)
    return { text: `(${a.text} * ${b.text})`, low, high, ...beside(a, b) };
  return {
    text: `((${a.text} * ${b.text}) | 0)`,
    low: Math.max(low, FULL.low),
    high: Math.min(high, FULL.high),
    ...(fits({ low, high }) ? {} : FULL),
  };
}

const reach = {
  '+': (a: Int, b: Int) => ({ low: a.low + b.low, high: a.high + b.high }),
  '-': (a: Int, b: Int) => ({ low: a.low - b.high, high: a.high - b.low }),
  '*': corners,
};

/** As it is, however large; undefined where it could wrap, or be no longer exact. */
export function exactly(operator: '+' | '-' | '*', a: Int, b: Int): Int | undefined {
  const range = reach[operator](a, b);
  const kind = beside(a, b);
  if (!isExact(range) || !(kind.index || fits(range))) return undefined;
  // Of a negative number and 0 the product is −0 where it runs directly; a sum with 0 is not.
  const signed = operator === '*' && (a.low < 0 || b.low < 0);
  return { text: `(${signed ? '0 + ' : ''}${a.text} ${operator} ${b.text})`, ...range, ...kind };
}

/** No further from 0 than the dividend; of an i32 the quotient stays one. */
export function quotient(a: Int, b: Int): Pick<Int, 'low' | 'high' | 'index'> {
  const most = Math.max(Math.abs(a.low), Math.abs(a.high));
  const kind = beside(a, b);
  return kind.index
    ? { low: -most, high: most, ...kind }
    : { low: Math.max(FULL.low, -most), high: Math.min(FULL.high, most) };
}

export const smaller = (a: Int, b: Int): Int => ({
  text: `min(${a.text}, ${b.text})`,
  low: Math.min(a.low, b.low),
  high: Math.min(a.high, b.high),
  ...beside(a, b),
});
export const larger = (a: Int, b: Int): Int => ({
  text: `max(${a.text}, ${b.text})`,
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
  ...beside(a, b),
});
export const magnitude = (a: Int): Int => ({
  text: `abs(${a.text})`,
  low: 0,
  high: Math.max(-a.low, a.high),
  ...beside(a),
});
export const either = (condition: string, a: Int, b: Int): Int => ({
  text: `(${condition} ? ${a.text} : ${b.text})`,
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
  ...beside(a, b),
});
