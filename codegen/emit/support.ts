/**
 * The support module of each script target: operations of the table that need more than an operator,
 * written out from one place. Only what some kernel uses is emitted.
 */

/** Bodies over `a` and `b`; `T` is the type. */
const FLOAT: Record<string, { args: number; body: (as: boolean) => string }> = {
  min: { args: 2, body: () => 'return b < a ? b : a;' },
  max: { args: 2, body: () => 'return a < b ? b : a;' },
  minNum: { args: 2, body: () => 'if (a !== a || b !== b) return NaN; if (a === 0 && b === 0) return 1.0 / a < 0 ? a : b; return b < a ? b : a;' },
  maxNum: { args: 2, body: () => 'if (a !== a || b !== b) return NaN; if (a === 0 && b === 0) return 1.0 / a < 0 ? b : a; return a < b ? b : a;' },
  sign: { args: 1, body: () => 'return a > 0 ? 1.0 : a < 0 ? -1.0 : a;' },
  round: {
    args: 1,
    body: (as) => `const magnitude = ${as ? 'abs<T>(a)' : 'Math.abs(a)'}; if (!(magnitude < 4503599627370496.0)) return a; const whole = magnitude + 4503599627370496.0 - 4503599627370496.0; return a < 0 || (a === 0 && 1.0 / a < 0) ? -whole : whole;`,
  },
};

const INTEGER: Record<string, { args: number; as: string; ts: string }> = {
  abs: { args: 1, as: 'return a < 0 ? -a : a;', ts: 'return a < 0 ? -a | 0 : a;' },
  idiv: { args: 2, as: 'return b === 0 ? 0 : b === -1 ? -a : a / b;', ts: 'return b === 0 ? 0 : (a / b) | 0;' },
  irem: { args: 2, as: 'return b === 0 || b === -1 ? 0 : a % b;', ts: 'return b === 0 ? 0 : a % b | 0;' },
  min: { args: 2, as: 'return b < a ? b : a;', ts: 'return b < a ? b : a;' },
  max: { args: 2, as: 'return a < b ? b : a;', ts: 'return a < b ? b : a;' },
  mulHi: {
    args: 2, as: 'return <i32>((<i64>a * <i64>b) >> 32);',
    // Sixteen bits at a time: a product of two halves is exact in a double.
    ts: 'const al = a & 0xffff, ah = a >> 16, bl = b & 0xffff, bh = b >> 16; const low = al * bl; const middle = ah * bl + Math.floor(low / 65536); const middleLow = (middle & 0xffff) + al * bh; return (ah * bh + Math.floor(middle / 65536) + Math.floor(middleLow / 65536)) | 0;',
  },
  rotl: { args: 2, as: 'return rotl<i32>(a, b);', ts: 'return (a << (b & 31)) | (a >>> (-b & 31));' },
  rotr: { args: 2, as: 'return rotr<i32>(a, b);', ts: 'return (a >>> (b & 31)) | (a << (-b & 31));' },
  clz: { args: 1, as: 'return clz<i32>(a);', ts: 'return Math.clz32(a);' },
  ctz: { args: 1, as: 'return ctz<i32>(a);', ts: 'return a === 0 ? 32 : 31 - Math.clz32(a & -a);' },
  popcount: { args: 1, as: 'return popcnt<i32>(a);', ts: 'let bits = a - ((a >>> 1) & 0x55555555); bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333); return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;' },
};

export function scriptHelper(name: string): string {
  const args = (count: number): string => ['a', 'b'].slice(0, count).map((x) => `${x}: number`).join(', ');
  if (name in FLOAT) return `export function ${name}(${args(FLOAT[name]!.args)}): number { ${FLOAT[name]!.body(false)} }`;
  const integer = /^(\w+)_i32$/.exec(name)?.[1];
  if (integer && integer in INTEGER) return `export function ${name}(${args(INTEGER[integer]!.args)}): number { ${INTEGER[integer]!.ts} }`;
  if (name === 'minIndex') return 'export function minIndex(a: number, b: number): number { return a < b ? a : b; }';
  if (name === 'maxIndex') return 'export function maxIndex(a: number, b: number): number { return a > b ? a : b; }';
  if (name === 'toI32') return 'export function toI32(a: number): number { return a !== a ? 0 : a <= -2147483648 ? -2147483648 : a >= 2147483647 ? 2147483647 : a | 0; }';
  if (name === 'toU32') return 'export function toU32(a: number): number { return !(a > 0) ? 0 : a >= 4294967295 ? 4294967295 : a >>> 0; }';
  throw new Error(`no TypeScript helper ${name}`);
}

export function assemblyScriptHelper(name: string): string {
  const [, base, type] = /^(\w+)_(f64|f32|i32|u32)$/.exec(name) ?? [];
  const args = (count: number): string => ['a', 'b'].slice(0, count).map((x) => `${x}: ${type}`).join(', ');
  if (base && (type === 'f64' || type === 'f32') && base in FLOAT) return `export function ${name}(${args(FLOAT[base]!.args)}): ${type} { ${FLOAT[base]!.body(true).replace(/\bT\b/g, type)} }`;
  if (base && type === 'i32' && base in INTEGER) return `export function ${name}(${args(INTEGER[base]!.args)}): i32 { ${INTEGER[base]!.as} }`;
  throw new Error(`no AssemblyScript helper ${name}`);
}
