/**
 * The operation table: one record says all that the compiler knows of an operation on one type. Passes, verifiers,
 * interpreters and printers look it up here; authors' names, reserved words, helper functions and the lists of tests
 * and of the documentation follow from it.
 *
 * Values: f64, f32 and integers are JavaScript numbers (i32 in −2³¹…2³¹−1, u32 in 0…2³²−1), bool is 0 or 1.
 */
import type { Scalar } from '../types.js';
import type { Spelling } from '../spelling.js';
import type { Helper } from './helper-text.js';

export type Meaning = (...operands: number[]) => number;

/** What an operation is to authors. */
export interface Author {
  /** What they call. */
  readonly name: string;
  /** How the reference writes it. */
  readonly written: string;
  /** What the reference says of it; operations of which it says the same share a line. */
  readonly does: string;
}

export interface Operation {
  readonly name: string;
  /** Type of the operands (of the last two for `select`). */
  readonly of: Scalar | 'u8';
  readonly arity: number;
  readonly result: Scalar;
  /** What it is, as an executable definition: tests run every record on every backend against it. */
  readonly meaning: Meaning;
  /** Of what wraps to 32 bits: what it would be if it did not. */
  readonly unwrapped?: Meaning;
  /** Whether an f32 may not hold the exact result, so that authors have to say `f32(…)`. */
  readonly rounds?: boolean;
  readonly rust: Spelling;
  readonly as: Spelling;
  readonly ts: Spelling;
  /** Without it, it is never vectorised. */
  readonly lanes?: { readonly rust: Spelling; readonly as: Spelling };
  /** Functions that script targets need for it; those of Rust are in native/core. */
  readonly helpers?: { readonly ts?: Helper; readonly as?: Helper };
  /** Without it, it is an operator, or nothing that authors write. */
  readonly author?: Author;
}

export interface Table {
  readonly operation: (name: string, of: Scalar | 'u8') => Operation | undefined;
  readonly operations: () => readonly Operation[];
}

export function tableOf(records: readonly Operation[]): Table {
  const table = new Map(records.map((record) => [`${record.name}.${record.of}`, record]));
  if (table.size !== records.length) throw new Error('an operation stands in the table twice');
  return { operation: (name, of) => table.get(`${name}.${of}`), operations: () => records };
}

export const truth = (condition: boolean): number => (condition ? 1 : 0);

/** A value that is already what the result is. */
export const keep: Meaning = (a) => a!;
