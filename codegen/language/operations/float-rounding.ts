/** Sign and nearest whole number, as none of the targets has them: zeros and ties are ours. */
import { call } from '../spelling.js';
import type { Float } from './float-types.js';
import { assemblyScriptFunction, scriptFunction } from './helper-text.js';
import type { Operation } from './table.js';

function signOf(a: number): number {
  if (a > 0) return 1;
  return a < 0 ? -1 : a;
}

/** Ties to even. Above 2⁵² every value is whole; below, adding and taking away 2⁵² rounds. */
function nearest(a: number): number {
  const magnitude = Math.abs(a);
  if (!(magnitude < 4503599627370496)) return a;
  const whole = magnitude + 4503599627370496 - 4503599627370496;
  return a < 0 || Object.is(a, -0) ? -whole : whole;
}

const SIGN = 'return a > 0 ? 1.0 : a < 0 ? -1.0 : a;';

/** From there on every value is whole; below, adding and taking it away rounds. */
const WHOLE: Readonly<Record<Float, string>> = { f64: '4503599627370496.0', f32: '8388608.0' };
const roundBody = (abs: string, whole: string): string =>
  `const magnitude = ${abs}(a); if (!(magnitude < ${whole})) return a; const whole = magnitude + ${whole} - ${whole}; return a < 0 || (a === 0 && 1.0 / a < 0) ? -whole : whole;`;

export function floatRounding(of: Float): Operation[] {
  const called = (name: string) => ({
    name,
    of,
    arity: 1,
    result: of,
    rust: call(name, 1),
    as: call(`${name}_${of}`, 1),
    ts: call(name, 1),
  });
  return [
    {
      ...called('sign'),
      meaning: (a) => signOf(a!),
      helpers: {
        ts: scriptFunction('sign', 1, SIGN),
        as: assemblyScriptFunction(`sign_${of}`, 1, { of }, SIGN),
      },
      author: { name: 'sign', written: 'sign', does: '±1; ±0 and NaN as they are' },
    },
    {
      ...called('round'),
      meaning: (a) => nearest(a!),
      helpers: {
        // An f32 is a double there.
        ts: scriptFunction('round', 1, roundBody('Math.abs', WHOLE.f64)),
        as: assemblyScriptFunction(`round_${of}`, 1, { of }, roundBody('abs<T>', WHOLE[of])),
      },
      author: { name: 'round', written: 'round', does: 'to the nearest integer, ties to even' },
    },
  ];
}
