/** What nodes of both intermediate representations need: a place in a source, a type, and what a kernel says of itself. */
import type { Scalar } from '../../../dist/codegen/language/types.js';

export const span = { file: 'made.ts', start: 3, end: 9 };
export const made = { family: 'made', doc: '', source: span, sizeRules: [], derived: [], starts: [] };

const OF_TRUTH = /^(lt|le|gt|ge|eq|ne|and|or|not)$/;

/** The type that an operation gives. */
export function resultOf(op: string, of: Scalar): Scalar {
  if (OF_TRUTH.test(op)) return 'bool';
  if (op === 'toIndex') return 'index';
  return op.startsWith('to') ? (op.slice(2).toLowerCase() as Scalar) : of;
}
