/** Every operation of the language, put together from the files beside this one, type by type. */
import { bitwise, counts, rotations, shifts } from './bits.js';
import { canonicalNan } from './canonical-nan.js';
import { comparisons, equalities } from './comparisons.js';
import { conversions } from './conversions.js';
import { doubleWords } from './double-words.js';
import { floatExtrema, integerExtrema } from './extrema.js';
import { floatArithmetic } from './float-arithmetic.js';
import { floatRounding } from './float-rounding.js';
import { FLOATS, LANES, type Float } from './float-types.js';
import { integerArithmetic, upperProduct } from './integer-arithmetic.js';
import type { Integer } from './integer-types.js';
import { logic } from './logic.js';
import { positionConversions, positions } from './positions.js';
import { select } from './select.js';
import { tableOf, type Operation } from './table.js';

export type { Author, Meaning, Operation } from './table.js';

const float = (of: Float): Operation[] => [
  ...floatArithmetic(of),
  ...floatExtrema(of),
  ...floatRounding(of),
  canonicalNan(of),
  ...comparisons(of, LANES[of]),
  select(of),
];

const integer = (of: Integer): Operation[] => [
  ...integerArithmetic(of),
  ...integerExtrema(of),
  ...(of === 'u32' ? [upperProduct, ...rotations] : []),
  ...counts(of),
  ...bitwise(of),
  ...shifts(of),
  ...comparisons(of, 'i32x4'),
  select(of),
];

export const { operation, operations } = tableOf([
  ...FLOATS.flatMap(float),
  ...integer('i32'),
  ...integer('u32'),
  ...doubleWords,
  ...logic,
  ...equalities('bool'),
  select('bool'),
  ...conversions,
  ...positions,
  ...comparisons('index'),
  select('index'),
  ...positionConversions,
  // Bytes are compared in lanes, and nothing else.
  ...equalities('u8', 'i8x16'),
]);
