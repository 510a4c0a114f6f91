/**
 * The reference interpreter of the loop IR. Operations mean what the operation table says, vectors are
 * arrays of lanes, and whatever a target could leave undefined is an error here: elements outside an array,
 * positions that are not exact, chunks that touch what another chunk writes, scratch that was never written
 * (it holds junk). Nodes become closures, once for all calls of a kernel: they take several times as long to make as to run.
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
  junk,
  sequence,
  type Call,
  type Failure,
  type Read,
  type Run,
  type TypedArray,
} from './interpret-common.js';
import { LoopExpressions, type LocalArray, type LoopValue } from './interpret-loop-expressions.js';
import type { Expr, For, LetArray, LoopArray, LoopKernel, Parallel, Stmt, Store } from './loop-ir.js';

export type { Call, TypedArray } from './interpret-common.js';
export { InterpreterError } from './interpret-common.js';
export type { LoopValue } from './interpret-loop-expressions.js';

export interface LoopOptions {
  /** Into how many chunks a parallel region is split. */
  readonly chunks?: number;
  /** Sees every value a variable takes. */
  readonly trace?: (name: string, value: LoopValue) => void;
}

interface LoopRuns {
  readonly part: 'vector' | 'remainder';
  readonly v: string;
  readonly span: Span;
  runs: number;
}
export interface LoopCoverage {
  /** Every loop that is part of a widened one, in program order, and how often its body ran. */
  readonly loops: readonly Readonly<LoopRuns>[];
  /** Body runs of all of them together. */
  readonly vector: number;
  readonly remainder: number;
  /** Parallel regions entered, and chunks run in them. */
  readonly regions: number;
  readonly chunks: number;
  /** NaNs stored to outputs. */
  readonly nanStores: number;
}

export interface LoopResult extends Failure {
  readonly coverage: LoopCoverage;
}

export const interpretLoop = (kernel: LoopKernel, call: Call, { chunks, trace }: LoopOptions = {}): LoopResult =>
  prepareLoop(kernel, trace)(call, chunks);

/** A kernel to be called again and again. Of one call nothing is left to the next. */
export function prepareLoop(
  kernel: LoopKernel,
  trace?: LoopOptions['trace'],
): (call: Call, chunks?: number) => LoopResult {
  const interpreter = new LoopInterpreter(kernel, trace);
  return (call, chunks) => interpreter.run(call, chunks);
}

/** What cannot be is nothing that may be used: no index is NaN. */
const orPoison =
  (value: Read): Read =>
  () => {
    try {
      return value();
    } catch (error) {
      if (error instanceof InterpreterError) return NaN;
      throw error;
    }
  };

/** An array of the kernel: what it holds at every call, if that is known, and how long it is. */
interface Prepared {
  readonly cells: Cells;
  readonly array: LoopArray;
  readonly constant: TypedArray | undefined;
  readonly extent: Read;
}

class LoopInterpreter extends LoopExpressions {
  private readonly loops: LoopRuns[] = [];
  /** Indices that may be larger than 32 bits hold. */
  private readonly wide = new Set<string>();
  private readonly prepared: readonly Prepared[];
  private readonly body: Run;
  private readonly fuel = new Fuel();
  private regions = 0;
  private chunks = 0;
  private wantedChunks = 1;

  constructor(
    private readonly kernel: LoopKernel,
    private readonly trace: LoopOptions['trace'],
  ) {
    super();
    this.prepared = kernel.arrays.map((array) => {
      const cells = new Cells(array.name, array.dtype, array.role === 'output' || array.role === 'scratch');
      this.arrays.set(array.name, cells);
      const constant = array.values && arrayOf(array.dtype, array.values);
      return { cells, array, constant, extent: this.scalar(array.extent) };
    });
    this.body = this.block(kernel.body);
  }

  run(call: Call, chunks = 1): LoopResult {
    this.forget();
    this.wantedChunks = Math.max(1, Math.floor(chunks));
    for (const [name, value] of given(this.kernel, call)) this.slots.values[this.slots.place(name)] = value;
    for (const { cells, array, constant, extent } of this.prepared) {
      const contents = constant ?? call.arrays[array.name];
      if (!contents && array.role !== 'scratch')
        throw new InterpreterError(`${array.name} is missing`, this.kernel.source);
      cells.attach(extent(), array.extent.span, array.role === 'scratch' ? undefined : contents);
      if (array.role === 'scratch' && !array.zeroed) cells.data.fill(junk(array.dtype));
    }
    return { ...failureOf(this.body), coverage: this.coverage() };
  }

  private forget(): void {
    this.forgetValues();
    for (const loop of this.loops) loop.runs = 0;
    this.regions = this.chunks = 0;
    this.fuel.fill();
  }

  private coverage(): LoopCoverage {
    const total = (part: string): number =>
      this.loops.reduce((sum, loop) => sum + (loop.part === part ? loop.runs : 0), 0);
    const nanStores = this.prepared.reduce(
      (sum, { array, cells }) => sum + (array.role === 'output' ? cells.nanStores : 0),
      0,
    );
    return {
      loops: this.loops.map((loop) => ({ ...loop })),
      vector: total('vector'),
      remainder: total('remainder'),
      regions: this.regions,
      chunks: this.chunks,
      nanStores,
    };
  }

  private block(list: readonly Stmt[]): Run {
    return sequence(list.filter((s) => s.k !== 'comment').map((s) => this.statement(s)));
  }

  private statement(s: Stmt): Run {
    switch (s.k) {
      case 'let':
        if (s.wide) this.wide.add(s.name);
        return this.assign(s.name, s.init, s.ahead !== undefined);
      case 'assign':
        return this.assign(s.name, s.value);
      case 'letArray':
        return this.letArray(s);
      case 'store':
        return this.store(s);
      case 'for':
        return this.loop(s);
      case 'while': {
        const cond = this.scalar(s.cond),
          body = this.block(s.body);
        return endlessLoop(cond, body, this.fuel, s.span);
      }
      case 'if': {
        const cond = this.scalar(s.cond),
          then = this.block(s.then),
          otherwise = this.block(s.else);
        return () => (cond() ? then() : otherwise());
      }
      case 'break':
        return () => BREAK;
      case 'continue':
        return () => CONTINUE;
      case 'parallel':
        return this.parallel(s);
      case 'fail': {
        const index = this.scalar(s.index);
        return () => {
          throw new Failed(s.code, index());
        };
      }
      case 'comment':
        return () => NEXT;
    }
  }

  private store(s: Store): Run {
    const { span } = s,
      index = this.scalar(s.index),
      local = this.locals.get(s.array),
      value = s.value.type.lanes === 1 ? this.scalar(s.value) : this.lanes(s.value);
    if (local) {
      return () => {
        const at = index(),
          stored = value();
        // A vector may be spread over an array of scalars.
        const items = typeof stored !== 'number' && local.lanes === 1 ? stored : [stored];
        items.forEach((item, i) => {
          this.localItem(local, s.array, at + i, span);
          local.items[at + i] = item;
        });
        return NEXT;
      };
    }
    const cells = this.array(s.array, span),
      stride = s.stride ? this.scalar(s.stride) : () => 1;
    return () => {
      const first = index(),
        by = stride(),
        stored = value();
      if (typeof stored === 'number') cells.store(first, stored, span);
      else for (let lane = 0; lane < stored.length; lane++) cells.store(first + lane * by, stored[lane]!, span);
      return NEXT;
    };
  }

  private assign(name: string, e: Expr, ahead = false): Run {
    const { trace } = this;
    if (e.type.lanes > 1) {
      const value = this.lanes(e),
        holder = this.vector(name);
      return () => {
        holder.value = value();
        trace?.(name, holder.value);
        return NEXT;
      };
    }
    const exact = e.type.elem === 'index' && !this.wide.has(name) ? this.narrow(name, e) : this.scalar(e),
      value = ahead ? orPoison(exact) : exact,
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

  /** What is declared to fit into 32 bits has to. */
  private narrow(what: string, e: Expr): Read {
    return this.fitting(what, this.scalar(e), e.span);
  }

  private letArray(s: LetArray): Run {
    const local: LocalArray = { items: [], lanes: s.type.lanes };
    this.locals.set(s.name, local);
    this.allLocals.push(local);
    const nothing = s.type.lanes === 1 ? junk(s.type.elem) : Array<number>(s.type.lanes).fill(junk(s.type.elem));
    return () => {
      local.items = Array<LoopValue>(s.length).fill(nothing);
      return NEXT;
    };
  }

  private loop(s: For): Run {
    const [from, to] = [s.from, s.to].map((e) =>
        s.wide || s.counts ? this.scalar(e) : this.narrow(`the range of ${s.v}`, e),
      ) as [Read, Read],
      { values } = this.slots,
      place = this.slots.place(s.v),
      { step } = s;
    const counted = s.part && { part: s.part, v: s.v, span: s.span, runs: 0 };
    if (counted) this.loops.push(counted);
    const body = this.block(s.body);
    const run: Run = counted
      ? () => {
          counted.runs++;
          return body();
        }
      : body;
    const end: Read = s.counts === 'unsigned' ? () => to() >>> 0 : to;
    return () => {
      countedLoop(values, place, from(), end(), step, run);
      return NEXT;
    };
  }

  private parallel(s: Parallel): Run {
    const extent = this.scalar(s.extent),
      { values } = this.slots,
      lo = this.slots.place(s.lo),
      hi = this.slots.place(s.hi);
    const owns = s.owns.map((owned) => ({ cells: this.array(owned.array, s.span), stride: this.scalar(owned.stride) }));
    const scratch = s.scratch.map(({ array, dtype, extent: length }) => ({
      cells: new Cells(array, dtype, true),
      length: this.scalar(length),
      nothing: junk(dtype),
    }));
    const outer = [...this.arrays.values()];
    for (const { cells } of scratch) this.arrays.set(cells.name, cells);
    const body = this.block(s.body);
    return () => {
      const n = extent();
      const count = Math.min(this.wantedChunks, n);
      if (n > 0) this.regions++;
      const before = outer.map((cells) => [cells.writeFrom, cells.writeTo, cells.contested] as const);
      // Last chunk first: whatever relies on an earlier one having run shows.
      for (let chunk = count - 1; chunk >= 0; chunk--) {
        const from = Math.floor((n * chunk) / count),
          to = Math.floor((n * (chunk + 1)) / count);
        for (const cells of outer) cells.own(0, 0, 0);
        for (const { cells, stride } of owns) {
          const by = stride();
          cells.own(from * by, to * by, n * by);
        }
        for (const { cells, length, nothing } of scratch) {
          cells.attach(length(), s.span);
          cells.data.fill(nothing);
        }
        values[lo] = from;
        values[hi] = to;
        this.chunks++;
        body();
      }
      outer.forEach((cells, i) => cells.own(...before[i]!));
      return NEXT;
    };
  }
}
