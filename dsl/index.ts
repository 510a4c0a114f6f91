/** What the author of a kernel imports. Everything here also runs as ordinary TypeScript. */
export * from './types.js';
export * from './declare.js';
export * from './reductions.js';
export * from './loops.js';
export * from './windows.js';
export * from './locals.js';
export * from './operations.js';
export * from './functions/exp.js';
export * from './functions/log.js';
export * from './functions/random.js';
export * from './functions/rounding.js';
export * from './functions/windows.js';
