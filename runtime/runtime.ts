/** Makes the `createRuntime` of a package: it probes the backends and makes one function per kernel. */
import { callKernelAsync } from './async/call.js';
import { Scheduler } from './async/scheduler.js';
import { isThere, type BackendName, type Probe } from './backends/backend.js';
import { probeWasm } from './backends/load-wasm.js';
import { probeNative, type Simd } from './backends/native.js';
import { tsBackend } from './backends/ts.js';
import { callKernel, type State } from './call.js';
import type { Described, ScriptKernels } from './described.js';
import { describe } from './checks/describe.js';
import { KernelError, messageOf } from './errors.js';
import { FORMAT, type KernelManifest } from '../codegen/hosts/kernel-manifest.js';
import { pin, type Pinning } from './pin.js';
import { planKernel, type KernelPlan } from './plan.js';
import { builtin } from './platform.js';
import { available, missing, ORDER, select, taken, type Probes } from './select.js';
import { readSettings, type BackendChoice, type RuntimeOptions, type Settings } from './settings.js';

/** What probing one backend found. */
export interface BackendReport {
  readonly available: boolean;
  /** Why not, in the loader's own words. */
  readonly reason?: string;
  readonly code?: 'E_BACKEND' | 'E_STALE';
  /** Paths, versions, instruction sets, memory in use. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Capabilities {
  /** What large calls run on unless they ask for another. */
  readonly backend: BackendName;
  readonly asked: BackendChoice;
  readonly strict: boolean;
  readonly backends: Readonly<Record<BackendName, BackendReport>>;
  readonly threads: number;
  readonly simd: Simd;
  readonly kernels: readonly string[];
  /** Of the sources everything was generated from. */
  readonly sourceHash: string;
}

/** `Kernels`: those of the package, by name. */
export type RuntimeOf<Kernels> = Kernels & Methods<Kernels>;

interface Methods<Kernels> extends Pinning {
  /** The backend a call of this kernel would run on, by the elements of its largest array; without a size: a large call. */
  backendOf(kernel: keyof Kernels, size?: number): BackendName;
  /** Every probed backend, with the reason where one is not there. */
  capabilities(): Capabilities;
  /** Gives everything back and ends calls under way. They, and later use of this runtime, fail with E_DISPOSED. */
  dispose(): void;
}

const plans = new WeakMap<Described['manifest'], Map<string, KernelPlan>>();

/** Made on a kernel's first call, which fails if its declaration is invalid. */
function planOf({ manifest }: Described, name: string): KernelPlan {
  const known = plans.get(manifest) ?? new Map<string, KernelPlan>();
  plans.set(manifest, known);
  let plan = known.get(name);
  if (plan !== undefined) return plan;
  try {
    plan = planKernel(manifest[name]!);
  } catch (cause) {
    throw new KernelError('E_BACKEND', { kernel: name, given: `invalid declaration: ${messageOf(cause)}`, cause });
  }
  known.set(name, plan);
  return plan;
}

async function scriptsOf({ families }: Described, chosen: readonly string[]): Promise<ScriptKernels> {
  const loaded = await Promise.all(chosen.map((family) => families[family]!.kernels()));
  return Object.assign({}, ...loaded.map(({ kernels }) => kernels)) as ScriptKernels;
}

/** Probes what the settings can make use of: the backend asked for, and those a fallback may reach. */
async function probe(of: Described, settings: Settings): Promise<Probes> {
  const { backend, strict } = settings;
  const first = backend === 'auto' ? 0 : ORDER.indexOf(backend);
  const wanted = (name: BackendName): boolean =>
    name === backend || backend === 'auto' || (!strict && ORDER.indexOf(name) > first);
  const unasked: Probe = { code: 'E_BACKEND', reason: `not looked for: the runtime was made for '${backend}'` };
  const native = wanted('native') ? probeNative(of, settings.simd, settings.grain, strict) : unasked;
  const wasm = wanted('wasm')
    ? await probeWasm(of, {
        source: settings.wasm,
        budget: settings.memoryBudget,
        families: settings.families,
        eager: strict || backend === 'wasm',
      })
    : unasked;
  const ts: Probe = wanted('ts') ? { backend: tsBackend(await scriptsOf(of, settings.families)) } : unasked;
  return { native, wasm, ts };
}

/** A fallback nobody chose is said aloud once; under 'auto' it is no surprise, and capabilities() tells. */
function announce(asked: BackendName, reason: string, taken: BackendName): void {
  const text = `trefoil: ${asked} is not available (${reason}); using ${taken}`;
  const host = (globalThis as { process?: { emitWarning?(text: string, options: object): void } }).process;
  if (host?.emitWarning) host.emitWarning(text, { type: 'TrefoilWarning', code: 'TREFOIL_FALLBACK' });
  else console.warn(text);
}

/** What strict 'auto' means: native addons need Node. */
const bestOfPlatform = (): BackendName => (builtin('node:fs') === undefined ? 'wasm' : 'native');

export const runtimeOf =
  <Kernels>(of: Described) =>
  (options?: RuntimeOptions): Promise<RuntimeOf<Kernels>> =>
    create<Kernels>(of, options);

/** A package and the runtime that it finds installed may come from different versions. */
function checkFormat({ format }: Described): void {
  if (format === FORMAT) return;
  throw new KernelError('E_STALE', {
    given: `the package describes its kernels in format ${format}`,
    expected: `format ${FORMAT}, which this version of trefoil reads: build the package with it`,
  });
}

async function create<Kernels>(of: Described, options: RuntimeOptions | undefined): Promise<RuntimeOf<Kernels>> {
  checkFormat(of);
  const settings = readSettings(options, Object.keys(of.families));
  const probes = await probe(of, settings);
  const asked = settings.backend === 'auto' ? bestOfPlatform() : settings.backend;
  const found = probes[asked];
  if (!isThere(found)) {
    if (settings.strict) throw missing(asked, found);
    if (settings.backend !== 'auto') announce(asked, found.reason, available(probes, asked).name);
  }
  const scheduler = new Scheduler(settings, of);
  return assemble<Kernels>(of, { settings, probes, scheduler, disposed: false });
}

/** Whoever forgets to dispose of a runtime leaves workers behind that nobody can reach. */
const forgotten = new FinalizationRegistry((scheduler: Scheduler) => scheduler.dispose());

/** A kernel of a family that the runtime was made without. */
function leftOut({ name, family }: KernelManifest): unknown {
  const refuse = (): never => {
    throw new KernelError('E_BACKEND', {
      kernel: name,
      given: `the runtime was made without the family '${family}'`,
      expected: 'its name among the `families` of createRuntime',
    });
  };
  return Object.freeze(Object.assign(refuse, { async: Object.freeze(async () => refuse()) }));
}

function methodsOf(of: Described, state: State, alive: () => void): Methods<Record<string, unknown>> {
  const { manifest, sourceHash } = of;
  const { settings, probes } = state;
  return {
    backendOf(kernel, size = Infinity) {
      alive();
      if (!Object.hasOwn(manifest, kernel))
        throw new KernelError('E_PARAM', {
          argument: 'kernel',
          given: describe(kernel),
          expected: 'the name of a kernel',
        });
      if (typeof size !== 'number' || !(size >= 0))
        throw new KernelError('E_PARAM', {
          kernel,
          argument: 'size',
          given: describe(size),
          expected: 'a number of elements',
        });
      return select(probes, settings.backend, settings.strict, kernel, size).backend.name;
    },
    capabilities() {
      alive();
      const report = (probe: Probe): BackendReport =>
        isThere(probe)
          ? { available: true, facts: probe.backend.facts() }
          : { available: false, code: probe.code, reason: probe.reason };
      return {
        backend: available(probes, settings.backend === 'auto' ? 'native' : settings.backend).name,
        asked: settings.backend,
        strict: settings.strict,
        backends: { native: report(probes.native), wasm: report(probes.wasm), ts: report(probes.ts) },
        threads: settings.threads,
        simd: settings.simd,
        kernels: Object.keys(manifest).filter((name) => settings.families.includes(manifest[name]!.family)),
        sourceHash,
      };
    },
    pin(value: unknown): never {
      alive();
      const home = available(probes, settings.backend === 'auto' ? 'native' : settings.backend);
      try {
        return pin(value, home, alive) as never;
      } catch (error) {
        // Under 'auto' a memory that is too small only means that calls have to copy.
        if (
          settings.backend !== 'auto' ||
          settings.strict ||
          !(error instanceof KernelError) ||
          error.code !== 'E_MEMORY'
        )
          throw error;
        return pin(value, undefined, alive) as never;
      }
    },
    dispose() {
      if (state.disposed) return;
      state.disposed = true;
      state.scheduler.dispose();
      for (const name of ORDER) {
        taken(probes[name])?.dispose?.();
      }
    },
  };
}

function assemble<Kernels>(of: Described, state: State): RuntimeOf<Kernels> {
  const { manifest } = of;
  forgotten.register(state, state.scheduler);
  const { settings } = state;
  const alive = (): void => {
    if (state.disposed) throw new KernelError('E_DISPOSED', { given: 'the runtime was disposed of' });
  };
  const runtime: Record<string, unknown> = {};
  for (const name of Object.keys(manifest)) {
    if (!settings.families.includes(manifest[name]!.family)) {
      runtime[name] = leftOut(manifest[name]!);
      continue;
    }
    let plan: KernelPlan | undefined;
    const call = (inputs: unknown, params?: unknown, options?: unknown): unknown =>
      callKernel(state, (plan ??= planOf(of, name)), inputs, params, options);
    const callAsync = async (inputs: unknown, params?: unknown, options?: unknown): Promise<unknown> =>
      callKernelAsync(state, planOf(of, name), inputs, params, options);
    Object.defineProperty(call, 'name', { value: name });
    Object.defineProperty(callAsync, 'name', { value: `${name}.async` });
    runtime[name] = Object.freeze(Object.assign(call, { async: Object.freeze(callAsync) }));
  }
  const methods = methodsOf(of, state, alive);
  return Object.freeze(Object.assign(runtime, methods)) as unknown as RuntimeOf<Kernels>;
}
