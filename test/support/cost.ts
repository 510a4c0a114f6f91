/**
 * How much work a call is by the plain definition of its kernel, counted from the kernel IR and the numbers of
 * the call. Inputs are made small enough by it, and it decides which of the slow executions take part. It is a
 * count and not a measurement, so that a seed gives the same cases on every machine.
 */
import { operation } from '../../dist/codegen/language/operations/index.js';
import type { Block, Expr, Kernel, Stmt, Windows } from '../../dist/codegen/ir/kernel-ir.js';
import { evaluateSize } from '../../dist/codegen/ir/size.js';
import { foldedBy } from '../../dist/codegen/ir/walk-kernel.js';
import type { Numbers } from './case.js';

/** Rounds of an iteration, whose end depends on the data; and one of so many that its limit allows, which some never leave early. */
const ROUNDS = 6;
const RARE = 100;

export const costOf = (kernel: Kernel, sizes: Numbers, params: Numbers): number =>
  new Counter(kernel, sizes, params).body(kernel.body);

class Counter {
  readonly #known = new Map<string, number>();
  readonly #names: Numbers;
  /** Cost of one field of a window: its rows, each with the cost of a value. */
  readonly #windows = new Map<string, number>();
  /** Trips of a loop about which nothing is known. */
  readonly #guess: number;
  readonly #shapes: ReadonlyMap<string, readonly number[]>;

  constructor(kernel: Kernel, sizes: Numbers, params: Numbers) {
    this.#names = { ...sizes, ...params };
    for (const [name, value] of Object.entries(this.#names)) this.#known.set(name, value);
    for (const { name, size } of kernel.derived) this.#known.set(name, evaluateSize(size, this.#names));
    this.#guess = Math.ceil(Math.sqrt(Math.max(1, ...Object.values(sizes))));
    this.#shapes = new Map(
      kernel.arrays.map((array) => [array.name, array.shape.map((size) => evaluateSize(size, this.#names))]),
    );
  }

  body(stmts: readonly Stmt[]): number {
    return stmts.reduce((total, stmt) => total + this.#statement(stmt), 0);
  }

  #block(block: Block): number {
    return this.body(block.stmts) + this.#expression(block.result);
  }

  #trips(n: number | undefined): number {
    return n === undefined ? this.#guess : Math.max(0, n);
  }

  /** The counter stands in the middle, which is right on average for triangular loops. */
  #rounds(v: string, from: number, trips: number, step: number, cost: () => number): number {
    this.#known.set(v, Math.trunc(from + (step * trips) / 2));
    const each = cost();
    this.#known.delete(v);
    return 1 + trips * (1 + each);
  }

  #value(e: Expr): number | undefined {
    if (e.k === 'const') return e.value;
    if (e.k === 'var') return this.#known.get(e.name);
    if (e.k !== 'op') return undefined;
    const operands = e.args.map((operand) => this.#value(operand));
    if (operands.some((operand) => operand === undefined)) return undefined;
    return operation(e.op, e.of)?.meaning(...(operands as number[]));
  }

  #expression(e: Expr): number {
    switch (e.k) {
      case 'const':
      case 'var':
        return 0;
      case 'op':
        return e.args.reduce((total, operand) => total + this.#expression(operand), 1);
      case 'load':
        return e.index.reduce((total, index) => total + this.#expression(index), 1);
      case 'window':
        return this.#windows.get(e.window) ?? 1;
      case 'rank':
        return (this.#windows.get(e.window) ?? 1) + this.#expression(e.position);
      case 'sum':
      case 'contract':
      case 'sumBy':
      case 'argmin':
      case 'argmax':
        return (
          this.#expression(e.n) + this.#rounds(e.v, 0, this.#trips(this.#value(e.n)), 1, () => this.#block(e.body))
        );
    }
  }

  /** What a row of a window costs: its values, and what folds make of it. */
  #ofRow({ values, folds }: Windows): number {
    const folded = foldedBy(folds).reduce((total, e) => total + 1 + this.#expression(e), 0);
    return values.reduce((total, one) => total + this.#block(one), folded);
  }

  #statement(s: Stmt): number {
    switch (s.k) {
      case 'let': {
        const value = s.mutable ? undefined : this.#value(s.init);
        if (value !== undefined) this.#known.set(s.name, value);
        return 1 + this.#expression(s.init);
      }
      case 'assign':
        return 1 + this.#expression(s.value);
      case 'store':
        return 1 + this.#expression(s.value) + s.index.reduce((total, index) => total + this.#expression(index), 0);
      case 'for':
      case 'each':
      case 'where': {
        const [from, to, step] = [this.#value(s.from), this.#value(s.to), s.k === 'for' ? s.step : 1];
        const trips = this.#trips(from === undefined || to === undefined ? undefined : Math.ceil((to - from) / step));
        return this.#rounds(
          s.v,
          from ?? 0,
          trips,
          step,
          () => (s.k === 'where' ? this.#expression(s.cond) : 0) + this.body(s.body),
        );
      }
      case 'if': {
        const condition = this.#value(s.cond);
        const [then, otherwise] = [this.body(s.then), this.body(s.else)];
        const both = Math.max(then, otherwise);
        const taken = condition ? then : otherwise;
        return this.#expression(s.cond) + (condition === undefined ? both : taken);
      }
      case 'fill':
        return (
          (this.#shapes.get(s.array) ?? []).reduce((total, extent) => total * extent, 1) * (1 + this.#block(s.body))
        );
      case 'windows': {
        const rows = this.#trips(this.#value(s.rows));
        this.#windows.set(s.id, Math.min(this.#trips(this.#value(s.size)), rows) * (2 + this.#ofRow(s)));
        return rows * this.#trips(this.#value(s.cols)) * (1 + this.body(s.body));
      }
      case 'while':
        return ROUNDS * (1 + this.#expression(s.cond) + this.body(s.body));
      case 'iterate': {
        const limit = this.#trips(this.#value(s.limit));
        return (Math.min(limit, ROUNDS) + limit / RARE) * this.#block(s.body);
      }
      case 'break':
      case 'continue':
      case 'fail':
        return 1;
    }
  }
}
