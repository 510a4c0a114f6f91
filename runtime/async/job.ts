/** Messages between the pool and its workers: set-up, job, result or error. Plain data that can be cloned. */
import type { BackendName, Runnable, WorkerModule } from '../backends/backend.js';
import type { ErrorCode, ErrorDetails } from '../errors.js';
import type { TypedArray } from '../plan.js';
import type { Values } from '../size.js';

/** What a worker needs before its first job: the first message to it. */
export interface WorkerSetup {
  readonly sourceHash: string;
  readonly memoryBudget: number;
}

/** One call: every message after the first. */
export interface Job {
  readonly kernel: Runnable;
  readonly backend: BackendName;
  /** Where the backend is wasm. */
  readonly module: WorkerModule | undefined;
  /** Take ts where wasm has not enough memory. */
  readonly lenient: boolean;
  readonly inputs: readonly TypedArray[];
  readonly values: Values;
  /** Elements of each output. */
  readonly lengths: readonly number[];
}

/** How a call ended. */
export interface JobResult {
  readonly status: number;
  /** Empty where the status is a failure. */
  readonly outputs: readonly TypedArray[];
  /** Why another backend than the one of the job computed. */
  readonly fallback?: string | undefined;
  readonly run?: unknown;
  readonly panic?: string | undefined;
}

/** A KernelError as data: it is no longer one after it was cloned. */
export interface JobError {
  readonly code: ErrorCode;
  readonly details: Omit<ErrorDetails, 'cause'>;
}

export type Reply = { readonly result: JobResult } | { readonly error: JobError };
