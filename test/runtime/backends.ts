/** The backends that can be had here. Where cargo exists a missing native backend is a failure, not a skip. */
import { spawnSync } from 'node:child_process';
import { createRuntime, type BackendName, type Runtime, type RuntimeOptions } from 'trefoil';

export interface Tested {
  readonly name: BackendName;
  readonly rt: Runtime;
}

const found: Tested[] = [];
/** Why a backend is left out. */
export const absent: { name: BackendName; reason: string }[] = [];

for (const name of ['native', 'wasm', 'ts'] as const) {
  try {
    // Chunks of a few elements, so that small inputs are split as well.
    found.push({ name, rt: await createRuntime({ backend: name, strict: true, grain: 16 } as RuntimeOptions) });
  } catch (error) {
    absent.push({ name, reason: (error as Error).message });
  }
}

export const backends: readonly Tested[] = found;
export const hasCargo = spawnSync('cargo', ['--version']).status === 0;
