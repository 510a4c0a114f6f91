/** Holds results of every backend against exact values. */
import type { Runtime } from 'trefoil';
import { backends } from '../runtime/backends.js';
import { hexOf } from '../oracles/fixtures.js';
import { withinClaim } from '../support/rational.js';
import type { Exact } from './exact.js';

/** A result that must be NaN has no exact value. */
export type Due = Exact | 'NaN';

/** `due` is asked once per element, since it is dear; `call` runs on every backend. */
export function expectExact(
  call: (rt: Runtime) => ArrayLike<number>,
  due: (at: number) => Due,
  place: (at: number) => string,
): void {
  const results = backends.map(({ name, rt }) => ({ name, got: call(rt) }));
  for (let at = 0; at < results[0]!.got.length; at++) {
    const wanted = due(at);
    for (const { name, got } of results) {
      const value = got[at]!;
      if (wanted === 'NaN' ? Number.isNaN(value) : withinClaim(value, wanted.value, wanted.scale)) continue;
      const exact =
        wanted === 'NaN'
          ? 'NaN'
          : `${wanted.value.toDouble()} (${hexOf(wanted.value.toDouble())}), scale ${wanted.scale.toDouble()}`;
      throw new Error(`${name}, ${place(at)}: ${value} (${hexOf(value)}), due ${exact}`);
    }
  }
}
