/**
 * Scratch of a body whose steps may run in any order: an array that is used nowhere else. A step writes what it reads of
 * it, first; what an earlier step left behind is nothing to rely upon.
 */
import { visitKernelExpr } from './walk-kernel.js';
import type { Block, Expr, Kernel, Load, Stmt } from './kernel-ir.js';
import { printSize } from './size.js';
import type { ArrayDecl, Size } from '../language/types.js';

type Names = ReadonlySet<string>;

/** Loads of the arrays that no write of the same step is known to come before. */
export function readBeforeWritten(
  kernel: Pick<Kernel, 'arrays' | 'derived'>,
  body: readonly Stmt[],
  scratch: Names,
): Load[] {
  const reader = new Reader(kernel, scratch);
  reader.statements(body, new Set());
  return reader.found;
}

class Reader {
  readonly found: Load[] = [];
  readonly #arrays: ReadonlyMap<string, ArrayDecl>;
  readonly #derived: ReadonlyMap<string, string>;

  constructor(
    kernel: Pick<Kernel, 'arrays' | 'derived'>,
    readonly scratch: Names,
  ) {
    this.#arrays = new Map(kernel.arrays.map((a) => [a.name, a]));
    this.#derived = new Map(kernel.derived.map(({ name, size }) => [name, printSize(size)]));
  }

  /** What is written where statements end: whole arrays by name, single elements by name and place. */
  statements(list: readonly Stmt[], before: Names): Names {
    let written = before;
    for (const s of list) written = this.statement(s, written);
    return written;
  }

  private statement(s: Stmt, written: Names): Names {
    const look = (...list: readonly Expr[]): void => list.forEach((e) => this.expression(e, written));
    switch (s.k) {
      case 'let':
        look(s.init);
        return written;
      case 'assign':
        look(s.value);
        return this.forgetting(written, s.name);
      case 'store':
        look(...s.index, s.value);
        return this.scratch.has(s.array) ? new Set([...written, placeOf(s.array, s.index)]) : written;
      case 'fill':
        this.block(s.body, written);
        return new Set([...written, s.array]);
      case 'if': {
        look(s.cond);
        const [then, other] = [this.statements(s.then, written), this.statements(s.else, written)];
        return new Set([...then].filter((name) => other.has(name)));
      }
      case 'for':
      case 'each': {
        look(s.from, s.to);
        const inside = this.statements(s.body, written);
        void inside;
        return new Set([...written, ...[...this.scratch].filter((name) => this.fills(s, name))]);
      }
      case 'where':
        look(s.from, s.to, s.cond);
        this.statements(s.body, written);
        return written;
      case 'windows':
        look(s.rows, s.cols, s.size);
        this.block(s.value, written);
        this.statements(s.body, written);
        return written;
      case 'iterate':
        look(s.limit);
        this.block(s.body, written);
        return written;
      case 'fail':
        look(s.index);
        return written;
      case 'break':
      case 'continue':
        return written;
    }
  }

  private block(body: Block, written: Names): void {
    this.expression(body.result, this.statements(body.stmts, written));
  }

  private expression(e: Expr, written: Names): void {
    visitKernelExpr(e, (inner) => {
      if (inner.k !== 'load' || !this.scratch.has(inner.array)) return;
      if (!written.has(inner.array) && !written.has(placeOf(inner.array, inner.index))) this.found.push(inner);
    });
  }

  /** A place that a variable names is another one when the variable has changed. */
  private forgetting(written: Names, variable: string): Names {
    return new Set(
      [...written].filter(
        (name) =>
          !new RegExp(`\\b${variable.replace(/[$]/g, '\\$&')}\\b`).test(name.slice(name.indexOf('[') + 1)) ||
          !name.includes('['),
      ),
    );
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

const placeOf = (array: string, index: readonly Expr[]): string => `${array}[${index.map(textOf).join(', ')}]`;

/** Of what names a place; anything else is no place that comes again. */
let other = 0;
function textOf(e: Expr): string {
  if (e.k === 'const') return String(e.value);
  if (e.k === 'var') return e.name;
  if (e.k === 'op') return `${e.op}(${e.args.map(textOf).join(', ')})`;
  return `?${other++}`;
}

const jumps = (s: Stmt): boolean =>
  s.k === 'break' || s.k === 'continue' || (s.k === 'if' && (s.then.some(jumps) || s.else.some(jumps)));
