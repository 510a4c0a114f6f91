/** The one NaN without payload for every NaN. Rust's comes from outside: LLVM takes one NaN for another. */
import { PREC, form } from '../spelling.js';
import { LANES, type Float } from './float-types.js';
import type { Operation } from './table.js';

export function canonicalNan(of: Float): Operation {
  const plain = of === 'f64' ? '$nan' : '$nan as f32';
  const lanes = LANES[of];
  return {
    name: 'canonical',
    of,
    arity: 1,
    result: of,
    meaning: (a) => (a === a ? a! : NaN),
    rust: form(`canonical($0, ${plain})`, PREC.postfix, 0),
    as: form('$0 == $0 ? $0 : NaN', PREC.select, PREC.postfix),
    ts: form('$0 === $0 ? $0 : NaN', PREC.select, PREC.postfix),
    lanes: {
      rust: form(`$0.canonical(${plain})`, PREC.postfix, PREC.postfix),
      as: form(`v128.bitselect($0, ${lanes}.splat(NaN), ${lanes}.eq($0, $0))`, PREC.postfix, 0),
    },
  };
}
