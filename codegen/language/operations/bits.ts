/** Bits of integers: logic bit by bit, shifts, rotations, counts. Counts of a shift are taken modulo 32. */
import { PREC, call, form, infix, method, prefix } from '../spelling.js';
import { assemblyScriptFunction, scriptFunction } from './helper-text.js';
import { isSigned, unsignedAgain, wrapTo, type Integer } from './integer-types.js';
import type { Meaning, Operation } from './table.js';

export function bitwise(of: Integer): Operation[] {
  const binary = (
    name: string,
    sign: string,
    prec: { readonly rust: number; readonly c: number },
    lanes: string,
    meaning: Meaning,
  ): Operation => ({
    name,
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => wrapTo(of, meaning(a!, b!)),
    rust: infix(sign, prec.rust),
    as: infix(sign, prec.c),
    ts: unsignedAgain(of, `$0 ${sign} $1`, prec.c, prec.c, prec.c + 1),
    lanes: { rust: infix(sign, prec.rust), as: call(`v128.${lanes}`, 2) },
  });
  return [
    binary('bitAnd', '&', { rust: PREC.bitAnd, c: PREC.bitAndC }, 'and', (a, b) => a! & b!),
    binary('bitOr', '|', { rust: PREC.bitOr, c: PREC.bitOrC }, 'or', (a, b) => a! | b!),
    binary('bitXor', '^', { rust: PREC.bitXor, c: PREC.bitXorC }, 'xor', (a, b) => a! ^ b!),
    {
      name: 'bitNot',
      of,
      arity: 1,
      result: of,
      meaning: (a) => wrapTo(of, ~a!),
      rust: prefix('!'),
      as: prefix('~'),
      ts: isSigned(of) ? prefix('~') : form('~$0 >>> 0', PREC.shift, PREC.unary),
      lanes: { rust: prefix('!'), as: call('v128.not', 1) },
    },
  ];
}

/** In lanes the count is the same for all of them. */
const shifted = (rust: string, as: string) => ({ rust: method(rust, 2), as: call(`i32x4.${as}`, 2) });

export function shifts(of: Integer): Operation[] {
  const signed = isSigned(of);
  return [
    {
      name: 'shl',
      of,
      arity: 2,
      result: of,
      meaning: (a, b) => wrapTo(of, a! << b!),
      rust: form('$0.wrapping_shl($1 as u32)', PREC.postfix, PREC.postfix, PREC.cast),
      as: infix('<<', PREC.shift),
      ts: unsignedAgain(of, '$0 << $1', PREC.shift, PREC.shift, PREC.add),
      lanes: shifted('shl', 'shl'),
    },
    {
      name: 'shr',
      of,
      arity: 2,
      result: of,
      meaning: (a, b) => (signed ? a! >> b! : a! >>> b!),
      rust: form('$0.wrapping_shr($1 as u32)', PREC.postfix, PREC.postfix, PREC.cast),
      as: infix('>>', PREC.shift),
      ts: infix(signed ? '>>' : '>>>', PREC.shift),
      lanes: signed ? shifted('shr', 'shr_s') : shifted('shr_u', 'shr_u'),
    },
  ];
}

const rotation = (name: 'rotl' | 'rotr', meaning: Meaning, ts: string): Operation => ({
  name,
  of: 'u32',
  arity: 2,
  result: 'u32',
  meaning: (a, b) => meaning(a!, b!) >>> 0,
  rust: call(`${name}_u32`, 2),
  as: call(`${name}_u32`, 2),
  ts: call(`${name}_u32`, 2),
  helpers: {
    ts: scriptFunction(`${name}_u32`, 2, ts),
    as: assemblyScriptFunction(`${name}_u32`, 2, { of: 'u32' }, `return ${name}<u32>(a, b);`),
  },
  author: { name, written: `${name}(a, n)`, does: 'bits moved round, towards the high or the low end' },
});

export const rotations: readonly Operation[] = [
  rotation(
    'rotl',
    (a, b) => (a! << (b! & 31)) | (a! >>> (-b! & 31)),
    'return ((a << (b & 31)) | (a >>> (-b & 31))) >>> 0;',
  ),
  rotation(
    'rotr',
    (a, b) => (a! >>> (b! & 31)) | (a! << (-b! & 31)),
    'return ((a >>> (b & 31)) | (a << (-b & 31))) >>> 0;',
  ),
];

function ones(a: number): number {
  let bits = 0;
  for (let rest = a >>> 0; rest !== 0; rest >>>= 1) bits += rest & 1;
  return bits;
}

export function counts(of: Integer): Operation[] {
  const count = (name: string, meaning: Meaning, ts: string, instruction: string): Operation => ({
    name,
    of,
    arity: 1,
    result: 'i32',
    meaning,
    rust: call(`${name}_${of}`, 1),
    as: call(`${name}_${of}`, 1),
    ts: call(`${name}_${of}`, 1),
    helpers: {
      ts: scriptFunction(`${name}_${of}`, 1, ts),
      as: assemblyScriptFunction(`${name}_${of}`, 1, { of, result: 'i32' }, `return <i32>${instruction}<T>(a);`),
    },
    author: { name, written: `${name}(a)`, does: 'zeros above the highest 1, below the lowest; ones. An `i32`' },
  });
  return [
    count('clz', (a) => Math.clz32(a!), 'return Math.clz32(a);', 'clz'),
    count(
      'ctz',
      (a) => (a === 0 ? 32 : 31 - Math.clz32(a! & -a!)),
      'return a === 0 ? 32 : 31 - Math.clz32(a & -a);',
      'ctz',
    ),
    count(
      'popcount',
      (a) => ones(a!),
      'let bits = (a | 0) - ((a >>> 1) & 0x55555555); bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333); return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;',
      'popcnt',
    ),
  ];
}
