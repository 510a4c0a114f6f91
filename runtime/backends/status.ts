/** The number a kernel returns, on every backend. */
import { failures } from '../messages.js';
import { KernelError, messageOf, outOfMemory, type ErrorCode } from '../errors.js';
import type { KernelPlan } from '../plan.js';
import { filled, refusal } from '../refusal.js';
import type { Backend } from './backend.js';

export const STATUS_OK = 0;
export const STATUS_MEMORY = -1;
export const STATUS_ABORTED = -2;
export const STATUS_PANIC = -3;

/** A positive status is the number of the failure, 1 … 15, and 16 times the position at which it happened. */
const POSITION = 16;

const meaningOf = (code: string): string =>
  Object.hasOwn(failures, code) ? failures[code as keyof typeof failures] : failures.other;

/** Reason of a fallback after E_MEMORY. */
export function describeShortage({ name }: Pick<Backend, 'name'>, error?: KernelError): string {
  const details = error?.cause === undefined ? '' : `: ${messageOf(error.cause)}`;
  return `${name}: allocation failed${details}`;
}

/** What a status other than 0 means. */
export function errorOf(status: number, plan: KernelPlan, backend: Pick<Backend, 'name' | 'panic'>): KernelError {
  const kernel = plan.name;
  if (status === STATUS_MEMORY) return outOfMemory(kernel, new Error(`status ${status} of ${backend.name}`));
  if (status === STATUS_ABORTED) return refusal('aborted', { kernel });
  if (status === STATUS_PANIC)
    return refusal('panicked', { kernel }, { backend: backend.name, panic: backend.panic?.() ?? 'no message' });
  const code = plan.failures[(status % POSITION) - 1];
  if (code === undefined || !Number.isInteger(status))
    return refusal('unknownStatus', { kernel }, { backend: backend.name, status });
  const index = Math.floor(status / POSITION);
  return new KernelError(code as ErrorCode, {
    kernel,
    given: filled(failures.at, { meaning: meaningOf(code), index }),
    index,
  });
}
