// The backends of this machine: a runtime for each, or the reason why there is none.
import { createRuntime } from 'trefoil';

/** Quickest first. */
export const ORDER = ['native', 'wasm', 'ts'];

/** { native: { rt } or { reason }, wasm: …, ts: … }. A strict runtime computes on the backend it names and on no other. */
export async function openBackends() {
  const backends = {};
  for (const name of ORDER) {
    const probe = await createRuntime({ backend: 'auto' });
    const { available, reason } = probe.capabilities().backends[name];
    probe.dispose();
    backends[name] = available ? { rt: await createRuntime({ backend: name, strict: true }) } : { reason };
  }
  return backends;
}
