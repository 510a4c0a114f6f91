/**
 * Arithmetic of positions. They are exact: isize in Rust, plain numbers in TypeScript; in AssemblyScript i32 where that is
 * wide enough, f64 elsewhere.
 */
import { PREC, call, form, infix, method } from '../spelling.js';
import { castFunction } from './conversions.js';
import { assemblyScriptFunction, scriptFunction } from './helper-text.js';
import { keep, type Meaning, type Operation } from './table.js';

const of = 'index';

const plain = (name: string, sign: string, prec: number, meaning: Meaning): Operation => ({
  name,
  of,
  arity: 2,
  result: of,
  meaning,
  rust: infix(sign, prec),
  as: infix(sign, prec),
  ts: infix(sign, prec),
});

/** The least i32 divided by −1 is itself. */
const isOverflow = (a: number, b: number): boolean => a === -2147483648 && b === -1;

function quotient(a: number, b: number): number {
  if (b === 0) return 0;
  return isOverflow(a, b) ? a : Math.trunc(a / b) + 0;
}

/** Of any two numbers, as idiv and irem of i32: never a trap. What 32 bits do not hold is an f64, and no index is −0. */
const divided = (name: string, meaning: Meaning, ts: string, as: string): Operation => ({
  name,
  of,
  arity: 2,
  result: of,
  meaning,
  rust: call(name, 2),
  as: call(`${name}_i32`, 2),
  ts: call(name, 2),
  helpers: {
    ts: scriptFunction(name, 2, ts),
    as: assemblyScriptFunction(`${name}_i32`, 2, { of: 'i32' }, as),
  },
});

const extreme = (name: 'min' | 'max', meaning: Meaning, ts: string): Operation => ({
  name,
  of,
  arity: 2,
  result: of,
  meaning,
  rust: method(name, 2),
  as: call(`${name}<i32>`, 2),
  ts: call(`${name}Index`, 2),
  helpers: { ts: scriptFunction(`${name}Index`, 2, ts) },
});

export const positions: readonly Operation[] = [
  plain('add', '+', PREC.add, (a, b) => a! + b!),
  plain('sub', '-', PREC.add, (a, b) => a! - b!),
  plain('mul', '*', PREC.mul, (a, b) => a! * b!),
  // Halving and rounding down to a power of two: operands are non-negative.
  plain('shr', '>>', PREC.shift, (a, b) => a! >> b!),
  {
    ...plain('bitAnd', '&', PREC.bitAndC, (a, b) => a! & b!),
    rust: infix('&', PREC.bitAnd),
  },
  divided(
    'quotient',
    (a, b) => quotient(a!, b!),
    'return b === 0 ? 0 : a === -2147483648 && b === -1 ? a : Math.trunc(a / b) + 0;',
    'return b === 0 ? 0 : a / b;',
  ),
  divided(
    'remainder',
    (a, b) => (b === 0 ? 0 : (a! % b!) + 0),
    'return b === 0 ? 0 : (a % b) + 0;',
    'return b === 0 ? 0 : a % b;',
  ),
  // Of a positive divisor.
  {
    ...plain('idiv', '/', PREC.mul, (a, b) => Math.trunc(a! / b!)),
    ts: form('Math.trunc($0 / $1)', PREC.postfix, PREC.mul, PREC.cast),
  },
  extreme('min', (a, b) => Math.min(a!, b!), 'return a < b ? a : b;'),
  extreme('max', (a, b) => Math.max(a!, b!), 'return a > b ? a : b;'),
];

/** To choose a position without a branch: x + (step & mask(c)). */
const mask: Operation = {
  name: 'mask',
  of: 'bool',
  arity: 1,
  result: of,
  meaning: (a) => (a ? -1 : 0),
  rust: form('-($0 as isize)', PREC.unary, PREC.cast),
  as: form('-(<i32>$0)', PREC.unary, PREC.unary),
  ts: form('-$0', PREC.unary, PREC.unary),
};

/** Into positions and out of them. */
export const positionConversions: readonly Operation[] = [
  {
    name: 'toIndex',
    of: 'i32',
    arity: 1,
    result: of,
    meaning: keep,
    rust: form('$0 as isize', PREC.cast, PREC.cast),
    as: form('$0', PREC.none, 0),
    ts: form('$0', PREC.none, 0),
  },
  mask,
  // Only of what provably fits.
  {
    name: 'toI32',
    of,
    arity: 1,
    result: 'i32',
    meaning: (a) => a! | 0,
    rust: form('$0 as i32', PREC.cast, PREC.cast),
    as: form('$0', PREC.none, 0),
    ts: form('$0', PREC.none, 0),
  },
  {
    name: 'wrap',
    of,
    arity: 1,
    result: 'i32',
    meaning: (a) => Number(BigInt.asIntN(32, BigInt(a!))),
    rust: form('$0 as i32', PREC.cast, PREC.cast),
    as: form('$0', PREC.none, 0),
    ts: form('$0 | 0', PREC.bitOrC, PREC.bitOrC),
  },
  {
    name: 'toF64',
    of,
    arity: 1,
    result: 'f64',
    meaning: keep,
    rust: form('$0 as f64', PREC.cast, PREC.cast),
    as: form('<f64>$0', PREC.unary, PREC.unary),
    ts: form('$0', PREC.none, 0),
    // Where it is cast, it is an i32.
    helpers: castFunction('toF64', 'i32', 'f64'),
  },
];
