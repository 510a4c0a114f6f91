/** What goes to a worker and what comes back: plain data that can be cloned. */
import type { BackendName, Runnable } from '../backends/backend.js';
import type { ErrorCode, ErrorDetails } from '../errors.js';
import type { TypedArray } from '../plan.js';
import type { Values } from '../size.js';

/** The first message to a worker. */
export interface Equipment {
  /** Absent where there is no wasm. */
  readonly module: WebAssembly.Module | undefined;
  readonly sourceHash: string;
  readonly memoryBudget: number;
}

/** Every message after the first. */
export interface Order {
  readonly kernel: Runnable;
  readonly backend: BackendName;
  /** Take ts where wasm has not enough memory. */
  readonly lenient: boolean;
  readonly inputs: readonly TypedArray[];
  readonly values: Values;
  /** Elements of each output. */
  readonly lengths: readonly number[];
}

/** How a call ended. */
export interface Answer {
  readonly status: number;
  /** Empty where the status is a failure. */
  readonly outputs: readonly TypedArray[];
  /** Why another backend than the one of the order computed. */
  readonly fallback?: string | undefined;
  readonly run?: unknown;
  readonly panic?: string | undefined;
}

/** An error on its way: a KernelError is no longer one after it was cloned. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details: Omit<ErrorDetails, 'cause'>;
}

export type Reply = { readonly answer: Answer } | { readonly refusal: Refusal };
