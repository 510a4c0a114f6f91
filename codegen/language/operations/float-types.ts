/** What f64 and f32 have different: lanes of wasm, and how TypeScript rounds to the type. */
import { PREC, type Spelling } from '../spelling.js';

export type Float = 'f64' | 'f32';
export const FLOATS: readonly Float[] = ['f64', 'f32'];

export const LANES: Readonly<Record<Float, 'f64x2' | 'f32x4'>> = { f64: 'f64x2', f32: 'f32x4' };

export const roundTo = (of: Float, value: number): number => (of === 'f64' ? value : Math.fround(value));

export const rounded = (of: Float, spelling: Spelling): Spelling =>
  of === 'f64' ? spelling : { text: `Math.fround(${spelling.text})`, prec: PREC.postfix, operands: spelling.operands };
