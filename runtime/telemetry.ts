/** Calls as events of Node's diagnostics_channel. Without a listener a call pays one look at a property. */
import type { BackendName } from './backends/backend.js';
import { KernelError } from './errors.js';
import type { KernelPlan } from './plan.js';
import { builtin } from './platform.js';
import type { Selection } from './select.js';
import type { Values } from './size.js';

/** What listeners of the channel 'trefoil:call' get, once per call, after it ended. */
export interface CallEvent {
  readonly kernel: string;
  /** Absent when the call was refused before a backend was chosen. */
  readonly backend?: BackendName | undefined;
  /** Symbolic sizes by name: { rows: 10000, cols: 50 }. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Milliseconds, checks and copies included; of an asynchronous call also the time it waited for its turn. */
  readonly duration: number;
  readonly async: boolean;
  /** Why another backend than the one asked for computed. */
  readonly fallback?: string | undefined;
  /** Parallel chunks and instruction set, where the backend tells. */
  readonly run?: unknown;
  readonly error?: KernelError | undefined;
}

interface Channel {
  readonly hasSubscribers: boolean;
  publish(event: CallEvent): void;
}

const silent: Channel = { hasSubscribers: false, publish() {} };

export const calls: Channel =
  (builtin('node:diagnostics_channel')?.channel('trefoil:call') as Channel | undefined) ?? silent;

/** What becomes known of a call while it is made. */
export interface Report {
  selection: Selection | undefined;
  values: Values | undefined;
  /** Whether a backend was called; false if there was nothing to compute. */
  ran: boolean | undefined;
  /** How the backend says it ran. */
  run: unknown;
}

/** With all its fields: what somebody put on Object.prototype is not asked. */
export const emptyReport = (): Report => ({ selection: undefined, values: undefined, ran: undefined, run: undefined });

export function publish(
  plan: KernelPlan,
  { selection, values, run }: Report,
  start: number,
  async: boolean,
  error?: unknown,
): void {
  calls.publish({
    kernel: plan.name,
    backend: selection?.backend.name,
    sizes: values === undefined ? {} : Object.fromEntries(plan.sizes.map((name, slot) => [name, values[slot]!])),
    duration: performance.now() - start,
    async,
    fallback: selection?.fallback,
    run,
    error: error instanceof KernelError ? error : undefined,
  });
}
