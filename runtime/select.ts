/** Which backend a call runs on, and why not on another. */
import { isThere, type Backend, type BackendName, type Probe } from './backends/backend.js';
import { breakEvenOf } from './break-even.js';
import { KernelError } from './errors.js';
import type { BackendChoice } from './settings.js';

/** In order of preference; a fallback goes down this list. */
export const ORDER: readonly BackendName[] = ['native', 'wasm', 'ts'];

export type Probes = Readonly<Record<BackendName, Probe>>;

export interface Selection {
  readonly backend: Backend;
  /** Set where a backend that was asked for by name is not the one taken. */
  readonly fallback: string | undefined;
}

export const taken = (probe: Probe): Backend | undefined => (isThere(probe) ? probe.backend : undefined);

/** The first available backend from `first` on. Never fails: ts is always there. */
export function available(probes: Probes, first: BackendName): Backend {
  for (let i = ORDER.indexOf(first); i < ORDER.length; i++) {
    const backend = taken(probes[ORDER[i]!]);
    if (backend !== undefined) return backend;
  }
  return taken(probes.ts)!;
}

/** The next available backend after `backend`. */
export function following(probes: Probes, backend: Backend): Backend | undefined {
  const rest = ORDER.slice(ORDER.indexOf(backend.name) + 1);
  return rest.map((name) => taken(probes[name])).find((other) => other !== undefined);
}

/** Whether it can compute the kernel now. If not, what is missing is asked for, so that it can at one of the next calls. */
function readyOrAskedFor(backend: Backend, kernel: string): boolean {
  if (backend.isReady?.(kernel) !== false) return true;
  void backend.prepare?.(kernel);
  return false;
}

/** For 'auto': the best backend that gains something at this size. */
function worthwhile(probes: Probes, kernel: string, elements: number): Backend {
  const from = breakEvenOf(kernel);
  const native = taken(probes.native);
  if (native !== undefined && elements >= from.native) return native;
  const wasm = taken(probes.wasm);
  if (wasm !== undefined && elements >= from.wasm && readyOrAskedFor(wasm, kernel)) return wasm;
  return taken(probes.ts) ?? available(probes, 'native');
}

export function missing(name: BackendName, probe: Probe, kernel?: string): KernelError {
  const { code, reason } = isThere(probe) ? { code: 'E_BACKEND' as const, reason: 'it is there' } : probe;
  return new KernelError(code, {
    kernel,
    argument: 'backend',
    given: `${name} is not available: ${reason}`,
    expected: `a working ${name} backend`,
  });
}

export function select(
  probes: Probes,
  asked: BackendChoice,
  strict: boolean,
  kernel: string,
  elements: number,
): Selection {
  if (asked === 'auto') return { backend: worthwhile(probes, kernel, elements), fallback: undefined };
  const probe = probes[asked];
  if (isThere(probe)) {
    if (readyOrAskedFor(probe.backend, kernel)) return { backend: probe.backend, fallback: undefined };
    const reason = `${asked}: ${probe.backend.whyNot?.(kernel) ?? 'it is not ready'}`;
    return { backend: following(probes, probe.backend) ?? probe.backend, fallback: reason };
  }
  if (strict) throw missing(asked, probe, kernel);
  return { backend: available(probes, asked), fallback: `${asked} is not available: ${probe.reason}` };
}
