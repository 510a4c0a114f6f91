/** The number a kernel returns, on every backend. */
import { KernelError, messageOf, outOfMemory, type ErrorCode } from '../errors.js';
import type { KernelPlan } from '../plan.js';
import type { Backend } from './backend.js';

export const STATUS_OK = 0;
export const STATUS_MEMORY = -1;
export const STATUS_ABORTED = -2;
export const STATUS_PANIC = -3;

/** A positive status is the number of the failure, 1 … 15, and 16 times the position at which it happened. */
const POSITION = 16;

const MEANINGS: Partial<Record<string, string>> = {
  E_SINGULAR: 'the matrix is singular, or not positive definite,',
  E_CONVERGENCE: 'the iteration did not converge',
};

/** Reason of a fallback after E_MEMORY. */
export function describeShortage({ name }: Pick<Backend, 'name'>, error?: KernelError): string {
  const details = error?.cause === undefined ? '' : `: ${messageOf(error.cause)}`;
  return `${name}: allocation failed${details}`;
}

/** What a status other than 0 means. */
export function errorOf(status: number, plan: KernelPlan, backend: Pick<Backend, 'name' | 'panic'>): KernelError {
  const kernel = plan.name;
  if (status === STATUS_MEMORY) return outOfMemory(kernel, new Error(`status ${status} of ${backend.name}`));
  if (status === STATUS_ABORTED) return new KernelError('E_ABORT', { kernel, given: 'the call was aborted' });
  if (status === STATUS_PANIC)
    return new KernelError('E_BACKEND', {
      kernel,
      given: `${backend.name} panicked: ${backend.panic?.() ?? 'no message'}`,
    });
  const code = plan.failures[(status % POSITION) - 1];
  if (code === undefined || !Number.isInteger(status))
    return new KernelError('E_BACKEND', { kernel, given: `${backend.name} returned the unknown status ${status}` });
  const index = Math.floor(status / POSITION);
  return new KernelError(code as ErrorCode, {
    kernel,
    given: `${MEANINGS[code] ?? 'failed'} at position ${index}`,
    index,
  });
}
