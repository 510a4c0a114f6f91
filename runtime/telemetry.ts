/** Calls as events of Node's diagnostics_channel. Without a listener a call pays one look at a property. */
import type { BackendName } from './backends/backend.js';
import type { KernelError } from './errors.js';
import { builtin } from './platform.js';

/** What listeners of the channel 'trefoil:call' get, once per call, after it ended. */
export interface CallEvent {
  readonly kernel: string;
  /** Absent when the call was refused before a backend was chosen. */
  readonly backend?: BackendName | undefined;
  /** Symbolic sizes by name: { rows: 10000, cols: 50 }. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Milliseconds, checks and copies included. */
  readonly duration: number;
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

export const calls: Channel = (builtin('node:diagnostics_channel')?.channel('trefoil:call') as Channel | undefined) ?? silent;
