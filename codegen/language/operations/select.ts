/** Choice between two values of one type. Of scalars only what was chosen is computed. */
import { PREC, call, form } from '../spelling.js';
import type { Scalar } from '../types.js';
import type { Operation } from './table.js';

const conditional = form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.select, PREC.select);

/** Integers of either sign share their lanes; truth values and positions have none. */
const RUST_LANES: Readonly<Partial<Record<Scalar, string>>> = {
  f64: 'S::select_f64',
  f32: 'S::select_f32',
  i32: 'S::select_i32',
  u32: 'S::select_i32',
};

export function select(of: Scalar): Operation {
  const lanes = RUST_LANES[of];
  return {
    name: 'select',
    of,
    arity: 3,
    result: of,
    meaning: (c, a, b) => (c ? a! : b!),
    rust: form('if $0 { $1 } else { $2 }', PREC.none, 0, 0, 0),
    as: conditional,
    ts: conditional,
    ...(lanes === undefined
      ? {}
      : { lanes: { rust: call(lanes, 3), as: form('v128.bitselect($1, $2, $0)', PREC.postfix, 0, 0, 0) } }),
  };
}
