/**
 * State of lowering one kernel: the statements being written, where a kernel-IR name now lives, and
 * how a position is made.
 */
import { Names } from '../ir/symbols.js';
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { printSize } from '../ir/size.js';
import type { Target } from '../language/targets.js';
import type { ArrayDecl, Size, Span, Storage } from '../language/types.js';
import { Build, scalar } from '../ir/build.js';
import { declaredIn } from '../ir/walk-kernel.js';

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
  /** (row, col) of the tile in scope → flat position, so that a tile can be walked flat. */
  flat: { row: string; col: string; cols: Size; position: L.Expr } | undefined;
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

  fresh(name: string): string {
    return this.#names.fresh(name);
  }

  /** Whether a block with names of its own was written before. */
  again(block: K.Block): boolean {
    if (block.stmts.length === 0) return false;
    const before = this.#written.has(block.stmts);
    this.#written.add(block.stmts);
    return before;
  }

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
