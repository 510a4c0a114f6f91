/** The arguments of a kernel in Rust: as its function declares them, and as the glue of a host takes them. */
import { argumentsOf, type Argument, type Declared } from '../common/arguments.js';
import { Renamer } from '../common/renamer.js';
import { RUST } from './manner.js';

type Types = Readonly<Record<Argument['of'], (type: Argument['type']) => string>>;

const DECLARED: Types = {
  input: (type) => `&[${type}]`,
  size: () => 'isize',
  param: (type) => type,
  derived: () => 'isize',
  output: (type) => `&mut [${type}]`,
};

/** Types of the glue: see `for_all_kernels`. */
const TAKEN: Types = {
  input: (type) => `Input<${type}>`,
  size: () => 'Size',
  param: (type) => type,
  derived: () => 'Size',
  output: (type) => `Output<${type}>`,
};

const written = (kernel: Declared, names: Renamer, types: Types): string[] =>
  argumentsOf(kernel).map(({ name, of, type }) => `${names.declare(name)}: ${types[of](type)}`);

/** The parameters of a kernel's function after `ctx`. */
export const rustParams = (kernel: Declared, names: Renamer): string[] => written(kernel, names, DECLARED);

/** The arguments of a kernel as the list of all kernels has them. */
export const gluedArguments = (kernel: Declared): string => written(kernel, new Renamer(RUST), TAKEN).join(', ');
