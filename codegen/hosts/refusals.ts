/**
 * Messages of refused calls as data, so that every host refuses with the same words: what is wrong, `{so}` where a fact of
 * the call comes in, and what was expected. What only one host can get wrong, such as properties of an object, it says
 * in words of its own.
 */
export interface Refusal {
  readonly code: string;
  readonly given: string;
  readonly expected?: string;
}

const table = <const T extends Readonly<Record<string, Refusal>>>(rows: T): T => rows;

const FEWER = 'fewer than 2147483648';
const EXTENT = 'from 0 to 2147483647';

/** The whole message: what is not known is left out with the sign behind it. */
export const MESSAGE = '{kernel}: {argument}: {given}; expected {expected} [{code}]';

export const REFUSALS = table({
  // Inputs, each in itself.
  wrongElements: { code: 'E_DTYPE', given: '{given}', expected: 'a {elements}' },
  noMatrix: { code: 'E_DTYPE', given: '{given}', expected: 'a matrix { data: {elements}, rows, cols }' },
  bareMatrix: { code: 'E_SHAPE', given: '{given}', expected: 'a matrix { data: {elements}, rows, cols }' },
  noExtent: { code: 'E_SHAPE', given: '{given}', expected: `an integer ${EXTENT}` },
  longVector: { code: 'E_SHAPE', given: '{count} elements', expected: FEWER },
  largeMatrix: { code: 'E_SHAPE', given: '{rows} × {cols} = {count} elements', expected: FEWER },
  otherLength: {
    code: 'E_SHAPE',
    given: 'data.length = {length}',
    expected: 'rows × cols = {rows} × {cols} = {count}',
  },
  // Inputs together, and with parameters.
  sizesDisagree: {
    code: 'E_SHAPE',
    given: '{extent} = {found}',
    expected: "{extent} = {first} = {before} (both are '{size}')",
  },
  sizeOutside: { code: 'E_SHAPE', given: '{extent} = {found} ({size})', expected: '{limits}' },
  extentDiffers: { code: 'E_SHAPE', given: '{extent} = {found}', expected: '{due}' },
  // What the kernel makes.
  extentOutside: { code: 'E_SHAPE', given: '{role} extent of {found}', expected: EXTENT },
  largeArray: { code: 'E_SHAPE', given: '{role} of {extents} = {count} elements', expected: FEWER },
  derivedOutside: { code: 'E_SHAPE', given: 'an extent of {found}', expected: EXTENT },
  // Parameters and values.
  parameter: { code: 'E_PARAM', given: '{given}', expected: '{domain}' },
  valueOutside: { code: 'E_VALUE', given: '{value}', expected: '{limits}' },
  valueDecreases: { code: 'E_VALUE', given: '{value} after {before}', expected: 'values that never decrease' },
  // The caller's memory for results.
  scalarResult: { code: 'E_DTYPE', given: '{given}', expected: 'nothing: it is returned as a number' },
  resultExtents: { code: 'E_SHAPE', given: '{found}', expected: '{due} ({text})' },
  resultLength: { code: 'E_SHAPE', given: 'length {found}', expected: 'length {due} ({text})' },
  overlap: { code: 'E_ALIAS', given: 'memory that overlaps {other}', expected: 'memory of its own' },
  // What a kernel's status says.
  outOfMemory: { code: 'E_MEMORY', given: 'allocation failed' },
  aborted: { code: 'E_ABORT', given: 'the call was aborted' },
  panicked: { code: 'E_BACKEND', given: '{backend} panicked: {panic}' },
  unknownStatus: { code: 'E_BACKEND', given: '{backend} returned the unknown status {status}' },
});

/** Pieces of the facts above: bounds, and what kind of number a parameter is. */
export const PHRASES = {
  atLeast: 'at least {bound}',
  above: 'above {bound}',
  atMost: 'at most {bound}',
  below: 'below {bound}',
  real: 'a finite number',
  integer: 'an integer',
  integer32: 'a 32-bit integer',
  missing: 'missing',
  output: 'an output',
  local: 'a local array',
} as const;

/** What a kernel means by a failure: '… at position {index}'. */
export const FAILURES = {
  E_SINGULAR: 'the matrix is singular, or not positive definite,',
  E_CONVERGENCE: 'the iteration did not converge',
  other: 'failed',
  at: '{meaning} at position {index}',
} as const;
