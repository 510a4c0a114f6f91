// Generated from kernels/ by `trefoil build`. Do not edit. Hash 59d1721be59bd4c1
export const refusals = {
  wrongElements: {
    code: 'E_DTYPE',
    given: '{given}',
    expected: 'a {elements}',
  },
  noMatrix: {
    code: 'E_DTYPE',
    given: '{given}',
    expected: 'a matrix { data: {elements}, rows, cols }',
  },
  bareMatrix: {
    code: 'E_SHAPE',
    given: '{given}',
    expected: 'a matrix { data: {elements}, rows, cols }',
  },
  noExtent: {
    code: 'E_SHAPE',
    given: '{given}',
    expected: 'an integer from 0 to 2147483647',
  },
  longVector: {
    code: 'E_SHAPE',
    given: '{count} elements',
    expected: 'fewer than 2147483648',
  },
  largeMatrix: {
    code: 'E_SHAPE',
    given: '{rows} × {cols} = {count} elements',
    expected: 'fewer than 2147483648',
  },
  otherLength: {
    code: 'E_SHAPE',
    given: 'data.length = {length}',
    expected: 'rows × cols = {rows} × {cols} = {count}',
  },
  sizesDisagree: {
    code: 'E_SHAPE',
    given: '{extent} = {found}',
    expected: "{extent} = {first} = {before} (both are '{size}')",
  },
  sizeOutside: {
    code: 'E_SHAPE',
    given: '{extent} = {found} ({size})',
    expected: '{limits}',
  },
  extentDiffers: {
    code: 'E_SHAPE',
    given: '{extent} = {found}',
    expected: '{due}',
  },
  extentOutside: {
    code: 'E_SHAPE',
    given: '{role} extent of {found}',
    expected: 'from 0 to 2147483647',
  },
  largeArray: {
    code: 'E_SHAPE',
    given: '{role} of {extents} = {count} elements',
    expected: 'fewer than 2147483648',
  },
  derivedOutside: {
    code: 'E_SHAPE',
    given: 'an extent of {found}',
    expected: 'from 0 to 2147483647',
  },
  parameter: {
    code: 'E_PARAM',
    given: '{given}',
    expected: '{domain}',
  },
  valueOutside: {
    code: 'E_VALUE',
    given: '{value}',
    expected: '{limits}',
  },
  valueDecreases: {
    code: 'E_VALUE',
    given: '{value} after {before}',
    expected: 'values that never decrease',
  },
  scalarResult: {
    code: 'E_DTYPE',
    given: '{given}',
    expected: 'nothing: it is returned as a number',
  },
  resultExtents: {
    code: 'E_SHAPE',
    given: '{found}',
    expected: '{due} ({text})',
  },
  resultLength: {
    code: 'E_SHAPE',
    given: 'length {found}',
    expected: 'length {due} ({text})',
  },
  overlap: {
    code: 'E_ALIAS',
    given: 'memory that overlaps {other}',
    expected: 'memory of its own',
  },
  outOfMemory: {
    code: 'E_MEMORY',
    given: 'allocation failed',
  },
  aborted: {
    code: 'E_ABORT',
    given: 'the call was aborted',
  },
  panicked: {
    code: 'E_BACKEND',
    given: '{backend} panicked: {panic}',
  },
  unknownStatus: {
    code: 'E_BACKEND',
    given: '{backend} returned the unknown status {status}',
  },
} as const;

export const phrases = {
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

export const failures = {
  E_SINGULAR: 'the matrix is singular, or not positive definite,',
  E_CONVERGENCE: 'the iteration did not converge',
  other: 'failed',
  at: '{meaning} at position {index}',
} as const;
