/**
 * State of lowering one kernel: the statements being written, where a kernel-IR name now lives, and how a position is
 * made. It holds the rules, a function for each kind of node, so that whoever lowers a node needs none of the files that
 * lower what is inside.
 */
import { Names } from '../ir/symbols.js';
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { printSize } from '../ir/size.js';
import type { Target } from '../language/targets.js';
import type { ArrayDecl, Size, Span, Storage } from '../language/types.js';
import { Build, scalar } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import { anew, declaredIn } from '../ir/walk-kernel.js';

/** The member of a union of nodes that may be of a kind. */
type OfKind<N, Kind> = N extends { readonly k: infer Kinds } ? (Kind extends Kinds ? N : never) : never;
type Rule<N, R> = (lw: Lowerer, node: N) => R;

/** How each kind of node is lowered. */
export interface Rules {
  readonly values: { readonly [Kind in K.Expr['k']]: Rule<OfKind<K.Expr, Kind>, L.Expr> };
  /** Of type index, exact on every target. */
  readonly positions: { readonly [Kind in K.Expr['k']]?: Rule<OfKind<K.Expr, Kind>, L.Expr> };
  readonly stmts: { readonly [Kind in K.Stmt['k']]: Rule<OfKind<K.Stmt, Kind>, void> };
  /** How many of the next statements were lowered as one; 0 where each is for itself. */
  readonly together: (lw: Lowerer, stmts: readonly K.Stmt[]) => number;
}

/** How the window in scope is read. */
export interface WindowReader {
  readonly field: (field: K.WindowFieldName, span: Span) => L.Expr;
  readonly rank: (position: L.Expr, span: Span) => L.Expr;
}

/** Names and numbers of an index that is written out where it is used; each that names another twice doubles them. */
const LONGEST = 32;

export class Lowerer {
  readonly arrays: L.LoopArray[] = [];
  readonly #names = new Names();
  readonly #positions = new Map<string, L.Expr>();
  readonly #affine = new Map<string, K.Expr>();
  readonly definitions = new Map<string, K.Expr>();
  /** Local arrays that every chunk of a region has for itself. */
  readonly perChunk = new Set<string>();
  /** Indices that may not fit into 32 bits. */
  readonly wide = new Set<string>();
  readonly windows = new Map<string, WindowReader>();
  /** Loads that were copied into a panel, reductions that were computed before, and how to read them there. */
  readonly panels = new Map<K.Expr, (k: Lowerer) => L.Expr>();
  /** (row, col) of the tile in scope → flat position in whatever has that many columns, so that a tile can be walked flat. */
  flat: { row: string; col: string; cols: K.Expr; position: L.Expr } | undefined;
  /** Whether the statement stands in the sequential part, where a region may be split between threads. */
  sequential = true;
  /** Inside a loop that is to become lanes; reductions then keep scalars. */
  inLanes = false;
  /** Extents that the runtime works out, by their text. */
  readonly #sizes = new Map<string, string>();
  readonly #written = new Set<readonly K.Stmt[]>();
  #out: L.Stmt[] = [];

  constructor(
    readonly kernel: K.Kernel,
    readonly target: Target,
    readonly rules: Rules,
  ) {
    for (const name of [
      ...kernel.sizes,
      ...kernel.derived.map((d) => d.name),
      ...kernel.params.map((p) => p.name),
      ...kernel.arrays.map((a) => a.name),
      ...declaredIn(kernel.body),
    ])
      this.#names.take(name);
    const b = new Build(kernel.source);
    for (const size of [...kernel.sizes, ...kernel.derived.map((d) => d.name)]) this.place(size, b.var(size));
    for (const { name, kind } of kernel.params)
      if (kind === 'int') this.place(name, b.op('toIndex', 'i32', b.var(name, scalar('i32'))));
    for (const { name, size } of kernel.derived) this.#sizes.set(printSize(size), name);
  }

  // ------------------------------------------------------------------ nodes

  expr(expr: K.Expr): L.Expr {
    const panel = this.panels.get(expr);
    if (panel) return panel(this);
    if (expr.type === 'index') return this.position(expr);
    return (this.rules.values[expr.k] as Rule<K.Expr, L.Expr>)(this, expr);
  }

  /** Of type index. */
  position(expr: K.Expr): L.Expr {
    const panel = this.panels.get(expr);
    if (panel) return panel(this);
    const rule = this.rules.positions[expr.k] as Rule<K.Expr, L.Expr> | undefined;
    if (!rule) throw new Error(`${expr.k} is no index`);
    return rule(this, expr);
  }

  stmt(stmt: K.Stmt): void {
    (this.rules.stmts[stmt.k] as Rule<K.Stmt, void>)(this, stmt);
  }

  stmts(stmts: readonly K.Stmt[]): void {
    for (let i = 0; i < stmts.length;) {
      const taken = this.rules.together(this, stmts.slice(i));
      if (taken === 0) this.stmt(stmts[i]!);
      i += Math.max(1, taken);
    }
  }

  /** The value of a closure body; its statements are written first. Written again, its names are new ones. */
  value(block: K.Block): L.Expr {
    const own = this.#again(block) ? anew(block, (name) => this.fresh(name)) : block;
    this.stmts(own.stmts);
    return this.expr(own.result);
  }

  /** Whether a block with names of its own was written before. */
  #again(block: K.Block): boolean {
    if (block.stmts.length === 0) return false;
    const before = this.#written.has(block.stmts);
    this.#written.add(block.stmts);
    return before;
  }

  // ------------------------------------------------------------------ names

  fresh(name: string): string {
    return this.#names.fresh(name);
  }

  names<const Called extends readonly string[]>(...called: Called): { [At in keyof Called]: string } {
    return called.map((name) => this.fresh(name)) as { [At in keyof Called]: string };
  }

  /** Variables for positions. */
  indices<const Called extends readonly string[]>(span: Span, ...called: Called): { [At in keyof Called]: Variable } {
    return called.map((name) => variable(this.fresh(name), span)) as { [At in keyof Called]: Variable };
  }

  /** The value under a name of its own. */
  named(name: string, value: L.Expr, span = value.span): Variable {
    const held = variable(this.fresh(name), span, value.type);
    this.emit(held.is(value));
    return held;
  }

  /** The same for what is used more than once: what is but a name or a number stays it. */
  held(name: string, value: L.Expr, span = value.span): Handle {
    return handle(value.k === 'var' || value.k === 'const' ? value : this.named(name, value), span);
  }

  // ------------------------------------------------------------------ what is written

  decl(array: string): ArrayDecl {
    return this.kernel.arrays.find((a) => a.name === array)!;
  }

  emit(...stmts: L.Stmt[]): void {
    this.#out.push(...stmts);
  }

  /** The statements that `write` writes. */
  block(write: () => void): L.Stmt[] {
    const out = this.#out;
    this.#out = [];
    try {
      write();
      return this.#out;
    } finally {
      this.#out = out;
    }
  }

  /** A value, and the statements that it needs. */
  apart<T>(write: () => T): { readonly stmts: L.Stmt[]; readonly result: T } {
    let result: T | undefined;
    const stmts = this.block(() => {
      result = write();
    });
    return { stmts, result: result! };
  }

  within<T>(state: Partial<Pick<Lowerer, 'sequential' | 'inLanes' | 'flat'>>, run: () => T): T {
    const before = { sequential: this.sequential, inLanes: this.inLanes, flat: this.flat };
    Object.assign(this, state);
    try {
      return run();
    } finally {
      Object.assign(this, before);
    }
  }

  /** A kernel-IR counter or size lives at this position. */
  place(name: string, at: L.Expr): void {
    this.#positions.set(name, at);
  }

  /** It is a name again, not a position. */
  forget(name: string): void {
    this.#positions.delete(name);
  }

  positionOf(name: string): L.Expr | undefined {
    return this.#positions.get(name);
  }

  /** An immutable index made of positions alone is not stored: it is written out where it is used. */
  define(name: string, init: K.Expr): boolean {
    this.definitions.set(name, init);
    if (!this.isAffine(init) || this.#terms(init) > LONGEST) return false;
    this.#affine.set(name, init);
    return true;
  }

  /** How many names and numbers it is when it is written out. */
  #terms(expr: K.Expr): number {
    if (expr.k === 'op') return expr.args.reduce((total, arg) => total + this.#terms(arg), 0);
    const definition = expr.k === 'var' ? this.#affine.get(expr.name) : undefined;
    return definition ? this.#terms(definition) : 1;
  }

  affine(name: string): K.Expr | undefined {
    return this.#affine.get(name);
  }

  isAffine(expr: K.Expr): boolean {
    if (expr.k === 'const') return expr.type === 'index';
    if (expr.k === 'var') return this.#positions.has(expr.name) || this.#affine.has(expr.name);
    return (
      expr.k === 'op' &&
      expr.of === 'index' &&
      (expr.op === 'add' || expr.op === 'sub') &&
      expr.args.every((a) => this.isAffine(a))
    );
  }

  size(size: Size, span: Span): L.Expr {
    const b = new Build(span);
    if (size.k === 'lit') return b.index(size.value);
    return this.#positions.get(size.k === 'name' ? size.name : this.#sizes.get(printSize(size))!)!;
  }

  /** Kernel-wide scratch. */
  scratch(name: string, dtype: Storage, extent: L.Expr): string {
    const unique = this.fresh(name);
    this.arrays.push({ name: unique, role: 'scratch', dtype, extent });
    return unique;
  }
}
