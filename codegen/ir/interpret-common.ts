/** What both interpreters share: arrays with bounds, scalars by name, how statements end, scalar operations. */
import { operation } from '../language/operations/index.js';
import { showSpan } from './print-kernel.js';
import { evaluateSize } from './size.js';
import type { DerivedSize, Scalar, Span, Storage } from '../language/types.js';

export type TypedArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** What a kernel is called with; outputs are written in place. */
export interface Call {
  readonly arrays: Readonly<Record<string, TypedArray>>;
  readonly sizes: Readonly<Record<string, number>>;
  readonly params: Readonly<Record<string, number>>;
}

/** The kernel did something no kernel may do: a bug in the compiler, or in a proof. */
export class InterpreterError extends Error {
  override readonly name = 'InterpreterError';
  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(`${message} (${showSpan(span)})`);
  }
}

/** `fail` ends the kernel from however deep inside. */
export class Failed extends Error {
  constructor(
    readonly code: string,
    readonly index: number,
  ) {
    super(code);
  }
}

/** What `fail` said, if it did. */
export interface Failure {
  readonly code?: string;
  readonly index?: number;
}

export function failureOf(body: Run): Failure {
  try {
    body();
    return {};
  } catch (error) {
    if (error instanceof Failed) return { code: error.code, index: error.index };
    throw error;
  }
}

/** How a statement ended. */
export const NEXT = 0,
  BREAK = 1,
  CONTINUE = 2;
export type Run = () => number;
export type Read = () => number;

export const arrayOf = (dtype: Storage, values: readonly number[]): TypedArray => constructors[dtype].from(values);
const constructors = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };

/** Values that stand out, where a target would find whatever was there before. */
export const junk = (type: Scalar | 'u8'): number => JUNK[type];
const JUNK: Readonly<Record<Scalar | 'u8', number>> = {
  f64: NaN,
  f32: NaN,
  i32: -1,
  u32: 0xdeadbeef,
  index: -1,
  u8: 0xa5,
  bool: 1,
};

/** One array, its bounds, and the part of it that may be touched at the moment. */
export class Cells {
  data: TypedArray = new Float64Array(0);
  private words: Uint32Array = new Uint32Array(0);
  length = 0;
  writeFrom = 0;
  writeTo = 0;
  /** Elements below this, outside the writable part, are another chunk's: their value depends on luck. */
  contested = 0;
  nanStores = 0;

  constructor(
    readonly name: string,
    readonly dtype: Storage,
    readonly writable: boolean,
  ) {}

  /** Points at a caller's array, which may be longer than needed; without one, at zeros. */
  attach(length: number, span: Span, given?: TypedArray): void {
    if (!Number.isInteger(length) || length < 0)
      throw new InterpreterError(`${this.name} would have ${length} elements`, span);
    if (given && !(given instanceof constructors[this.dtype]))
      throw new InterpreterError(`${this.name} must be a ${constructors[this.dtype].name}`, span);
    if (given && given.length < length)
      throw new InterpreterError(`${this.name} needs ${length} elements, got ${given.length}`, span);
    this.data = given ?? new constructors[this.dtype](length);
    if (this.dtype !== 'u8')
      this.words = new Uint32Array(this.data.buffer, this.data.byteOffset, this.data.byteLength / 4);
    this.length = length;
    this.nanStores = 0;
    this.own(0, length, 0);
  }
  own(from: number, to: number, contested: number): void {
    this.writeFrom = this.writable ? from : 0;
    this.writeTo = this.writable ? to : 0;
    this.contested = contested;
  }
  load(index: number, span: Span): number {
    if (!(index >= 0 && index < this.length)) throw this.outside('load', index, span);
    if (index < this.contested && (index < this.writeFrom || index >= this.writeTo))
      throw this.foreign('load', index, span);
    return this.data[index]!;
  }
  store(index: number, value: number, span: Span): void {
    if (!(index >= this.writeFrom && index < this.writeTo)) {
      throw index >= 0 && index < this.length ? this.foreign('store', index, span) : this.outside('store', index, span);
    }
    if (value === value) this.data[index] = this.dtype === 'u8' ? value & 255 : value;
    else {
      // As words (little-endian, as every target is): assigning NaN may leave any of the NaNs behind.
      this.nanStores++;
      if (this.dtype === 'f64') {
        this.words[2 * index] = 0;
        this.words[2 * index + 1] = 0x7ff80000;
      } else this.words[index] = 0x7fc00000;
    }
  }
  private foreign(what: string, index: number, span: Span): InterpreterError {
    return new InterpreterError(
      `${what} ${this.name}[${index}], which is not for this part of the kernel to touch`,
      span,
    );
  }
  private outside(what: string, index: number, span: Span): InterpreterError {
    return new InterpreterError(`${what} ${this.name}[${index}] outside its ${this.length} elements`, span);
  }
}

interface Numbers {
  readonly sizes: readonly string[];
  readonly params: readonly { readonly name: string; readonly kind: string }[];
  readonly derived: readonly DerivedSize[];
  readonly source: Span;
}

/** Sizes and parameters by name, of which every one must be given, and what follows from them. */
export function given(kernel: Numbers, call: Call): Map<string, number> {
  const values = new Map<string, number>();
  const take = (name: string, value: number | undefined, whole: boolean): void => {
    if (value === undefined || (whole && !Number.isSafeInteger(value)))
      throw new InterpreterError(`${name} is ${value}`, kernel.source);
    values.set(name, value);
  };
  for (const name of kernel.sizes) take(name, call.sizes[name], true);
  for (const { name, kind } of kernel.params) take(name, call.params[name], kind !== 'real');
  const known = Object.fromEntries(values);
  for (const { name, size } of kernel.derived) take(name, evaluateSize(size, known), true);
  return values;
}

/** Scalars by name: one slot each. */
export class Slots {
  private readonly places = new Map<string, number>();
  readonly values: number[] = [];
  place(name: string): number {
    const place = this.places.get(name) ?? this.values.push(NaN) - 1;
    this.places.set(name, place);
    return place;
  }
}

export function countedLoop(slots: number[], place: number, from: number, to: number, step: number, body: Run): void {
  for (let v = from; step > 0 ? v < to : v > to; v += step) {
    slots[place] = v;
    if (body() === BREAK) return;
  }
}

const MOST_TURNS = 10_000_000;

/** How many turns of loops that may run for ever a call has left. */
export class Fuel {
  turns = MOST_TURNS;

  fill(): void {
    this.turns = MOST_TURNS;
  }
}

/** A call that is still in a `while` after more turns than any test has patience for. */
export class EndlessError extends Error {
  override readonly name = 'EndlessError';
  constructor(span: Span) {
    super(`\`while\` does not seem to end: ${MOST_TURNS} turns are over (${showSpan(span)})`);
  }
}

export const endlessLoop =
  (cond: Read, body: Run, fuel: Fuel, span: Span): Run =>
  () => {
    while (cond()) {
      if (fuel.turns-- === 0) throw new EndlessError(span);
      if (body() === BREAK) break;
    }
    return NEXT;
  };

export const sequence = (list: readonly Run[]): Run =>
  list.length === 1
    ? list[0]!
    : () => {
        for (let i = 0; i < list.length; i++) {
          const end = list[i]!();
          if (end !== NEXT) return end;
        }
        return NEXT;
      };

/** Scalar operations run what was chosen and nothing else: the other branch may load outside its array. */
export function scalarOperation(op: string, of: Scalar | 'u8', args: readonly Read[], span: Span): Read {
  const [a, b, c] = args as [Read, Read, Read];
  if (op === 'select') return () => (a() ? b() : c());
  if (op === 'and') return () => (a() ? b() : 0);
  if (op === 'or') return () => (a() ? 1 : b());
  const f = meaningOf(op, of, span);
  if (args.length === 1) return () => f(a());
  return args.length === 2 ? () => f(a(), b()) : () => f(a(), b(), c());
}

/** No index is ever rounded, and none becomes an i32 that does not hold it. */
export function exactIndex(op: string, type: Scalar | 'u8', of: Scalar | 'u8', value: Read, span: Span): Read {
  if (type === 'index') {
    return () => {
      const v = value();
      if (!Number.isSafeInteger(v)) throw new InterpreterError(`the index ${v} is not exact`, span);
      return v + 0; // no index is −0
    };
  }
  if (op !== 'toI32' || of !== 'index') return value;
  return () => {
    const v = value();
    if (v !== (v | 0)) throw new InterpreterError(`the index ${v} does not fit into 32 bits`, span);
    return v;
  };
}

export function meaningOf(op: string, of: Scalar | 'u8', span: Span): (...operands: number[]) => number {
  const row = operation(op, of);
  if (!row) throw new InterpreterError(`there is no operation ${op} of ${of}`, span);
  return row.meaning;
}
