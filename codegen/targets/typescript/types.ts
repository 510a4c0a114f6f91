/** Types as TypeScript writes them. */
import type { Storage } from '../../language/types.js';

/** Arrays by what they hold. */
export const ARRAYS: Readonly<Record<Storage, string>> = {
  f64: 'Float64Array',
  f32: 'Float32Array',
  i32: 'Int32Array',
  u32: 'Uint32Array',
  u8: 'Uint8Array',
};
