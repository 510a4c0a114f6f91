/** One call of a kernel: numbers, arrays, and how they are handed over. What is valid follows from the manifest. */
import { evaluateSize } from '../../dist/codegen/ir/size.js';
import type { ArrayManifest, KernelManifest, ParamManifest, Size } from './subject.js';

export type TypedArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;
export type DType = ArrayManifest['dtype'];
export type Numbers = Readonly<Record<string, number>>;

export interface Case {
  readonly sizes: Numbers;
  /** Every parameter, those left to their default as well. */
  readonly params: Numbers;
  /** Parameters that the call leaves out. */
  readonly omitted: readonly string[];
  readonly inputs: Readonly<Record<string, TypedArray>>;
  /** Elements that stand before each array in its buffer: 0 or 1, so that vectors are not always aligned. */
  readonly shift: number;
  /** Whether the results go to buffers of the caller's. */
  readonly into: boolean;
  /** Whether every stage of the compiler is interpreted, not only the last one. */
  readonly deep: boolean;
  /** Into how many chunks interpreted parallel regions are split. */
  readonly chunks: number;
  /** What a person may call it: hand-picked cases only. */
  readonly label?: string;
}

export const LARGEST_I32 = 2 ** 31 - 1;
const makers = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };

/** An array whose first element stands `shift` elements into its buffer. */
export function makeArray(dtype: DType, length: number, shift = 0): TypedArray {
  const Maker = makers[dtype];
  return new Maker(
    new ArrayBuffer((length + shift) * Maker.BYTES_PER_ELEMENT),
    shift * Maker.BYTES_PER_ELEMENT,
    length,
  );
}

/** Byte for byte: payloads of NaNs too. */
export function copyArray(array: TypedArray, dtype: DType, shift = 0): TypedArray {
  const copy = makeArray(dtype, array.length, shift);
  bytesOf(copy).set(bytesOf(array));
  return copy;
}

export const bytesOf = (array: TypedArray): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

export const namesOf = (sizes: Numbers, params: Numbers): Numbers => ({ ...sizes, ...params });

export function evaluate(size: Size | number, names: Numbers): number {
  return typeof size === 'number' ? size : evaluateSize(size, names);
}

export const extentsOf = (array: Pick<ArrayManifest, 'shape'>, names: Numbers): number[] =>
  array.shape.map((size) => evaluate(size, names));
export const lengthOf = (array: Pick<ArrayManifest, 'shape'>, names: Numbers): number =>
  extentsOf(array, names).reduce((product, n) => product * n, 1);

/** Lowest and highest value allowed; infinite where nothing is said. */
export function domainOf(array: ArrayManifest, names: Numbers): { low: number; high: number } {
  const { min, max } = array.domain ?? {};
  return {
    low: min === undefined ? -Infinity : evaluate(min, names),
    high: max === undefined ? Infinity : evaluate(max, names),
  };
}

export function literalOf(size: Size | number | undefined): number | undefined {
  if (typeof size === 'number') return size;
  return size?.k === 'lit' ? size.value : undefined;
}

/** Integers beyond 32 bits are for parameters that name such a bound. */
export const isWide = (param: ParamManifest): boolean => (literalOf(param.max) ?? 0) > LARGEST_I32;

export function paramBounds(param: ParamManifest, names: Numbers): { low: number; high: number } {
  const bound = (size: Size | number | undefined, none: number): number => {
    const value = size === undefined ? none : evaluate(size, names);
    return Number.isNaN(value) ? none : value;
  };
  const [least, most] =
    param.kind === 'int'
      ? [-LARGEST_I32 - 1, isWide(param) ? Number.MAX_SAFE_INTEGER : LARGEST_I32]
      : [-Number.MAX_VALUE, Number.MAX_VALUE];
  return { low: Math.max(least, bound(param.min, least)), high: Math.min(most, bound(param.max, most)) };
}

export function isInDomain(param: ParamManifest, value: number, names: Numbers): boolean {
  const { low, high } = paramBounds(param, names);
  if (param.kind === 'int' ? !Number.isSafeInteger(value) : !Number.isFinite(value)) return false;
  return (param.exclusiveMin ? value > low : value >= low) && (param.exclusiveMax ? value < high : value <= high);
}

/** The numbers of a call as every backend gets them: sizes, parameters, and the extents that follow from them. */
export function numbersOf(kernel: KernelManifest, sizes: Numbers, params: Numbers): number[] {
  const names = namesOf(sizes, params);
  return [
    ...kernel.sizes.map((size) => sizes[size]!),
    ...kernel.params.map(({ name }) => params[name]!),
    ...(kernel.derived ?? []).map(({ size }) => evaluate(size, names)),
  ];
}

/** Whether a call with these numbers is one the runtime takes, and which arrays can be filled at all. */
export function areValid(kernel: KernelManifest, sizes: Numbers, params: Numbers): boolean {
  const names = namesOf(sizes, params);
  for (const { name, min, max } of kernel.sizeRules) {
    if (min !== undefined && !(sizes[name]! >= evaluate(min, names))) return false;
    if (max !== undefined && !(sizes[name]! <= evaluate(max, names))) return false;
  }
  for (const size of kernel.sizes) if (!(sizes[size]! >= 0)) return false;
  for (const param of kernel.params) if (!isInDomain(param, params[param.name]!, names)) return false;
  for (const array of [...kernel.inputs, ...kernel.outputs, ...(kernel.locals ?? [])]) {
    if (!extentsOf(array, names).every((extent) => extent >= 0 && extent <= LARGEST_I32)) return false;
  }
  for (const input of kernel.inputs) {
    const { low, high } = domainOf(input, names);
    if (low > high && lengthOf(input, names) > 0) return false;
  }
  return true;
}

/** Elements of all arrays together, of those that only the kernel sees as well. */
export const elementsOf = (kernel: KernelManifest, sizes: Numbers, params: Numbers): number =>
  [...kernel.inputs, ...kernel.outputs, ...(kernel.locals ?? [])].reduce(
    (total, array) => total + lengthOf(array, namesOf(sizes, params)),
    0,
  );
