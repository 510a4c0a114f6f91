/** Types as Rust writes them. */
import type * as L from '../../ir/loop-ir.js';
import { BYTE_LANES, WIDE_LANES } from '../../ir/build.js';
import type { Spelling } from '../../language/spelling.js';
import { isInteger, type Scalar } from '../../language/types.js';

const VECTORS: Record<string, string> = { f64: 'F64', f32: 'F32', i32: 'I32', u32: 'I32', u8: 'U8' };

/** S is the level, W its wide vectors. */
const vectorsOf = (lanes: number): string => (lanes === WIDE_LANES ? 'W' : 'S');

/** The table speaks of S. */
export const inLanes = (spelling: Spelling, lanes: number): Spelling => ({
  ...spelling,
  text: spelling.text.replaceAll(/\bS::/g, `${vectorsOf(lanes)}::`),
});

export function rustType(type: L.Type): string {
  if (type.lanes === 1) return type.elem === 'index' ? 'isize' : type.elem;
  const mask = type.lanes === BYTE_LANES ? 'Mask8' : 'Mask';
  return `${vectorsOf(type.lanes)}::${type.elem === 'bool' ? mask : VECTORS[type.elem]!}`;
}

/** What an element that nobody has written yet holds. */
export function rustZero(type: L.Type): string {
  const { elem, lanes } = type;
  if (lanes === 1) return elem === 'f64' || elem === 'f32' ? `0.0_${elem}` : `0_${rustType(type)}`;
  const number = isInteger(elem as Scalar) ? '0' : '0.0';
  return `${rustType(type)}::splat(${elem === 'bool' ? 'false' : number})`;
}
