/**
 * Unroll-and-jam: several neighbouring iterations of an independent loop side by side, what is the same
 * in all of them once. On an outer loop this makes register tiles: four rows share each load of a
 * column. Needs: iterations that do not see each other's writes except by reading ahead in place,
 * which the order of the copies keeps. Never fails: what cannot be shared is written once per copy.
 */
import type * as L from '../ir/loop-ir.js';
import { declaredIn, mapExpr, mapExprs, mapStmts } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';
import { Varying } from '../loops/varying.js';

export function jamLoop(loop: L.For, factor: number): L.For {
  const varying = new Varying(loop.v, loop.body);
  // An inner loop may have been interleaved before: its copies keep their names. No author's name is a symbol with a number.
  const marks = ['_', '_x', '_y', '_z'].map((word) => `#0${word}`);
  const mark = marks.find((m) => ![...varying.declared].some((name) => varying.declared.has(`${name}${m}1`)))!;
  const copies = Array.from({ length: factor }, (_, copy) => new Copy(varying, loop, copy, mark));
  return { ...loop, step: loop.step * factor, body: jam(loop.body, varying, copies) };
}

class Copy {
  constructor(
    readonly varying: Varying,
    readonly loop: L.For,
    readonly copy: number,
    readonly mark: string,
  ) {}

  /** Names declared inside what is being copied, which stand beside those of the other copies once lanes have written the blocks out. */
  #own: ReadonlySet<string> = new Set();

  name(name: string): string {
    if (this.copy === 0 || name === this.loop.v) return name;
    return this.varying.name(name) || this.#own.has(name) ? `${name}${this.mark}${this.copy}` : name;
  }

  expr(expr: L.Expr): L.Expr {
    return mapExpr(expr, (e) => this.node(e));
  }

  node(e: L.Expr): L.Expr {
    const b = new Build(e.span);
    if (e.k === 'var')
      return e.name === this.loop.v ? b.add(e, b.index(this.copy * this.loop.step)) : { ...e, name: this.name(e.name) };
    if (e.k === 'load') return { ...e, array: this.name(e.array) };
    if (e.k === 'op' && e.of === 'index' && (e.op === 'add' || e.op === 'sub')) return b[e.op](e.args[0]!, e.args[1]!);
    return e;
  }

  stmts(stmts: readonly L.Stmt[]): L.Stmt[] {
    this.#own = declaredIn(stmts);
    const renamed = mapStmts(stmts, (s): L.Stmt[] => {
      if (s.k === 'let' || s.k === 'letArray' || s.k === 'assign') return [{ ...s, name: this.name(s.name) }];
      if (s.k === 'store') return [{ ...s, array: this.name(s.array) }];
      if (s.k === 'for') return [{ ...s, v: this.name(s.v) }];
      return [s];
    });
    return mapExprs(renamed, (e) => this.node(e));
  }
}

function jam(stmts: readonly L.Stmt[], varying: Varying, copies: readonly Copy[]): L.Stmt[] {
  return stmts.flatMap((s): L.Stmt[] => {
    const once = (): L.Stmt[] => [s];
    const each = (): L.Stmt[] => copies.flatMap((copy) => copy.stmts([s]));
    switch (s.k) {
      case 'let':
      case 'letArray':
        return varying.name(s.name) ? each() : once();
      case 'assign':
        return varying.declared.has(s.name) && !varying.name(s.name) ? once() : each();
      case 'store':
        return varying.name(s.array) || varying.expr(s.value) || varying.expr(s.index) || !varying.declared.has(s.array)
          ? each()
          : once();
      case 'for':
        return varying.name(s.v) || varying.expr(s.from) || varying.expr(s.to) || varying.parts(s.body)
          ? each()
          : [{ ...s, body: jam(s.body, varying, copies) }];
      case 'while':
        return varying.expr(s.cond) || varying.parts(s.body) ? each() : [{ ...s, body: jam(s.body, varying, copies) }];
      case 'if':
        return varying.expr(s.cond)
          ? each()
          : [{ ...s, then: jam(s.then, varying, copies), else: jam(s.else, varying, copies) }];
      case 'fail':
      case 'parallel':
        return each();
      case 'break':
      case 'continue':
      case 'comment':
        return once();
    }
  });
}
