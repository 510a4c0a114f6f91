/**
 * How many asynchronous calls run at the same time: one budget per process (in browsers: per page), which all packages of
 * kernels share, whatever copy of the runtime each of them has. What they have to agree on is this record and nothing else.
 */
export interface Lane {
  /** Calls that run. */
  running: number;
  /** Told whenever a call has ended; whoever finds room begins, and leaves the list. */
  readonly waiting: Set<() => void>;
}

export interface Budget {
  /** Threads of Node's own pool. */
  readonly native: Lane;
  readonly workers: Lane;
}

/** The number counts the forms of the record. */
const KEY = Symbol.for('trefoil.budget.1');

const lane = (): Lane => ({ running: 0, waiting: new Set() });

export function sharedBudget(): Budget {
  const host = globalThis as { [KEY]?: Budget };
  if (!Object.hasOwn(host, KEY))
    Object.defineProperty(host, KEY, { value: Object.freeze({ native: lane(), workers: lane() }) });
  return host[KEY]!;
}
