/** Conversions between numeric types, named by their result. */
import { PREC, call, form, method, type Spelling } from '../spelling.js';
import type { Scalar } from '../types.js';
import { FLOATS, type Float } from './float-types.js';
import { assemblyScriptFunction, scriptFunction, type Helper } from './helper-text.js';
import type { Integer } from './integer-types.js';
import { keep, type Meaning, type Operation } from './table.js';

const same = form('$0', PREC.none, 0);
const cast = (type: Scalar): Spelling => form(`$0 as ${type}`, PREC.cast, PREC.cast);
const asCast = (type: Scalar): Spelling => form(`<${type}>$0`, PREC.unary, PREC.unary);

/** In a cast of an expression of 32 bits, asc computes the expression in the type that is cast to: not in one that is called. */
export const castFunction = (name: string, of: Integer, result: Scalar): { readonly as: Helper } => ({
  as: assemblyScriptFunction(`${name}_${of}`, 1, { of, result }, `return <${result}>a;`),
});

/** Between 32 and 64 bits a vector is one register or two: the emitter splits and joins. */
const between = (rust: string, as: string) => ({ rust: call(`S::${rust}`, 1), as: call(as, 1) });

function floatsOf(of: Integer): Operation[] {
  return [
    {
      name: 'toF64',
      of,
      arity: 1,
      result: 'f64',
      meaning: keep,
      rust: cast('f64'),
      as: asCast('f64'),
      ts: same,
      lanes: {
        rust: of === 'i32' ? method('to_f64', 1) : call('S::u32_to_f64', 1),
        as: call(`f64x2.convert_low_i32x4_${of === 'i32' ? 's' : 'u'}`, 1),
      },
      helpers: castFunction('toF64', of, 'f64'),
    },
    {
      name: 'toF32',
      of,
      arity: 1,
      result: 'f32',
      meaning: (a) => Math.fround(a!),
      rust: cast('f32'),
      as: asCast('f32'),
      ts: call('Math.fround', 1),
      helpers: castFunction('toF32', of, 'f32'),
    },
  ];
}

const betweenFloats: readonly Operation[] = [
  {
    name: 'toF64',
    of: 'f32',
    arity: 1,
    result: 'f64',
    meaning: keep,
    rust: cast('f64'),
    as: asCast('f64'),
    ts: same,
    lanes: between('f32_to_f64', 'f64x2.promote_low_f32x4'),
  },
  {
    name: 'toF32',
    of: 'f64',
    arity: 1,
    result: 'f32',
    meaning: (a) => Math.fround(a!),
    rust: cast('f32'),
    as: asCast('f32'),
    ts: call('Math.fround', 1),
    lanes: between('f64_to_f32', 'f32x4.demote_f64x2_zero'),
  },
];

const saturate =
  (least: number, most: number): Meaning =>
  (a) =>
    a !== a ? 0 : Math.trunc(Math.min(most, Math.max(least, a!))) + 0;

/** Truncate, saturate, NaN → 0: what Rust's `as` and wasm's trunc_sat do, which is what asc makes of a cast. */
function wholesOf(of: Float): Operation[] {
  const whole = (name: string, result: Integer, least: number, most: number, ts: string): Operation => ({
    name,
    of,
    arity: 1,
    result,
    meaning: saturate(least, most),
    rust: cast(result),
    as: asCast(result),
    ts: call(name, 1),
    ...(of === 'f64' && result === 'i32' ? { lanes: between('to_i32', 'i32x4.trunc_sat_f64x2_s_zero') } : {}),
    helpers: { ts: scriptFunction(name, 1, ts) },
    author: { name, written: `${name}(x)`, does: 'truncated, saturated; 0 for NaN' },
  });
  return [
    whole(
      'toI32',
      'i32',
      -2147483648,
      2147483647,
      'return a !== a ? 0 : a <= -2147483648 ? -2147483648 : a >= 2147483647 ? 2147483647 : a | 0;',
    ),
    whole('toU32', 'u32', 0, 4294967295, 'return !(a > 0) ? 0 : a >= 4294967295 ? 4294967295 : a >>> 0;'),
  ];
}

const betweenIntegers: readonly Operation[] = [
  {
    name: 'toU32',
    of: 'i32',
    arity: 1,
    result: 'u32',
    meaning: (a) => a! >>> 0,
    rust: cast('u32'),
    as: asCast('u32'),
    ts: form('$0 >>> 0', PREC.shift, PREC.shift),
    lanes: { rust: same, as: same },
    helpers: castFunction('toU32', 'i32', 'u32'),
  },
  {
    name: 'toI32',
    of: 'u32',
    arity: 1,
    result: 'i32',
    meaning: (a) => a! | 0,
    rust: cast('i32'),
    as: asCast('i32'),
    ts: form('$0 | 0', PREC.bitOrC, PREC.bitOrC),
    lanes: { rust: same, as: same },
    helpers: castFunction('toI32', 'u32', 'i32'),
  },
];

const ofTruth: readonly Operation[] = [
  {
    name: 'toI32',
    of: 'bool',
    arity: 1,
    result: 'i32',
    meaning: keep,
    rust: cast('i32'),
    as: asCast('i32'),
    ts: form('$0 ? 1 : 0', PREC.select, PREC.or),
  },
  {
    name: 'toF64',
    of: 'bool',
    arity: 1,
    result: 'f64',
    meaning: keep,
    rust: form('$0 as u8 as f64', PREC.cast, PREC.cast),
    as: asCast('f64'),
    ts: form('$0 ? 1.0 : 0.0', PREC.select, PREC.or),
  },
];

export const conversions: readonly Operation[] = [
  ...floatsOf('i32'),
  ...floatsOf('u32'),
  ...betweenFloats,
  ...FLOATS.flatMap(wholesOf),
  ...betweenIntegers,
  ...ofTruth,
];
