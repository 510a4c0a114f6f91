/** One call from arguments to results: read, check, choose a backend, run, hand over. */
import { errorOf, STATUS_OK } from './backends/status.js';
import type { Backend, Call } from './backends/backend.js';
import { describe } from './checks/describe.js';
import { checkDomain } from './checks/domains.js';
import { copyInto } from './checks/intrinsics.js';
import { checkAliases, checkOut, type OutBuffer } from './checks/out.js';
import { checkParams } from './checks/params.js';
import { readCall, type RawCall } from './checks/read.js';
import { checkInputs, checkSizes, outputExtents } from './checks/shapes.js';
import { isOutOfMemory, KernelError } from './errors.js';
import type { ArrayPlan, KernelPlan, TypedArray } from './plan.js';
import { select, type Probes, type Selection } from './select.js';
import { BACKENDS_DUE, isBackendChoice, isThreadCount, THREADS_DUE, type BackendChoice, type Settings } from './settings.js';
import { calls } from './telemetry.js';
import type { Values } from './size.js';

/** What a runtime is made of, as far as calls are concerned. */
export interface State {
  readonly settings: Settings;
  readonly probes: Probes;
  disposed: boolean;
}

/** A call after all checks. */
export interface Checked extends Call {
  readonly asked: BackendChoice;
  /** Elements of the largest array. */
  readonly elements: number;
  /** The caller's buffers by output; empty where there are none. */
  readonly outs: readonly (OutBuffer | undefined)[];
  readonly extents: readonly (readonly number[])[];
}

function allocate(of: number | TypedArray, { storage, name }: ArrayPlan, kernel: string): TypedArray {
  try {
    return typeof of === 'number' ? storage.make(of) : storage.copy(of);
  } catch (cause) {
    if (isOutOfMemory(cause)) throw new KernelError('E_MEMORY', { kernel, argument: name, given: 'there is no memory for it', cause });
    throw cause;
  }
}

function product(extents: readonly number[]): number {
  let elements = 1;
  for (let d = 0; d < extents.length; d++) elements *= extents[d]!;
  return elements;
}

/** Sizes start as −1 and parameters as NaN: not known yet. */
function blankValues(plan: KernelPlan): Values {
  const values: Values = [];
  for (let slot = 0; slot < plan.slots; slot++) values.push(slot < plan.sizes.length ? -1 : NaN);
  return values;
}

function option<T>(value: unknown, fits: (value: unknown) => value is T, fallback: T, kernel: string, argument: string, expected: string, code: 'E_PARAM' | 'E_BACKEND'): T {
  if (value === undefined) return fallback;
  if (!fits(value)) throw new KernelError(code, { kernel, argument, given: describe(value), expected });
  return value;
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** All checks of a call, the same for every backend, before anything is written. */
export function checkCall(plan: KernelPlan, raw: RawCall, settings: Settings): Checked {
  const kernel = plan.name;
  const asked = option(raw.backend, isBackendChoice, settings.backend, kernel, 'backend', BACKENDS_DUE, 'E_BACKEND');
  const threads = option(raw.threads, isThreadCount, settings.threads, kernel, 'threads', THREADS_DUE, 'E_PARAM');
  const share = option(raw.share, isBoolean, false, kernel, 'share', 'true or false', 'E_PARAM');

  const values = blankValues(plan);
  const shaped = checkInputs(plan, raw.inputs, share, values);
  checkParams(plan, raw.params, values);
  checkSizes(plan, shaped, values);
  let elements = 0;
  const extents: number[][] = [];
  for (const output of plan.outputs) {
    const found = outputExtents(output, values, kernel);
    extents.push(found);
    elements = Math.max(elements, product(found));
  }
  const outs: (OutBuffer | undefined)[] = [];
  if (raw.out !== undefined) {
    for (let o = 0; o < plan.outputs.length; o++) {
      const given = raw.out[o];
      outs.push(given && checkOut(given, plan.outputs[o]!, extents[o]!, share, kernel));
    }
    checkAliases(plan, shaped, outs);
  }

  const inputs: TypedArray[] = [];
  for (let i = 0; i < shaped.length; i++) {
    const input = plan.inputs[i]!;
    const { data, shared, extents: own } = shaped[i]!;
    // Others may write to shared memory while we check and compute: only a copy keeps what was checked.
    const array = shared ? allocate(data, input, kernel) : data;
    const length = product(own);
    elements = Math.max(elements, length);
    if (input.domain !== undefined) checkDomain(input, array, length, values, kernel);
    inputs.push(array);
  }

  // A kernel that can fail half-way writes to memory of ours first: out keeps its contents then.
  const direct = plan.failures.length === 0;
  const outputs: TypedArray[] = [];
  for (let o = 0; o < plan.outputs.length; o++) {
    const buffer = outs[o];
    outputs.push(buffer !== undefined && direct && !buffer.shared ? buffer.data : allocate(product(extents[o]!), plan.outputs[o]!, kernel));
  }
  return { inputs, values, outputs, threads, asked, elements, outs, extents };
}

/** Results by name, in the caller's buffers where there are some. */
export function handOver(plan: KernelPlan, { outputs, outs, extents }: Checked): Record<string, unknown> {
  const results: Record<string, unknown> = {};
  for (let o = 0; o < outputs.length; o++) {
    const { name, kind } = plan.outputs[o]!;
    let data = outputs[o]!;
    const buffer = outs[o];
    if (buffer !== undefined && buffer.data !== data) {
      copyInto(buffer.data, data);
      data = buffer.data;
    }
    if (kind === 'scalar') results[name] = data[0]!;
    else if (kind === 'vector') results[name] = data;
    else results[name] = buffer?.matrix ?? { data, rows: extents[o]![0]!, cols: extents[o]![1]! };
  }
  return results;
}

/** Runs the call; where the backend was the runtime's own choice, a wasm memory that is too small is no reason to fail. */
function run(plan: KernelPlan, checked: Checked, { probes, settings }: State, report: { selection?: Selection }): void {
  const selection = select(probes, checked.asked, settings.strict, plan.name, checked.elements);
  report.selection = selection;
  const error = attempt(plan, checked, selection.backend);
  if (error === undefined) return;
  const { ts } = probes;
  const chosenByUs = checked.asked === 'auto' && !settings.strict && selection.backend.name === 'wasm';
  if (error.code !== 'E_MEMORY' || !chosenByUs || !('backend' in ts)) throw error;
  report.selection = { backend: ts.backend, fallback: error.message };
  const again = attempt(plan, checked, ts.backend);
  if (again !== undefined) throw again;
}

/** The error a backend ended with; undefined when it computed. */
function attempt(plan: KernelPlan, checked: Checked, backend: Backend): KernelError | undefined {
  try {
    const status = backend.run(plan, checked);
    return status === STATUS_OK ? undefined : errorOf(status, plan, backend);
  } catch (error) {
    if (error instanceof KernelError) return error;
    throw error;
  }
}

function compute(state: State, plan: KernelPlan, inputs: unknown, params: unknown, options: unknown, report: { selection?: Selection; values?: Values }): Record<string, unknown> {
  if (state.disposed) throw new KernelError('E_DISPOSED', { kernel: plan.name, given: 'the runtime was disposed of' });
  const raw = readCall(plan, inputs, params, options);
  // Reading runs code of the caller's, which may even dispose of this runtime.
  if (state.disposed) throw new KernelError('E_DISPOSED', { kernel: plan.name, given: 'the runtime was disposed of' });
  const checked = checkCall(plan, raw, state.settings);
  report.values = checked.values;
  run(plan, checked, state, report);
  return handOver(plan, checked);
}

export function callKernel(state: State, plan: KernelPlan, inputs: unknown, params: unknown, options: unknown): Record<string, unknown> {
  const report: { selection?: Selection; values?: Values } = {};
  if (!calls.hasSubscribers) return compute(state, plan, inputs, params, options, report);
  const start = performance.now();
  let error: KernelError | undefined;
  try {
    return compute(state, plan, inputs, params, options, report);
  } catch (thrown) {
    if (thrown instanceof KernelError) error = thrown;
    throw thrown;
  } finally {
    const { selection, values } = report;
    calls.publish({
      kernel: plan.name,
      backend: selection?.backend.name,
      sizes: values === undefined ? {} : Object.fromEntries(plan.sizes.map((name, slot) => [name, values[slot]!])),
      duration: performance.now() - start,
      fallback: selection?.fallback,
      run: selection?.backend.lastRun?.(),
      error,
    });
  }
}
