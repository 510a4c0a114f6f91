/** Comparisons: of numbers, positions, truth values, and of bytes in lanes. */
import { PREC, call, infix, method } from '../spelling.js';
import type { Scalar } from '../types.js';
import { truth, type Meaning, type Operation } from './table.js';

/** Lanes of wasm that compare; i32x4 says with which sign. */
export type ComparedLanes = 'f64x2' | 'f32x4' | 'i32x4' | 'i8x16';

const script = new Map([
  ['==', '==='],
  ['!=', '!=='],
]);

function comparison(
  of: Scalar | 'u8',
  name: string,
  sign: string,
  prec: number,
  meaning: Meaning,
  lanes?: string,
): Operation {
  return {
    name,
    of,
    arity: 2,
    result: 'bool',
    meaning,
    rust: infix(sign, PREC.relation, false),
    as: infix(sign, prec),
    ts: infix(script.get(sign) ?? sign, prec),
    ...(lanes === undefined ? {} : { lanes: { rust: method(`cmp_${name}`, 2), as: call(lanes, 2) } }),
  };
}

/** `lanes`: where they can be compared side by side. */
export function equalities(of: Scalar | 'u8', lanes?: ComparedLanes): Operation[] {
  const inLanes = (name: string): string | undefined => lanes && `${lanes}.${name}`;
  return [
    comparison(of, 'eq', '==', PREC.equality, (a, b) => truth(a === b), inLanes('eq')),
    comparison(of, 'ne', '!=', PREC.equality, (a, b) => truth(a !== b), inLanes('ne')),
  ];
}

export function comparisons(of: Scalar, lanes?: ComparedLanes): Operation[] {
  // There is an order of lanes with a sign only.
  const inLanes = (name: string): string | undefined =>
    of === 'u32' ? undefined : lanes && `${lanes}.${name}${lanes === 'i32x4' ? '_s' : ''}`;
  return [
    ...equalities(of, lanes),
    comparison(of, 'lt', '<', PREC.relation, (a, b) => truth(a! < b!), inLanes('lt')),
    comparison(of, 'le', '<=', PREC.relation, (a, b) => truth(a! <= b!), inLanes('le')),
    comparison(of, 'gt', '>', PREC.relation, (a, b) => truth(a! > b!), inLanes('gt')),
    comparison(of, 'ge', '>=', PREC.relation, (a, b) => truth(a! >= b!), inLanes('ge')),
  ];
}
