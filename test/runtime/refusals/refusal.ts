/** A call that must be refused, and what calls are made of. */
import type { ErrorCode } from 'trefoil';
import { matrix, type Loose } from '../loose.js';

export interface Refusal {
  readonly mistake: string;
  readonly code: ErrorCode;
  /** Of the error; a pattern where the text matters. */
  readonly argument: string;
  readonly message?: RegExp;
  readonly call: (rt: Loose) => unknown;
}

export const x = matrix(6, 2);
const text = new Uint8Array(9);
const patterns = new Uint8Array(4);
const offsets = Int32Array.of(0, 2, 4);

export function detached(): Float64Array {
  const array = new Float64Array(12);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

export const resizable = (): Float64Array =>
  new Float64Array(
    new (ArrayBuffer as unknown as new (n: number, o: object) => ArrayBuffer)(96, { maxByteLength: 960 }),
  );
export const growable = (): Float64Array =>
  new Float64Array(
    new (SharedArrayBuffer as unknown as new (n: number, o: object) => SharedArrayBuffer)(96, { maxByteLength: 960 }),
  );
export const onShared = (): Float64Array => new Float64Array(new SharedArrayBuffer(96));
export const throwing = (key: string, rest: object = {}): object =>
  Object.defineProperty({ ...rest }, key, {
    enumerable: true,
    get() {
      throw new RangeError('no such thing');
    },
  });
export const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

export const mean =
  (change: object, params: unknown = { window: 3 }, options?: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x: { ...x, ...change } }, params, options);
export const given =
  (value: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x: value }, { window: 3 });
export const params =
  (value: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x }, value);
export const options =
  (value: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x }, { window: 3 }, value);
export const count =
  (change: object, more?: unknown, out?: unknown) =>
  (rt: Loose): unknown =>
    rt['countMatches']!({ text, patterns, offsets, ...change }, more, out);
export const kmeans =
  (change: object, more?: unknown, out?: unknown) =>
  (rt: Loose): unknown =>
    rt['kmeans']!({ x, init: matrix(2, 2), ...change }, more, out);
