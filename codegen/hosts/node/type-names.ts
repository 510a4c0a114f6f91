/** What the types of each kernel begin with: its name with a capital, clear of the types that every caller sees. */
import { namesFor, type Manner } from '../../targets/common/renamer.js';

/** What the types of kernels are made of. */
export const RUNTIME_TYPES = ['Kernel', 'Matrix', 'MatrixInput', 'NoInputs', 'NoParams', 'VectorInput'];

const SUFFIXES = ['Inputs', 'Params', 'Outputs'];

const TYPE: Manner = {
  reserved: new Set(
    RUNTIME_TYPES.flatMap((name) =>
      SUFFIXES.filter((suffix) => name.endsWith(suffix)).map((suffix) => name.slice(0, -suffix.length)),
    ),
  ),
  write: (word) => word[0]!.toUpperCase() + word.slice(1),
};

export const typeNames = (kernels: readonly string[]): ReadonlyMap<string, string> => namesFor(kernels, TYPE);
