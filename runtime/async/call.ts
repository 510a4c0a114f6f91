/** One call off the main thread: the same checks, memory of its own, results handed over in the end. */
import type { Backend, Runnable } from '../backends/backend.js';
import { errorOf, describeShortage, STATUS_MEMORY, STATUS_OK } from '../backends/status.js';
import {
  allocate,
  assertAlive,
  checkCall,
  handOver,
  isBoolean,
  isIdle,
  option,
  nextAfterShortage,
  type Adopt,
  type Checked,
  type State,
} from '../call.js';
import { bufferOf, isSharedMemory, lengthOf, memoryOf } from '../checks/intrinsics.js';
import { isOnPinned } from '../checks/pins.js';
import { ASYNC_OPTIONS, readCall, resident } from '../checks/read.js';
import { isOutOfMemory, KernelError, outOfMemory } from '../errors.js';
import type { KernelPlan, TypedArray } from '../plan.js';
import { select, taken, type Selection } from '../select.js';
import { calls, emptyReport, publish, type Report } from '../telemetry.js';
import type { Task } from './queue.js';
import type { JobResult } from './job.js';
import { abortError, checkSignal, isAborted, onAbort, throwIfAborted } from './signal.js';

/** Inputs stay the caller's until all checks are done. Checked values of shared memory are kept, as in every call. */
const untouched: Adopt = (data, _pin, shared, plan, kernel) =>
  shared && plan.domain !== undefined ? allocate(data, plan, kernel) : data;

/** Shared memory a worker copies by itself. */
const copies = (plan: KernelPlan, inputs: readonly TypedArray[], inWorker: boolean): TypedArray[] =>
  inputs.map((array, i) =>
    inWorker && isSharedMemory(bufferOf(array)) ? array : allocate(array, plan.inputs[i]!, plan.name),
  );

/** The same arrays on buffers that are ours; the caller's are detached. What cannot be transferred, or is pinned, is copied. */
function takeOver(plan: KernelPlan, { inputs: given, outs, pins }: Checked, inWorker: boolean): TypedArray[] {
  const stays = (array: TypedArray, i: number): boolean => pins[i] !== undefined || isOnPinned(array);
  const inputs = given.map((array, i) => (stays(array, i) ? allocate(array, plan.inputs[i]!, plan.name) : array));
  const own = inputs.filter((array) => !isSharedMemory(bufferOf(array)));
  const buffers = [...new Set(own.map(bufferOf))];
  for (const [o, out] of outs.entries()) {
    if (out === undefined || !buffers.includes(bufferOf(out.data))) continue;
    throw new KernelError('E_ALIAS', {
      kernel: plan.name,
      argument: `out.${plan.outputs[o]!.name}`,
      given: 'a buffer that is taken over',
      expected: 'memory of its own',
    });
  }
  const lengths = own.map(lengthOf);
  try {
    const ours = structuredClone(own, { transfer: buffers as ArrayBuffer[] });
    return inputs.map((array) => ours[own.indexOf(array)] ?? array);
  } catch (cause) {
    // Refused as a whole: Node's pool of small buffers and the memory of wasm modules stay where they are.
    if (!isOutOfMemory(cause) && own.every((array, i) => lengthOf(array) === lengths[i]))
      return copies(plan, inputs, inWorker);
    throw outOfMemory(plan.name, cause);
  }
}

const typesOf = (arrays: Runnable['inputs']): Runnable['inputs'] => arrays.map(({ dtype }) => ({ dtype }));

function start(
  plan: KernelPlan,
  checked: Checked,
  inputs: readonly TypedArray[],
  backend: Backend,
  state: State,
): Task<JobResult> {
  const { values, threads, lengths } = checked;
  if (backend.start !== undefined) {
    const outputs = plan.outputs.map((output, o) => allocate(lengths[o]!, output, plan.name));
    return state.scheduler.onThread(backend, plan, { inputs, values, outputs, threads });
  }
  return state.scheduler.inWorker({
    kernel: { name: plan.name, inputs: typesOf(plan.inputs), outputs: typesOf(plan.outputs) },
    backend: backend.name,
    module: backend.moduleOf?.(plan.name),
    lenient: nextAfterShortage(checked.asked, state, backend) !== undefined,
    inputs,
    values,
    lengths,
  });
}

/** The result of a call with nothing to compute. */
const emptyResult = (plan: KernelPlan, { lengths }: Checked): Task<JobResult> => ({
  done: Promise.resolve({
    status: STATUS_OK,
    outputs: plan.outputs.map(({ storage }, o) => storage.make(lengths[o]!)),
  }),
  stop: () => {},
});

/** The caller had its buffers all the while, and may have given them away. */
function checkOuts(plan: KernelPlan, { outs, lengths }: Checked): void {
  for (const [o, out] of outs.entries()) {
    if (out === undefined) continue;
    const argument = `out.${plan.outputs[o]!.name}`;
    const data = out.pin === undefined ? out.data : resident(out.pin, plan.name, argument);
    if (memoryOf(data) !== 'detached' && lengthOf(data) === lengths[o]) continue;
    throw new KernelError('E_DTYPE', {
      kernel: plan.name,
      argument,
      given: 'memory that was detached while the call ran',
      expected: 'memory that stays',
    });
  }
}

async function compute(
  state: State,
  plan: KernelPlan,
  inputs: unknown,
  params: unknown,
  options: unknown,
  report: Report,
): Promise<Record<string, unknown>> {
  const { settings, scheduler } = state;
  const kernel = plan.name;
  assertAlive(state, kernel);
  const raw = readCall(plan, inputs, params, options, ASYNC_OPTIONS);
  assertAlive(state, kernel);
  const signal = checkSignal(raw.signal, kernel);
  const transfer = option(raw.transfer, isBoolean, false, kernel, 'transfer', 'true or false', 'E_PARAM');
  // Asked before the checks: the getter of a platform may run what a caller wrote, which could change what has been checked.
  const isLate = isAborted(signal);
  const checked = checkCall(plan, raw, settings, untouched);
  report.values = checked.values;
  // Not asked again: whoever answers could change what has been checked, and say no.
  if (isLate) throw abortError(signal, kernel);
  // Beside the way to another thread, no call is small.
  const choose = (): Selection => select(state.probes, checked.asked, settings.strict, kernel, Infinity);
  const wasm = taken(state.probes.wasm);
  const waits = wasm?.isReady?.(kernel) === false;
  const chosen = waits ? undefined : choose();
  // Between the checks and the copies nothing of a caller's runs, and nothing is waited for.
  const isCopiedThere = chosen !== undefined && chosen.backend.start === undefined;
  const own = transfer ? takeOver(plan, checked, isCopiedThere) : copies(plan, checked.inputs, isCopiedThere);
  if (waits) {
    await wasm!.prepare?.(kernel);
    assertAlive(state, kernel);
    throwIfAborted(signal, kernel);
  }
  report.selection = chosen ?? choose();
  let { backend } = report.selection;
  const inWorker = backend.start === undefined;
  const begin = (): Task<JobResult> =>
    isIdle(plan, checked) ? emptyResult(plan, checked) : start(plan, checked, own, backend, state);
  const wait = (): Promise<JobResult> => scheduler.wait(begin(), kernel, (cancel) => onAbort(signal, cancel));
  let result = await wait();
  // A worker falls back to ts by itself.
  const next = result.status === STATUS_MEMORY ? nextAfterShortage(checked.asked, state, backend) : undefined;
  if (next !== undefined && !inWorker) {
    report.selection = { backend: next, fallback: describeShortage(backend) };
    backend = next;
    result = await wait();
  }
  // Its own properties: what it lacks could be found on Object.prototype.
  const { run, fallback, panic } = { run: undefined, fallback: undefined, panic: undefined, ...result };
  report.run = run;
  const ts = taken(state.probes.ts);
  if (fallback !== undefined && ts !== undefined) report.selection = { backend: ts, fallback };
  if (result.status !== STATUS_OK)
    throw errorOf(result.status, plan, { name: backend.name, panic: () => panic ?? 'no message' });
  // Either may have happened after the result came and before we were told.
  assertAlive(state, kernel);
  throwIfAborted(signal, kernel);
  checkOuts(plan, checked);
  return handOver(plan, checked, result.outputs);
}

export async function callKernelAsync(
  state: State,
  plan: KernelPlan,
  inputs: unknown,
  params: unknown,
  options: unknown,
): Promise<Record<string, unknown>> {
  const report = emptyReport();
  const start = performance.now();
  let error: unknown;
  try {
    return await compute(state, plan, inputs, params, options, report);
  } catch (thrown) {
    error = thrown;
    throw thrown;
  } finally {
    if (calls.hasSubscribers) publish(plan, report, start, true, error);
  }
}
