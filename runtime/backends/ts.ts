/** The kernels as TypeScript: always there, no copies. */
import type { ScriptKernels } from '../described.js';
import { isOutOfMemory, KernelError, messageOf } from '../errors.js';
import type { TypedArray } from '../plan.js';
import { bare, type Backend, type Call } from './backend.js';
import { STATUS_MEMORY } from './status.js';

/** By index, and not by three spreads: they cost as much as a small kernel. */
function argumentsOf(
  inputs: Call['inputs'],
  values: Call['values'],
  outputs: Call['outputs'],
): (TypedArray | number)[] {
  const all: (TypedArray | number)[] = [];
  for (let i = 0; i < inputs.length; i++) all.push(inputs[i]!);
  for (let v = 0; v < values.length; v++) all.push(values[v]!);
  for (let o = 0; o < outputs.length; o++) all.push(outputs[o]!);
  return all;
}

export function tsBackend(kernels: ScriptKernels): Backend {
  return bare({
    name: 'ts',
    run({ name }, { inputs, values, outputs }) {
      const kernel = kernels[name];
      if (kernel === undefined)
        throw new KernelError('E_BACKEND', { kernel: name, given: 'not among the generated kernels of ts' });
      try {
        return kernel.apply(undefined, argumentsOf(inputs, values, outputs));
      } catch (cause) {
        if (isOutOfMemory(cause)) return STATUS_MEMORY;
        throw new KernelError('E_BACKEND', { kernel: name, given: `ts failed: ${messageOf(cause)}`, cause });
      }
    },
    facts: () => ({}),
  });
}
