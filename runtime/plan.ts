/** The manifest entry of a kernel made ready for calls: slots for its numbers, shapes as functions. */
import type { KernelManifest } from '../codegen/hosts/kernel-manifest.js';
import { unwritten } from './platform.js';
import { compileSize, namesIn, printSize, type Evaluate, type Size, type Slots } from './size.js';

export type TypedArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;
export type DType = KernelManifest['inputs'][number]['dtype'];

interface Storage {
  /** As `Symbol.toStringTag` has it. */
  readonly tag: string;
  readonly bytes: number;
  /** An array for results: every element is still to be written. */
  readonly make: (length: number) => TypedArray;
  readonly copy: (source: TypedArray) => TypedArray;
  readonly view: (buffer: ArrayBufferLike, at: number, length: number) => TypedArray;
}

export const storages: Record<DType, Storage> = {
  f64: {
    tag: 'Float64Array',
    bytes: 8,
    make: (n) => unwritten(Float64Array, n),
    copy: (a) => new Float64Array(a),
    view: (b, at, n) => new Float64Array(b, at, n),
  },
  f32: {
    tag: 'Float32Array',
    bytes: 4,
    make: (n) => unwritten(Float32Array, n),
    copy: (a) => new Float32Array(a),
    view: (b, at, n) => new Float32Array(b, at, n),
  },
  i32: {
    tag: 'Int32Array',
    bytes: 4,
    make: (n) => unwritten(Int32Array, n),
    copy: (a) => new Int32Array(a),
    view: (b, at, n) => new Int32Array(b, at, n),
  },
  u32: {
    tag: 'Uint32Array',
    bytes: 4,
    make: (n) => unwritten(Uint32Array, n),
    copy: (a) => new Uint32Array(a),
    view: (b, at, n) => new Uint32Array(b, at, n),
  },
  u8: {
    tag: 'Uint8Array',
    bytes: 1,
    make: (n) => unwritten(Uint8Array, n),
    copy: (a) => new Uint8Array(a),
    view: (b, at, n) => new Uint8Array(b, at, n),
  },
};

/** One extent of an array: `rows` of a matrix, the length of a vector. */
export interface Extent {
  readonly value: Evaluate;
  readonly text: string;
  /** Slot of the size when the extent is nothing but its name: an input with such an extent says how large the size is. */
  readonly slot: number | undefined;
}

/** A bound with its text; the text of a plain number is that number. */
export interface Bound {
  readonly value: Evaluate;
  readonly text: string;
}

export interface ArrayPlan {
  readonly name: string;
  readonly kind: 'matrix' | 'vector' | 'scalar';
  readonly dtype: DType;
  readonly storage: Storage;
  readonly extents: readonly Extent[];
  readonly domain:
    { readonly min?: Bound | undefined; readonly max?: Bound | undefined; readonly nondecreasing: boolean } | undefined;
}

/** A local array of a kernel. Only its extents are checked, and those that an input has are known to be in range. */
export interface LocalPlan {
  readonly name: string;
  readonly extents: readonly Extent[];
}

/** An extent that is passed to the kernel as a number. */
export interface DerivedPlan extends Bound {
  /** The array it belongs to. */
  readonly of: string;
}

export interface ParamPlan {
  readonly name: string;
  readonly kind: 'int' | 'real';
  readonly slot: number;
  readonly min: Bound | undefined;
  readonly max: Bound | undefined;
  readonly exclusiveMin: boolean;
  readonly exclusiveMax: boolean;
  readonly fallback: Bound | undefined;
  /** Names its default uses. */
  readonly refersTo: readonly string[];
  /** Integers travel as 32 bits unless the declaration names a larger bound (seeds do). */
  readonly wide: boolean;
}

export interface KernelPlan {
  readonly name: string;
  readonly inputs: readonly ArrayPlan[];
  readonly outputs: readonly ArrayPlan[];
  readonly locals: readonly LocalPlan[];
  readonly params: readonly ParamPlan[];
  /** Parameters in an order in which each default finds what it refers to. */
  readonly defaultOrder: readonly ParamPlan[];
  readonly sizes: readonly string[];
  readonly rules: readonly {
    readonly name: string;
    readonly slot: number;
    readonly min: Bound | undefined;
    readonly max: Bound | undefined;
  }[];
  /** How many sizes and parameters there are. Derived sizes follow them. */
  readonly slots: number;
  readonly derived: readonly DerivedPlan[];
  /** Error codes by the number in a kernel's status. */
  readonly failures: readonly string[];
  readonly inputNames: ReadonlySet<string>;
  readonly paramNames: ReadonlySet<string>;
  readonly outputNames: ReadonlySet<string>;
  /** What a call gives back, still empty: every output by name. */
  readonly results: Readonly<Record<string, unknown>>;
}

const LARGEST_I32 = 2 ** 31 - 1;

/** An optional field, never taken from Object.prototype. */
function given<T, K extends keyof T>(entry: T, field: K): T[K] | undefined {
  return Object.hasOwn(entry as object, field) ? entry[field] : undefined;
}

function bound(size: Size | number | undefined, slots: Slots): Bound | undefined {
  return size === undefined ? undefined : { value: compileSize(size, slots), text: printSize(size) };
}

const planExtents = (shape: readonly Size[], slots: Slots, sizes: ReadonlySet<string>): Extent[] =>
  shape.map((size) => ({
    value: compileSize(size, slots),
    text: printSize(size),
    slot: size.k === 'name' && sizes.has(size.name) ? slots.get(size.name) : undefined,
  }));

function planArray(array: KernelManifest['inputs'][number], slots: Slots, sizes: ReadonlySet<string>): ArrayPlan {
  const domain = given(array, 'domain');
  return {
    name: array.name,
    kind: array.kind,
    dtype: array.dtype,
    storage: storages[array.dtype],
    extents: planExtents(array.shape, slots, sizes),
    domain: domain && {
      min: bound(given(domain, 'min'), slots),
      max: bound(given(domain, 'max'), slots),
      nondecreasing: given(domain, 'order') === 'nondecreasing',
    },
  };
}

function literalOf(size: Size | number | undefined): number | undefined {
  if (typeof size === 'number') return size;
  return size?.k === 'lit' ? size.value : undefined;
}

function planParam(param: KernelManifest['params'][number], slots: Slots): ParamPlan {
  const max = given(param, 'max');
  const fallback = given(param, 'default');
  return {
    name: param.name,
    kind: param.kind,
    slot: slots.get(param.name)!,
    min: bound(given(param, 'min'), slots),
    max: bound(max, slots),
    exclusiveMin: given(param, 'exclusiveMin') ?? false,
    exclusiveMax: given(param, 'exclusiveMax') ?? false,
    fallback: bound(fallback, slots),
    refersTo: fallback === undefined ? [] : namesIn(fallback),
    wide: (literalOf(max) ?? 0) > LARGEST_I32,
  };
}

/** Whether an array has no more elements than an input, whatever the sizes: by a size of it alone, or by the same shape. */
function isWithin(extents: readonly Extent[], input: readonly Extent[]): boolean {
  if (extents.length === 1)
    return extents[0]!.slot !== undefined && input.some(({ slot }) => slot === extents[0]!.slot);
  return (
    extents.length === input.length && extents.every(({ slot }, d) => slot !== undefined && slot === input[d]!.slot)
  );
}

/** Orders defaults after the parameters they refer to; cyclic defaults are invalid. */
function orderDefaults({ name, sizes }: KernelManifest, params: readonly ParamPlan[]): ParamPlan[] {
  const ordered: ParamPlan[] = [];
  const placed = new Set<string>(sizes);
  const waiting = new Set(params);
  while (waiting.size > 0) {
    const ready = [...waiting].filter((param) => param.refersTo.every((other) => placed.has(other)));
    if (ready.length === 0) throw new Error(`${name}: defaults refer to each other`);
    for (const param of ready) {
      ordered.push(param);
      placed.add(param.name);
      waiting.delete(param);
    }
  }
  return ordered;
}

/** Throws if the entry is invalid. Plans are made on the first call, so that an invalid entry affects no other kernel. */
export function planKernel(kernel: KernelManifest): KernelPlan {
  const names = [...kernel.sizes, ...kernel.params.map((param) => param.name)];
  const slots: Slots = new Map(names.map((name, slot) => [name, slot]));
  const sizes = new Set(kernel.sizes);
  const inputs = kernel.inputs.map((array) => planArray(array, slots, sizes));
  for (const name of kernel.sizes) {
    const slot = slots.get(name)!;
    if (!inputs.some((input) => input.extents.some((extent) => extent.slot === slot))) {
      throw new Error(`${kernel.name}: no input says how large '${name}' is`);
    }
  }
  const outputs = kernel.outputs.map((array) => planArray(array, slots, sizes));
  const locals = (given(kernel, 'locals') ?? [])
    .map(({ name, shape }) => ({ name, extents: planExtents(shape, slots, sizes) }))
    .filter(({ extents }) => !inputs.some((input) => isWithin(extents, input.extents)));
  const derived = (given(kernel, 'derived') ?? []).map(({ of, size }) => ({
    of,
    value: compileSize(size, slots),
    text: printSize(size),
  }));
  const params = kernel.params.map((param) => planParam(param, slots));
  return {
    name: kernel.name,
    inputs,
    outputs,
    locals,
    params,
    defaultOrder: orderDefaults(kernel, params),
    sizes: kernel.sizes,
    rules: kernel.sizeRules.map((rule) => ({
      name: rule.name,
      slot: slots.get(rule.name)!,
      min: bound(given(rule, 'min'), slots),
      max: bound(given(rule, 'max'), slots),
    })),
    slots: names.length,
    derived,
    failures: kernel.failures,
    inputNames: new Set(inputs.map((input) => input.name)),
    paramNames: new Set(params.map((param) => param.name)),
    outputNames: new Set(outputs.map((output) => output.name)),
    results: Object.fromEntries(outputs.map((output) => [output.name, undefined])),
  };
}
