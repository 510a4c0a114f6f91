/**
 * Exact rational numbers over BigInt: the oracle of the accuracy claim. Every double is a dyadic rational, so sums, products and
 * quotients of doubles are exact here, and `toDouble` and `sqrtToDouble` round once, to nearest even, subnormals included.
 */

const bits = new DataView(new ArrayBuffer(8));

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

function bitLength(n: bigint): number {
  const hex = n.toString(16);
  return n === 0n ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex[0] as string, 16)));
}

function trailingZeros(n: bigint): number {
  let shift = 0;
  while (BigInt.asUintN(32, n >> BigInt(shift)) === 0n) shift += 32;
  const low = Number(BigInt.asUintN(32, n >> BigInt(shift)));
  return shift + 31 - Math.clz32(low & -low);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** ⌊√n⌋ by Newton's method from above. */
function integerSqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** a·2^shift as a fraction of two integers. */
const scaled = (a: bigint, shift: number): [bigint, bigint] =>
  shift >= 0 ? [a << BigInt(shift), 1n] : [a, 1n << BigInt(-shift)];

/** mantissa·2^exponent for a mantissa of at most 54 bits that needs no rounding; beyond the largest double it is Infinity. */
function assemble(negative: boolean, mantissa: bigint, exponent: number): number {
  bits.setBigUint64(
    0,
    exponent < -1022 ? 1n << BigInt(exponent + 1074) : BigInt(Math.min(exponent, 1023) + 1023) << 52n,
  );
  const value = exponent > 1023 ? Infinity : Number(mantissa) * bits.getFloat64(0);
  return negative ? -value : value;
}

export class Rational {
  static readonly zero = new Rational(0n, 0, 1n);
  static readonly one = new Rational(1n, 0, 1n);

  /** numerator·2^exponent / denominator in lowest terms: numerator odd or 0, denominator odd and positive. */
  private constructor(
    private readonly numerator: bigint,
    private readonly exponent: number,
    private readonly denominator: bigint,
  ) {}

  private static reduced(numerator: bigint, exponent: number, denominator: bigint): Rational {
    if (numerator === 0n) return Rational.zero;
    const twos = trailingZeros(numerator);
    numerator >>= BigInt(twos);
    const common = denominator === 1n ? 1n : greatestCommonDivisor(denominator, magnitude(numerator));
    return new Rational(numerator / common, exponent + twos, denominator / common);
  }

  static fromInteger(value: number | bigint): Rational {
    return Rational.reduced(BigInt(value), 0, 1n);
  }

  static fromDouble(value: number): Rational {
    if (!Number.isFinite(value)) throw new RangeError(`${value} is not a rational number`);
    bits.setFloat64(0, value);
    const high = bits.getUint32(0),
      field = (high >>> 20) & 0x7ff;
    const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
    const mantissa = field === 0 ? fraction : fraction | (1n << 52n);
    return Rational.reduced(high >>> 31 ? -mantissa : mantissa, Math.max(field, 1) - 1075, 1n);
  }

  static sum(terms: Iterable<Rational>): Rational {
    let total = Rational.zero;
    for (const term of terms) total = total.add(term);
    return total;
  }

  add(other: Rational): Rational {
    if (this.numerator === 0n) return other;
    if (other.numerator === 0n) return this;
    const exponent = Math.min(this.exponent, other.exponent);
    const a = this.numerator << BigInt(this.exponent - exponent),
      b = other.numerator << BigInt(other.exponent - exponent);
    if (this.denominator === other.denominator) return Rational.reduced(a + b, exponent, this.denominator);
    return Rational.reduced(
      a * other.denominator + b * this.denominator,
      exponent,
      this.denominator * other.denominator,
    );
  }

  negate(): Rational {
    return new Rational(-this.numerator, this.exponent, this.denominator);
  }

  sub(other: Rational): Rational {
    return this.add(other.negate());
  }

  mul(other: Rational): Rational {
    return Rational.reduced(
      this.numerator * other.numerator,
      this.exponent + other.exponent,
      this.denominator * other.denominator,
    );
  }

  div(other: Rational): Rational {
    if (other.numerator === 0n) throw new RangeError('division by zero');
    const numerator = this.numerator * other.denominator,
      denominator = this.denominator * magnitude(other.numerator);
    return Rational.reduced(other.numerator < 0n ? -numerator : numerator, this.exponent - other.exponent, denominator);
  }

  abs(): Rational {
    return this.numerator < 0n ? this.negate() : this;
  }

  /** −1, 0 or 1. */
  sign(): number {
    if (this.numerator === 0n) return 0;
    return this.numerator < 0n ? -1 : 1;
  }

  /** Negative, 0 or positive, as a comparator wants it. */
  compare(other: Rational): number {
    return this.sub(other).sign();
  }

  max(other: Rational): Rational {
    return this.compare(other) < 0 ? other : this;
  }

  /** ⌊log₂|this|⌋ for a value other than 0. */
  private floorLog2(): number {
    const n = magnitude(this.numerator);
    const estimate = bitLength(n) - bitLength(this.denominator);
    const [left, unit] = scaled(n, -estimate);
    return estimate + this.exponent - (left < this.denominator * unit ? 1 : 0);
  }

  /** |this| / 2^shift as a fraction of two integers. */
  private inUnitsOf(shift: number): [bigint, bigint] {
    const [n, unit] = scaled(magnitude(this.numerator), this.exponent - shift);
    return [n, unit * this.denominator];
  }

  /** The nearest double, ties to even; beyond the largest double ±Infinity, as IEEE 754 rounds. */
  toDouble(): number {
    if (this.numerator === 0n) return 0;
    const ulp = Math.max(this.floorLog2() - 52, -1074);
    const [n, d] = this.inUnitsOf(ulp);
    const quotient = n / d,
      twiceRest = 2n * (n - quotient * d);
    const up = twiceRest > d || (twiceRest === d && (quotient & 1n) === 1n);
    return assemble(this.numerator < 0n, up ? quotient + 1n : quotient, ulp);
  }

  /** The double nearest to the square root, ties to even. */
  sqrtToDouble(): number {
    if (this.numerator < 0n) return NaN;
    if (this.numerator === 0n) return 0;
    const ulp = Math.max(Math.floor(this.floorLog2() / 2) - 52, -1074);
    const [n, d] = this.inUnitsOf(2 * ulp);
    const root = integerSqrt(n / d),
      half = (2n * root + 1n) ** 2n * d,
      four = 4n * n;
    const up = four > half || (four === half && (root & 1n) === 1n);
    return assemble(false, up ? root + 1n : root, ulp);
  }
}

const TOLERANCE = Rational.one.div(Rational.fromInteger(10n ** 12n));

/** The accuracy claim: |got − fl(exact)| ≤ 1e-12 · max(|exact|, scale), decided exactly. Where fl(exact) is infinite, got must be it. */
export function withinClaim(got: number, exact: Rational, scale: number | Rational): boolean {
  const rounded = exact.toDouble();
  if (!Number.isFinite(got) || !Number.isFinite(rounded)) return got === rounded;
  const bound = exact
    .abs()
    .max(typeof scale === 'number' ? Rational.fromDouble(scale) : scale)
    .mul(TOLERANCE);
  return Rational.fromDouble(got).sub(Rational.fromDouble(rounded)).abs().compare(bound) <= 0;
}
