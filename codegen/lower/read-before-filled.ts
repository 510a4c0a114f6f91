/**
 * Definite assignment: which arrays may be read before a `fill` has written all of them. Only those have to begin with zeros, which take as
 * long as many a kernel's first pass over its data.
 */
import type * as K from '../ir/kernel-ir.js';
import { visitKernelExpr } from '../ir/walk-kernel.js';

export function readBeforeFilled(body: readonly K.Stmt[]): ReadonlySet<string> {
  const read = new Set<string>();
  type Filled = ReadonlySet<string>;

  /** Whatever is read in there, even if it is written there first: a closure has no order that one could tell from its text. */
  const reads =
    (filled: Filled) =>
    (e: K.Expr): void => {
      const note = (array: string): void => {
        if (!filled.has(array)) read.add(array);
      };
      if (e.k === 'load') note(e.array);
      if (e.k === 'sumBy') note(e.label);
    };
  const exprs = (filled: Filled, ...list: readonly K.Expr[]): void => {
    for (const e of list) visitKernelExpr(e, reads(filled));
  };
  const value = (filled: Filled, block: K.Block): void => exprs(stmts(block.stmts, filled), block.result);

  /** What is filled after the statements, given what is filled before. What a loop fills may stay unfilled: it may not run. */
  function stmts(list: readonly K.Stmt[], before: Filled): Filled {
    let filled = before;
    for (const s of list) {
      switch (s.k) {
        case 'let':
          exprs(filled, s.init);
          break;
        case 'assign':
          exprs(filled, s.value);
          break;
        case 'store':
          exprs(filled, ...s.index, s.value);
          break;
        case 'fail':
          exprs(filled, s.index);
          break;
        case 'break':
        case 'continue':
          break;
        case 'fill':
          value(filled, s.body);
          filled = new Set([...filled, s.array]);
          break;
        case 'if': {
          exprs(filled, s.cond);
          const [then, otherwise] = [stmts(s.then, filled), stmts(s.else, filled)];
          filled = new Set([...then].filter((array) => otherwise.has(array)));
          break;
        }
        case 'for':
        case 'each':
          exprs(filled, s.from, s.to);
          stmts(s.body, filled);
          break;
        case 'while':
          exprs(filled, s.cond);
          stmts(s.body, filled);
          break;
        case 'where':
          exprs(filled, s.from, s.to, s.cond);
          stmts(s.body, filled);
          break;
        case 'windows':
          exprs(filled, s.rows, s.cols, s.size);
          for (const one of s.values) value(filled, one);
          stmts(s.body, filled);
          break;
        case 'iterate':
          exprs(filled, s.limit);
          value(filled, s.body);
          break;
      }
    }
    return filled;
  }

  stmts(body, new Set());
  return read;
}
