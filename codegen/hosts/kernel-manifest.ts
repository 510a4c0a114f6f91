/** What a package says of each of its kernels: what the compiler writes down, and every host goes by. */
import type { ArrayDecl, ParamDecl, Size, SizeRule, Storage } from '../language/types.js';

/** It changes when a host that knows the one before would misunderstand this one. */
export const FORMAT = 1;

export interface ArrayManifest {
  readonly name: string;
  readonly kind: 'matrix' | 'vector' | 'scalar';
  readonly dtype: Storage;
  readonly shape: readonly Size[];
  readonly domain?: ArrayDecl['domain'];
  readonly doc?: string;
}

/** To a caller a seed is an integer with a large bound. */
export type ParamManifest = Omit<ParamDecl, 'span' | 'kind'> & { readonly kind: 'int' | 'real' };

/** One argument of a kernel's function. */
export interface Slot {
  readonly of: 'input' | 'size' | 'param' | 'derived' | 'output';
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
  readonly sizeRules: readonly SizeRule[];
  /** Working memory, whose extents are checked like those of outputs. */
  readonly locals?: readonly { readonly name: string; readonly shape: readonly Size[]; readonly dtype: Storage }[];
  /** Extents that the runtime works out and hands in after the parameters. */
  readonly derived?: readonly { readonly of: string; readonly size: Size }[];
  /** Codes of `fail`, in the order in which a status counts them. */
  readonly failures: readonly string[];
}
