/**
 * Calling convention: what the function of a kernel is given, in the order that every target declares and every host
 * keeps: inputs, sizes, parameters, derived sizes, outputs.
 */
import type { Storage } from '../../language/types.js';

export interface Argument {
  /** Its symbol in the kernel. */
  readonly name: string;
  readonly of: 'input' | 'size' | 'param' | 'derived' | 'output';
  /** Of the elements of an array; of a number. Sizes are indices. */
  readonly type: Storage | 'index';
}

/** A kernel, in either grammar, as far as its callers see it. */
export interface Declared {
  readonly arrays: readonly { readonly name: string; readonly dtype: Storage; readonly role: string }[];
  readonly sizes: readonly string[];
  readonly params: readonly { readonly name: string; readonly kind: 'int' | 'real' | 'seed' }[];
  readonly derived: readonly { readonly name: string }[];
}

export function argumentsOf({ arrays, sizes, params, derived }: Declared): Argument[] {
  const array = (role: 'input' | 'output'): Argument[] =>
    arrays.filter((a) => a.role === role).map(({ name, dtype }) => ({ name, of: role, type: dtype }));
  return [
    ...array('input'),
    ...sizes.map((name) => ({ name, of: 'size', type: 'index' }) as const),
    ...params.map(({ name, kind }) => ({ name, of: 'param', type: kind === 'int' ? 'i32' : 'f64' }) as const),
    ...derived.map(({ name }) => ({ name, of: 'derived', type: 'index' }) as const),
    ...array('output'),
  ];
}
