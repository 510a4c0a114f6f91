/** State shared while one kernel is read: fresh names, the statements being written, what is known about integers. */
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl, Scalar, Size, Span } from '../ir/types.js';
import { Diagnostics, Reported, type More } from '../diagnostics/diagnostics.js';
import type { Code } from '../diagnostics/codes.js';
import { Facts, atomOf, combine, constant as known, printLinear, scale, type Linear } from './bounds.js';
import { Scope, constant, variable } from './scope.js';
import { Names } from '../ir/names.js';
import { operation } from '../emit/operations.js';
import type { Module } from './syntax.js';
import type { World } from './world.js';

export class Context {
  readonly arrays: ArrayDecl[] = [];
  readonly facts = new Facts();
  /** Arrays that a statement with a mistake mentions: whether and how they are written is not known. */
  readonly touched = new Set<string>();
  /** Names that were reported as unknown: once is enough. */
  readonly missing = new Set<string>();
  /** Tables of constants by file and name. */
  readonly tables = new Map<string, ArrayDecl>();
  /** What a counter runs over, in words, and where it is bound; of `i <= bound` the bound, and `i < bound`. */
  readonly counters = new Map<string, { readonly range: string; readonly span: Span; readonly inclusive?: { readonly bound: K.Expr; readonly condition: Span; readonly instead: string } }>();
  /** Above 0 where a condition or a bound had a mistake: proofs that might rely on it are not asked for. */
  #doubt = 0;
  /** Names that are known before the body runs, as sizes. */
  readonly sizes = new Map<string, Size>();
  scope = new Scope();
  module: Module;
  /** How deep in loops and closures the current statement stands; local arrays live at depth 0. */
  depth = 0;
  /** The functions and constants that are being written out, the innermost last: what one of them names again is recursion. */
  inlining: readonly string[] = [];
  /** How many calls are being written out, whoever gave the functions. */
  calls = 0;
  readonly #names = new Names();
  readonly #spelled = new Map<string, string>();
  readonly #definitions = new Map<string, Linear>();
  readonly #mutable = new Set<string>();
  /** What truth values that do not change say: of a name for a condition as much follows as of the condition. */
  readonly #truths = new Map<string, K.Expr>();
  #out: K.Stmt[] = [];
  #unknowns = 0;

  constructor(readonly world: World, module: Module, readonly diagnostics: Diagnostics) {
    this.module = module;
  }

  fail(code: Code, span: Span, message: string, more?: string | More): never {
    this.diagnostics.report(code, span, message, typeof more === 'string' ? { hint: more } : more);
    throw new Reported();
  }

  /** A proof that failed. Where it may have relied on something that was reported, nothing is said. */
  unproven(code: Code, span: Span, message: string, more: More): void {
    if (this.#doubt === 0) this.diagnostics.report(code, span, message, more);
  }

  doubting<T>(run: () => T): T {
    this.#doubt++;
    try {
      return run();
    } finally {
      this.#doubt--;
    }
  }

  /** What the author wrote there. */
  text(span: Span): string {
    return this.world.modules.get(span.file)?.text.slice(span.start, span.end) ?? '';
  }

  /** A symbol of its own. */
  fresh(name: string): string {
    const candidate = this.#names.fresh(name);
    this.#spelled.set(candidate, name);
    return candidate;
  }

  /** What the author calls it. */
  spelled(name: string): string {
    return this.#spelled.get(name) ?? name;
  }

  emit(statement: K.Stmt): void {
    this.#out.push(statement);
  }

  array(name: string): ArrayDecl {
    return this.arrays.find((a) => a.name === name)!;
  }

  /** Statements written by `write`, in a scope of their own; facts learned inside are forgotten after. */
  nested<T>(write: () => T): { stmts: K.Stmt[]; result: T } {
    const [out, scope, mark] = [this.#out, this.scope, this.facts.mark()];
    this.#out = [];
    this.scope = new Scope(scope);
    this.depth++;
    try {
      const result = write();
      return { stmts: this.#out, result };
    } finally {
      this.#out = out;
      this.scope = scope;
      this.depth--;
      this.facts.release(mark);
    }
  }

  op(name: string, of: Scalar, args: readonly K.Expr[], span: Span): K.Op {
    const row = operation(name, of);
    if (!row) return this.fail('TF2004', span, `There is no ${name} on ${of}.`);
    return { k: 'op', op: name, of, type: row.result, args, span };
  }

  let(name: string, init: K.Expr, mutable = false): K.Var {
    const unique = this.fresh(name);
    this.emit({ k: 'let', name: unique, type: init.type, mutable, init, span: init.span });
    if (mutable) this.#mutable.add(unique);
    else if (init.type === 'i32') this.#definitions.set(unique, this.linear(init));
    else if (init.type === 'bool') this.#truths.set(unique, init);
    return variable(init.type, unique, init.span);
  }

  /** A variable that has got its value for good; `says` is what follows from it where it is a truth value. */
  settle({ name }: K.Var, says?: K.Expr): void {
    this.#mutable.delete(name);
    if (says) this.#truths.set(name, says);
  }

  /** What may stand in several places: a reduction inside has names of its own, and is not for free. */
  once(expr: K.Expr): K.Expr {
    return hasReduction(expr) ? this.let('once', expr) : expr;
  }

  // ---------------------------------------------------------------- integers

  sizeExpr(size: Size, span: Span): K.Expr {
    if (size.k === 'lit') return constant('i32', size.value, span);
    if (size.k === 'name') return variable('i32', size.name, span);
    const names = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'idiv', min: 'min', max: 'max' } as const;
    return this.op(names[size.op], 'i32', [this.sizeExpr(size.a, span), this.sizeExpr(size.b, span)], span);
  }

  linearSize(size: Size): Linear {
    return this.linear(this.sizeExpr(size, { file: '', start: 0, end: 0 }));
  }

  changes(name: string): boolean {
    return this.#mutable.has(name);
  }

  unknown(): Linear {
    return atomOf(`?${this.#unknowns++}`);
  }

  linear(expr: K.Expr): Linear {
    if (expr.k === 'const') return known(expr.value);
    if (expr.k === 'var') return this.#mutable.has(expr.name) ? this.unknown() : this.#definitions.get(expr.name) ?? atomOf(expr.name);
    if (expr.k === 'op' && expr.of === 'i32') {
      const [a, b] = expr.args.map((arg) => this.linear(arg));
      if (expr.op === 'add') return combine(a!, b!, 1);
      if (expr.op === 'sub') return combine(a!, b!, -1);
      if (expr.op === 'neg') return scale(a!, -1);
      if (expr.op === 'mul' && b!.terms.size === 0) return scale(a!, b!.constant);
      if (expr.op === 'mul' && a!.terms.size === 0) return scale(b!, a!.constant);
      if (expr.op === 'mul') {
        const product = atomOf(`(${printLinear(a!)})*(${printLinear(b!)})`);
        if (this.facts.proves(a!) && this.facts.proves(b!)) this.facts.add(product);
        return product;
      }
      if (expr.op === 'shr' && b!.terms.size === 0 && this.facts.proves(a!)) return this.part(a!, 2 ** b!.constant);
      if (expr.op === 'idiv' && b!.terms.size === 0 && b!.constant > 0 && this.facts.proves(a!)) return this.part(a!, b!.constant);
      if (expr.op === 'min' || expr.op === 'max') {
        const sign = expr.op === 'min' ? 1 : -1;
        const m = this.unknown();
        this.facts.add(scale(combine(a!, m, -1), sign));
        this.facts.add(scale(combine(b!, m, -1), sign));
        // The other side: min is at least anything below both.
        for (const floor of [known(0)]) {
          if (expr.op === 'min' && this.facts.proves(combine(a!, floor, -1)) && this.facts.proves(combine(b!, floor, -1))) this.facts.add(combine(m, floor, -1));
        }
        return m;
      }
    }
    if (expr.k === 'load') return this.linearLoad(expr);
    if (expr.k === 'argmin' || expr.k === 'argmax') {
      const [position, n] = [this.unknown(), this.linear(expr.n)];
      this.facts.add(position);
      // Of nothing the position is 0, so it lies inside only where there is something.
      if (this.facts.proves(combine(n, known(1), -1))) this.facts.add(combine(combine(n, known(1), -1), position, -1));
      return position;
    }
    if (expr.k === 'window' && expr.field === 'count') {
      const count = this.unknown();
      this.facts.add(count);
      return count;
    }
    return this.unknown();
  }

  /** floor(a / divisor) of something non-negative. */
  private part(a: Linear, divisor: number): Linear {
    const q = this.unknown();
    this.facts.add(q);
    this.facts.add(combine(a, q, -divisor));
    this.facts.add(combine(combine(scale(q, divisor), a, -1), known(divisor - 1), 1));
    return q;
  }

  private linearLoad(load: K.Load): Linear {
    const decl = this.array(load.array);
    // Only inputs keep their values, so that two loads of one place are one atom.
    const stable = decl.role === 'input' || decl.role === 'table';
    const index = load.index.map((i) => this.linear(i));
    const at = (form: Linear): string => `${decl.name}[${printLinear(form)}]`;
    const loaded = stable && index.length === 1 ? atomOf(at(index[0]!)) : this.unknown();
    if (decl.domain?.min) this.facts.add(combine(loaded, this.linearSize(decl.domain.min), -1));
    if (decl.domain?.max) this.facts.add(combine(this.linearSize(decl.domain.max), loaded, -1));
    if (decl.domain?.order && stable) {
      const before = combine(index[0]!, known(1), -1);
      this.facts.add(combine(loaded, atomOf(at(before)), -1));
    }
    if (decl.dtype === 'u8') { this.facts.add(loaded); this.facts.add(combine(known(255), loaded, -1)); }
    if (decl.role === 'table' && decl.values) {
      this.facts.add(combine(loaded, known(Math.min(...decl.values)), -1));
      this.facts.add(combine(known(Math.max(...decl.values)), loaded, -1));
    }
    return loaded;
  }

  /** Learns from a condition that holds (or, with `truth` false, does not). */
  assume(cond: K.Expr, truth = true): void {
    if (cond.k === 'var') {
      const says = this.#truths.get(cond.name);
      return says && this.assume(says, truth);
    }
    if (cond.k !== 'op') return;
    if (cond.op === 'not') return this.assume(cond.args[0]!, !truth);
    if ((cond.op === 'and' && truth) || (cond.op === 'or' && !truth)) {
      for (const arg of cond.args) this.assume(arg, truth);
      return;
    }
    if (cond.of !== 'i32' || cond.args.length !== 2) return;
    const [a, b] = cond.args.map((arg) => this.linear(arg)) as [Linear, Linear];
    const atLeast = (x: Linear, y: Linear, gap: number): void => this.facts.add(combine(combine(x, y, -1), known(gap), -1), true);
    const rule = truth ? cond.op : ({ lt: 'ge', le: 'gt', gt: 'le', ge: 'lt', eq: 'ne', ne: 'eq' } as Record<string, string>)[cond.op];
    if (rule === 'lt') atLeast(b, a, 1);
    if (rule === 'le') atLeast(b, a, 0);
    if (rule === 'gt') atLeast(a, b, 1);
    if (rule === 'ge') atLeast(a, b, 0);
    if (rule === 'eq') { atLeast(a, b, 0); atLeast(b, a, 0); }
    // x ≠ lower bound means x is above it: what a guard `if (n !== 0)` says.
    if (rule === 'ne' && this.facts.proves(combine(a, b, -1))) atLeast(a, b, 1);
  }

  proves(form: Linear, without?: 'conditions' | 'conditions inside'): boolean {
    return this.facts.proves(form, without);
  }
}

function hasReduction(expr: K.Expr): boolean {
  if (expr.k === 'op') return expr.args.some(hasReduction);
  if (expr.k === 'load') return expr.index.some(hasReduction);
  return expr.k !== 'const' && expr.k !== 'var' && expr.k !== 'window';
}
