/** What a host has to know to call kernels: of each its names, shapes, domains, defaults, documentation, and how a call is laid out. */
import type { Kernel } from '../ir/kernel-ir.js';
import type { ArrayDecl, ParamDecl, Size, Storage } from '../language/types.js';
import { failuresOf } from '../ir/failures.js';
import { printSize } from '../ir/size.js';
import type { KernelNames } from '../targets/backend.js';
import { argumentsOf, type Argument } from '../targets/common/arguments.js';
import { BACKENDS } from '../targets/index.js';
import { FAILURES, MESSAGE, PHRASES, REFUSALS } from './refusals.js';

/** Besides the kernels. The format changes when a host that knows the one before would misunderstand this one. */
export const FORMAT = 1;
export const HEAD = {
  format: FORMAT,
  targets: BACKENDS.map(({ target }) => target.name),
  messages: { message: MESSAGE, refusals: REFUSALS, phrases: PHRASES, failures: FAILURES },
} as const;

export interface ArrayManifest {
  readonly name: string;
  readonly kind: 'matrix' | 'vector' | 'scalar';
  readonly dtype: Storage;
  readonly shape: readonly Size[];
  readonly domain?: ArrayDecl['domain'];
  readonly doc?: string;
}
export type ParamManifest = Omit<ParamDecl, 'span' | 'kind'> & { readonly kind: 'int' | 'real' };

/** One argument of a kernel's function. */
export interface Slot {
  readonly of: Argument['of'];
  /** Of a derived size the expression: they stand in the order of `derived`. */
  readonly name: string;
  /** Of the elements of an array, or of the number. */
  readonly type: Storage;
}

/** Where a target has a kernel. */
export interface Place {
  /** Below `generated/`. */
  readonly file: string;
  /** As its file calls it; wasm exports every kernel under its own name. */
  readonly function: string;
}

export interface KernelManifest {
  readonly name: string;
  readonly family: string;
  readonly doc: string;
  /** In words of the author: how accurate results are, and the method and where it comes from. */
  readonly accuracy?: string;
  readonly method?: string;
  /** The file of the kernel. */
  readonly source: string;
  readonly targets: Readonly<Record<string, Place>>;
  /** The arguments of its function, in order. */
  readonly slots: readonly Slot[];
  readonly inputs: readonly ArrayManifest[];
  readonly outputs: readonly ArrayManifest[];
  readonly params: readonly ParamManifest[];
  readonly sizes: readonly string[];
  readonly sizeRules: Kernel['sizeRules'];
  /** Working memory, whose extents are checked like those of outputs. */
  readonly locals?: readonly { readonly name: string; readonly shape: readonly Size[]; readonly dtype: Storage }[];
  /** Extents that the runtime works out and hands in after the parameters. */
  readonly derived?: readonly { readonly of: string; readonly size: Size }[];
  /** Codes of `fail`, in the order in which a status counts them. */
  readonly failures: readonly string[];
}

const KINDS = ['scalar', 'vector', 'matrix'] as const;

export function manifestOf(kernel: Kernel, called: KernelNames): KernelManifest {
  const arrays = (role: ArrayDecl['role']): ArrayManifest[] =>
    kernel.arrays
      .filter((a) => a.role === role)
      .map((a) => ({
        name: a.publicName ?? a.name,
        kind: KINDS[a.shape.length]!,
        dtype: a.dtype,
        shape: a.shape,
        ...(a.domain ? { domain: a.domain } : {}),
        ...(a.doc ? { doc: a.doc } : {}),
      }));
  const locals = kernel.arrays
    .filter((a) => a.role === 'local')
    .map(({ name, shape, dtype }) => ({ name, shape, dtype }));
  return {
    name: kernel.name,
    family: kernel.family,
    doc: kernel.doc,
    ...(kernel.accuracy ? { accuracy: kernel.accuracy } : {}),
    ...(kernel.method ? { method: kernel.method } : {}),
    source: kernel.source.file,
    targets: placesOf(kernel, called),
    slots: slotsOf(kernel),
    inputs: arrays('input'),
    outputs: arrays('output'),
    // To a caller a seed is an integer with a large bound.
    params: kernel.params.map(({ span: _, kind, ...param }) => ({ ...param, kind: kind === 'seed' ? 'int' : kind })),
    sizes: kernel.sizes,
    sizeRules: kernel.sizeRules,
    ...(locals.length > 0 ? { locals } : {}),
    ...(kernel.derived.length > 0 ? { derived: kernel.derived.map(({ of, size }) => ({ of, size })) } : {}),
    failures: failuresOf(kernel),
  };
}

const placesOf = ({ family }: Kernel, called: KernelNames): KernelManifest['targets'] =>
  Object.fromEntries(
    BACKENDS.map(({ target: { name }, fileOf }) => [
      name,
      { file: fileOf(family, called), function: called[name].function },
    ]),
  );

/** Positions have 32 bits in every call. */
function slotsOf(kernel: Kernel): Slot[] {
  const names = new Map([
    ...kernel.arrays.map((a) => [a.name, a.publicName ?? a.name] as const),
    ...kernel.derived.map((d) => [d.name, printSize(d.size)] as const),
  ]);
  return argumentsOf(kernel).map(({ of, name, type }) => ({
    of,
    name: of === 'size' || of === 'param' ? name : names.get(name)!,
    type: type === 'index' ? 'i32' : type,
  }));
}
