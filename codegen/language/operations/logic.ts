/** Logic of truth values. */
import { PREC, call, infix, prefix } from '../spelling.js';
import { truth, type Operation } from './table.js';

export const logic: readonly Operation[] = [
  {
    name: 'and',
    of: 'bool',
    arity: 2,
    result: 'bool',
    meaning: (a, b) => truth(!!a && !!b),
    rust: infix('&&', PREC.and),
    as: infix('&&', PREC.and),
    ts: infix('&&', PREC.and),
    lanes: { rust: infix('&', PREC.bitAnd), as: call('v128.and', 2) },
  },
  {
    name: 'or',
    of: 'bool',
    arity: 2,
    result: 'bool',
    meaning: (a, b) => truth(!!a || !!b),
    rust: infix('||', PREC.or),
    as: infix('||', PREC.or),
    ts: infix('||', PREC.or),
    lanes: { rust: infix('|', PREC.bitOr), as: call('v128.or', 2) },
  },
  {
    name: 'not',
    of: 'bool',
    arity: 1,
    result: 'bool',
    meaning: (a) => truth(!a),
    rust: prefix('!'),
    as: prefix('!'),
    ts: prefix('!'),
    lanes: { rust: prefix('!'), as: call('v128.not', 1) },
  },
];
