/**
 * The reference interpreter of the kernel IR: every combinator by its plain definition, in the order that is
 * part of its meaning. What lowering and the passes make of a kernel must give these bits. It also reports where
 * i32 arithmetic wrapped, which an author rarely meant.
 */
import type { Span } from '../language/types.js';
import {
  BREAK,
  CONTINUE,
  Cells,
  Failed,
  InterpreterError,
  NEXT,
  arrayOf,
  Fuel,
  countedLoop,
  endlessLoop,
  failureOf,
  given,
  sequence,
  type Call,
  type Failure,
  type Read,
  type Run,
} from './interpret-common.js';
import { KernelExpressions } from './interpret-kernel-expressions.js';
import type { Expr, Fill, Iterate, Kernel, Stmt, Where, Windows } from './kernel-ir.js';
import { evaluateSize } from './size.js';
import { WindowState } from './window-state.js';

export interface KernelOptions {
  /** Sees every value a variable takes. */
  readonly trace?: (name: string, value: number) => void;
}

/** An i32 operation whose exact result did not fit, and how often. */
export interface Wrap {
  readonly op: string;
  readonly span: Span;
  readonly count: number;
}

export interface KernelResult extends Failure {
  readonly wraps: readonly Wrap[];
  /** NaNs stored to outputs. */
  readonly nanStores: number;
}

export const interpretKernel = (kernel: Kernel, call: Call, options: KernelOptions = {}): KernelResult =>
  new KernelInterpreter(kernel, call, options).run();

class KernelInterpreter extends KernelExpressions {
  private readonly fuel = new Fuel();

  constructor(
    private readonly kernel: Kernel,
    private readonly call: Call,
    private readonly options: KernelOptions,
  ) {
    super();
  }

  run(): KernelResult {
    const { kernel, call } = this;
    const names = given(kernel, call);
    for (const [name, value] of names) this.slots.values[this.slots.place(name)] = value;
    for (const { name, role, dtype, shape: sizes, values, span } of kernel.arrays) {
      const shape = sizes.map((size) => evaluateSize(size, Object.fromEntries(names)));
      const contents = values ? arrayOf(dtype, values) : call.arrays[name];
      if (!contents && role !== 'local') throw new InterpreterError(`${name} is missing`, span);
      const cells = new Cells(name, dtype, role === 'output' || role === 'local');
      cells.attach(
        shape.reduce((product, n) => product * n, 1),
        span,
        role === 'local' ? undefined : contents,
      );
      this.arrays.set(name, { cells, shape });
    }
    const outputs = kernel.arrays
      .filter((array) => array.role === 'output')
      .map((array) => this.arrays.get(array.name)!.cells);
    const before = outputs.map((cells) => cells.data.slice());
    const failure = failureOf(this.statements(kernel.body));
    // What failed is not published.
    if (failure.code !== undefined) outputs.forEach((cells, i) => cells.data.set(before[i]!));
    return {
      ...failure,
      wraps: this.wraps.filter((wrap) => wrap.count > 0),
      nanStores: outputs.reduce((total, cells) => total + cells.nanStores, 0),
    };
  }

  protected override statements(list: readonly Stmt[]): Run {
    return sequence(list.map((s) => this.statement(s)));
  }

  private statement(s: Stmt): Run {
    const { span } = s;
    switch (s.k) {
      case 'let':
        return this.assign(s.name, s.init);
      case 'assign':
        return this.assign(s.name, s.value);
      case 'store': {
        const { cells, position } = this.element(s.array, s.index, span),
          value = this.expression(s.value);
        return () => {
          cells.store(position(), value(), span);
          return NEXT;
        };
      }
      case 'for':
      case 'each':
        return this.counted(s.v, s.from, s.to, s.k === 'for' ? s.step : 1, this.statements(s.body));
      case 'where':
        return this.where(s);
      case 'while': {
        const cond = this.expression(s.cond);
        return endlessLoop(cond, this.statements(s.body), this.fuel, span);
      }
      case 'if': {
        const cond = this.expression(s.cond),
          then = this.statements(s.then),
          otherwise = this.statements(s.else);
        return () => (cond() ? then() : otherwise());
      }
      case 'break':
        return () => BREAK;
      case 'continue':
        return () => CONTINUE;
      case 'fill':
        return this.fill(s);
      case 'windows':
        return this.everyWindow(s);
      case 'iterate':
        return this.iterate(s);
      case 'fail': {
        const index = this.expression(s.index);
        return () => {
          throw new Failed(s.code, index());
        };
      }
    }
  }

  private assign(name: string, e: Expr): Run {
    const { trace } = this.options,
      value = this.expression(e),
      { values } = this.slots,
      place = this.slots.place(name);
    return trace
      ? () => {
          trace(name, (values[place] = value()));
          return NEXT;
        }
      : () => {
          values[place] = value();
          return NEXT;
        };
  }

  private counted(v: string, from: Expr, to: Expr, step: number, body: Run): Run {
    const first = this.expression(from),
      last = this.expression(to),
      { values } = this.slots,
      place = this.slots.place(v);
    return () => {
      countedLoop(values, place, first(), last(), step, body);
      return NEXT;
    };
  }

  private iterate(s: Iterate): Run {
    const { values } = this.slots;
    const limit = this.expression(s.limit),
      body = this.block(s.body),
      v = this.slots.place(s.v),
      count = this.slots.place(s.count);
    return () => {
      const most = limit();
      let steps = 0;
      for (let done = 0; steps < most && !done; steps++) {
        values[v] = steps;
        done = body();
      }
      values[count] = steps;
      this.options.trace?.(s.count, steps);
      return NEXT;
    };
  }

  private where(s: Where): Run {
    const cond = this.expression(s.cond),
      body = this.statements(s.body);
    return this.counted(s.v, s.from, s.to, 1, () => (cond() ? body() : NEXT));
  }

  private fill(s: Fill): Run {
    const { cells, shape } = this.array(s.array, s.span),
      { values } = this.slots;
    const places = s.vars.map((v) => this.slots.place(v)),
      body = this.block(s.body);
    const [rows = 1, cols = 1] = shape;
    return () => {
      for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++) {
          if (places.length > 0) values[places[0]!] = row;
          if (places.length > 1) values[places[1]!] = col;
          cells.store(row * cols + col, body(), s.span);
        }
      }
      return NEXT;
    };
  }

  private everyWindow(s: Windows): Run {
    const [rows, cols, size] = [s.rows, s.cols, s.size].map((e) => this.expression(e)) as [Read, Read, Read];
    const { values } = this.slots,
      rowPlace = this.slots.place(s.row),
      colPlace = this.slots.place(s.col);
    const reads = s.values.map((one) => this.block(one)),
      folds = s.folds.map((fold) => this.fold(fold)),
      window: { now?: WindowState | undefined } = {};
    this.windows.set(s.id, window);
    const body = this.statements(s.body);
    // The value block is written for (row, col) and lent to every row of the window.
    const at = (row: number): readonly number[] => {
      const here = values[rowPlace]!;
      values[rowPlace] = row;
      const all = reads.map((read) => read());
      values[rowPlace] = here;
      return all;
    };
    return () => {
      const height = rows(),
        width = cols(),
        span = size();
      if (span < 1) throw new InterpreterError(`a window of ${span} rows`, s.span);
      for (let col = 0; col < width; col++) {
        for (let row = 0; row < height; row++) {
          values[rowPlace] = row;
          values[colPlace] = col;
          window.now = new WindowState(row - span + 1, span, at, folds);
          body();
        }
      }
      window.now = undefined;
      return NEXT;
    };
  }
}
