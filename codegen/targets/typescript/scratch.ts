/**
 * Memory of a call in TypeScript: places in arrays that stay between calls, since allocating them would take longer than a
 * small kernel computes. What is in a place is left over from another call, as scratch may be.
 */
import type * as L from '../../ir/loop-ir.js';
import { bodiesOf } from '../../ir/walk-loop.js';
import type { Storage } from '../../language/types.js';
import { regionsIn } from '../common/regions.js';
import { ARRAYS } from './types.js';

/** The function of the support module that hands out arrays of a type. */
export const scratchOf = (storage: Storage): string => `scratch${storage[0]!.toUpperCase()}${storage.slice(1)}`;

/** Those functions, by name. */
export const SCRATCH_FUNCTIONS: ReadonlyMap<string, Storage> = new Map(
  (Object.keys(ARRAYS) as Storage[]).map((storage) => [scratchOf(storage), storage]),
);

/** Small private arrays hold what loops compute with. */
export const privateStorage = (elem: L.Type['elem']): Storage => (elem === 'f64' || elem === 'f32' ? elem : 'i32');

/** The small private arrays of a function, each once: a region is a function of its own. */
export function privatesIn(stmts: readonly L.Stmt[]): L.LetArray[] {
  const found = new Map<string, L.LetArray>();
  const look = (s: L.Stmt): void => {
    if (s.k === 'letArray' && !found.has(s.name)) found.set(s.name, s);
    if (s.k !== 'parallel') for (const body of bodiesOf(s)) body.forEach(look);
  };
  stmts.forEach(look);
  return [...found.values()];
}

/** Hands out places, no two alike in one function. */
export class Places {
  readonly #next = new Map<Storage, number>();

  /** `used`: the functions that are called; `after`: what holds places already, such as the kernel that calls a region. */
  constructor(
    readonly used: Set<string>,
    after: readonly Storage[] = [],
  ) {
    for (const storage of after) this.#take(storage);
  }

  /** An array of the type with at least so many elements. */
  array(storage: Storage, length: string): string {
    this.used.add(scratchOf(storage));
    return `${scratchOf(storage)}(${this.#take(storage)}, ${length})`;
  }

  #take(storage: Storage): number {
    const place = this.#next.get(storage) ?? 0;
    this.#next.set(storage, place + 1);
    return place;
  }
}

/** All that the function of a kernel may hold while it calls a region. */
export const heldBy = (kernel: L.LoopKernel): readonly Storage[] => [
  ...kernel.arrays.flatMap((a) => (a.role === 'scratch' ? [a.dtype] : [])),
  ...regionsIn(kernel.body).flatMap((s) => s.scratch.map((x) => x.dtype)),
  ...privatesIn(kernel.body).map((s) => privateStorage(s.type.elem)),
];
