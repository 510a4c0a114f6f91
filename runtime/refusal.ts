/** Refused calls in the words that every host uses: they are generated, and a host fills in the facts. */
import { refusals } from './messages.js';
import { KernelError, type ErrorCode, type ErrorDetails } from './errors.js';

export type RefusalKind = keyof typeof refusals;
export type Facts = Readonly<Record<string, unknown>>;

interface Refusal {
  readonly code: ErrorCode;
  readonly given: string;
  readonly expected?: string;
}

const rows: Readonly<Record<RefusalKind, Refusal>> = refusals;

export const filled = (template: string, facts: Facts): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));

export function refusal(
  kind: RefusalKind,
  details: Omit<ErrorDetails, 'given' | 'expected'>,
  facts: Facts = {},
): KernelError {
  // Spreading takes an object's own properties only.
  const { code, given, expected } = { expected: undefined, ...rows[kind] };
  return new KernelError(code, {
    ...details,
    given: filled(given, facts),
    expected: expected === undefined ? undefined : filled(expected, facts),
  });
}
