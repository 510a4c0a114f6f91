/**
 * The natural logarithm. x = 2^k · m with m between √½ and √2; log m from s = f / (2 + f), f = m − 1, by the
 * polynomial of fdlibm's e_log.c (Sun Microsystems, 1993), whose coefficients these are.
 */
import { fromWords, highWord, lowWord, toF64 } from '../operations.js';
import { i32, u32, type f64 } from '../types.js';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** The logarithm of x to base e, to less than 1 ulp. log(0) is −Infinity, log of a negative number NaN, log(1) is +0. */
export function log(x: f64): f64 {
  const inside = x > 0.0 && x < Infinity;
  const tiny = x < 2.2250738585072014e-308;
  // A number that is not NaN in any case, and not subnormal.
  const v = inside ? (tiny ? x * 18014398509481984.0 : x) : 1.0;
  // The exponent counts from √½ upwards instead of from 1.
  const word = u32(highWord(v) + 0x95f62);
  const k = toF64(i32(word >>> 20)) - (tiny ? 1077.0 : 1023.0);
  const m = fromWords(u32(u32(word & 0xfffff) + 0x3fe6a09e), lowWord(v));
  const f = m - 1.0;
  const half = 0.5 * f * f;
  const s = f / (2.0 + f);
  const z = s * s;
  const w = z * z;
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const even = w * (L2 + w * (L4 + w * L6));
  const result = s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
  return inside ? result : x === 0.0 ? -Infinity : x > 0.0 ? x : NaN;
}
