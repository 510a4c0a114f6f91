/** The kernels as TypeScript: always there, no copies. */
import { kernels } from '../../generated/typescript/kernels/index.js';
import { isOutOfMemory, KernelError, messageOf } from '../errors.js';
import { bare, type Backend } from './backend.js';
import { STATUS_MEMORY } from './status.js';

export function tsBackend(): Backend {
  return bare({
    name: 'ts',
    run({ name }, { inputs, values, outputs }) {
      const kernel = kernels[name];
      if (kernel === undefined)
        throw new KernelError('E_BACKEND', { kernel: name, given: 'not among the generated kernels of ts' });
      try {
        return kernel(...inputs, ...values, ...outputs);
      } catch (cause) {
        if (isOutOfMemory(cause)) return STATUS_MEMORY;
        throw new KernelError('E_BACKEND', { kernel: name, given: `ts failed: ${messageOf(cause)}`, cause });
      }
    },
    facts: () => ({}),
  });
}
