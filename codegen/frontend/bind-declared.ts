/** A declaration in front of its body: what its names stand for, and what is known of them before the first statement. */
import { EXTENT, I32, both, range } from '../ir/ranges.js';
import { named } from '../ir/size.js';
import type { ParamDecl, Size } from '../language/types.js';
import { atomOf, combine } from './bounds.js';
import type { Context } from './context.js';
import type { Declared } from './declaration.js';
import { BROKEN, value, variable, type Entity } from './scope.js';

/** Gives what the body is called with: the record of inputs and parameters, and the record of outputs. */
export function bindDeclared(cx: Context, declared: Declared): readonly Entity[] {
  const { sizes, params, inputs, outputs, incomplete } = declared;
  const taken = new Map<string, Entity>();
  const given = new Map<string, Entity>();
  for (const { name, output } of declared.broken) (output ? given : taken).set(name, BROKEN);
  for (const name of [...sizes, ...[...params, ...inputs].map((one) => one.name)]) cx.fresh(name);
  boundIntegers(cx, declared);
  for (const decl of inputs) {
    cx.declare(decl);
    taken.set(decl.name, { e: 'array', decl });
  }
  for (const output of outputs) {
    // An output may share its name with a size or an input; inside it gets its own.
    const decl = { ...output, publicName: output.name, name: cx.fresh(output.name) };
    cx.declare(decl);
    given.set(output.name, { e: 'array', decl });
  }
  for (const { kind, name, span } of params) {
    taken.set(name, value(variable(kind === 'int' ? 'index' : 'f64', name, span)));
    if (kind !== 'int') {
      cx.integers.given(name);
      continue;
    }
    cx.sizes.set(name, named(name));
    cx.params.add(name);
  }
  knowBounds(cx, declared);
  return [taken, given].map((fields) => ({ e: 'record', fields, incomplete }));
}

const isInt = ({ kind }: ParamDecl): boolean => kind === 'int';

/** Intervals of sizes and integer parameters. */
function boundIntegers(cx: Context, { sizes, sizeRules, params }: Declared): void {
  for (const size of sizes) {
    cx.integers.bound(size, EXTENT);
    cx.sizes.set(size, named(size));
  }
  // Bounds may name one another: what is known of all of them first, then what each says.
  const ints = params.filter(isInt);
  for (const { name } of ints) cx.integers.bound(name, I32);
  for (const { name, min, max } of [...sizeRules, ...ints]) {
    const least = min === undefined ? -Infinity : cx.integers.sizeRange(min).lo;
    const most = max === undefined ? Infinity : cx.integers.sizeRange(max).hi;
    cx.integers.bound(name, both(sizes.includes(name) ? EXTENT : I32, range(least, most)));
  }
}

/** Bounds as facts, since they may be made of other names. */
function knowBounds(cx: Context, { sizeRules, params }: Declared): void {
  const know = (name: string, min: Size | number | undefined, max: Size | number | undefined): void => {
    if (typeof min === 'object') cx.facts.add(combine(atomOf(name), cx.linearSize(min), -1));
    if (typeof max === 'object') cx.facts.add(combine(cx.linearSize(max), atomOf(name), -1));
  };
  for (const { name, min, max } of params.filter(isInt)) know(name, min, max);
  for (const { name, min, max } of sizeRules) know(name, min, max);
}
