/** Inlining: a helper is written out wherever it is called. */
import type { Span } from '../../language/types.js';
import type { Context } from '../context.js';
import { annotated } from '../expressions/coercion.js';
import { every } from '../recover.js';
import { Scope, value, type Entity, type FunctionEntity } from '../scope.js';
import { runBody } from '../statements/body.js';
import type * as S from '../syntax.js';
import { TYPES, typeNamed } from '../type-names.js';
import { counted } from './arity.js';
import { bindParameter } from './parameters.js';
import { capital, code } from '../quoting.js';

/** Functions that are given to each other can call each other without end, though none names itself. */
const DEEPEST = 100;
/** Calls that call twice, and so on, make texts without end in a few lines. */
const MOST_CALLS = 4000;

/** Arguments are bound once, the body runs in the helper's own scope. */
export function inline(
  cx: Context,
  fn: FunctionEntity,
  args: readonly Entity[],
  span: Span,
  places: readonly Span[] = [],
): Entity {
  const { params, body } = fn.arrow;
  const name = fn.name === 'function' ? 'this function' : code(fn.name);
  const related = [{ span: fn.arrow.span, message: `${name} is defined here` }];
  if (params.length !== args.length)
    return cx.fail(
      'TF1009',
      span,
      `${capital(name)} takes ${counted(params.length, 'argument')}, found ${args.length}.`,
      {
        related,
      },
    );
  const key = `${fn.module.file}:${fn.arrow.span.start}`;
  // A function that was given is not part of what calls it.
  const around = fn.within ?? cx.inlining;
  if (cx.calls === DEEPEST && !around.includes(key))
    return cx.fail('TF1006', span, `Calls are nested more than ${DEEPEST} deep here.`, {
      hint: 'Functions are inlined. If these call each other without end, write a loop; otherwise keep results in constants.',
      related,
    });
  if (around.includes(key))
    return cx.fail('TF1006', span, `${capital(name)} calls itself.`, {
      hint: 'Functions are inlined, so recursion is not possible: write a loop.',
      related,
    });
  if (++cx.writtenOut > MOST_CALLS)
    return cx.fail('TF1006', span, `This kernel inlines more than ${MOST_CALLS} function calls.`, {
      hint: 'Every call is inlined. Call the function once and keep the result, or call it in a loop.',
      related,
    });
  const { scope, module, inlining } = cx;
  const inner = new Scope(fn.scope);
  every(params.map((param, i) => () => bindParameter(cx, inner, param, args[i]!, places[i] ?? span)));
  cx.inlining = [...around, key];
  cx.calls++;
  cx.scope = inner;
  cx.module = fn.module;
  try {
    return cx.owning(
      () => returned(cx, fn, Array.isArray(body) ? runBody(cx, body, span) : cx.elaborate(body as S.Expr), span),
      holdsFunction,
    );
  } finally {
    cx.inlining = inlining;
    cx.calls--;
    cx.scope = scope;
    cx.module = module;
  }
}

/** Whether a result can run something of the function that gave it. */
const holdsFunction = (entity: Entity): boolean =>
  entity.e === 'function' ||
  entity.e === 'series' ||
  (entity.e === 'record' && [...entity.fields.values()].some(holdsFunction));

/** An annotated result has the type that is written there. */
function returned(cx: Context, fn: FunctionEntity, result: Entity, span: Span): Entity {
  const wanted = fn.arrow.result;
  if (!wanted || result.e === 'broken') return result;
  if (wanted.text === 'number') return cx.fail('TF2001', wanted.span, '`number` is not a type of the language.', TYPES);
  const type = typeNamed(wanted.text);
  if (!type || result.e !== 'value') return result;
  return value(annotated(cx, result, type, Array.isArray(fn.arrow.body) ? span : (fn.arrow.body as S.Expr).span));
}
