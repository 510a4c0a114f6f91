/** AbortSignals, through the platform's own getters: no code of a caller's runs, and nothing is missed. */
import { refusals } from '../../generated/typescript/messages.js';
import { describe } from '../checks/describe.js';
import { KernelError } from '../errors.js';
import { refusal } from '../refusal.js';
import type { Leave } from './later.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Method = { call(target: unknown, ...args: any[]): any };
const platform = globalThis as unknown as {
  AbortSignal?: { prototype: object };
  EventTarget?: { prototype: Record<string, Method> };
};
const getter = (key: string): Method | undefined =>
  platform.AbortSignal && Object.getOwnPropertyDescriptor(platform.AbortSignal.prototype, key)?.get;
const aborted = getter('aborted');
const reason = getter('reason');
const listen = platform.EventTarget?.prototype['addEventListener'];
const unlisten = platform.EventTarget?.prototype['removeEventListener'];

export function checkSignal(value: unknown, kernel: string): AbortSignal | undefined {
  if (value === undefined) return undefined;
  try {
    if (aborted !== undefined) {
      aborted.call(value);
      return value as AbortSignal;
    }
  } catch {
    // Not one: the getter of the platform says so.
  }
  throw new KernelError('E_PARAM', { kernel, argument: 'signal', given: describe(value), expected: 'an AbortSignal' });
}

export function throwIfAborted(signal: AbortSignal | undefined, kernel: string): void {
  if (signal !== undefined && aborted!.call(signal)) throw refusal('aborted', { kernel, cause: reason?.call(signal) });
}

interface Audience {
  readonly waiting: Set<Leave>;
  readonly fire: () => void;
}

/** One listener for all calls of a signal: Node takes more than ten for a leak and warns. */
const audiences = new WeakMap<AbortSignal, Audience>();

function audienceOf(signal: AbortSignal): Audience {
  const known = audiences.get(signal);
  if (known !== undefined) return known;
  const waiting = new Set<Leave>();
  const fire = (): void => {
    for (const leave of [...waiting]) leave('E_ABORT', refusals.aborted.given, reason?.call(signal));
  };
  const audience = { waiting, fire };
  audiences.set(signal, audience);
  listen!.call(signal, 'abort', fire, { once: true });
  return audience;
}

/** Calls `leave` once when the signal fires; what is returned takes that back. */
export function onAbort(signal: AbortSignal | undefined, leave: Leave): () => void {
  if (signal === undefined) return () => {};
  const { waiting, fire } = audienceOf(signal);
  waiting.add(leave);
  return () => {
    waiting.delete(leave);
    if (waiting.size > 0) return;
    unlisten!.call(signal, 'abort', fire);
    audiences.delete(signal);
  };
}
