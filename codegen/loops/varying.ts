/**
 * Divergence analysis: which names differ between the iterations of one loop (varying) and which are the same in all of
 * them (uniform). Widening computes a uniform name once and a varying one once per iteration.
 */
import type * as L from '../ir/loop-ir.js';
import { bodiesOf, childrenOf, declaredIn } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';

export class Varying {
  readonly #names = new Set<string>();
  readonly declared: ReadonlySet<string>;

  constructor(
    readonly counter: string,
    body: readonly L.Stmt[],
  ) {
    this.#names.add(counter);
    this.declared = declaredIn(body);
    for (let before = -1; before !== this.#names.size;) {
      before = this.#names.size;
      this.#spread(body, false);
    }
  }

  name(name: string): boolean {
    return this.#names.has(name);
  }

  expr(expr: L.Expr): boolean {
    if (expr.k === 'var') return this.#names.has(expr.name);
    if (expr.k === 'load' && this.#names.has(expr.array)) return true;
    return childrenOf(expr).some((child) => this.expr(child));
  }

  /** Whether iterations part inside a loop with this body: some of them leave it, or go to its next round, earlier than others. */
  parts(body: readonly L.Stmt[], under = false): boolean {
    return body.some((s) => {
      if (s.k === 'break' || s.k === 'continue') return under;
      if (s.k === 'for' || s.k === 'while') return false;
      return bodiesOf(s).some((inner) => this.parts(inner, under || (s.k === 'if' && this.expr(s.cond))));
    });
  }

  #mark(name: string, varies: boolean): void {
    if (varies && this.declared.has(name)) this.#names.add(name);
  }

  #spread(stmts: readonly L.Stmt[], under: boolean): void {
    for (const s of stmts) {
      switch (s.k) {
        case 'let':
          this.#mark(s.name, this.expr(s.init));
          break;
        case 'assign':
          this.#mark(s.name, under || this.expr(s.value));
          break;
        // Only private arrays are declared inside; the others are shared memory.
        case 'store':
          this.#mark(s.array, under || this.expr(s.value) || this.expr(s.index));
          break;
        case 'for': {
          const differs = under || this.expr(s.from) || this.expr(s.to) || this.parts(s.body);
          this.#mark(s.v, differs);
          this.#spread(s.body, differs);
          break;
        }
        case 'while':
          this.#spread(s.body, under || this.expr(s.cond) || this.parts(s.body));
          break;
        case 'if': {
          const differs = under || this.expr(s.cond);
          this.#spread(s.then, differs);
          this.#spread(s.else, differs);
          break;
        }
        case 'parallel':
          this.#spread(s.body, under);
          break;
        default:
      }
    }
  }

  /**
   * How far apart the places of neighbouring iterations are: 0, 1, another constant, a uniform expression,
   * or undefined where it is not the same everywhere.
   */
  stride(expr: L.Expr): number | L.Expr | undefined {
    if (!this.expr(expr)) return 0;
    if (expr.k === 'var') return expr.name === this.counter ? 1 : undefined;
    if (expr.k !== 'op' || expr.of !== 'index') return undefined;
    const [x, y] = expr.args as [L.Expr, L.Expr];
    const [a, c] = [this.stride(x), expr.args.length > 1 ? this.stride(y) : 0];
    if (a === undefined || c === undefined) return undefined;
    const b = new Build(expr.span);
    if (expr.op === 'add' || expr.op === 'sub') {
      if (typeof a === 'number' && typeof c === 'number') return expr.op === 'add' ? a + c : a - c;
      if (c === 0) return a;
      if (a === 0 && expr.op === 'add') return c;
      return undefined;
    }
    if (expr.op === 'mul') {
      const scaled = (step: number | L.Expr, factor: L.Expr): number | L.Expr => {
        if (step === 0) return 0;
        if (factor.k === 'const' && typeof step === 'number') return factor.value * step;
        return b.mul(typeof step === 'number' ? b.index(step) : step, factor);
      };
      if (c === 0 && !this.expr(y)) return scaled(a, y);
      if (a === 0 && !this.expr(x)) return scaled(c, x);
    }
    return undefined;
  }
}
