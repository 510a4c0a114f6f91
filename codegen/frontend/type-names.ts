/** Types as authors write them: in annotations, and as functions that convert. */
import type { Scalar } from '../language/types.js';

const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ['f64', 'f64'],
  ['f32', 'f32'],
  ['i32', 'i32'],
  ['u32', 'u32'],
  ['bool', 'bool'],
  ['boolean', 'bool'],
]);
export const typeNamed = (text: string): Scalar | undefined => SCALARS.get(text);
export const TYPES = 'Types are f64, f32, i32, u32 and bool.';

/** What annotations of arrays look like. */
const ARRAYS =
  /^(?:ReadonlyVector|ReadonlyMatrix|Matrix|Series|Scalar|Window|(?:Float64|Float32|Int32|Uint32|Uint8)Array)\b/;
export const isArrayType = (text: string): boolean => ARRAYS.test(text);

/** A type whose name is a function, too. */
export type Wrapper = 'f64' | 'f32' | 'i32' | 'u32';
export const WRAPPERS: readonly Wrapper[] = ['f64', 'f32', 'i32', 'u32'];
export const isWrapper = (name: string): name is Wrapper => (WRAPPERS as readonly string[]).includes(name);
