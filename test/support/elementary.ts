/**
 * exp and log to 200 binary places in integer arithmetic, by series that no kernel uses; and how far a double is from
 * such a value, in units in the last place of the doubles around it.
 */

/** Binary places of the fixed-point numbers. */
const PLACES = 200n;
const ONE = 1n << PLACES;

/** value · 2^exponent, value having `PLACES` binary places. */
export interface Precise {
  readonly value: bigint;
  readonly exponent: number;
}

const view = new DataView(new ArrayBuffer(8));

/** x = mantissa · 2^exponent, exactly. */
function partsOf(x: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, x);
  const word = view.getBigUint64(0);
  const field = Number((word >> 52n) & 0x7ffn);
  const fraction = word & 0xfffffffffffffn;
  const mantissa = field === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: word >> 63n ? -mantissa : mantissa, exponent: Math.max(field, 1) - 1075 };
}

const shifted = (value: bigint, by: number): bigint => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by));

/** 2·artanh(z) = log((1 + z) / (1 − z)). */
function twiceArtanh(z: bigint): bigint {
  const square = (z * z) >> PLACES;
  let total = 0n;
  let power = z;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    total += power / n;
    power = (power * square) >> PLACES;
  }
  return 2n * total;
}

const LN2 = twiceArtanh(ONE / 3n);

export function preciseExp(x: number): Precise {
  const { mantissa, exponent } = partsOf(x);
  const whole = shifted(mantissa, exponent + Number(PLACES));
  const k = Math.round(x / Math.LN2);
  const r = whole - BigInt(k) * LN2;
  let total = 0n;
  let term = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    total += term;
    term = ((term * r) >> PLACES) / n;
  }
  return { value: total, exponent: k };
}

export function preciseLog(x: number): Precise {
  const { mantissa, exponent } = partsOf(x);
  const length = mantissa.toString(2).length;
  // Between 2/3 and 4/3.
  let k = exponent + length;
  let m = shifted(mantissa, Number(PLACES) - length);
  if (3n * m < 2n * ONE) {
    m *= 2n;
    k--;
  }
  return { value: BigInt(k) * LN2 + twiceArtanh(((m - ONE) << PLACES) / (m + ONE)), exponent: 0 };
}

/** |got − exact| in ulps of the exact value. A result beyond the largest double counts as its neighbour there, 2¹⁰²⁴. */
export function ulpsBetween(got: number, exact: Precise): number {
  if (got !== got || got === -Infinity) return Infinity;
  const size = exact.value < 0n ? -exact.value : exact.value;
  const magnitude = size.toString(2).length - 1 - Number(PLACES) + exact.exponent;
  const ulp = Math.min(Math.max(magnitude - 52, -1074), 971);
  const { mantissa, exponent } = got === Infinity ? { mantissa: 1n, exponent: 1024 } : partsOf(got);
  // The difference has PLACES − exact.exponent binary places, an ulp is 2^ulp.
  const difference = shifted(mantissa, exponent - exact.exponent + Number(PLACES)) - exact.value;
  if (got === Infinity && difference < 0n) return 0;
  return Math.abs(Number(difference)) / 2 ** (Number(PLACES) - exact.exponent + ulp);
}
