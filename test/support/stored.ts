/** Cases with their results, in a form that other processes and threads can read: see replay.mjs. */
import { bytesOf, extentsOf, namesOf, type Case, type DType, type TypedArray } from './case.js';
import type { Outcome } from './outcome.js';
import type { Subject } from './subject.js';

interface StoredArray {
  readonly name: string;
  readonly kind: 'matrix' | 'vector' | 'scalar';
  readonly dtype: DType;
  readonly extents: readonly number[];
  readonly bytes: string;
}

export interface StoredCase {
  readonly kernel: string;
  readonly params: Readonly<Record<string, number>>;
  readonly inputs: readonly StoredArray[];
  readonly outputs: readonly StoredArray[];
  readonly failure?: { readonly code: string; readonly index: number };
}

const base64 = (array: TypedArray): string => Buffer.from(bytesOf(array)).toString('base64');

export function store({ manifest }: Subject, one: Case, { outputs, failure }: Outcome): StoredCase {
  const names = namesOf(one.sizes, one.params);
  const stored = (
    arrays: Subject['manifest']['inputs'],
    contents: Readonly<Record<string, TypedArray>>,
  ): StoredArray[] =>
    arrays.map((array) => ({
      name: array.name,
      kind: array.kind,
      dtype: array.dtype,
      extents: extentsOf(array, names),
      bytes: base64(contents[array.name]!),
    }));
  return {
    kernel: manifest.name,
    params: Object.fromEntries(Object.entries(one.params).filter(([name]) => !one.omitted.includes(name))),
    inputs: stored(manifest.inputs, one.inputs),
    outputs: failure === undefined ? stored(manifest.outputs, outputs) : [],
    ...(failure === undefined ? {} : { failure }),
  };
}

/** What replay.mjs is asked, and what it answers. */
export interface Replay {
  readonly cases: readonly StoredCase[];
  readonly backends: readonly string[];
  readonly threads: number;
  /** How often each case is computed and compared. */
  readonly times: number;
  /** By asynchronous calls, all of a backend at once. */
  readonly later?: boolean;
}
export interface Replayed {
  readonly compared: number;
  readonly differences: readonly string[];
}
