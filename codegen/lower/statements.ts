/** Statements of the kernel IR → loop IR. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { BOOL, Build, scalar } from '../ir/build.js';
import { lowerContractions } from './contract-fill.js';
import { flatIndex, lowerBlock, lowerExpr, position } from './expressions.js';
import { lowerEach, lowerFill } from './fill.js';
import type { Lowerer } from './lowerer.js';
import { lowerWhere } from './where.js';
import { lowerWindows } from './windows.js';

export function lowerStmts(lw: Lowerer, stmts: readonly K.Stmt[]): void {
  for (let i = 0; i < stmts.length;) {
    const taken = lowerContractions(lw, stmts.slice(i));
    if (taken === 0) lowerStmt(lw, stmts[i]!);
    i += Math.max(1, taken);
  }
}

function lowerStmt(lw: Lowerer, s: K.Stmt): void {
  const b = new Build(s.span);
  switch (s.k) {
    case 'let':
      if (s.wide) lw.wide.add(s.name);
      if (!s.mutable && (s.type === 'index' || s.type === 'i32') && lw.define(s.name, s.init)) return;
      lw.emit({ ...b.let(s.name, lowerExpr(lw, s.init), s.mutable), ...(s.wide ? { wide: true } : {}) });
      return;
    case 'assign':
      return lw.emit(b.assign(s.name, lowerExpr(lw, s.value)));
    case 'store': {
      const value = lowerExpr(lw, s.value);
      return lw.emit(b.store(s.array, flatIndex(lw, s.array, s.index, b), value));
    }
    case 'for': {
      const [from, to] = [position(lw, s.from), position(lw, s.to)];
      lw.place(s.v, b.var(s.v));
      return lw.emit({
        ...b.for(
          s.v,
          from,
          to,
          lw.block(() => lowerStmts(lw, s.body)),
        ),
        step: s.step,
        ...(s.wide ? { wide: true } : {}),
      });
    }
    case 'if':
      return lw.emit(
        b.if(
          lowerExpr(lw, s.cond),
          lw.block(() => lowerStmts(lw, s.then)),
          lw.block(() => lowerStmts(lw, s.else)),
        ),
      );
    case 'break':
    case 'continue':
      return lw.emit({ k: s.k, span: s.span });
    case 'fill':
      return lowerFill(lw, s);
    case 'each':
      return lowerEach(lw, s);
    case 'where':
      return lowerWhere(lw, s);
    case 'windows':
      return lowerWindows(lw, s);
    case 'iterate':
      return lowerIterate(lw, s);
    case 'fail':
      return lw.emit({ k: 'fail', code: s.code, index: position(lw, s.index), span: s.span });
  }
}

function lowerIterate(lw: Lowerer, s: K.Iterate): void {
  const b = new Build(s.span);
  const limit = lw.fresh('limit');
  const done = lw.fresh('done');
  lw.emit(b.let(limit, position(lw, s.limit)), b.let(s.count, b.index(0), true), b.let(done, b.const('bool', 0), true));
  const go = b.op(
    'and',
    'bool',
    b.op('lt', 'index', b.var(s.count), b.var(limit)),
    b.op('not', 'bool', b.var(done, BOOL)),
  );
  lw.emit(
    b.while(
      go,
      lw.block(() => {
        const step = lw.fresh(s.v);
        lw.emit(b.let(step, b.var(s.count)));
        lw.place(s.v, b.var(step));
        lw.emit(b.assign(done, lowerBlock(lw, s.body)));
        lw.emit(b.assign(s.count, b.add(b.var(s.count), b.index(1))));
      }),
    ),
  );
}

export const typeOf = (expr: K.Expr): L.Type => scalar(expr.type);
