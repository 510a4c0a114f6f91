/**
 * Scratch of a body whose steps may run in any order: an array that is used nowhere else. A step writes what it reads of
 * it, first; what an earlier step left behind is nothing to rely upon.
 */
import { declaredIn, variablesOf, visitKernelExpr, visitKernelStmts } from './walk-kernel.js';
import type { Block, Expr, Kernel, Stmt } from './kernel-ir.js';
import { printSize } from './size.js';
import type { ArrayDecl, Size, Span } from '../language/types.js';

type Names = ReadonlySet<string>;
/** What is written: whole arrays by name, single elements by name and place, each with the variables that say which place that is. */
type Written = ReadonlyMap<string, Names>;

/** An array that is read, and where. */
export interface Reading {
  readonly array: string;
  readonly span: Span;
}

const NO_PLACE: Names = new Set();

/** Readings of the arrays that no write of the same step is known to come before. */
export function readBeforeWritten(
  kernel: Pick<Kernel, 'arrays' | 'derived'>,
  body: readonly Stmt[],
  scratch: Names,
): Reading[] {
  const reader = new Reader(kernel, scratch);
  reader.statements(body, new Map());
  return reader.found;
}

class Reader {
  readonly found: Reading[] = [];
  readonly #arrays: ReadonlyMap<string, ArrayDecl>;
  readonly #derived: ReadonlyMap<string, string>;

  constructor(
    kernel: Pick<Kernel, 'arrays' | 'derived'>,
    readonly scratch: Names,
  ) {
    this.#arrays = new Map(kernel.arrays.map((a) => [a.name, a]));
    this.#derived = new Map(kernel.derived.map(({ name, size }) => [name, printSize(size)]));
  }

  /** What is written where statements end. */
  statements(list: readonly Stmt[], before: Written): Written {
    let written = before;
    for (const s of list) written = this.statement(s, written);
    return written;
  }

  private statement(s: Stmt, written: Written): Written {
    const look = (...list: readonly Expr[]): void => list.forEach((e) => this.expression(e, written));
    switch (s.k) {
      case 'let':
        look(s.init);
        return forgetting(written, new Set([s.name]));
      case 'assign':
        look(s.value);
        return forgetting(written, new Set([s.name]));
      case 'store':
        look(...s.index, s.value);
        return this.scratch.has(s.array) ? new Map([...written, placeOf(s.array, s.index)]) : written;
      case 'fill':
        this.block(s.body, forgetting(written, changedIn([s])));
        return new Map([...written, [s.array, NO_PLACE]]);
      case 'if': {
        look(s.cond);
        const [then, other] = [this.statements(s.then, written), this.statements(s.else, written)];
        return new Map([...then].filter(([place]) => other.has(place)));
      }
      case 'fail':
        look(s.index);
        return written;
      case 'break':
      case 'continue':
        return written;
      default:
        return this.loop(s, written);
    }
  }

  /** A place that a variable names is another one when the variable has changed, in an earlier turn as well. */
  private loop(
    s: Extract<Stmt, { k: 'for' | 'while' | 'each' | 'where' | 'windows' | 'iterate' }>,
    before: Written,
  ): Written {
    const look = (...list: readonly Expr[]): void => list.forEach((e) => this.expression(e, before));
    const written = forgetting(before, changedIn([s]));
    switch (s.k) {
      case 'for':
      case 'each': {
        look(s.from, s.to);
        this.statements(s.body, written);
        const filled = [...this.scratch].filter((name) => this.fills(s, name));
        return new Map([...written, ...filled.map((name): [string, Names] => [name, NO_PLACE])]);
      }
      case 'while':
        this.expression(s.cond, written);
        this.statements(s.body, written);
        return written;
      case 'where':
        look(s.from, s.to);
        this.expression(s.cond, written);
        this.statements(s.body, written);
        return written;
      case 'windows':
        look(s.rows, s.cols, s.size);
        for (const one of s.values) this.block(one, written);
        this.statements(s.body, written);
        return written;
      case 'iterate':
        look(s.limit);
        this.block(s.body, written);
        return written;
    }
  }

  private block(body: Block, written: Written): void {
    this.expression(body.result, this.statements(body.stmts, written));
  }

  private expression(e: Expr, written: Written): void {
    const isMissing = (array: string): boolean => this.scratch.has(array) && !written.has(array);
    visitKernelExpr(e, (inner) => {
      // Its labels are read from the first to the last.
      if (inner.k === 'sumBy' && isMissing(inner.label)) this.found.push({ array: inner.label, span: inner.span });
      if (inner.k !== 'load' || !isMissing(inner.array)) return;
      if (!written.has(placeOf(inner.array, inner.index)[0])) this.found.push({ array: inner.array, span: inner.span });
    });
  }

  /** Loops over every place, with a store at each. */
  private fills(s: Extract<Stmt, { k: 'for' | 'each' }>, name: string): boolean {
    const { shape } = this.#arrays.get(name)!;
    const counters: string[] = [];
    let loop: Stmt = s;
    for (const size of shape) {
      if ((loop.k !== 'for' && loop.k !== 'each') || (loop.k === 'for' && loop.step !== 1)) return false;
      if (loop.from.k !== 'const' || loop.from.value !== 0 || !this.isExtent(loop.to, size)) return false;
      counters.push(loop.v);
      const at: Stmt[] = loop.body.filter((inner) =>
        counters.length === shape.length
          ? inner.k === 'store' && inner.array === name
          : inner.k === 'for' || inner.k === 'each',
      );
      if (loop.body.some(jumps) || at.length === 0) return false;
      if (counters.length === shape.length)
        return at.some(
          (inner) => inner.k === 'store' && inner.index.every((i, axis) => i.k === 'var' && i.name === counters[axis]),
        );
      loop = at[0]!;
    }
    return false;
  }

  private isExtent(e: Expr, size: Size): boolean {
    if (e.k === 'const') return size.k === 'lit' && size.value === e.value;
    return e.k === 'var' && printSize(size) === (this.#derived.get(e.name) ?? e.name);
  }
}

/** What can be another value after some statements than before them: what they assign, declare and count with. */
function changedIn(stmts: readonly Stmt[]): Names {
  const names = new Set(declaredIn(stmts));
  visitKernelStmts(
    stmts,
    () => {},
    (s) => {
      if (s.k === 'assign') names.add(s.name);
    },
  );
  return names;
}

const forgetting = (written: Written, changed: Names): Written =>
  new Map([...written].filter(([, variables]) => ![...variables].some((name) => changed.has(name))));

function placeOf(array: string, index: readonly Expr[]): [string, Names] {
  const variables = new Set(index.flatMap((i) => [...variablesOf(i)]));
  return [`${array}[${index.map(textOf).join(', ')}]`, variables];
}

/** Of what names a place; anything else is no place that comes again. */
let other = 0;
function textOf(e: Expr): string {
  if (e.k === 'const') return String(e.value);
  if (e.k === 'var') return e.name;
  if (e.k === 'op') return `${e.op} ${e.of}(${e.args.map(textOf).join(', ')})`;
  return `?${other++}`;
}

const jumps = (s: Stmt): boolean =>
  s.k === 'break' || s.k === 'continue' || (s.k === 'if' && (s.then.some(jumps) || s.else.some(jumps)));
