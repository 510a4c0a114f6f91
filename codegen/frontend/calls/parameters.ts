/** Parameters: what a helper calls its arguments, and of which type they are. */
import type { Span } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { closest } from '../closest.js';
import type { Context } from '../context.js';
import { annotated } from '../expressions/coercion.js';
import { BROKEN, kindOf, value, type Entity, type RecordEntity, type Scope, type Value } from '../scope.js';
import { isValue, pinEntity, pinValue } from '../steady.js';
import type * as S from '../syntax.js';
import { TYPES, isArrayType, typeNamed } from '../type-names.js';
import { codes } from '../quoting.js';
import { LIBRARY } from '../resolve.js';

export function bindParameter(cx: Context, inner: Scope, param: S.Param, arg: Entity, at: Span): void {
  const { pattern } = param;
  if (arg.e === 'broken') throw new Reported();
  if (pattern.k === 'name') return inner.bind(pattern.name, bound(cx, param, pattern.name, arg, at));
  if (arg.e !== 'record') return cx.fail('TF2001', param.span, `Expected a record, found ${kindOf(arg)}.`);
  for (const field of pattern.fields) {
    const found = arg.fields.get(field.key);
    inner.bind(field.name, found ? pinEntity(cx, found, field.name) : BROKEN);
    if (!found && !arg.incomplete) missing(cx, pattern.fields, field, arg);
  }
}

function bound(cx: Context, param: S.Param, name: string, arg: Entity, at: Span): Entity {
  if (arg.e === 'value') return boundValue(cx, param, name, arg, at);
  // Where it is called: inside, it is right.
  if (param.type && typeNamed(param.type.text)) return wrongArgument(cx, name, param, arg, at);
  return arg.e === 'function' ? { within: cx.inlining, ...arg } : pinEntity(cx, arg);
}

function boundValue(cx: Context, param: S.Param, name: string, arg: Value, at: Span): Value {
  const wanted = param.type && typeNamed(param.type.text);
  if (param.type && isArrayType(param.type.text)) wrongArgument(cx, name, param, arg, at);
  if (param.type && !wanted)
    cx.fail('TF2001', param.type.span, `\`${param.type.text}\` is not a type of the language.`, TYPES);
  if (!wanted && arg.flexible) return pinValue(cx, arg);
  const expr = wanted ? annotated(cx, arg, wanted, arg.expr.span) : arg.expr;
  return value(isValue(cx, expr) ? expr : cx.let(name, expr));
}

type Field = Extract<S.Pattern, { k: 'fields' }>['fields'][number];

/** A field that is asked for and not there. */
function missing(cx: Context, wanted: readonly Field[], field: Field, { fields }: RecordEntity): void {
  // What was meant is one of those that are not named, and the body may call it so.
  for (const [key, entity] of fields) {
    if (wanted.some((f) => f.key === key)) continue;
    if (entity.e === 'array') cx.touched.add(entity.decl.name);
    cx.missing.add(key);
  }
  const near = closest(field.key, [...fields.keys()]);
  cx.diagnostics.report('TF1002', field.span, `Cannot find field \`${field.key}\`.`, {
    hint: near === undefined ? `Fields: ${codes(fields.keys())}.` : `Did you mean \`${near}\`?`,
  });
}

function wrongArgument(cx: Context, name: string, param: S.Param, arg: Entity, at: Span): never {
  const type = param.type!.text;
  // The library's own text is not the author's to look at.
  const related = param.span.file.startsWith(LIBRARY)
    ? []
    : [{ span: param.span, message: `\`${name}\` is declared here` }];
  const hint = typeNamed(type) ? numberFrom(arg, cx.text(at)) : 'Pass the array itself.';
  return cx.fail('TF2001', at, `Expected ${type} for \`${name}\`, found ${kindOf(arg)}.`, { related, hint });
}

/** How an author gets a number from what is none. */
function numberFrom(arg: Entity, given: string): string {
  if (arg.e === 'array') return `Pass an element: \`${given}${arg.decl.shape.length === 2 ? '.at(i, j)' : '[i]!'}\`.`;
  if (arg.e === 'record') return `Pass one of its fields: ${codes(arg.fields.keys())}.`;
  return 'Pass a number.';
}
