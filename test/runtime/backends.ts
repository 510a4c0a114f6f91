/**
 * The backends that can be had here. wasm and ts can be had everywhere, and native where cargo exists: one that is missing or
 * stale there fails every file of tests that asks, instead of being left out.
 */
import { createRuntime, type BackendName, type Runtime, type RuntimeOptions } from 'trefoil';
import { expectsNative, refusedNative } from '../support/machines.js';

export interface Tested {
  readonly name: BackendName;
  readonly rt: Runtime;
}

const found: Tested[] = [];
for (const name of ['native', 'wasm', 'ts'] as const) {
  if (name === 'native' && refusedNative() !== undefined) continue;
  try {
    // Chunks of a few elements, so that small inputs are split as well.
    found.push({ name, rt: await createRuntime({ backend: name, strict: true, grain: 16 } as RuntimeOptions) });
  } catch (error) {
    if (name !== 'native' || expectsNative())
      throw new Error(`${name} is missing or stale (\`npx trefoil build\` makes it): ${(error as Error).message}`, {
        cause: error,
      });
  }
}

export const backends: readonly Tested[] = found;
/** Where it is not expected and a binary has been left behind, nothing asks that one. */
export const hasNative = found.some(({ name }) => name === 'native');
