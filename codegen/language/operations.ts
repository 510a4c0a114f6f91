/**
 * The operation table. One row defines an operation once: the types it takes and gives, its meaning
 * as an executable definition, and its spelling in each target. Tests run every row on every backend
 * against the definition. A row without `lanes` is never vectorised.
 *
 * Values: f64, f32 and integers are JavaScript numbers (i32 in −2³¹…2³¹−1, u32 in 0…2³²−1), bool is
 * 0 or 1.
 */
import type { Scalar } from './types.js';
import { snake } from './snake-case.js';
import { PREC, call, form, infix, method, prefix, type Spelling } from './spelling.js';

export interface Operation {
  readonly name: string;
  /** Type of the operands (of the last two for `select`). */
  readonly of: Scalar | 'u8';
  readonly arity: number;
  readonly result: Scalar;
  readonly meaning: (...operands: number[]) => number;
  readonly rust: Spelling;
  readonly as: Spelling;
  readonly ts: Spelling;
  readonly lanes?: { readonly rust: Spelling; readonly as: Spelling };
}

const table = new Map<string, Operation>();
const key = (name: string, of: Scalar | 'u8') => `${name}.${of}`;
function row(operation: Operation): void {
  table.set(key(operation.name, operation.of), operation);
}

export const operation = (name: string, of: Scalar | 'u8'): Operation | undefined => table.get(key(name, of));
export const operations = (): Operation[] => [...table.values()];

const truth = (condition: boolean): number => (condition ? 1 : 0);

// ------------------------------------------------------------------ floating point

type Meaning = (...operands: number[]) => number;

function float(of: 'f64' | 'f32'): void {
  const lanesType = of === 'f64' ? 'f64x2' : 'f32x4';
  const round: (value: number) => number = of === 'f64' ? (value) => value : Math.fround;
  const rounded = (spelling: Spelling): Spelling =>
    of === 'f64'
      ? spelling
      : { text: `Math.fround(${spelling.text})`, prec: PREC.postfix, operands: spelling.operands };
  const arithmetic = (name: string, sign: string, prec: number, meaning: Meaning) =>
    row({
      name,
      of,
      arity: 2,
      result: of,
      meaning: (a, b) => round(meaning(a!, b!)),
      // Left to right is part of the meaning: a + (b + c) keeps its parentheses.
      rust: infix(sign, prec),
      as: infix(sign, prec),
      ts: rounded(infix(sign, prec)),
      lanes: { rust: infix(sign, prec), as: call(`${lanesType}.${name}`, 2) },
    });
  arithmetic('add', '+', PREC.add, (a, b) => a! + b!);
  arithmetic('sub', '-', PREC.add, (a, b) => a! - b!);
  arithmetic('mul', '*', PREC.mul, (a, b) => a! * b!);
  arithmetic('div', '/', PREC.mul, (a, b) => a! / b!);

  row({
    name: 'neg',
    of,
    arity: 1,
    result: of,
    meaning: (a) => -a!,
    rust: prefix('-'),
    as: prefix('-'),
    ts: prefix('-'),
    lanes: { rust: prefix('-'), as: call(`${lanesType}.neg`, 1) },
  });
  const unary = (name: string, meaning: Meaning) =>
    row({
      name,
      of,
      arity: 1,
      result: of,
      meaning: (a) => round(meaning(a!)),
      rust: method(name, 1),
      as: call(`${name}<${of}>`, 1),
      ts: rounded(call(`Math.${name}`, 1)),
      lanes: { rust: method(name, 1), as: call(`${lanesType}.${name}`, 1) },
    });
  unary('sqrt', Math.sqrt);
  unary('abs', Math.abs);
  unary('floor', Math.floor);
  unary('ceil', Math.ceil);
  unary('trunc', Math.trunc);

  // Remainder of truncated division, exact in every language.
  row({
    name: 'rem',
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => a! % b!,
    rust: infix('%', PREC.mul),
    as: infix('%', PREC.mul),
    ts: infix('%', PREC.mul),
  });

  // One instruction in wasm and on x86, and it vectorises: which operand survives a NaN or a tie is fixed.
  const picked = (name: string, meaning: Meaning, lanes: Spelling) =>
    row({
      name,
      of,
      arity: 2,
      result: of,
      meaning,
      rust: call(name, 2),
      as: call(`${name}_${of}`, 2),
      ts: call(name, 2),
      lanes: { rust: method(name, 2), as: lanes },
    });
  picked('min', (a, b) => (b! < a! ? b! : a!), call(`${lanesType}.pmin`, 2));
  picked('max', (a, b) => (a! < b! ? b! : a!), call(`${lanesType}.pmax`, 2));

  const helper = (name: string, arity: number, meaning: Meaning) =>
    row({
      name,
      of,
      arity,
      result: of,
      meaning,
      rust: call(snake(name), arity),
      as: call(`${name}_${of}`, arity),
      ts: call(name, arity),
    });
  helper('minNum', 2, (a, b) => Math.min(a!, b!));
  helper('maxNum', 2, (a, b) => Math.max(a!, b!));
  helper('sign', 1, (a) => (a! > 0 ? 1 : a! < 0 ? -1 : a!));
  helper('round', 1, (a) => {
    // Ties to even. Above 2⁵² every value is whole; below, adding and taking away 2⁵² rounds.
    const magnitude = Math.abs(a!);
    if (!(magnitude < 4503599627370496)) return a!;
    const whole = magnitude + 4503599627370496 - 4503599627370496;
    return a! < 0 || Object.is(a, -0) ? -whole : whole;
  });

  // The one NaN without payload for every NaN. Rust's comes from outside: LLVM takes one NaN for another.
  const plain = of === 'f64' ? '$nan' : '$nan as f32';
  row({
    name: 'canonical',
    of,
    arity: 1,
    result: of,
    meaning: (a) => (a === a ? a! : NaN),
    rust: form(`canonical($0, ${plain})`, PREC.postfix, 0),
    as: form('$0 == $0 ? $0 : NaN', PREC.select, PREC.postfix),
    ts: form('$0 === $0 ? $0 : NaN', PREC.select, PREC.postfix),
    lanes: {
      rust: form(`$0.canonical(${plain})`, PREC.postfix, PREC.postfix),
      as: form(`v128.bitselect($0, ${lanesType}.splat(NaN), ${lanesType}.eq($0, $0))`, PREC.postfix, 0),
    },
  });
  comparisons(of, lanesType);
  row({
    name: 'select',
    of,
    arity: 3,
    result: of,
    meaning: (c, a, b) => (c ? a! : b!),
    rust: form('if $0 { $1 } else { $2 }', PREC.none, 0, 0, 0),
    as: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
    ts: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
    lanes: { rust: call(`S::select_${of}`, 3), as: form('v128.bitselect($1, $2, $0)', PREC.postfix, 0, 0, 0) },
  });
}

function comparisons(of: Scalar | 'u8', lanesType?: string): void {
  const comparison = (name: string, c: string, prec: number, meaning: Meaning, lanes: boolean) =>
    row({
      name,
      of,
      arity: 2,
      result: 'bool',
      meaning,
      rust: infix(c, PREC.relation, false),
      as: infix(c, prec),
      ts: infix(c === '==' ? '===' : c === '!=' ? '!==' : c, prec),
      ...(lanes && lanesType
        ? {
            lanes: {
              rust: method(`cmp_${name}`, 2),
              as: call(`${lanesType}.${name}${lanesType === 'i32x4' && !/eq|ne/.test(name) ? '_s' : ''}`, 2),
            },
          }
        : {}),
    });
  const ordered = of !== 'u8';
  comparison('eq', '==', PREC.equality, (a, b) => truth(a === b), true);
  comparison('ne', '!=', PREC.equality, (a, b) => truth(a !== b), true);
  if (!ordered) return;
  comparison('lt', '<', PREC.relation, (a, b) => truth(a! < b!), of !== 'u32');
  comparison('le', '<=', PREC.relation, (a, b) => truth(a! <= b!), of !== 'u32');
  comparison('gt', '>', PREC.relation, (a, b) => truth(a! > b!), of !== 'u32');
  comparison('ge', '>=', PREC.relation, (a, b) => truth(a! >= b!), of !== 'u32');
}

// ------------------------------------------------------------------ integers

/** i32 wraps; u32 is wrapped where the author says so, which the frontend makes one operation. */
function integer(of: 'i32' | 'u32'): void {
  const signed = of === 'i32';
  const wrap: (value: number) => number = signed ? (value) => value | 0 : (value) => value >>> 0;
  const tail = signed ? '| 0' : '>>> 0';
  const tailPrec = signed ? PREC.bitOrC : PREC.shift;
  const wrapping = (name: string, sign: string, prec: number, meaning: Meaning, ts: Spelling) =>
    row({
      name,
      of,
      arity: 2,
      result: of,
      meaning: (a, b) => wrap(meaning(a!, b!)),
      rust: method(`wrapping_${name}`, 2),
      as: infix(sign, prec),
      ts,
      // Vectors have no sign: the same instructions, in Rust the same type.
      lanes: { rust: infix(sign, prec), as: call(`i32x4.${name}`, 2) },
    });
  wrapping('add', '+', PREC.add, (a, b) => a! + b!, form(`($0 + $1) ${tail}`, tailPrec, PREC.add, PREC.mul));
  wrapping('sub', '-', PREC.add, (a, b) => a! - b!, form(`($0 - $1) ${tail}`, tailPrec, PREC.add, PREC.mul));
  wrapping(
    'mul',
    '*',
    PREC.mul,
    (a, b) => Math.imul(a!, b!),
    signed ? call('Math.imul', 2) : form('Math.imul($0, $1) >>> 0', PREC.shift, 0, 0),
  );
  const helper = (name: string, arity: number, meaning: Meaning) =>
    row({
      name,
      of,
      arity,
      result: of,
      meaning: (...operands) => wrap(meaning(...operands)),
      rust: call(`${snake(name)}_${of}`, arity),
      as: call(`${name}_${of}`, arity),
      ts: call(`${name}_${of}`, arity),
    });
  if (signed) {
    row({
      name: 'neg',
      of,
      arity: 1,
      result: of,
      meaning: (a) => -a! | 0,
      rust: method('wrapping_neg', 1),
      as: prefix('-'),
      ts: form('-$0 | 0', PREC.bitOrC, PREC.unary),
    });
    helper('abs', 1, (a) => (a! < 0 ? -a! : a!));
  }
  // Never a trap: x / 0 = 0, x % 0 = 0, MIN / −1 = MIN, MIN % −1 = 0.
  helper('idiv', 2, (a, b) => (b === 0 ? 0 : Math.trunc(a! / b!)));
  helper('irem', 2, (a, b) => (b === 0 ? 0 : a! % b!));
  helper('min', 2, (a, b) => (b! < a! ? b! : a!));
  helper('max', 2, (a, b) => (a! < b! ? b! : a!));
  if (!signed) {
    row({
      name: 'mulHi',
      of,
      arity: 2,
      result: of,
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
    });
    helper('rotl', 2, (a, b) => (a! << (b! & 31)) | (a! >>> (-b! & 31)));
    helper('rotr', 2, (a, b) => (a! >>> (b! & 31)) | (a! << (-b! & 31)));
  }
  const count = (name: string, meaning: Meaning) =>
    row({
      name,
      of,
      arity: 1,
      result: 'i32',
      meaning,
      rust: call(`${name}_${of}`, 1),
      as: call(`${name}_${of}`, 1),
      ts: call(`${name}_${of}`, 1),
    });
  count('clz', (a) => Math.clz32(a!));
  count('ctz', (a) => (a === 0 ? 32 : 31 - Math.clz32(a! & -a!)));
  count('popcount', (a) => {
    let bits = 0;
    for (let rest = a! >>> 0; rest !== 0; rest >>>= 1) bits += rest & 1;
    return bits;
  });
  const tsTail = (text: string, prec: number, left: number, right: number): Spelling =>
    signed ? form(text, prec, left, right) : form(`(${text}) >>> 0`, PREC.shift, left, right);
  const bitwise = (name: string, sign: string, rustPrec: number, cPrec: number, meaning: Meaning) =>
    row({
      name,
      of,
      arity: 2,
      result: of,
      meaning: (a, b) => wrap(meaning(a!, b!)),
      rust: infix(sign, rustPrec),
      as: infix(sign, cPrec),
      ts: tsTail(`$0 ${sign} $1`, cPrec, cPrec, cPrec + 1),
      lanes: {
        rust: infix(sign, rustPrec),
        as: call(`v128.${name === 'bitAnd' ? 'and' : name === 'bitOr' ? 'or' : 'xor'}`, 2),
      },
    });
  bitwise('bitAnd', '&', PREC.bitAnd, PREC.bitAndC, (a, b) => a! & b!);
  bitwise('bitOr', '|', PREC.bitOr, PREC.bitOrC, (a, b) => a! | b!);
  bitwise('bitXor', '^', PREC.bitXor, PREC.bitXorC, (a, b) => a! ^ b!);
  row({
    name: 'bitNot',
    of,
    arity: 1,
    result: of,
    meaning: (a) => wrap(~a!),
    rust: prefix('!'),
    as: prefix('~'),
    ts: signed ? prefix('~') : form('~$0 >>> 0', PREC.shift, PREC.unary),
    lanes: { rust: prefix('!'), as: call('v128.not', 1) },
  });
  // In lanes the count is the same for all of them.
  const shifted = (rust: string, as: string) => ({ rust: method(rust, 2), as: call(`i32x4.${as}`, 2) });
  row({
    name: 'shl',
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => wrap(a! << b!),
    rust: form('$0.wrapping_shl($1 as u32)', PREC.postfix, PREC.postfix, PREC.cast),
    as: infix('<<', PREC.shift),
    ts: signed ? infix('<<', PREC.shift) : form('($0 << $1) >>> 0', PREC.shift, PREC.shift, PREC.add),
    lanes: shifted('shl', 'shl'),
  });
  row({
    name: 'shr',
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => (signed ? a! >> b! : a! >>> b!),
    rust: form('$0.wrapping_shr($1 as u32)', PREC.postfix, PREC.postfix, PREC.cast),
    as: infix('>>', PREC.shift),
    ts: infix(signed ? '>>' : '>>>', PREC.shift),
    lanes: signed ? shifted('shr', 'shr_s') : shifted('shr_u', 'shr_u'),
  });
  comparisons(of, 'i32x4');
  row({
    name: 'select',
    of,
    arity: 3,
    result: of,
    meaning: (c, a, b) => (c ? a! : b!),
    rust: form('if $0 { $1 } else { $2 }', PREC.none, 0, 0, 0),
    as: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
    ts: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
    lanes: { rust: call('S::select_i32', 3), as: form('v128.bitselect($1, $2, $0)', PREC.postfix, 0, 0, 0) },
  });
}

// ------------------------------------------------------------------ truth

function truths(): void {
  row({
    name: 'and',
    of: 'bool',
    arity: 2,
    result: 'bool',
    meaning: (a, b) => truth(!!a && !!b),
    rust: infix('&&', PREC.and),
    as: infix('&&', PREC.and),
    ts: infix('&&', PREC.and),
    lanes: { rust: infix('&', PREC.bitAnd), as: call('v128.and', 2) },
  });
  row({
    name: 'or',
    of: 'bool',
    arity: 2,
    result: 'bool',
    meaning: (a, b) => truth(!!a || !!b),
    rust: infix('||', PREC.or),
    as: infix('||', PREC.or),
    ts: infix('||', PREC.or),
    lanes: { rust: infix('|', PREC.bitOr), as: call('v128.or', 2) },
  });
  row({
    name: 'not',
    of: 'bool',
    arity: 1,
    result: 'bool',
    meaning: (a) => truth(!a),
    rust: prefix('!'),
    as: prefix('!'),
    ts: prefix('!'),
    lanes: { rust: prefix('!'), as: call('v128.not', 1) },
  });
  row({
    name: 'eq',
    of: 'bool',
    arity: 2,
    result: 'bool',
    meaning: (a, b) => truth(a === b),
    rust: infix('==', PREC.relation, false),
    as: infix('==', PREC.equality),
    ts: infix('===', PREC.equality),
  });
  row({
    name: 'ne',
    of: 'bool',
    arity: 2,
    result: 'bool',
    meaning: (a, b) => truth(a !== b),
    rust: infix('!=', PREC.relation, false),
    as: infix('!=', PREC.equality),
    ts: infix('!==', PREC.equality),
  });
  row({
    name: 'select',
    of: 'bool',
    arity: 3,
    result: 'bool',
    meaning: (c, a, b) => (c ? a! : b!),
    rust: form('if $0 { $1 } else { $2 }', PREC.none, 0, 0, 0),
    as: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
    ts: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
  });
}

// ------------------------------------------------------------------ conversions, named by their result

function conversions(): void {
  const saturate =
    (least: number, most: number): Meaning =>
    (a) =>
      a !== a ? 0 : a! <= least ? least : a! >= most ? most : Math.trunc(a!) + 0;
  const same = form('$0', PREC.none, 0);
  const cast = (rust: string) => form(`$0 as ${rust}`, PREC.cast, PREC.cast);
  const asCast = (type: string) => form(`<${type}>$0`, PREC.unary, PREC.unary);
  const keep: Meaning = (a) => a!;
  for (const of of ['i32', 'u32'] as const) {
    row({
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
    });
    row({
      name: 'toF32',
      of,
      arity: 1,
      result: 'f32',
      meaning: (a) => Math.fround(a!),
      rust: cast('f32'),
      as: asCast('f32'),
      ts: call('Math.fround', 1),
    });
  }
  // Between 32 and 64 bits a vector is one register or two: the emitter splits and joins.
  const between = (rust: string, as: string) => ({ rust: call(`S::${rust}`, 1), as: call(as, 1) });
  row({
    name: 'toF64',
    of: 'f32',
    arity: 1,
    result: 'f64',
    meaning: keep,
    rust: cast('f64'),
    as: asCast('f64'),
    ts: same,
    lanes: between('f32_to_f64', 'f64x2.promote_low_f32x4'),
  });
  row({
    name: 'toF32',
    of: 'f64',
    arity: 1,
    result: 'f32',
    meaning: (a) => Math.fround(a!),
    rust: cast('f32'),
    as: asCast('f32'),
    ts: call('Math.fround', 1),
    lanes: between('f64_to_f32', 'f32x4.demote_f64x2_zero'),
  });
  for (const of of ['f64', 'f32'] as const) {
    // Truncate, saturate, NaN → 0: what Rust's `as` and wasm's trunc_sat do, which is what asc makes of a cast.
    row({
      name: 'toI32',
      of,
      arity: 1,
      result: 'i32',
      meaning: saturate(-2147483648, 2147483647),
      rust: cast('i32'),
      as: asCast('i32'),
      ts: call('toI32', 1),
      ...(of === 'f64' ? { lanes: between('to_i32', 'i32x4.trunc_sat_f64x2_s_zero') } : {}),
    });
    row({
      name: 'toU32',
      of,
      arity: 1,
      result: 'u32',
      meaning: saturate(0, 4294967295),
      rust: cast('u32'),
      as: asCast('u32'),
      ts: call('toU32', 1),
    });
  }
  row({
    name: 'toU32',
    of: 'i32',
    arity: 1,
    result: 'u32',
    meaning: (a) => a! >>> 0,
    rust: cast('u32'),
    as: asCast('u32'),
    ts: form('$0 >>> 0', PREC.shift, PREC.shift),
    lanes: { rust: same, as: same },
  });
  row({
    name: 'toI32',
    of: 'u32',
    arity: 1,
    result: 'i32',
    meaning: (a) => a! | 0,
    rust: cast('i32'),
    as: asCast('i32'),
    ts: form('$0 | 0', PREC.bitOrC, PREC.bitOrC),
    lanes: { rust: same, as: same },
  });
  row({
    name: 'toI32',
    of: 'bool',
    arity: 1,
    result: 'i32',
    meaning: keep,
    rust: cast('i32'),
    as: asCast('i32'),
    ts: form('$0 ? 1 : 0', PREC.select, PREC.or),
  });
  row({
    name: 'toF64',
    of: 'bool',
    arity: 1,
    result: 'f64',
    meaning: keep,
    rust: form('$0 as u8 as f64', PREC.cast, PREC.cast),
    as: asCast('f64'),
    ts: form('$0 ? 1.0 : 0.0', PREC.select, PREC.or),
  });
}

// ------------------------------------------------------------------ positions

/** Positions are exact: isize in Rust, plain numbers in TypeScript; in AssemblyScript i32 where that is wide enough, f64 elsewhere. */
function positions(): void {
  const of = 'index' as const;
  const plain = (name: string, sign: string, prec: number, meaning: Meaning) =>
    row({
      name,
      of,
      arity: 2,
      result: of,
      meaning,
      rust: infix(sign, prec),
      as: infix(sign, prec),
      ts: infix(sign, prec),
    });
  plain('add', '+', PREC.add, (a, b) => a! + b!);
  plain('sub', '-', PREC.add, (a, b) => a! - b!);
  plain('mul', '*', PREC.mul, (a, b) => a! * b!);
  // Halving and rounding down to a power of two: operands are non-negative.
  row({
    name: 'shr',
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => a! >> b!,
    rust: infix('>>', PREC.shift),
    as: infix('>>', PREC.shift),
    ts: infix('>>', PREC.shift),
  });
  row({
    name: 'bitAnd',
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => a! & b!,
    rust: infix('&', PREC.bitAnd),
    as: infix('&', PREC.bitAndC),
    ts: infix('&', PREC.bitAndC),
  });
  // Of any two numbers, as idiv and irem of i32: never a trap.
  const divided = (name: string, meaning: Meaning) =>
    row({
      name,
      of,
      arity: 2,
      result: of,
      meaning,
      rust: call(name, 2),
      as: call(`${name}_i32`, 2),
      ts: call(name, 2),
    });
  divided('quotient', (a, b) => (b === 0 ? 0 : a === -2147483648 && b === -1 ? a! : Math.trunc(a! / b!) + 0));
  divided('remainder', (a, b) => (b === 0 ? 0 : (a! % b!) + 0));
  // Of a positive divisor.
  row({
    name: 'idiv',
    of,
    arity: 2,
    result: of,
    meaning: (a, b) => Math.trunc(a! / b!),
    rust: infix('/', PREC.mul),
    as: infix('/', PREC.mul),
    ts: form('Math.trunc($0 / $1)', PREC.postfix, PREC.mul, PREC.cast),
  });
  for (const [name, meaning] of [
    ['min', (a: number, b: number) => Math.min(a, b)],
    ['max', (a: number, b: number) => Math.max(a, b)],
  ] as const) {
    row({
      name,
      of,
      arity: 2,
      result: of,
      meaning: meaning as Meaning,
      rust: method(name, 2),
      as: call(`${name}<i32>`, 2),
      ts: call(`${name}Index`, 2),
    });
  }
  comparisons(of);
  row({
    name: 'select',
    of,
    arity: 3,
    result: of,
    meaning: (c, a, b) => (c ? a! : b!),
    rust: form('if $0 { $1 } else { $2 }', PREC.none, 0, 0, 0),
    as: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
    ts: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select),
  });
  row({
    name: 'toIndex',
    of: 'i32',
    arity: 1,
    result: of,
    meaning: (a) => a!,
    rust: form('$0 as isize', PREC.cast, PREC.cast),
    as: form('$0', PREC.none, 0),
    ts: form('$0', PREC.none, 0),
  });
  // To choose a position without a branch: x + (step & mask(c)).
  row({
    name: 'mask',
    of: 'bool',
    arity: 1,
    result: of,
    meaning: (a) => (a ? -1 : 0),
    rust: form('-($0 as isize)', PREC.unary, PREC.cast),
    as: form('-(<i32>$0)', PREC.unary, PREC.unary),
    ts: form('-$0', PREC.unary, PREC.unary),
  });
  // Only of what provably fits.
  row({
    name: 'toI32',
    of,
    arity: 1,
    result: 'i32',
    meaning: (a) => a! | 0,
    rust: form('$0 as i32', PREC.cast, PREC.cast),
    as: form('$0', PREC.none, 0),
    ts: form('$0', PREC.none, 0),
  });
  row({
    name: 'wrap',
    of,
    arity: 1,
    result: 'i32',
    meaning: (a) => Number(BigInt.asIntN(32, BigInt(a!))),
    rust: form('$0 as i32', PREC.cast, PREC.cast),
    as: form('$0', PREC.none, 0),
    ts: form('$0 | 0', PREC.bitOrC, PREC.bitOrC),
  });
  row({
    name: 'toF64',
    of,
    arity: 1,
    result: 'f64',
    meaning: (a) => a!,
    rust: form('$0 as f64', PREC.cast, PREC.cast),
    as: form('<f64>$0', PREC.unary, PREC.unary),
    ts: form('$0', PREC.none, 0),
  });
}

// ------------------------------------------------------------------ the bits of a double

const BITS = new DataView(new ArrayBuffer(8));

/** Of values that are not NaN: which bits a NaN has is nobody's business. */
function doubles(): void {
  const half = (name: string, at: number, as: Spelling) =>
    row({
      name,
      of: 'f64',
      arity: 1,
      result: 'u32',
      meaning: (a) => {
        BITS.setFloat64(0, a!);
        return BITS.getUint32(at);
      },
      rust: call(snake(name), 1),
      as,
      ts: call(name, 1),
      lanes: {
        rust: call(`S::${snake(name)}`, 1),
        as: form(`v128.shuffle<i32>($0, $1, ${at === 0 ? '1, 3, 5, 7' : '0, 2, 4, 6'})`, PREC.postfix, 0, 0),
      },
    });
  half('highWord', 0, form('<u32>(reinterpret<u64>($0) >> 32)', PREC.unary, 0));
  half('lowWord', 4, form('<u32>reinterpret<u64>($0)', PREC.unary, 0));
  row({
    name: 'fromWords',
    of: 'u32',
    arity: 2,
    result: 'f64',
    meaning: (a, b) => {
      BITS.setUint32(0, a!);
      BITS.setUint32(4, b!);
      return BITS.getFloat64(0);
    },
    // A call: in a cast to u64, asc would load 64 bits and subtract as such.
    rust: call('from_words', 2),
    as: call('fromWords_u32', 2),
    ts: call('fromWords', 2),
    lanes: { rust: call('S::from_words', 2), as: form('v128.shuffle<i32>($1, $0, 0, 4, 1, 5)', PREC.postfix, 0, 0) },
  });
  // Only powers that are normal numbers, so that it is an addition and a shift in lanes too.
  row({
    name: 'powerOfTwo',
    of: 'i32',
    arity: 1,
    result: 'f64',
    meaning: (a) => 2 ** Math.min(1023, Math.max(-1022, a!)),
    rust: call('power_of_two', 1),
    as: call('powerOfTwo_i32', 1),
    ts: call('powerOfTwo', 1),
    lanes: {
      rust: call('S::power_of_two', 1),
      as: form(
        'i32x4.shl(i32x4.add(i32x4.min_s(i32x4.max_s($0, i32x4.splat(-1022)), i32x4.splat(1023)), i32x4.splat(1023)), 20)',
        PREC.postfix,
        0,
      ),
    },
  });
}

float('f64');
float('f32');
integer('i32');
integer('u32');
doubles();
truths();
conversions();
positions();
comparisons('u8', 'i8x16');
