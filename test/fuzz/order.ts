/** What a worker is asked to do, and what it tells of it. */
import type { BatchOptions, Refusal, Source } from './batch.js';
import type { Finding } from './check.js';

export interface Order {
  readonly sources: readonly (Source & { readonly seed: number })[];
  readonly options: Omit<BatchOptions, 'backends' | 'onStep'> & {
    readonly backends: readonly ('ts' | 'wasm' | 'native')[];
  };
  /** Kernels to leave out: the process before ended in them. */
  readonly skip: readonly string[];
  /** Where what is being run is written down. */
  readonly diary: string;
  readonly times: number;
  /** Only whether a kernel fails: while one is made small. */
  readonly brief: boolean;
}

/** Whether a process takes another order after this one: not where binaries that it has loaded would pile up. */
export const stays = ({ brief, options }: Pick<Order, 'brief' | 'options'>): boolean =>
  brief && !options.backends.includes('native');

export interface Tally {
  kernels: number;
  cases: number;
  vectorRounds: number;
  remainderRounds: number;
  splitCalls: number;
  values: number;
  nans: number;
  readonly levels: Record<string, number>;
  /** How many kernels reached rounds of vectors, remainders, calls split on threads. */
  readonly reached: Record<'vector' | 'remainder' | 'split', number>;
  /** Seconds by what they went into. */
  readonly seconds: Record<string, number>;
}

export const emptyTally = (): Tally => ({
  kernels: 0,
  cases: 0,
  vectorRounds: 0,
  remainderRounds: 0,
  splitCalls: 0,
  values: 0,
  nans: 0,
  levels: {},
  reached: { vector: 0, remainder: 0, split: 0 },
  seconds: {},
});

export function addTally(to: Tally, from: Tally): void {
  for (const key of ['kernels', 'cases', 'vectorRounds', 'remainderRounds', 'splitCalls', 'values', 'nans'] as const)
    to[key] += from[key];
  for (const key of ['levels', 'reached', 'seconds'] as const) {
    const into: Record<string, number> = to[key];
    for (const [name, value] of Object.entries(from[key])) into[name] = (into[name] ?? 0) + value;
  }
}

export type Message =
  | { readonly type: 'kernel'; readonly name: string }
  | { readonly type: 'refused'; readonly refused: readonly Refusal[] }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'tally'; readonly tally: Tally }
  | { readonly type: 'broken'; readonly message: string };
