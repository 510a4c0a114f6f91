/** Inputs and outputs of a declaration: `matrix('rows', 'cols')` and its like → element type, shape and domain. */
import type { ArrayDecl, Size, Storage, ValueDomain } from '../language/types.js';
import type { Constructor, DeclarationText } from './declaration-text.js';
import type { ObjectLiteral } from './syntax.js';

type Entry = ObjectLiteral['entries'][number];
interface ElementsAndShape {
  readonly dtype: Storage;
  readonly shape: readonly Size[];
  readonly domain?: ValueDomain;
}

export function readArray(
  text: DeclarationText,
  entry: Entry,
  role: 'input' | 'output',
  doc: string | undefined,
): ArrayDecl {
  const made = text.constructorCall(entry.value);
  const common = { name: entry.key, role, span: entry.span, ...(doc ? { doc } : {}) };
  if (made.name === 'matrix') return { ...common, ...matrix(text, entry, made, role) };
  if (made.name === 'bytes') return { ...common, ...bytes(text, entry, made) };
  if (made.name === 'vector') return { ...common, ...vector(text, entry, made, role) };
  if (made.name === 'scalar' && role === 'output') return { ...common, dtype: text.dtype(made.args[0]), shape: [] };
  return text.fail(
    'TF4001',
    entry.value.span,
    `\`${made.name}(…)\` does not declare an ${role}.`,
    role === 'input'
      ? 'Write `matrix(…)`, `vector(…)` or `bytes(…)`.'
      : 'Write `matrix(…)`, `vector(…)`, `bytes(…)` or `scalar(…)`.',
  );
}

function matrix(text: DeclarationText, entry: Entry, made: Constructor, role: 'input' | 'output'): ElementsAndShape {
  takes(text, entry, made, 2, 4, "matrix('rows', 'cols')");
  const elements = elementsOf(text, made, 2, role);
  if (elements.domain?.order)
    text.fail(
      'TF4004',
      made.args[3]!.span,
      'Only the values of a vector can be declared to be in order.',
      'Leave `order` out, or declare a vector.',
    );
  return { ...elements, shape: [extent(text, entry, made, 0), extent(text, entry, made, 1)] };
}

function bytes(text: DeclarationText, entry: Entry, made: Constructor): ElementsAndShape {
  takes(text, entry, made, 1, 1, "bytes('n')");
  return { dtype: 'u8', shape: [extent(text, entry, made, 0)] };
}

function vector(text: DeclarationText, entry: Entry, made: Constructor, role: 'input' | 'output'): ElementsAndShape {
  takes(text, entry, made, 1, 3, "vector('n')");
  return { ...elementsOf(text, made, 1, role), shape: [extent(text, entry, made, 0)] };
}

/** The element type is an argument after the extents, and after it may come a domain of values. */
function elementsOf(
  text: DeclarationText,
  { name, args }: Constructor,
  extents: number,
  role: 'input' | 'output',
): Pick<ElementsAndShape, 'dtype' | 'domain'> {
  const [type, values] = args.slice(extents);
  const domain = values && text.domain(values);
  const dtype = text.dtype(type);
  if (values && (dtype === 'f64' || dtype === 'f32'))
    text.fail(
      'TF4004',
      values.span,
      `An array of ${dtype} cannot have a domain of values.`,
      `Write \`${name}(${name === 'matrix' ? "'rows', 'cols'" : "'n'"}, 'i32', { min: 0 })\`, or leave the domain out.`,
    );
  if (values && domain?.order && role === 'output')
    text.fail(
      'TF4004',
      values.span,
      'The values of an output cannot be declared to be in order: only those of an input are checked.',
      'Leave `order` out.',
    );
  return { dtype, ...(domain ? { domain } : {}) };
}

function takes(
  text: DeclarationText,
  entry: Entry,
  { name, args }: Constructor,
  least: number,
  most: number,
  usage: string,
): void {
  if (args.length >= least && args.length <= most) return;
  text.fail(
    'TF1009',
    entry.value.span,
    `\`${name}\` takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}, found ${args.length}.`,
    `Write \`${usage}\`.`,
  );
}

function extent(text: DeclarationText, entry: Entry, { args }: Constructor, axis: number): Size {
  const size = text.shape(args[axis], entry.span);
  if (size.k === 'lit' && size.value < 0)
    text.fail('TF4002', args[axis]!.span, `An array cannot have ${size.value} elements.`);
  return size;
}
