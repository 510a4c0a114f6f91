/**
 * The library of a kernel, in the place of JavaScript's: just enough for TypeScript to check one, and no more. What is missing
 * here is missing on purpose, so that every editor marks it: Math, promises, the methods and iterators of arrays, text.
 */
/** A vector is none, so that it cannot be spread. */
interface ReadonlyArray<T> {
  readonly length: number;
  readonly [n: number]: T;
  readonly ' is an array': true;
}
interface Array<T> extends ReadonlyArray<T> {
  [n: number]: T;
}
interface Boolean {}
/** Nothing else is one, so that only functions are called. */
interface Function {
  readonly ' is a function': true;
}
interface CallableFunction extends Function {}
interface IArguments {}
interface NewableFunction extends Function {}
interface Number {}
interface Object {}
interface RegExp {}
interface String {}

interface TypedElements {
  readonly length: number;
  [index: number]: number;
}
interface Float64Array extends TypedElements {
  readonly kind: 'f64';
}
interface Float32Array extends TypedElements {
  readonly kind: 'f32';
}
interface Int32Array extends TypedElements {
  readonly kind: 'i32';
}
interface Uint32Array extends TypedElements {
  readonly kind: 'u32';
}
interface Uint8Array extends TypedElements {
  readonly kind: 'u8';
}

type Record<K extends string | number | symbol, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the compiler of TypeScript knows what it is of
type NoInfer<T> = intrinsic;

declare const NaN: number;
declare const Infinity: number;
