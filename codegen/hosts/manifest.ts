/** The description of kernels for hosts: of each its names, shapes, domains, defaults, documentation, and how a call is laid out. */
import type { Kernel } from '../ir/kernel-ir.js';
import type { ArrayDecl } from '../language/types.js';
import { failuresOf } from '../ir/failures.js';
import { printSize } from '../ir/size.js';
import type { KernelNames } from '../targets/backend.js';
import { argumentsOf } from '../targets/common/arguments.js';
import { BACKENDS } from '../targets/index.js';
import { FORMAT, type ArrayManifest, type KernelManifest, type Slot } from './kernel-manifest.js';
import { FAILURES, MESSAGE, PHRASES, REFUSALS } from './refusals.js';

/** Besides the kernels. */
export const HEAD = {
  format: FORMAT,
  targets: BACKENDS.map(({ target }) => target.name),
  messages: { message: MESSAGE, refusals: REFUSALS, phrases: PHRASES, failures: FAILURES },
} as const;

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
