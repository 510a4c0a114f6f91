/**
 * Linear memory: an array is a pointer, a position is shifted to count bytes, and what is constant in it becomes the
 * immediate offset of the instruction.
 */
import type * as L from '../../ir/loop-ir.js';
import { PREC, form, spell, type Fragment } from '../../language/spelling.js';
import { bytesPerElement, type Storage } from '../../language/types.js';
import type { Renamer } from '../common/renamer.js';
import { SHIFT, registersOf, storageOf } from './types.js';

export const BYTES_PER_REGISTER = 16;

export interface Address {
  readonly pointer: string;
  readonly offset: number;
}

/** The offset as the last argument of an instruction. */
export const immediate = ({ offset }: Address): string => (offset > 0 ? `, ${offset}` : '');

/** Bytes that hold so many elements of a private array. */
export const roomFor = (type: L.Type, length: number): number =>
  length * (type.lanes > 1 ? BYTES_PER_REGISTER * registersOf(type) : bytesPerElement[storageOf(type.elem)]);

export class Memory {
  /** Small arrays of vectors or scalars that have a place of their own. */
  readonly privates = new Map<string, L.Type>();

  constructor(
    readonly names: Renamer,
    readonly dtypes: ReadonlyMap<string, Storage>,
    readonly print: (e: L.Expr) => Fragment,
  ) {}

  /** How an element of the array is stored that is of type `elem` where it is computed with. */
  storage(array: string, elem: L.Type['elem']): Storage {
    return this.privates.has(array) ? storageOf(elem) : this.dtypes.get(array)!;
  }

  /** Whether the elements of the array are vectors. */
  holdsVectors(array: string): boolean {
    return (this.privates.get(array)?.lanes ?? 1) > 1;
  }

  /** Pointer, and the constant part of the position as an immediate offset. */
  address(array: string, index: L.Expr, dtype: Storage, extra = 0): Address {
    const base = this.names.of(array);
    const parts = apart(index);
    const [variable, places] =
      parts.constant > 0 && parts.constant < 100 ? [parts.variable, parts.constant] : [index, 0];
    const offset = extra + places * bytesPerElement[dtype];
    return { pointer: variable ? `${base} + ${this.#shifted(variable, dtype)}` : base, offset };
  }

  /** One of the registers of a vector in an array of vectors. */
  register(array: string, index: L.Expr, count: number, half: number): Address {
    const base = this.names.of(array);
    const bytes = BYTES_PER_REGISTER * count;
    const extra = BYTES_PER_REGISTER * half;
    if (index.k === 'const') return { pointer: base, offset: index.value * bytes + extra };
    return { pointer: `${base} + ${this.times(index, bytes)}`, offset: extra };
  }

  /** Where a strided vector begins. */
  start(array: string, index: L.Expr, dtype: Storage): string {
    return `${this.names.of(array)} + (${this.#scaled(index, SHIFT[dtype])})`;
  }

  times(e: L.Expr, bytes: number): string {
    return spell(form(`$0 * ${bytes}`, PREC.mul, PREC.mul), [this.print(e)]).text;
  }

  #shifted(position: L.Expr, dtype: Storage): string {
    const shift = SHIFT[dtype];
    return `(${shift === 0 ? this.print(position).text : this.#scaled(position, shift)})`;
  }

  #scaled(position: L.Expr, shift: number): string {
    return spell(form(`$0 << ${shift}`, PREC.shift, PREC.shift), [this.print(position)]).text;
  }
}

/** A lane of a strided vector: `first` and so many times `step` bytes. */
export function strided(first: string, step: string, lane: number): string {
  if (lane === 0) return first;
  return lane === 1 ? `${first} + ${step}` : `${first} + ${lane} * ${step}`;
}

interface Parts {
  readonly variable: L.Expr | undefined;
  readonly constant: number;
}

/** What a position is made of: a constant, and the rest. A place of an array does not depend on how its position is added up. */
function apart(e: L.Expr): Parts {
  if (e.k === 'const') return { variable: undefined, constant: e.value };
  if (e.k !== 'op' || e.of !== 'index' || (e.op !== 'add' && e.op !== 'sub')) return { variable: e, constant: 0 };
  const [x, y] = e.args.map(apart) as [Parts, Parts];
  if (e.op === 'sub')
    return y.variable ? { variable: e, constant: 0 } : { variable: x.variable, constant: x.constant - y.constant };
  const variable = x.variable && y.variable ? { ...e, args: [x.variable, y.variable] } : (x.variable ?? y.variable);
  return { variable, constant: x.constant + y.constant };
}
