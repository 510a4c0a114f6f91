/**
 * Exact integer arithmetic for sizes: doubles while operands and result are safe integers, BigInt otherwise. Operations
 * on fractions (real parameters) and NaN (parameters that were not given yet) use doubles.
 */
export type Exact = number | bigint;
export type Operation = (a: Exact, b: Exact) => Exact;

/** Returns a number if it is exact, so that the common case never compares BigInts. */
function narrow(value: bigint): Exact {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}

const isWhole = (value: Exact): boolean => typeof value === 'bigint' || Number.isInteger(value);

function operation(near: (a: number, b: number) => number, exact: (a: bigint, b: bigint) => bigint): Operation {
  return (a, b) => {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
      const found = near(a as number, b as number);
      // `+ 0` removes −0. The floor of a rounded quotient of safe integers is exact.
      if (Number.isSafeInteger(found)) return found + 0;
    } else if (!isWhole(a) || !isWhole(b)) return near(Number(a), Number(b));
    return narrow(exact(BigInt(a), BigInt(b)));
  };
}

function floorDivide(a: bigint, b: bigint): bigint {
  if (b === 0n) return 0n;
  const quotient = a / b;
  return quotient * b !== a && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

const isUnknown = (value: Exact): boolean => value !== value;

/** `/` rounds down, `idiv` towards zero; a zero divisor gives 0. */
export const OPERATIONS: Readonly<Record<'+' | '-' | '*' | '/' | 'idiv' | 'min' | 'max', Operation>> = {
  '+': operation(
    (a, b) => a + b,
    (a, b) => a + b,
  ),
  '-': operation(
    (a, b) => a - b,
    (a, b) => a - b,
  ),
  '*': operation(
    (a, b) => a * b,
    (a, b) => a * b,
  ),
  '/': operation((a, b) => (b === 0 ? 0 : Math.floor(a / b)), floorDivide),
  idiv: operation(
    (a, b) => (b === 0 ? 0 : Math.trunc(a / b)),
    (a, b) => (b === 0n ? 0n : a / b),
  ),
  min: (a, b) => (b < a || isUnknown(b) ? b : a),
  max: (a, b) => (b > a || isUnknown(b) ? b : a),
};
