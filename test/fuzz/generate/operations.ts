/** Operations that random expressions are made of: those of the operation table, by what they take and give. */
import { COMPOSED, authored, type Authored } from '../../../dist/codegen/language/operations/authors.js';
import type { Scalar } from '../../../dist/codegen/language/types.js';

const all = [...authored.values()];
const names = (operations: readonly Authored[]): string[] => operations.map(({ name }) => name);
const recordOf = (operation: Authored, of: Scalar) => operation.records.find((record) => record.of === of);

const within = (type: Scalar, arity: number): Authored[] =>
  all.filter((operation) => operation.arity === arity && recordOf(operation, type)?.result === type);

/** What is imported where it is used. */
export const CALLED: readonly string[] = [...names(all), ...COMPOSED.map(({ name }) => name)];

/** A root is taken of what is not negative, mostly. */
export const FLOAT_UNARY = names(within('f64', 1)).filter((name) => name !== 'sqrt');
/** What has lanes more often. */
export const FLOAT_BINARY = names([
  ...within('f64', 2),
  ...within('f64', 2).filter((operation) => recordOf(operation, 'f64')!.lanes !== undefined),
]);

/** What an f32 holds without being rounded, and what it has to be rounded to. */
export const SINGLE_UNARY = names(within('f32', 1).filter((operation) => !recordOf(operation, 'f32')!.rounds));
export const SINGLE_ROUNDED = names(within('f32', 1).filter((operation) => recordOf(operation, 'f32')!.rounds));
export const SINGLE_BINARY = names(within('f32', 2).filter((operation) => !recordOf(operation, 'f32')!.rounds));

export const WORD_BINARY = names(within('u32', 2));
/** What is read off the bits of a word, and what off those of a double. */
export const WORD_COUNTS = names(all.filter((operation) => recordOf(operation, 'u32')?.result === 'i32'));
export const DOUBLE_WORDS = names(
  all.filter(({ records }) => records.length === 1 && records[0]!.of === 'f64' && records[0]!.result === 'u32'),
);
