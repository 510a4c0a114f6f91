/** Minimum and maximum: by a comparison, which says what becomes of a NaN and of equals, or of numbers as IEEE 754-2019 has them. */
import { snake } from '../snake-case.js';
import { call, method } from '../spelling.js';
import { LANES, type Float } from './float-types.js';
import { assemblyScriptFunction, scriptFunction } from './helper-text.js';
import type { Author, Meaning, Operation } from './table.js';

const BODIES: Readonly<Record<string, string>> = {
  min: 'return b < a ? b : a;',
  max: 'return a < b ? b : a;',
  minNum:
    'if (a !== a || b !== b) return NaN; if (a === 0 && b === 0) return 1.0 / a < 0 ? a : b; return b < a ? b : a;',
  maxNum:
    'if (a !== a || b !== b) return NaN; if (a === 0 && b === 0) return 1.0 / a < 0 ? b : a; return a < b ? b : a;',
};

const smaller: Meaning = (a, b) => (b! < a! ? b! : a!);
const larger: Meaning = (a, b) => (a! < b! ? b! : a!);

const author = (name: string, does: string): Author => ({ name, written: `${name}(a, b)`, does });
const COMPARED = '`b < a ? b : a` and `a < b ? b : a`: a NaN in `b` is ignored, one in `a` stays';
const OF_NUMBERS = 'NaN if either is; −0 below +0';

/** A function in every target; those of script targets are written here. */
const called = (of: 'f64' | 'f32' | 'i32' | 'u32', name: string, script: string, meaning: Meaning) => ({
  name,
  of,
  arity: 2,
  result: of,
  meaning,
  as: call(`${name}_${of}`, 2),
  ts: call(script, 2),
  helpers: {
    ts: scriptFunction(script, 2, BODIES[name]!),
    as: assemblyScriptFunction(`${name}_${of}`, 2, { of }, BODIES[name]!),
  },
});

export function floatExtrema(of: Float): Operation[] {
  // One instruction in wasm and on x86, and it vectorises: which operand survives a NaN or a tie is fixed.
  const compared = (name: 'min' | 'max', meaning: Meaning, instruction: string): Operation => ({
    ...called(of, name, name, meaning),
    rust: call(name, 2),
    lanes: { rust: method(name, 2), as: call(`${LANES[of]}.${instruction}`, 2) },
    author: author(name, COMPARED),
  });
  const ofNumbers = (name: 'minNum' | 'maxNum', meaning: Meaning): Operation => ({
    ...called(of, name, name, meaning),
    rust: call(snake(name), 2),
    author: author(name, OF_NUMBERS),
  });
  return [
    compared('min', smaller, 'pmin'),
    compared('max', larger, 'pmax'),
    ofNumbers('minNum', (a, b) => Math.min(a!, b!)),
    ofNumbers('maxNum', (a, b) => Math.max(a!, b!)),
  ];
}

export function integerExtrema(of: 'i32' | 'u32'): Operation[] {
  const compared = (name: 'min' | 'max', meaning: Meaning): Operation => ({
    ...called(of, name, `${name}_${of}`, meaning),
    rust: call(`${name}_${of}`, 2),
    author: author(name, COMPARED),
  });
  return [compared('min', smaller), compared('max', larger)];
}
