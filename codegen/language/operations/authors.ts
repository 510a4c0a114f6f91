/** The operations as authors know them: by name, on whichever types there are records. */
import type { Scalar } from '../types.js';
import { operations } from './index.js';
import type { Author, Operation } from './table.js';

export interface Authored extends Author {
  readonly arity: number;
  /** Of every type that it takes. */
  readonly records: readonly Operation[];
}

function byName(): Map<string, Authored> {
  const found = new Map<string, Authored>();
  for (const record of operations()) {
    if (record.author === undefined) continue;
    const { name } = record.author;
    const records = [...(found.get(name)?.records ?? []), record];
    found.set(name, { ...record.author, arity: record.arity, records });
  }
  return found;
}

export const authored: ReadonlyMap<string, Authored> = byName();

/** What the frontend makes of other operations, and the types that it takes. */
export const COMPOSED: readonly (Author & { readonly on: 'floats' | 'all numbers' | '`i32`' })[] = [
  { name: 'present', written: 'present(x)', on: 'floats', does: 'whether it is a value, not NaN' },
  { name: 'toF64', written: 'toF64(x)', on: 'all numbers', does: 'exact' },
  {
    name: 'clampIndex',
    written: 'clampIndex(i, n)',
    on: '`i32`',
    does: '`i` moved into 0 … n − 1; needs a proof that n ≥ 1',
  },
];

/** Names of the operations of so many operands, on these types and no others. */
export const taking = (arity: number, ...types: readonly Scalar[]): ReadonlySet<string> =>
  new Set(
    [...authored.values()]
      .filter((one) => one.arity === arity && one.records.map(({ of }) => of).join() === types.join())
      .map(({ name }) => name),
  );

/** The record of what takes one type only. */
export function onlyRecord(name: string): (Operation & { readonly of: Scalar }) | undefined {
  const [first, ...others] = authored.get(name)?.records ?? [];
  return first === undefined || first.of === 'u8' || others.length > 0 ? undefined : { ...first, of: first.of };
}

/** Whether it takes one float, and an f32 may not hold the exact result. */
export const roundsToF32 = (name: string): boolean =>
  authored.get(name)?.records.some(({ of, arity, rounds }) => of === 'f32' && arity === 1 && rounds) ?? false;
