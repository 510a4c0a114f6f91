/** What `trefoil parity` and the process that examines kernels for it tell each other. */

export interface Asked {
  /** Random cases of each kernel. */
  readonly runs?: number | undefined;
  readonly seed?: number | undefined;
}

export interface Order extends Asked {
  readonly kernels: readonly string[];
  /** The file in which the process notes down what it is about to run. */
  readonly diary: string;
}

export type Message =
  | { readonly type: 'left out'; readonly reason: string }
  | { readonly type: 'progress'; readonly kernel: string; readonly done: number; readonly of: number }
  | {
      readonly type: 'passed';
      readonly kernel: string;
      readonly cases: number;
      readonly milliseconds: number;
      readonly reached: string;
    }
  | { readonly type: 'failed'; readonly kernel: string; readonly message: string };

/** An execution that begins. */
export interface Watched {
  readonly kernel: string;
  readonly execution: string;
  /** Sizes and parameters, and the command that runs the case again. */
  readonly described: string;
  /** What to do about it if it never comes back; empty where nothing is known. */
  readonly hint: string;
  /** Seconds it may take. */
  readonly patience: number;
}

/** A line of the diary: the number of the entry, and what was begun. Null: nothing is running. */
export type Entry = readonly [number: number, what: Watched | null];
