/** Shape expressions: `'(maxLag + 1) * cols'` and `'min(rows, cols)'` as text → Size, Size → value or text. */
import type { Size, SizeOp } from '../language/types.js';

export const lit = (value: number): Size => ({ k: 'lit', value });
export const named = (name: string): Size => ({ k: 'name', name });

/** Simplifies as it builds, so that equal sizes mostly look equal. */
export function bin(op: SizeOp, a: Size, b: Size): Size {
  if (a.k === 'lit' && b.k === 'lit') {
    const folded = apply(op, a.value, b.value);
    if (typeof folded === 'number') return lit(folded);
  }
  if (b.k === 'lit' && b.value === 0 && (op === '+' || op === '-')) return a;
  if (a.k === 'lit' && a.value === 0 && op === '+') return b;
  if (b.k === 'lit' && b.value === 1 && (op === '*' || op === '/' || op === 'idiv')) return a;
  if (a.k === 'lit' && a.value === 1 && op === '*') return b;
  return { k: 'bin', op, a, b };
}

/** An exact integer: BigInt beyond the safe integers. */
export type Exact = number | bigint;

export function apply(op: SizeOp, a: Exact, b: Exact): Exact {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    const near = applyDoubles(op, a as number, b as number);
    if (Number.isSafeInteger(near)) return near + 0;
  }
  // Fractions (real parameters) and NaN (names without a value) use doubles.
  for (const side of [a, b]) {
    if (typeof side === 'number' && !Number.isInteger(side)) return applyDoubles(op, Number(a), Number(b));
  }
  const exact = applyIntegers(op, BigInt(a), BigInt(b));
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
}

function applyDoubles(op: SizeOp, a: number, b: number): number {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? 0 : Math.floor(a / b);
    case 'idiv':
      return b === 0 ? 0 : Math.trunc(a / b);
    case 'min':
      return Math.min(a, b);
    case 'max':
      return Math.max(a, b);
  }
}

function applyIntegers(op: SizeOp, a: bigint, b: bigint): bigint {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0n ? 0n : a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
    case 'idiv':
      return b === 0n ? 0n : a / b;
    case 'min':
      return b < a ? b : a;
    case 'max':
      return b > a ? b : a;
  }
}

export function evaluateExactly(size: Size, values: Readonly<Record<string, Exact>>): Exact {
  if (size.k === 'lit') return size.value;
  if (size.k === 'name') return values[size.name] ?? NaN;
  return apply(size.op, evaluateExactly(size.a, values), evaluateExactly(size.b, values));
}

/** The exact value, or the double nearest to it. */
export const evaluateSize = (size: Size, values: Readonly<Record<string, number>>): number =>
  Number(evaluateExactly(size, values));

export function printSize(size: Size, strength = 0): string {
  if (size.k === 'lit') return String(size.value);
  if (size.k === 'name') return size.name;
  const { op } = size;
  if (op === 'min' || op === 'max' || op === 'idiv') return `${op}(${printSize(size.a)}, ${printSize(size.b)})`;
  const own = op === '+' || op === '-' ? 1 : 2;
  const text = `${printSize(size.a, own)} ${op} ${printSize(size.b, own + 1)}`;
  return own < strength ? `(${text})` : text;
}

export function sizeNames(size: Size, into = new Set<string>()): Set<string> {
  if (size.k === 'name') into.add(size.name);
  if (size.k === 'bin') {
    sizeNames(size.a, into);
    sizeNames(size.b, into);
  }
  return into;
}

class SizeError extends Error {
  /** `token`: the number of the one that is wrong. */
  constructor(
    message: string,
    readonly token: number,
    readonly hint?: string,
  ) {
    super(message);
  }
}

function literals(size: Size): number[] {
  if (size.k === 'lit') return [size.value];
  return size.k === 'bin' ? [...literals(size.a), ...literals(size.b)] : [];
}

/** What is wrong with a text, and where in it, if at one place. */
export interface BadSize {
  readonly error: string;
  readonly hint?: string;
  readonly at?: readonly [start: number, end: number];
}

/** Names, numbers and signs of a shape: whoever walks over it does so step in step. */
const LONGEST = 1000;

const NAME = /^[\p{ID_Start}$_]/u;

export function parseSize(text: string): Size | BadSize {
  const places = [...text.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*|\d+(?:\.\d+)?|>>|[-+*/(),]|\S/gu)];
  const tokens = places.map(([token]) => token);
  if (tokens.length > LONGEST)
    return {
      error: `more than ${LONGEST} names, numbers and signs`,
      hint: "Give the extent a size of its own: `matrix('n', 'm')`.",
    };
  let at = 0;
  const take = (token: string): boolean => (tokens[at] === token ? (at++, true) : false);
  const need = (token: string): void => {
    if (!take(token))
      throw new SizeError(`expected \`${token}\`${tokens[at] ? ` before \`${tokens[at]}\`` : ' at the end'}`, at);
  };
  const primary = (): Size => {
    const token = tokens[at++];
    if (token === undefined) throw new SizeError('unexpected end', at);
    if (/^\d+$/.test(token)) return lit(Number(token));
    if (/^\d/.test(token))
      throw new SizeError(`${token} is not an integer`, at - 1, 'Write integers; `/` rounds down: `n / 2`.');
    if (token === '(') {
      const inner = sum();
      need(')');
      return inner;
    }
    if ((token === 'min' || token === 'max') && take('(')) {
      const a = sum();
      need(',');
      const b = sum();
      need(')');
      return bin(token, a, b);
    }
    if (NAME.test(token) && tokens[at] === '(')
      throw new SizeError(
        `\`${token}(…)\` is not available in a shape`,
        at - 1,
        'Functions are `min(a, b)` and `max(a, b)`; `/` rounds down: `(n + 1) / 2` is half of n, rounded up.',
      );
    if (NAME.test(token)) return named(token);
    throw new SizeError(`unexpected \`${token}\``, at - 1);
  };
  const product = (): Size => {
    let a = primary();
    for (;;) {
      if (take('*')) a = bin('*', a, primary());
      else if (take('/')) a = bin('/', a, primary());
      else if (take('>>')) {
        const shift = primary();
        if (shift.k !== 'lit') throw new SizeError('`>>` takes a number', at - 1);
        a = bin('/', a, lit(2 ** shift.value));
      } else return a;
    }
  };
  const sum = (): Size => {
    let a = product();
    for (;;) {
      if (take('+')) a = bin('+', a, product());
      else if (take('-')) a = bin('-', a, product());
      else return a;
    }
  };
  try {
    const size = sum();
    if (at < tokens.length) throw new SizeError(`unexpected \`${tokens[at]}\``, at);
    const large = literals(size).find((value) => value !== (value | 0));
    if (large !== undefined) return { error: `${large} does not fit into 32 bits` };
    return size;
  } catch (error) {
    if (!(error instanceof SizeError)) throw error;
    const { message, hint, token } = error;
    const place = places[token];
    return {
      error: message,
      ...(hint ? { hint } : {}),
      ...(place ? { at: [place.index, place.index + place[0].length] } : {}),
    };
  }
}
