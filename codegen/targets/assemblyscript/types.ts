/** Types as AssemblyScript writes them, and the registers that hold a vector. */
import type * as L from '../../ir/loop-ir.js';
import type { Storage } from '../../language/types.js';

type Elem = L.Type['elem'];

export const TYPES: Readonly<Record<string, string>> = {
  f64: 'f64',
  f32: 'f32',
  i32: 'i32',
  u32: 'u32',
  bool: 'bool',
  index: 'i32',
};

/** By how many bits a position is shifted to count bytes. */
export const SHIFT: Readonly<Record<Storage, number>> = { f64: 3, f32: 2, i32: 2, u32: 2, u8: 0 };

export const storageOf = (elem: Elem): Storage => (elem === 'index' || elem === 'bool' ? 'i32' : elem);

/** How many registers of 16 bytes hold one vector. */
export const registersOf = (type: L.Type): number =>
  type.lanes === 32 || type.elem === 'f64' || type.elem === 'bool' ? 2 : 1;

/** What a register of such elements is called; masks are 64 bits wide whatever they are masks of. */
export const SHAPES: Readonly<Record<Elem, string>> = {
  f64: 'f64x2',
  f32: 'f32x4',
  i32: 'i32x4',
  u32: 'i32x4',
  u8: 'i8x16',
  bool: 'i64x2',
  index: 'i64x2',
};
