/** The one error callers see. Its fields are plain strings and numbers, so that it can cross to and from a worker. */

import { refusals } from './messages.js';

export type ErrorCode =
  | 'E_SHAPE'
  | 'E_DTYPE'
  | 'E_PARAM'
  | 'E_VALUE'
  | 'E_ALIAS'
  | 'E_MEMORY'
  | 'E_SINGULAR'
  | 'E_CONVERGENCE'
  | 'E_BACKEND'
  | 'E_STALE'
  | 'E_ABORT'
  | 'E_DISPOSED';

export interface ErrorDetails {
  /** Absent where the mistake is not in a call: in the options of createRuntime, say. */
  readonly kernel?: string | undefined;
  /** What the mistake is in: `x`, `x.data`, `window`, `out.mean`. */
  readonly argument?: string | undefined;
  readonly given?: string | undefined;
  readonly expected?: string | undefined;
  /** Position of the first offending element, or the one at which a kernel gave up. */
  readonly index?: number | undefined;
  readonly cause?: unknown;
}

/** Everything is in the message too: it is often all that reaches a log. */
function compose(code: ErrorCode, { kernel, argument, given, expected }: ErrorDetails): string {
  const place = [kernel, argument].filter((part) => part !== undefined).join(': ');
  const facts = [given, expected === undefined ? undefined : `expected ${expected}`]
    .filter((part) => part !== undefined)
    .join('; ');
  return `${place}${place !== '' && facts !== '' ? ': ' : ''}${facts}${place === '' && facts === '' ? '' : ' '}[${code}]`;
}

const NOTHING: ErrorDetails = {
  kernel: undefined,
  argument: undefined,
  given: undefined,
  expected: undefined,
  index: undefined,
  cause: undefined,
};

export class KernelError extends Error {
  override readonly name = 'KernelError';
  readonly code: ErrorCode;
  readonly kernel: string | undefined;
  readonly argument: string | undefined;
  readonly given: string | undefined;
  readonly expected: string | undefined;
  readonly index: number | undefined;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    // Spreading takes an object's own properties only.
    const { kernel, argument, given, expected, index, cause } = { ...NOTHING, ...details };
    super(compose(code, { kernel, argument, given, expected }), cause === undefined ? undefined : { cause });
    this.code = code;
    this.kernel = kernel;
    this.argument = argument;
    this.given = given;
    this.expected = expected;
    this.index = index;
  }
}

/** One text for every backend and every kind of memory. The cause has the details. */
export const outOfMemory = (kernel: string, cause?: unknown): KernelError =>
  new KernelError('E_MEMORY', { kernel, given: refusals.outOfMemory.given, cause });

/** What a foreign error says, whatever was thrown. Never throws. */
export function messageOf(error: unknown): string {
  try {
    if (error instanceof Error) return error.message === '' ? error.name : error.message;
    return String(error);
  } catch {
    return 'something that cannot be printed';
  }
}

/** A RangeError from a typed array's constructor means memory; one from a deep call stack does not. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && !/call stack/i.test(error.message);
}
