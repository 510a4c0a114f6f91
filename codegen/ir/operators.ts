/** How both grammars write operations that readers know an operator for; all others are written as calls. */
import { PREC, form, infix, prefix, type Spelling } from '../language/spelling.js';

export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  add: infix('+', PREC.add),
  sub: infix('-', PREC.add),
  mul: infix('*', PREC.mul),
  div: infix('/', PREC.mul),
  rem: infix('%', PREC.mul),
  lt: infix('<', PREC.relation, false),
  le: infix('<=', PREC.relation, false),
  gt: infix('>', PREC.relation, false),
  ge: infix('>=', PREC.relation, false),
  eq: infix('==', PREC.relation, false),
  ne: infix('!=', PREC.relation, false),
  and: infix('and', PREC.and),
  or: infix('or', PREC.or),
  not: form('not $0', PREC.unary, PREC.unary),
  neg: prefix('-'),
  bitAnd: infix('&', PREC.bitAnd),
  bitOr: infix('|', PREC.bitOr),
  bitXor: infix('^', PREC.bitXor),
  bitNot: prefix('~'),
  shl: infix('<<', PREC.shift),
  shr: infix('>>', PREC.shift),
  select: form('$0 ? $1 : $2', PREC.select, PREC.or, PREC.or, PREC.select),
};

const spelled = Object.entries(SPELLINGS);

/** From `+` to add, with how tightly it binds. */
export const OPERATORS: ReadonlyMap<string, { readonly op: string; readonly prec: number }> = new Map(
  spelled.flatMap(([op, { text, prec }]) => {
    const [, sign] = /^\$0 (\S+) \$1$/.exec(text) ?? [];
    return sign === undefined ? [] : [[sign, { op, prec }] as const];
  }),
);

/** From `not` and what stands before one operand. */
export const WORD_OPERATORS: ReadonlyMap<string, string> = new Map(
  spelled.flatMap(([op, { text }]) => {
    const [, sign] = /^(\S+?) ?\$0$/.exec(text) ?? [];
    return sign === undefined ? [] : [[sign, op] as const];
  }),
);
