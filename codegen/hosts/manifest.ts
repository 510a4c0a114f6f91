/** What the runtime knows of a kernel: names, shapes, domains, defaults, documentation. */
import type { Kernel } from '../ir/kernel-ir.js';
import type { ArrayDecl, ParamDecl, Size, Storage } from '../language/types.js';
import { failuresOf } from '../ir/failures.js';

export interface ArrayManifest {
  readonly name: string;
  readonly kind: 'matrix' | 'vector' | 'scalar';
  readonly dtype: Storage;
  readonly shape: readonly Size[];
  readonly domain?: ArrayDecl['domain'];
  readonly doc?: string;
}
export type ParamManifest = Omit<ParamDecl, 'span' | 'kind'> & { readonly kind: 'int' | 'real' };

export interface KernelManifest {
  readonly name: string;
  readonly family: string;
  readonly doc: string;
  readonly source: string;
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

export function manifestOf(kernel: Kernel): KernelManifest {
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
    source: kernel.source.file,
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
