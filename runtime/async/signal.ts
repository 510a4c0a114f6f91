/** AbortSignals, through the platform's own getters, so that nothing is missed. Of a Proxy even those may run what a caller wrote. */
import { refusals } from '../messages.js';
import { describe } from '../checks/describe.js';
import { KernelError } from '../errors.js';
import { refusal } from '../refusal.js';
import type { Cancel } from './scheduler.js';

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

export const isAborted = (signal: AbortSignal | undefined): boolean =>
  signal !== undefined && aborted!.call(signal) === true;

/** What a call is told whose signal has fired. */
export const abortError = (signal: AbortSignal | undefined, kernel: string): KernelError =>
  refusal('aborted', { kernel, cause: signal && reason?.call(signal) });

export function throwIfAborted(signal: AbortSignal | undefined, kernel: string): void {
  if (isAborted(signal)) throw abortError(signal, kernel);
}

interface Subscribers {
  readonly waiting: Set<Cancel>;
  readonly fire: () => void;
}

/** One listener for all calls of a signal: Node takes more than ten for a leak and warns. */
const subscribers = new WeakMap<AbortSignal, Subscribers>();

function subscribersOf(signal: AbortSignal): Subscribers {
  const known = subscribers.get(signal);
  if (known !== undefined) return known;
  const waiting = new Set<Cancel>();
  const fire = (): void => {
    for (const cancel of [...waiting]) cancel('E_ABORT', refusals.aborted.given, reason?.call(signal));
  };
  const own = { waiting, fire };
  subscribers.set(signal, own);
  listen!.call(signal, 'abort', fire, { once: true });
  return own;
}

/** Calls `cancel` once when the signal fires; what is returned takes that back. */
export function onAbort(signal: AbortSignal | undefined, cancel: Cancel): () => void {
  if (signal === undefined) return () => {};
  const { waiting, fire } = subscribersOf(signal);
  waiting.add(cancel);
  return () => {
    waiting.delete(cancel);
    if (waiting.size > 0) return;
    unlisten!.call(signal, 'abort', fire);
    subscribers.delete(signal);
  };
}
