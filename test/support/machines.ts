/**
 * The backends, each by every way it can run: instruction sets and threads of native. Every call is strict, and
 * what really ran is read from the runtime's own event, so that a fallback cannot pass for the backend it replaced.
 */
import { spawnSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { BackendName, CallEvent, RuntimeOf, RuntimeOptions, Simd } from '../../dist/runtime/index.js';
import { bytesOf, copyArray, extentsOf, lengthOf, makeArray, namesOf, type Case, type TypedArray } from './case.js';
import { failureIn } from './interpreters.js';
import { scalarArray, type Outcome } from './outcome.js';
import { generatedFile, hasBackend } from './project.js';
import type { KernelManifest } from './subject.js';

/** Kernels by name; their types belong to the package that is under test. */
type Runtime = RuntimeOf<Readonly<Record<string, unknown>>>;

const { createRuntime } = (await import(generatedFile('index.js'))) as {
  createRuntime(options?: RuntimeOptions): Promise<Runtime>;
};

/** How native said it ran a call. */
export interface Run {
  readonly chunks: number;
  readonly workers: number;
  readonly level: string;
}

export interface Machine {
  readonly label: string;
  readonly backend: BackendName;
  run(kernel: KernelManifest, one: Case): { outcome: Outcome; run?: Run };
}

export interface Machines {
  readonly all: readonly Machine[];
  /** Instruction sets of native; empty without it. */
  readonly levels: readonly string[];
  /** Backends that are left out, each with the reason. */
  readonly skipped: readonly string[];
}

const THREADS: readonly number[] = [1, 2, 3, 8];
/** Operations of a chunk: a handful, so that small inputs are split as well. */
const GRAIN = 16;
/** Around results in memory of ours: whoever writes there is found out. */
const GUARD = 8;

export const hasCargo = (): boolean => spawnSync('cargo', ['--version'], { stdio: 'ignore' }).status === 0;

/** What the environment says where native was left out on purpose. */
export function refusedNative(): string | undefined {
  const value = process.env['TREFOIL_NO_NATIVE'];
  return value === undefined || value === '' || value === '0' ? undefined : `TREFOIL_NO_NATIVE=${value} is set`;
}

/** Whether a test that finds no native backend has to fail. */
export const expectsNative = (): boolean => refusedNative() === undefined && hasCargo();

/** The backends that can be had. Where cargo is, native must be one of them, unless the environment says that it was left out on purpose. */
export async function findMachines(): Promise<Machines> {
  const all: Machine[] = [];
  const skipped: string[] = [];
  const strict = (options: RuntimeOptions): Promise<Runtime> =>
    createRuntime({ strict: true, grain: GRAIN, ...options } as RuntimeOptions);
  for (const backend of ['ts', 'wasm'] as const)
    if (backend === 'ts' || hasBackend(backend)) all.push(machine(backend, backend, await strict({ backend })));

  const levels: string[] = [];
  const refused = hasBackend('native') ? refusedNative() : 'the project does not have it';
  if (refused !== undefined) skipped.push(`native: ${refused}`);
  else {
    try {
      const probe = await strict({ backend: 'native' });
      levels.push(...(probe.capabilities().backends.native.facts?.['levels'] as string[]));
      for (const simd of levels as Simd[]) {
        const rt = await strict({ backend: 'native', simd });
        for (const threads of THREADS)
          all.push(
            machine(`native ${simd}, ${threads} thread${threads > 1 ? 's' : ''}`, 'native', rt, {
              threads,
              level: simd,
            }),
          );
      }
    } catch (error) {
      if (hasCargo()) throw error;
      skipped.push(`native: ${(error as Error).message}`);
    }
  }
  return { all, levels, skipped };
}

function machine(
  label: string,
  backend: BackendName,
  rt: Runtime,
  native?: { threads: number; level: string },
): Machine {
  return {
    label,
    backend,
    run(kernel, one) {
      const { inputs, guarded, out } = argumentsOf(kernel, one);
      const options = {
        ...(out === undefined ? {} : { out }),
        ...(native === undefined ? {} : { threads: native.threads }),
      };
      const params = Object.fromEntries(Object.entries(one.params).filter(([name]) => !one.omitted.includes(name)));
      const { event, results, error } = observed(() =>
        (rt as unknown as Record<string, (...args: unknown[]) => Record<string, unknown>>)[kernel.name]!(
          inputs,
          params,
          options,
        ),
      );
      const failure = failureIn(error, kernel.failures);
      if (error !== undefined && failure === undefined) throw error;
      // Where there is nothing to compute, nothing runs.
      assertRan(event, backend, isNothing(kernel, one) ? undefined : native?.level);
      for (const check of guarded) check();
      const outcome = failure === undefined ? { outputs: resultsOf(kernel, results!) } : { outputs: {}, failure };
      return { outcome, ...(event?.run === undefined ? {} : { run: event.run as Run }) };
    },
  };
}

/** Whether every output is empty. */
const isNothing = (kernel: KernelManifest, { sizes, params }: Case): boolean =>
  kernel.failures.length === 0 && kernel.outputs.every((output) => lengthOf(output, namesOf(sizes, params)) === 0);

interface Observed {
  readonly event?: CallEvent | undefined;
  readonly results?: Record<string, unknown>;
  readonly error?: unknown;
}

function observed(call: () => Record<string, unknown>): Observed {
  let event: CallEvent | undefined;
  const listener = (message: unknown): void => {
    event = message as CallEvent;
  };
  subscribe('trefoil:call', listener);
  try {
    const results = call();
    return { event, results };
  } catch (error) {
    return { event, error };
  } finally {
    unsubscribe('trefoil:call', listener);
  }
}

function assertRan(event: CallEvent | undefined, backend: BackendName, level: string | undefined): void {
  if (event === undefined) throw new Error(`no event tells what ran where ${backend} was asked for`);
  if (event.backend !== backend || event.fallback !== undefined)
    throw new Error(`${event.backend} ran where ${backend} was asked for (${event.fallback ?? 'no reason given'})`);
  if (level !== undefined && (event.run as Run | undefined)?.level !== level)
    throw new Error(`native ran as ${(event.run as Run | undefined)?.level} where ${level} was asked for`);
}

/** Inputs as a caller has them, and buffers for results where the case says so. */
function argumentsOf(
  kernel: KernelManifest,
  one: Case,
): { inputs: Record<string, unknown>; out: Record<string, unknown> | undefined; guarded: (() => void)[] } {
  const names = namesOf(one.sizes, one.params);
  const guarded: (() => void)[] = [];
  const matrix = (data: TypedArray, [rows, cols]: readonly number[]): object => ({ data, rows, cols });
  const inputs: Record<string, unknown> = {};
  for (const input of kernel.inputs) {
    const data = one.inputs[input.name]!;
    const before = copyArray(data, input.dtype);
    guarded.push(() => {
      if (Buffer.compare(bytesOf(data), bytesOf(before)) !== 0)
        throw new Error(`the input ${input.name} was written to`);
    });
    inputs[input.name] = input.kind === 'matrix' ? matrix(data, extentsOf(input, names)) : data;
  }
  if (!one.into) return { inputs, out: undefined, guarded };
  const out: Record<string, unknown> = {};
  for (const output of kernel.outputs) {
    if (output.kind === 'scalar') continue;
    const length = lengthOf(output, names);
    const memory = makeArray(output.dtype, length + 2 * GUARD);
    const around = bytesOf(memory).fill(0xa5);
    const data = memory.subarray(GUARD + one.shift, GUARD + one.shift + length);
    guarded.push(() => {
      const [from, to] = [data.byteOffset, data.byteOffset + data.byteLength];
      if ([around.subarray(0, from), around.subarray(to)].some((part) => part.some((byte) => byte !== 0xa5)))
        throw new Error(`something was written outside of the buffer for ${output.name}`);
    });
    out[output.name] = output.kind === 'matrix' ? matrix(data, extentsOf(output, names)) : data;
  }
  return { inputs, out, guarded };
}

function resultsOf(kernel: KernelManifest, results: Record<string, unknown>): Record<string, TypedArray> {
  return Object.fromEntries(
    kernel.outputs.map(({ name, kind, dtype }) => {
      const value = results[name];
      if (kind === 'scalar') return [name, scalarArray(value as number, dtype)];
      return [name, kind === 'matrix' ? (value as { data: TypedArray }).data : (value as TypedArray)];
    }),
  );
}
