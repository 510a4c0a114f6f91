/**
 * Every mistake an author can make: a stable code and a title. The text of a particular case is made
 * where the mistake is found; the title heads the page `docs/errors/<code>.md`.
 */
export const CODES = {
  TF1001: 'Unsupported syntax',
  TF1002: 'Unknown name',
  TF1003: 'Platform function inside a kernel',
  TF1004: 'A loop must count with a constant step',
  TF1005: 'Assignment to something that cannot change',
  TF1006: 'Recursion',
  TF1007: 'A function must be called, not passed around',
  TF1008: 'Not available here',
  TF1009: 'Wrong number of arguments',
  TF1010: 'An array may not be given a second name',
  TF2001: 'Wrong type',
  TF2002: 'Integer division',
  TF2003: 'Ambiguous literal',
  TF2004: 'No such operation on these types',
  TF2005: 'Use === and !==',
  TF2006: 'An unwrapped u32 or f32 operation',
  TF3001: 'Index not provably inside the array',
  TF3002: 'Wrong number of indices',
  TF3003: 'Shapes do not match',
  TF3004: 'A local array needs a size known from shapes and parameters',
  TF3005: 'Value not provably inside the declared domain',
  TF3006: 'Output read before it is written',
  TF4001: 'A declaration must be written out',
  TF4002: 'Bad shape expression',
  TF4003: 'Unknown size or parameter',
  TF4004: 'Bad default or domain',
  TF4005: 'Duplicate kernel',
  TF4006: 'Output never written',
  TF4007: 'Documentation of something that is not there',
  TF4008: 'Output not written on every path',
  TF4009: 'A name that cannot be used',
  TF5001: 'A variable from outside changes in a body without order',
  TF5002: 'A store outside the own place of a body without order',
  TF5003: 'A read of what other steps write',
  TF5004: 'What a loop runs over changes inside it',
  TF9001: 'Internal: a stage broke its promise',
} as const;

export type Code = keyof typeof CODES;
