/**
 * Expressions of the loop IR as closures. Operations mean what the operation table says, vectors are arrays of lanes, and
 * positions are exact.
 */
import type { Span } from '../language/types.js';
import {
  InterpreterError,
  Slots,
  exactIndex,
  meaningOf,
  scalarOperation,
  type Cells,
  type Read,
} from './interpret-common.js';
import type { Expr, Load, Op } from './loop-ir.js';

export type LoopValue = number | readonly number[];
export type Lanes = () => readonly number[];

export interface LocalArray {
  readonly lanes: number;
  items: LoopValue[];
}

/** A position as the bit operations need it: not negative, and below 2³¹. */
const word =
  (operand: Read, { op, span }: Op): Read =>
  () => {
    const v = operand();
    // A negative mask such as −8 clears low bits.
    if (v >= (op === 'bitAnd' ? -2147483648 : 0) && v < 2147483648) return v;
    throw new InterpreterError(`${op} of the position ${v}`, span);
  };

export class LoopExpressions {
  protected readonly slots = new Slots();
  protected readonly vectors = new Map<string, { value: readonly number[] }>();
  protected readonly arrays = new Map<string, Cells>();
  protected readonly locals = new Map<string, LocalArray>();
  /** A name may be declared in several places. */
  protected readonly allLocals: LocalArray[] = [];

  /** Nothing was assigned yet. */
  protected forgetValues(): void {
    this.slots.values.fill(NaN);
    for (const holder of this.vectors.values()) holder.value = [];
    for (const local of this.allLocals) local.items = [];
  }

  protected array(name: string, span: Span): Cells {
    const cells = this.arrays.get(name);
    if (!cells) throw new InterpreterError(`there is no array ${name}`, span);
    return cells;
  }

  protected scalar(e: Expr): Read {
    const { span } = e;
    switch (e.k) {
      case 'const': {
        const { value } = e;
        return () => value;
      }
      case 'var': {
        const { values } = this.slots,
          place = this.slots.place(e.name);
        return () => values[place]!;
      }
      case 'op':
        return this.operate(e);
      case 'load':
        return this.load(e);
      case 'any': {
        const mask = this.lanes(e.mask);
        return () => (mask().some((bit) => bit !== 0) ? 1 : 0);
      }
      case 'bits': {
        const mask = this.lanes(e.mask);
        return () => mask().reduce((word, bit, lane) => word | (bit << lane), 0);
      }
      case 'splat':
      case 'ramp':
        throw new InterpreterError(`${e.k} is no scalar`, span);
    }
  }

  private load(e: Load): Read {
    const { span } = e,
      index = this.scalar(e.index),
      local = this.locals.get(e.array);
    if (local) return () => this.localItem(local, e.array, index(), span) as number;
    const cells = this.array(e.array, span);
    if (e.word)
      return () => {
        const at = index();
        return [3, 2, 1, 0].reduce((all, place) => (all << 8) | cells.load(at + place, span), 0);
      };
    return () => cells.load(index(), span);
  }

  private operate(e: Op): Read {
    const args = e.args.map((operand) => this.scalar(operand));
    const value = scalarOperation(
      e.op,
      e.of,
      e.type.elem === 'index' && /^(shr|bitAnd)$/.test(e.op) ? args.map((operand) => word(operand, e)) : args,
      e.span,
    );
    if (e.narrow) return this.fitting(e.op, exactIndex(e.op, e.type.elem, e.of, value, e.span), e.span);
    if (e.op === 'toI32' && e.of === 'index') return exactIndex(e.op, e.type.elem, e.of, args[0]!, e.span);
    return exactIndex(e.op, e.type.elem, e.of, value, e.span);
  }

  protected lanes(e: Expr): Lanes {
    const { lanes } = e.type;
    switch (e.k) {
      case 'const': {
        const value = Array<number>(lanes).fill(e.value);
        return () => value;
      }
      case 'var': {
        const holder = this.vector(e.name);
        return () => holder.value;
      }
      case 'op':
        return this.operateLanes(e);
      case 'load':
        return this.loadLanes(e);
      case 'splat': {
        const value = this.scalar(e.value),
          byte = e.type.elem === 'u8';
        return () => Array<number>(lanes).fill(byte ? value() & 255 : value());
      }
      case 'ramp': {
        const base = this.scalar(e.base);
        return () => {
          const first = base();
          return Array.from({ length: lanes }, (_, lane) => (first + lane) | 0);
        };
      }
      case 'any':
      case 'bits':
        throw new InterpreterError(`${e.k} has no lanes`, e.span);
    }
  }

  private operateLanes(e: Op): Lanes {
    const f = meaningOf(e.op, e.of, e.span);
    const args = e.args.map((operand) => this.lanes(operand)),
      [a, b, c] = args as [Lanes, Lanes, Lanes];
    if (args.length === 1) return () => a().map((x) => f(x));
    if (args.length === 2)
      return () => {
        const x = a(),
          y = b();
        return x.map((left, lane) => f(left, y[lane]!));
      };
    return () => {
      const x = a(),
        y = b(),
        z = c();
      return x.map((left, lane) => f(left, y[lane]!, z[lane]!));
    };
  }

  private loadLanes(e: Load): Lanes {
    const { span } = e,
      { lanes } = e.type,
      index = this.scalar(e.index),
      local = this.locals.get(e.array);
    // Of scalars, neighbours are the lanes.
    if (local)
      return () => {
        const at = index(),
          item = this.localItem(local, e.array, at, span);
        return typeof item === 'number'
          ? Array.from({ length: lanes }, (_, lane) => this.localItem(local, e.array, at + lane, span) as number)
          : (item as readonly number[]);
      };
    const cells = this.array(e.array, span),
      stride = e.stride ? this.scalar(e.stride) : () => 1;
    return () => {
      const by = stride(),
        loaded: number[] = [];
      for (let lane = 0, at = index(); lane < lanes; lane++, at += by) loaded.push(cells.load(at, span));
      return loaded;
    };
  }

  protected vector(name: string): { value: readonly number[] } {
    const holder = this.vectors.get(name) ?? { value: [] };
    this.vectors.set(name, holder);
    return holder;
  }

  protected localItem({ items }: LocalArray, name: string, index: number, span: Span): LoopValue {
    if (!(index in items))
      throw new InterpreterError(`element ${name}[${index}] outside its ${items.length} elements`, span);
    return items[index]!;
  }

  protected fitting(what: string, value: Read, span: Span): Read {
    return () => {
      const v = value();
      if (v !== (v | 0)) throw new InterpreterError(`${what} is ${v}, which does not fit into 32 bits`, span);
      return v;
    };
  }
}
