/** One call from arguments to results: read, check, choose a backend, run, hand over. */
import { errorOf, describeShortage, STATUS_OK } from './backends/status.js';
import type { Scheduler } from './async/scheduler.js';
import type { Backend, Call } from './backends/backend.js';
import { describe } from './checks/describe.js';
import { checkDomain } from './checks/domains.js';
import { copyInto } from './checks/intrinsics.js';
import { checkAliases, checkOut, currentOf, type OutBuffer } from './checks/out.js';
import { mayMove, type Pin } from './checks/pins.js';
import { checkParams } from './checks/params.js';
import { readCall, type RawCall } from './checks/read.js';
import { checkInputs, checkSizes, deriveSizes, extentsOf, isSmallEnough } from './checks/shapes.js';
import { isOutOfMemory, KernelError, outOfMemory } from './errors.js';
import type { ArrayPlan, KernelPlan, TypedArray } from './plan.js';
import { following, select, type Probes } from './select.js';
import {
  BACKENDS_DUE,
  isBackendChoice,
  isThreadCount,
  THREADS_DUE,
  type BackendChoice,
  type Settings,
} from './settings.js';
import { calls, emptyReport, publish, type Report } from './telemetry.js';
import type { Values } from './size.js';

/** What a runtime is made of, as far as calls are concerned. */
export interface State {
  readonly settings: Settings;
  readonly probes: Probes;
  readonly scheduler: Scheduler;
  disposed: boolean;
}

/** A call after all checks. */
export interface Checked {
  readonly inputs: readonly TypedArray[];
  /** Pinned inputs; empty where there are none. */
  readonly pins: readonly (Pin | undefined)[];
  /** Sizes, then parameters, then derived sizes. */
  readonly values: Values;
  readonly threads: number;
  readonly asked: BackendChoice;
  /** Elements of the largest array. */
  readonly elements: number;
  /** The caller's buffers by output; empty where there are none. */
  readonly outs: readonly (OutBuffer | undefined)[];
  readonly extents: readonly (readonly number[])[];
  /** Elements of each output. */
  readonly lengths: readonly number[];
}

/** What becomes of an input: itself, or a copy. */
export type Adopt = (
  data: TypedArray,
  pin: Pin | undefined,
  shared: boolean,
  plan: ArrayPlan,
  kernel: string,
) => TypedArray;

export function allocate(of: number | TypedArray, { storage }: ArrayPlan, kernel: string): TypedArray {
  try {
    return typeof of === 'number' ? storage.make(of) : storage.copy(of);
  } catch (cause) {
    throw isOutOfMemory(cause) ? outOfMemory(kernel, cause) : cause;
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

export function option<T>(
  value: unknown,
  fits: (value: unknown) => value is T,
  fallback: T,
  kernel: string,
  argument: string,
  expected: string,
  code: 'E_PARAM' | 'E_BACKEND',
): T {
  if (value === undefined) return fallback;
  if (!fits(value)) throw new KernelError(code, { kernel, argument, given: describe(value), expected });
  return value;
}

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/**
 * Shared memory is copied: others may write to it after it was checked. Views of pinned wasm memory are copied: growing
 * that memory detaches them.
 */
const asTheyAre: Adopt = (data, pin, shared, plan, kernel) =>
  shared || (pin === undefined && mayMove(data)) ? allocate(data, plan, kernel) : data;

/** All checks of a call, the same for every backend, before anything is written. */
export function checkCall(plan: KernelPlan, raw: RawCall, settings: Settings, adopt: Adopt): Checked {
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
  const lengths: number[] = [];
  for (const output of plan.outputs) {
    const found = extentsOf(output, 'output', values, kernel);
    const length = product(found);
    extents.push(found);
    lengths.push(length);
    elements = Math.max(elements, length);
  }
  for (const local of plan.locals) if (!isSmallEnough(local, values)) extentsOf(local, 'local', values, kernel);
  deriveSizes(plan, values);
  // Without holes: in one, what somebody put on Array.prototype would be found.
  const outs: (OutBuffer | undefined)[] = [];
  for (let o = 0; o < plan.outputs.length; o++) {
    const given = raw.out === undefined ? undefined : raw.out[o];
    outs.push(given && checkOut(given, plan.outputs[o]!, extents[o]!, share, kernel));
  }
  if (raw.out !== undefined) checkAliases(plan, shaped, outs);

  const inputs: TypedArray[] = [];
  const pins: (Pin | undefined)[] = [];
  for (let i = 0; i < shaped.length; i++) {
    const input = plan.inputs[i]!;
    const { data, shared, extents: own, pin } = shaped[i]!;
    pins.push(pin);
    const array = adopt(data, pin, shared, input, kernel);
    const length = product(own);
    elements = Math.max(elements, length);
    if (input.domain !== undefined) checkDomain(input, array, length, values, kernel);
    inputs.push(array);
  }
  return { inputs, pins, values, threads, asked, elements, outs, extents, lengths };
}

/** Where a call computes to: the caller's buffers, or memory of ours that is copied to them in the end. */
function allocateOutputs(plan: KernelPlan, { outs, lengths }: Checked): TypedArray[] {
  // A kernel that can fail half-way writes to memory of ours first: out keeps its contents then.
  const direct = plan.failures.length === 0;
  const outputs: TypedArray[] = [];
  for (let o = 0; o < plan.outputs.length; o++) {
    const buffer = outs[o];
    outputs.push(
      buffer !== undefined && direct && !buffer.shared
        ? buffer.data
        : allocate(lengths[o]!, plan.outputs[o]!, plan.name),
    );
  }
  return outputs;
}

/** What the caller sees of an output: a number, an array, or a matrix, which is their own object where they gave one. */
function resultOf(
  kind: ArrayPlan['kind'],
  data: TypedArray,
  buffer: OutBuffer | undefined,
  extents: readonly number[],
): unknown {
  if (kind === 'scalar') return data[0]!;
  if (kind === 'vector') return data;
  return buffer?.matrix ?? { data, rows: extents[0]!, cols: extents[1]! };
}

/** Results by name, in the caller's buffers where there are some. */
export function handOver(
  plan: KernelPlan,
  { outs, extents }: Checked,
  outputs: readonly TypedArray[],
): Record<string, unknown> {
  // A copy has the properties already: an assignment to one that is missing could run a setter of Object.prototype.
  const results: Record<string, unknown> = { ...plan.results };
  for (let o = 0; o < outputs.length; o++) {
    const { name, kind } = plan.outputs[o]!;
    let data = outputs[o]!;
    const buffer = outs[o];
    if (buffer !== undefined) {
      const own = currentOf(buffer);
      if (buffer.data !== data) copyInto(own, data);
      data = own;
    }
    const result = resultOf(kind, data, buffer, extents[o]!);
    results[name] = result;
  }
  return results;
}

/**
 * Every result is empty and the kernel cannot fail, so there is nothing to compute. Running it could still take
 * seconds: a matrix of 2³¹ − 1 rows and no columns has no elements, but a kernel loops over its rows.
 */
export function isIdle(plan: KernelPlan, { lengths }: Checked): boolean {
  if (plan.failures.length > 0) return false;
  for (let o = 0; o < lengths.length; o++) if (lengths[o] !== 0) return false;
  return true;
}

/** The fallback after E_MEMORY; undefined unless the backend was chosen automatically. */
export const nextAfterShortage = (
  asked: BackendChoice,
  { settings, probes }: State,
  chosen: Backend,
): Backend | undefined => (asked === 'auto' && !settings.strict ? following(probes, chosen) : undefined);

function run(plan: KernelPlan, checked: Checked, call: Call, state: State, report: Report): void {
  const { probes, settings } = state;
  report.selection = select(probes, checked.asked, settings.strict, plan.name, checked.elements);
  if (isIdle(plan, checked)) return;
  let { backend } = report.selection;
  let arrays = call;
  for (;;) {
    report.ran = true;
    const error = attempt(plan, arrays, backend);
    if (error === undefined) return;
    const next = error.code === 'E_MEMORY' ? nextAfterShortage(checked.asked, state, backend) : undefined;
    if (next === undefined) throw error;
    report.selection = { backend: next, fallback: describeShortage(backend, error) };
    backend = next;
    // Memory that grew has detached the views of pinned arrays.
    const inputs = call.inputs.map((array, i) => checked.pins[i]?.view() ?? array);
    const outputs = call.outputs.map((array, o) =>
      checked.outs[o]?.data === array ? currentOf(checked.outs[o]!) : array,
    );
    arrays = { ...call, inputs, outputs };
  }
}

/** The error a backend ended with; undefined when it computed. */
function attempt(plan: KernelPlan, call: Call, backend: Backend): KernelError | undefined {
  try {
    const status = backend.run(plan, call);
    return status === STATUS_OK ? undefined : errorOf(status, plan, backend);
  } catch (error) {
    if (error instanceof KernelError) return error;
    throw error;
  }
}

export function assertAlive(state: State, kernel: string): void {
  if (state.disposed) throw new KernelError('E_DISPOSED', { kernel, given: 'the runtime was disposed of' });
}

function compute(
  state: State,
  plan: KernelPlan,
  inputs: unknown,
  params: unknown,
  options: unknown,
  report: Report,
): Record<string, unknown> {
  assertAlive(state, plan.name);
  const raw = readCall(plan, inputs, params, options);
  // Reading runs code of the caller's, which may even dispose of this runtime.
  assertAlive(state, plan.name);
  const checked = checkCall(plan, raw, state.settings, asTheyAre);
  report.values = checked.values;
  const outputs = allocateOutputs(plan, checked);
  run(
    plan,
    checked,
    { inputs: checked.inputs, values: checked.values, outputs, threads: checked.threads },
    state,
    report,
  );
  return handOver(plan, checked, outputs);
}

export function callKernel(
  state: State,
  plan: KernelPlan,
  inputs: unknown,
  params: unknown,
  options: unknown,
): Record<string, unknown> {
  const report = emptyReport();
  if (!calls.hasSubscribers) return compute(state, plan, inputs, params, options, report);
  const start = performance.now();
  let error: unknown;
  try {
    return compute(state, plan, inputs, params, options, report);
  } catch (thrown) {
    error = thrown;
    throw thrown;
  } finally {
    if (report.ran) report.run = report.selection?.backend.lastRun?.();
    publish(plan, report, start, false, error);
  }
}
