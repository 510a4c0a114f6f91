/** The executions that need no build: the body as its author wrote it, and the interpreters of both grammars. */
import { matrixView } from 'trefoil/dsl';
import { interpretKernel } from '../../dist/codegen/ir/interpret-kernel.js';
import { prepareLoop, type Call, type LoopCoverage } from '../../dist/codegen/ir/interpret-loop.js';
import type { LoopKernel } from '../../dist/codegen/ir/loop-ir.js';
import { bytesOf, copyArray, extentsOf, lengthOf, namesOf, type Case, type TypedArray } from './case.js';
import { canonical, emptyOutputs, scalarArray, type Outcome } from './outcome.js';
import type { Subject } from './subject.js';

const viewOf = (data: TypedArray, [rows, cols]: readonly number[]): object =>
  matrixView(data as Float64Array, rows!, cols!);

/** Runs the declaration itself. It is no backend: its NaNs may have any bits. */
export function runDirectly({ manifest: kernel, body }: Subject, { sizes, params, inputs }: Case): Outcome {
  const names = namesOf(sizes, params);
  const args: Record<string, unknown> = { ...params };
  for (const input of kernel.inputs) {
    const copy = copyArray(inputs[input.name]!, input.dtype);
    args[input.name] = input.kind === 'matrix' ? viewOf(copy, extentsOf(input, names)) : copy;
  }
  // What nobody writes stays as it begins: as NaN, of integers as 0.
  const outputs = emptyOutputs(
    kernel.outputs,
    kernel.outputs.map((output) => lengthOf(output, names)),
  );
  for (const array of Object.values(outputs))
    if (array instanceof Float64Array || array instanceof Float32Array) array.fill(NaN);
  const views: Record<string, unknown> = {};
  for (const output of kernel.outputs) {
    const { name, kind, dtype } = output;
    if (kind === 'matrix') views[name] = viewOf(outputs[name]!, extentsOf(output, names));
    else if (kind === 'vector') views[name] = outputs[name];
    else
      views[name] = {
        set: (value: number) => {
          outputs[name] = scalarArray(value, dtype);
        },
      };
  }
  try {
    body(args, views);
  } catch (error) {
    const failure = failureIn(error, kernel.failures);
    if (failure === undefined) throw error;
    return { outputs: {}, failure };
  }
  for (const name of Object.keys(outputs)) canonical(outputs[name]!);
  return { outputs };
}

/** What a thrown error says about a failure that the kernel declares; undefined for any other error. */
export function failureIn(error: unknown, codes: readonly string[]): { code: string; index: number } | undefined {
  const { code, index } = (error ?? {}) as { code?: unknown; index?: unknown };
  return typeof code === 'string' && typeof index === 'number' && codes.includes(code) ? { code, index } : undefined;
}

/** The same call for an interpreter, which knows arrays by the names they have inside. */
function callOf(
  { manifest: kernel, ir }: Subject,
  { sizes, params, inputs }: Case,
): { call: Call; outputs: Record<string, TypedArray> } {
  const outputs = emptyOutputs(
    kernel.outputs,
    kernel.outputs.map((output) => lengthOf(output, namesOf(sizes, params))),
  );
  const arrays: Record<string, TypedArray> = {};
  for (const { name, publicName = name, role } of ir.arrays) {
    if (role === 'input') arrays[name] = inputs[publicName]!;
    else if (role === 'output') arrays[name] = outputs[publicName]!;
  }
  return { call: { arrays, sizes, params }, outputs };
}

const outcomeOf = (outputs: Record<string, TypedArray>, { code, index }: { code?: string; index?: number }): Outcome =>
  code === undefined ? { outputs } : { outputs: {}, failure: { code, index: index! } };

/** With outputs that begin empty, or full of other bytes. */
export function runKernelIr(subject: Subject, one: Case, before = 0): Outcome {
  const { call, outputs } = callOf(subject, one);
  if (before !== 0) for (const array of Object.values(outputs)) bytesOf(array).fill(before);
  return outcomeOf(outputs, interpretKernel(subject.ir, call));
}

/** Whether an element still holds, after a call, whatever it held before. */
export function isUnwritten(subject: Subject, one: Case, output: string, index: number): boolean {
  return [0x5a, 0xa5].every((before) => {
    const array = runKernelIr(subject, one, before).outputs[output];
    return array !== undefined && bytesOf(array.subarray(index, index + 1)).every((byte) => byte === before);
  });
}

/** What is prepared of the kernel that ran last: of all of them it would fill the memory. */
let prepared:
  { readonly subject: Subject; readonly loops: Map<LoopKernel, ReturnType<typeof prepareLoop>> } | undefined;

function loopOf(subject: Subject, kernel: LoopKernel): ReturnType<typeof prepareLoop> {
  if (prepared?.subject !== subject) prepared = { subject, loops: new Map() };
  let loop = prepared.loops.get(kernel);
  if (loop === undefined) prepared.loops.set(kernel, (loop = prepareLoop(kernel)));
  return loop;
}

export function runLoopIr(
  subject: Subject,
  kernel: LoopKernel,
  one: Case,
  chunks: number,
  onCoverage?: (coverage: LoopCoverage) => void,
): Outcome {
  const { call, outputs } = callOf(subject, one);
  const result = loopOf(subject, kernel)(call, chunks);
  onCoverage?.(result.coverage);
  return outcomeOf(outputs, result);
}
