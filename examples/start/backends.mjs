// The backends of this machine: a runtime for each, or the reason why there is none.
import { createRuntime } from 'trefoil';

/** Quickest first. */
export const ORDER = ['native', 'wasm', 'ts'];

/** { native: { rt } or { reason }, wasm: …, ts: … }. A strict runtime computes on the backend it names and on no other. */
export async function openBackends() {
  const probe = await createRuntime({ backend: 'auto' });
  const found = probe.capabilities().backends;
  probe.dispose();
  const backends = {};
  for (const name of ORDER) {
    const { available, reason } = found[name];
    backends[name] = available ? { rt: await createRuntime({ backend: name, strict: true }) } : { reason };
  }
  return backends;
}
