/** Parameters of a declaration: `int(…)`, `real(…)` and `seed(…)` → bounds and default, which have to fit each other. */
import { sizeNames } from '../ir/size.js';
import type { ParamDecl, Size } from '../language/types.js';
import type { DeclarationText } from './declaration-text.js';
import type { Expr, ObjectLiteral } from './syntax.js';

type Entry = ObjectLiteral['entries'][number];
type Common = Pick<ParamDecl, 'name' | 'span' | 'doc'>;
/** What stands between the braces: `{ min: 1, default: 20 }`. */
type Options = Readonly<Record<string, Expr>>;

export function readParam(text: DeclarationText, entry: Entry, doc: string | undefined): ParamDecl {
  const { name: kind, args } = text.constructorCall(entry.value);
  const common = { name: entry.key, span: entry.span, ...(doc ? { doc } : {}) };
  const options = (allowed: readonly string[]): Options => {
    const [given] = args;
    if (given?.k === 'num')
      text.fail(
        'TF4004',
        given.span,
        `\`${kind}(…)\` takes its options by name.`,
        `Write \`${kind}({ default: ${given.value} })\`.`,
      );
    return given ? text.options(given, allowed) : {};
  };
  if (kind === 'int') return int(text, common, options(['min', 'max', 'default']));
  if (kind === 'real') return real(text, common, options(['min', 'max', 'above', 'below', 'default']));
  if (kind === 'seed') return seed(text, common, options(['default']));
  return text.fail(
    'TF4001',
    entry.value.span,
    `\`${kind}(…)\` does not declare a parameter.`,
    'Write `int(…)`, `real(…)` or `seed(…)`.',
  );
}

function int(text: DeclarationText, common: Common, options: Options): ParamDecl {
  const keys = (['min', 'max', 'default'] as const).filter((key) => options[key]);
  const bounds = keys.map((key): [typeof key, Size] => [key, text.bound(options[key]!)]);
  for (const [key, bound] of bounds) if (bound.k === 'lit') fitsInt(text, bound.value, options[key]!);
  const param: ParamDecl = { ...common, kind: 'int', ...Object.fromEntries(bounds) };
  checkRange(text, param, options);
  return param;
}

function fitsInt(text: DeclarationText, value: number, { span }: Expr): void {
  if (!Number.isInteger(value))
    text.fail(
      'TF4004',
      span,
      `${value} is not an integer, and the parameter is \`int(…)\`.`,
      `Write \`${Math.round(value)}\`, or declare it \`real(…)\`.`,
    );
  if (value !== (value | 0))
    text.fail(
      'TF4004',
      span,
      `${value} does not fit into 32 bits.`,
      'An integer parameter lies between -2147483648 and 2147483647.',
    );
}

function real(text: DeclarationText, common: Common, options: Options): ParamDecl {
  const value = (key: string): number | undefined => (options[key] ? text.number(options[key]) : undefined);
  const min = value('min') ?? value('above');
  const max = value('max') ?? value('below');
  const fallback = value('default');
  const param: ParamDecl = {
    ...common,
    kind: 'real',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(options['above'] ? { exclusiveMin: true } : {}),
    ...(options['below'] ? { exclusiveMax: true } : {}),
  };
  checkRange(text, param, options);
  return param;
}

function seed(text: DeclarationText, common: Common, options: Options): ParamDecl {
  const given = options['default'];
  const fallback = given && text.number(given);
  const param: ParamDecl = {
    ...common,
    kind: 'seed',
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
  if (given && fallback !== undefined && !Number.isInteger(fallback))
    text.fail(
      'TF4004',
      given.span,
      `A seed must be an integer, found ${fallback}.`,
      `Write \`${Math.round(fallback)}\`.`,
    );
  checkRange(text, param, options);
  return param;
}

// ---------------------------------------------------------------- ranges and defaults

/** The range holds some value, and the default. */
function checkRange(text: DeclarationText, param: ParamDecl, options: Options): void {
  const [min, max, fallback] = [numberOf(param.min), numberOf(param.max), numberOf(param.default)];
  const excluded = param.exclusiveMin || param.exclusiveMax;
  if (min !== undefined && max !== undefined && (excluded ? min >= max : min > max)) {
    const upper = options['max'] ?? options['below']!;
    text.fail(
      'TF4004',
      upper.span,
      `The range from ${min} to ${max} is empty.`,
      'Write the smaller bound as `min` (or `above`), the larger one as `max` (or `below`).',
    );
  }
  const bound = fallback === undefined ? undefined : passed(param, fallback);
  if (bound !== undefined)
    text.fail(
      'TF4004',
      options['default']!.span,
      `The default ${fallback} of \`${param.name}\` is not ${bound}.`,
      `Write a default that is ${bound}, or widen the range.`,
    );
}

/** A bound made of names is a number only when the kernel is called. */
function numberOf(bound: Size | number | undefined): number | undefined {
  if (typeof bound !== 'object') return bound;
  return bound.k === 'lit' ? bound.value : undefined;
}

/** The bound that a default does not keep, in words. */
function passed({ min, max, exclusiveMin, exclusiveMax }: ParamDecl, fallback: number): string | undefined {
  const [least, most] = [numberOf(min), numberOf(max)];
  if (least !== undefined && exclusiveMin && fallback <= least) return `above ${least}`;
  if (least !== undefined && fallback < least) return `at least ${least}`;
  if (most !== undefined && exclusiveMax && fallback >= most) return `below ${most}`;
  if (most !== undefined && fallback > most) return `at most ${most}`;
  return undefined;
}

/** A default may be made of other parameters, and those of others; in a circle none of them has a value. */
export function checkDefaults(text: DeclarationText, params: readonly ParamDecl[]): void {
  const uses = new Map(
    params.map(({ name, default: fallback }) => [name, typeof fallback === 'object' ? [...sizeNames(fallback)] : []]),
  );
  const settled = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (settled.has(name)) return;
    const at = path.indexOf(name);
    if (at < 0) {
      for (const other of uses.get(name) ?? []) visit(other, [...path, name]);
      settled.add(name);
      return;
    }
    const circle = path.slice(at);
    circle.forEach((one) => settled.add(one));
    const { span } = params.find((param) => param.name === name)!;
    text.note(
      'TF4004',
      span,
      circle.length === 1
        ? `The default of \`${name}\` refers to itself.`
        : `The defaults of ${circle.map((one) => `\`${one}\``).join(', ')} refer to one another.`,
      'Give one of them a number, or leave its default out.',
    );
  };
  for (const { name } of params) visit(name, []);
}
