/**
 * Integer arithmetic in 32 bits. i32 wraps; u32 is wrapped where the author says so, which the frontend makes one
 * operation. Nothing traps: x / 0 = 0, x % 0 = 0, MIN / −1 = MIN, MIN % −1 = 0.
 */
import { PREC, call, form, infix, method, prefix, type Spelling } from '../spelling.js';
import { assemblyScriptFunction, scriptFunction } from './helper-text.js';
import { isSigned, wrapTo, wrapped, type Integer } from './integer-types.js';
import type { Author, Meaning, Operation } from './table.js';

const WORDS_OF_PRODUCT = 'the lower and the upper 32 bits of the product';

export function integerArithmetic(of: Integer): Operation[] {
  const wrapping = (name: string, sign: string, prec: number, unwrapped: Meaning, ts: Spelling): Operation => ({
    name,
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => wrapTo(of, unwrapped(a!, b!)),
    unwrapped,
    rust: method(`wrapping_${name}`, 2),
    as: infix(sign, prec),
    ts,
    // Vectors have no sign: the same instructions, in Rust the same type.
    lanes: { rust: infix(sign, prec), as: call(`i32x4.${name}`, 2) },
  });
  const product = isSigned(of) ? call('Math.imul', 2) : form('Math.imul($0, $1) >>> 0', PREC.shift, 0, 0);
  return [
    wrapping('add', '+', PREC.add, (a, b) => a! + b!, wrapped(of, '$0 + $1', PREC.add, PREC.mul)),
    wrapping('sub', '-', PREC.add, (a, b) => a! - b!, wrapped(of, '$0 - $1', PREC.add, PREC.mul)),
    {
      ...wrapping('mul', '*', PREC.mul, (a, b) => a! * b!, product),
      // What lies beyond a double may have lost its low bits.
      meaning: (a, b) => wrapTo(of, Math.imul(a!, b!)),
      ...(isSigned(of) ? {} : { author: { name: 'mulLo', written: 'mulLo(a, b)', does: WORDS_OF_PRODUCT } }),
    },
    ...(isSigned(of) ? [negative, magnitude] : []),
    ...divisions(of),
  ];
}

const negative: Operation = {
  name: 'neg',
  of: 'i32',
  arity: 1,
  result: 'i32',
  meaning: (a) => -a! | 0,
  rust: method('wrapping_neg', 1),
  as: prefix('-'),
  ts: form('-$0 | 0', PREC.bitOrC, PREC.unary),
};

const magnitude: Operation = {
  name: 'abs',
  of: 'i32',
  arity: 1,
  result: 'i32',
  meaning: (a) => (a! < 0 ? -a! : a!) | 0,
  rust: call('abs_i32', 1),
  as: call('abs_i32', 1),
  ts: call('abs_i32', 1),
  helpers: {
    ts: scriptFunction('abs_i32', 1, 'return a < 0 ? -a | 0 : a;'),
    as: assemblyScriptFunction('abs_i32', 1, { of: 'i32' }, 'return a < 0 ? -a : a;'),
  },
  author: { name: 'abs', written: 'abs', does: '' },
};

/** The least integer divided by −1 has no place in 32 bits, and traps in wasm. */
const DIVISIONS: Readonly<Record<Integer, Readonly<Record<'idiv' | 'irem', { as: string; ts: string }>>>> = {
  i32: {
    idiv: { as: 'return b === 0 ? 0 : b === -1 ? -a : a / b;', ts: 'return b === 0 ? 0 : (a / b) | 0;' },
    irem: { as: 'return b === 0 || b === -1 ? 0 : a % b;', ts: 'return b === 0 ? 0 : a % b | 0;' },
  },
  u32: {
    idiv: { as: 'return b === 0 ? 0 : a / b;', ts: 'return b === 0 ? 0 : (a / b) >>> 0;' },
    irem: { as: 'return b === 0 ? 0 : a % b;', ts: 'return b === 0 ? 0 : a % b;' },
  },
};

function divisions(of: Integer): Operation[] {
  const division = (name: 'idiv' | 'irem', meaning: Meaning): Operation => {
    const own = `${name}_${of}`;
    const author: Author = { name, written: `${name}(a, b)`, does: 'truncating; 0 for a divisor of 0' };
    return {
      name,
      of,
      arity: 2,
      result: of,
      meaning: (a, b) => (b === 0 ? 0 : wrapTo(of, meaning(a!, b!))),
      rust: call(own, 2),
      as: call(own, 2),
      ts: call(own, 2),
      helpers: {
        ts: scriptFunction(own, 2, DIVISIONS[of][name].ts),
        as: assemblyScriptFunction(own, 2, { of }, DIVISIONS[of][name].as),
      },
      author,
    };
  };
  return [division('idiv', (a, b) => Math.trunc(a! / b!)), division('irem', (a, b) => a! % b!)];
}

/** The upper word of a product of two integers without a sign. */
export const upperProduct: Operation = {
  name: 'mulHi',
  of: 'u32',
  arity: 2,
  result: 'u32',
  meaning: (a, b) => Number((BigInt(a!) * BigInt(b!)) >> 32n),
  rust: call('mul_hi_u32', 2),
  as: call('mulHi_u32', 2),
  ts: call('mulHi_u32', 2),
  lanes: {
    rust: method('mul_hi_u', 2),
    as: form(
      'v128.shuffle<i32>(i64x2.extmul_low_i32x4_u($0, $1), i64x2.extmul_high_i32x4_u($0, $1), 1, 3, 5, 7)',
      PREC.postfix,
      0,
      0,
    ),
  },
  helpers: {
    // Sixteen bits at a time: a product of two halves is exact in 32, and so is what is carried.
    ts: scriptFunction(
      'mulHi_u32',
      2,
      'const al = a & 0xffff, ah = a >>> 16, bl = b & 0xffff, bh = b >>> 16; const low = Math.imul(al, bl) >>> 0; const middle = (Math.imul(ah, bl) >>> 0) + (low >>> 16); const cross = (middle & 0xffff) + (Math.imul(al, bh) >>> 0); return ((Math.imul(ah, bh) >>> 0) + (middle >>> 16) + (cross >>> 16)) >>> 0;',
    ),
    // Not by way of u64: optimised, asc widens a loaded i32 that is cast to u32 with its sign.
    as: assemblyScriptFunction(
      'mulHi_u32',
      2,
      { of: 'u32' },
      'return i32x4.extract_lane(i64x2.extmul_low_i32x4_u(i32x4.splat(a), i32x4.splat(b)), 1);',
    ),
  },
  author: { name: 'mulHi', written: 'mulHi(a, b)', does: WORDS_OF_PRODUCT },
};
