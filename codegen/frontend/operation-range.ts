/** Between which values an operation on whole numbers can lie, from its operands' intervals alone. */
import type * as K from '../ir/kernel-ir.js';
import * as R from '../ir/ranges.js';
import type { Range } from '../ir/ranges.js';
import type { Scalar } from '../language/types.js';

export function rangeOfOperation({ op, of, args }: K.Op, own: (e: K.Expr) => Range): Range {
  const exact = of === 'index';
  const [a, b] = args.map((arg) => (arg.type === 'bool' ? R.range(0, 1) : own(arg))) as [Range, Range];
  // What wraps can be anything.
  const unwrapped = (range: Range): Range => (exact || R.within(range, R.I32) ? range : R.I32);
  const count = (): number | undefined => (args[1]!.k === 'const' ? args[1]!.value & 31 : undefined);
  switch (op) {
    case 'add':
      return unwrapped(R.sumOf(a, b));
    case 'sub':
      return unwrapped(R.differenceOf(a, b));
    case 'mul':
      return unwrapped(R.productOf(a, b));
    case 'neg':
      return unwrapped(R.differenceOf(R.only(0), a));
    case 'abs':
      return unwrapped(a.lo >= 0 ? a : R.range(0, Math.max(-a.lo, a.hi)));
    case 'min':
      return R.leastOf(a, b);
    case 'max':
      return R.greatestOf(a, b);
    case 'idiv':
    case 'quotient':
      return unwrapped(R.quotientOf(a, b));
    case 'irem':
    case 'remainder':
      return R.remainderOf(a, b);
    case 'select':
      return R.either(own(args[1]!), own(args[2]!));
    case 'toIndex':
    case 'toI32':
      return a;
    case 'wrap':
      return R.within(a, R.I32) ? a : R.I32;
    case 'bitAnd': {
      const masks = [a, b].filter(({ lo }) => lo >= 0).map(({ hi }) => hi);
      return masks.length === 0 ? R.I32 : R.range(0, Math.min(...masks));
    }
    case 'shr': {
      const by = count();
      return by === undefined
        ? R.range(Math.min(a.lo, 0), Math.max(a.hi, 0))
        : R.range(Math.floor(a.lo / 2 ** by), Math.floor(a.hi / 2 ** by));
    }
    case 'clz':
    case 'ctz':
    case 'popcount':
      return R.range(0, 32);
    default:
      return exact ? R.ANY : R.I32;
  }
}

/** Every value of a type. */
export function widestOf(type: Scalar): Range {
  if (type === 'i32') return R.I32;
  return type === 'u32' ? R.U32 : R.ANY;
}

/** Of a sum, a difference, a product or a negative, had the type no bounds. */
export function rangeWithoutBounds(op: string, a: Range, b: Range): Range {
  switch (op) {
    case 'add':
      return R.sumOf(a, b);
    case 'sub':
      return R.differenceOf(a, b);
    case 'mul':
      return R.productOf(a, b);
    default:
      return R.differenceOf(R.only(0), a);
  }
}
