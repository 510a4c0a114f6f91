/**
 * The support module of each script target: operations of the table that need more than an operator,
 * written out from one place. Only what some kernel uses is emitted.
 */

/** Bodies over `a` and `b`; `T` is the type. */
const FLOAT: Record<string, { args: number; body: (as: boolean) => string }> = {
  min: { args: 2, body: () => 'return b < a ? b : a;' },
  max: { args: 2, body: () => 'return a < b ? b : a;' },
  minNum: {
    args: 2,
    body: () =>
      'if (a !== a || b !== b) return NaN; if (a === 0 && b === 0) return 1.0 / a < 0 ? a : b; return b < a ? b : a;',
  },
  maxNum: {
    args: 2,
    body: () =>
      'if (a !== a || b !== b) return NaN; if (a === 0 && b === 0) return 1.0 / a < 0 ? b : a; return a < b ? b : a;',
  },
  sign: { args: 1, body: () => 'return a > 0 ? 1.0 : a < 0 ? -1.0 : a;' },
  round: {
    args: 1,
    // WHOLE: from there on every value is whole; below, adding and taking it away rounds.
    body: (as) =>
      `const magnitude = ${as ? 'abs<T>(a)' : 'Math.abs(a)'}; if (!(magnitude < WHOLE)) return a; const whole = magnitude + WHOLE - WHOLE; return a < 0 || (a === 0 && 1.0 / a < 0) ? -whole : whole;`,
  },
};
const WHOLE = { f64: '4503599627370496.0', f32: '8388608.0' };

interface Body {
  readonly args: number;
  readonly as: string;
  readonly ts: string;
}

/** The same text for both types; `T` is the type. */
const EITHER: Record<string, Body> = {
  min: { args: 2, as: 'return b < a ? b : a;', ts: 'return b < a ? b : a;' },
  max: { args: 2, as: 'return a < b ? b : a;', ts: 'return a < b ? b : a;' },
  clz: { args: 1, as: 'return <i32>clz<T>(a);', ts: 'return Math.clz32(a);' },
  ctz: { args: 1, as: 'return <i32>ctz<T>(a);', ts: 'return a === 0 ? 32 : 31 - Math.clz32(a & -a);' },
  popcount: {
    args: 1,
    as: 'return <i32>popcnt<T>(a);',
    ts: 'let bits = (a | 0) - ((a >>> 1) & 0x55555555); bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333); return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;',
  },
};

const INTEGER: Record<'i32' | 'u32', Record<string, Body>> = {
  i32: {
    ...EITHER,
    abs: { args: 1, as: 'return a < 0 ? -a : a;', ts: 'return a < 0 ? -a | 0 : a;' },
    idiv: { args: 2, as: 'return b === 0 ? 0 : b === -1 ? -a : a / b;', ts: 'return b === 0 ? 0 : (a / b) | 0;' },
    irem: { args: 2, as: 'return b === 0 || b === -1 ? 0 : a % b;', ts: 'return b === 0 ? 0 : a % b | 0;' },
  },
  u32: {
    ...EITHER,
    idiv: { args: 2, as: 'return b === 0 ? 0 : a / b;', ts: 'return b === 0 ? 0 : (a / b) >>> 0;' },
    irem: { args: 2, as: 'return b === 0 ? 0 : a % b;', ts: 'return b === 0 ? 0 : a % b;' },
    mulHi: {
      // Not by way of u64: optimised, asc widens a loaded i32 that is cast to u32 with its sign.
      args: 2,
      as: 'return i32x4.extract_lane(i64x2.extmul_low_i32x4_u(i32x4.splat(a), i32x4.splat(b)), 1);',
      // Sixteen bits at a time: a product of two halves is exact in 32, and so is what is carried.
      ts: 'const al = a & 0xffff, ah = a >>> 16, bl = b & 0xffff, bh = b >>> 16; const low = Math.imul(al, bl) >>> 0; const middle = (Math.imul(ah, bl) >>> 0) + (low >>> 16); const cross = (middle & 0xffff) + (Math.imul(al, bh) >>> 0); return ((Math.imul(ah, bh) >>> 0) + (middle >>> 16) + (cross >>> 16)) >>> 0;',
    },
    rotl: { args: 2, as: 'return rotl<u32>(a, b);', ts: 'return ((a << (b & 31)) | (a >>> (-b & 31))) >>> 0;' },
    rotr: { args: 2, as: 'return rotr<u32>(a, b);', ts: 'return ((a >>> (b & 31)) | (a << (-b & 31))) >>> 0;' },
  },
};

/** The bits of a double in JavaScript: through memory that is looked at in two ways, the low word first on every machine that runs it. */
const BITS: Record<string, string> = {
  highWord:
    'const highWordOf = new Float64Array(1); const highWords = new Uint32Array(highWordOf.buffer); export function highWord(a: number): number { highWordOf[0] = a; return highWords[1]!; }',
  lowWord:
    'const lowWordOf = new Float64Array(1); const lowWords = new Uint32Array(lowWordOf.buffer); export function lowWord(a: number): number { lowWordOf[0] = a; return lowWords[0]!; }',
  fromWords:
    'const made = new Float64Array(1); const madeOf = new Uint32Array(made.buffer); export function fromWords(a: number, b: number): number { madeOf[1] = a; madeOf[0] = b; return made[0]!; }',
  // Looked up: twice as fast as going through memory.
  powerOfTwo:
    'const POWERS = new Float64Array(2046); POWERS[1022] = 1.0; for (let k = 1; k <= 1023; k++) { POWERS[1022 + k] = POWERS[1021 + k]! * 2.0; if (k < 1023) POWERS[1022 - k] = POWERS[1023 - k]! * 0.5; } export function powerOfTwo(a: number): number { return POWERS[(a < -1022 ? -1022 : a > 1023 ? 1023 : a) + 1022]!; }',
};

export function scriptHelper(name: string): string {
  const args = (count: number): string =>
    ['a', 'b']
      .slice(0, count)
      .map((x) => `${x}: number`)
      .join(', ');
  if (name in FLOAT)
    return `export function ${name}(${args(FLOAT[name]!.args)}): number { ${FLOAT[name]!.body(false).replace(/\bWHOLE\b/g, WHOLE.f64)} }`;
  const [, integer, type] = /^(\w+)_(i32|u32)$/.exec(name) ?? [];
  const body = integer && INTEGER[type as 'i32' | 'u32'][integer];
  if (body) return `export function ${name}(${args(body.args)}): number { ${body.ts} }`;
  if (name in BITS) return BITS[name]!;
  if (name === 'quotient')
    return 'export function quotient(a: number, b: number): number { return b === 0 ? 0 : a === -2147483648 && b === -1 ? a : Math.trunc(a / b) + 0; }';
  if (name === 'remainder')
    return 'export function remainder(a: number, b: number): number { return b === 0 ? 0 : (a % b) + 0; }';
  if (name === 'minIndex') return 'export function minIndex(a: number, b: number): number { return a < b ? a : b; }';
  if (name === 'maxIndex') return 'export function maxIndex(a: number, b: number): number { return a > b ? a : b; }';
  if (name === 'toI32')
    return 'export function toI32(a: number): number { return a !== a ? 0 : a <= -2147483648 ? -2147483648 : a >= 2147483647 ? 2147483647 : a | 0; }';
  if (name === 'toU32')
    return 'export function toU32(a: number): number { return !(a > 0) ? 0 : a >= 4294967295 ? 4294967295 : a >>> 0; }';
  throw new Error(`no TypeScript helper ${name}`);
}

export function assemblyScriptHelper(name: string): string {
  // By way of a vector, as in mulHi.
  if (name === 'fromWords_u32')
    return 'export function fromWords_u32(a: u32, b: u32): f64 { return f64x2.extract_lane(i32x4.replace_lane(i32x4.splat(b), 1, a), 0); }';
  if (name === 'powerOfTwo_i32')
    return 'export function powerOfTwo_i32(a: i32): f64 { return reinterpret<f64>(<u64>((a < -1022 ? -1022 : a > 1023 ? 1023 : a) + 1023) << 52); }';
  // Of indices: what 32 bits do not hold is an f64, and no index is −0.
  if (name === 'quotient_i32')
    return 'export function quotient_i32(a: i32, b: i32): i32 { return b === 0 ? 0 : a / b; }';
  if (name === 'remainder_i32')
    return 'export function remainder_i32(a: i32, b: i32): i32 { return b === 0 ? 0 : a % b; }';
  if (name === 'quotient_f64')
    return 'export function quotient_f64(a: f64, b: f64): f64 { return b === 0 ? 0.0 : trunc(a / b) + 0.0; }';
  if (name === 'remainder_f64')
    return 'export function remainder_f64(a: f64, b: f64): f64 { return b === 0 ? 0.0 : (a % b) + 0.0; }';
  const [, base, type] = /^(\w+)_(f64|f32|i32|u32)$/.exec(name) ?? [];
  const converted = /^to([FIU]\d\d)$/.exec(base ?? '')?.[1]?.toLowerCase();
  if (converted) return `export function ${name}(a: ${type}): ${converted} { return <${converted}>a; }`;
  const args = (count: number): string =>
    ['a', 'b']
      .slice(0, count)
      .map((x) => `${x}: ${type}`)
      .join(', ');
  if (base && (type === 'f64' || type === 'f32') && base in FLOAT)
    return `export function ${name}(${args(FLOAT[base]!.args)}): ${type} { ${FLOAT[base]!.body(true)
      .replace(/\bT\b/g, type)
      .replace(/\bWHOLE\b/g, WHOLE[type])} }`;
  const body = base && (type === 'i32' || type === 'u32') && INTEGER[type][base];
  if (body)
    return `export function ${name}(${args(body.args)}): ${base in EITHER && body.args === 1 ? 'i32' : type} { ${body.as.replace(/\bT\b/g, type)} }`;
  throw new Error(`no AssemblyScript helper ${name}`);
}
