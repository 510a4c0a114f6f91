/** What a kernel's function is given, in the order that the glue and the runtime keep as well. */
import type * as L from '../../ir/loop-ir.js';
import type { Storage } from '../../language/types.js';
import type { Renamer } from '../common/renamer.js';

type Declared = Pick<L.LoopKernel, 'sizes' | 'params' | 'derived'> & {
  readonly arrays: readonly { readonly name: string; readonly dtype: Storage; readonly role: string }[];
};
interface RustArgument {
  readonly name: string;
  readonly of: 'input' | 'output' | 'size' | 'param';
  readonly type: string;
}

/** The arguments of a kernel after `ctx`: inputs, sizes, parameters, derived sizes, outputs. */
export function rustArguments({ arrays, sizes, params, derived }: Declared, names: Renamer): RustArgument[] {
  const array = (role: 'input' | 'output'): RustArgument[] =>
    arrays.filter((a) => a.role === role).map((a) => ({ name: names.declare(a.name), of: role, type: a.dtype }));
  return [
    ...array('input'),
    ...sizes.map((size) => ({ name: names.declare(size), of: 'size' as const, type: 'isize' })),
    ...params.map((p) => ({
      name: names.declare(p.name),
      of: 'param' as const,
      type: p.kind === 'int' ? 'i32' : 'f64',
    })),
    ...derived.map((d) => ({ name: names.declare(d.name), of: 'size' as const, type: 'isize' })),
    ...array('output'),
  ];
}
