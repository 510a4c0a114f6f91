/** The bits of a double as two words of 32. Of values that are not NaN: which bits a NaN has is nobody's business. */
import { snake } from '../snake-case.js';
import { PREC, call, form, type Spelling } from '../spelling.js';
import { assemblyScriptFunction } from './helper-text.js';
import type { Operation } from './table.js';

const BITS = new DataView(new ArrayBuffer(8));

const READ = 'the upper and the lower 32 bits of a double, `u32`. Not of a NaN, whose bits are not defined';

/** In JavaScript through memory that is looked at in two ways, the low word first on every machine that runs it. */
const script = (name: string, memory: string, body: string): { readonly name: string; readonly text: string } => ({
  name,
  text: `${memory} export function ${name}${body}`,
});

const half = (name: string, at: number, as: Spelling, ts: string): Operation => ({
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
  helpers: {
    ts: script(
      name,
      `const ${name}Of = new Float64Array(1); const ${name}s = new Uint32Array(${name}Of.buffer);`,
      `(a: number): number { ${name}Of[0] = a; return ${ts}; }`,
    ),
  },
  author: { name, written: `${name}(x)`, does: READ },
});

const fromWords: Operation = {
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
  helpers: {
    ts: script(
      'fromWords',
      'const made = new Float64Array(1); const madeOf = new Uint32Array(made.buffer);',
      '(a: number, b: number): number { madeOf[1] = a; madeOf[0] = b; return made[0]!; }',
    ),
    // By way of a vector, as in mulHi.
    as: assemblyScriptFunction(
      'fromWords_u32',
      2,
      { of: 'u32', result: 'f64' },
      'return f64x2.extract_lane(i32x4.replace_lane(i32x4.splat(b), 1, a), 0);',
    ),
  },
  author: {
    name: 'fromWords',
    written: 'fromWords(high, low)',
    does: "the double with these bits, which must not be a NaN's",
  },
};

/** Only powers that are normal numbers, so that it is an addition and a shift in lanes too. */
const powerOfTwo: Operation = {
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
  helpers: {
    // Looked up: twice as fast as going through memory.
    ts: script(
      'powerOfTwo',
      'const POWERS = new Float64Array(2046); POWERS[1022] = 1.0; for (let k = 1; k <= 1023; k++) { POWERS[1022 + k] = POWERS[1021 + k]! * 2.0; if (k < 1023) POWERS[1022 - k] = POWERS[1023 - k]! * 0.5; }',
      '(a: number): number { return POWERS[(a < -1022 ? -1022 : a > 1023 ? 1023 : a) + 1022]!; }',
    ),
    as: assemblyScriptFunction(
      'powerOfTwo_i32',
      1,
      { of: 'i32', result: 'f64' },
      'return reinterpret<f64>(<u64>((a < -1022 ? -1022 : a > 1023 ? 1023 : a) + 1023) << 52);',
    ),
  },
  author: {
    name: 'powerOfTwo',
    written: 'powerOfTwo(k)',
    does: '2ᵏ exactly; k below −1022 counts as −1022, above 1023 as 1023',
  },
};

export const doubleWords: readonly Operation[] = [
  half('highWord', 0, form('<u32>(reinterpret<u64>($0) >> 32)', PREC.unary, 0), 'highWords[1]!'),
  half('lowWord', 4, form('<u32>reinterpret<u64>($0)', PREC.unary, 0), 'lowWords[0]!'),
  fromWords,
  powerOfTwo,
];
