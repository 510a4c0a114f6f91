/** A call that would take minutes on every backend, on inputs of a few megabytes: every place of the text matches every pattern. */
import type { Runtime } from 'trefoil';

const TEXT = 1 << 21;
const PATTERNS = 1 << 18;

const text = new Uint8Array(TEXT);
const patterns = new Uint8Array(PATTERNS);
const offsets = Int32Array.from({ length: PATTERNS + 1 }, (_, i) => i);

export const endless = Object.assign(
  (rt: Runtime, options: { signal?: AbortSignal; out?: { counts: Int32Array } } = {}): Promise<unknown> =>
    rt.countMatches.async({ text, patterns, offsets }, undefined, options),
  { patterns: PATTERNS },
);

export async function until(condition: () => boolean): Promise<void> {
  while (!condition())
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
}
