/** Calls of `trefoil/dsl`, by name. */
import type { Context } from '../context.js';
import type { Entity } from '../scope.js';
import { LOCALS } from '../statements/locals.js';
import type * as S from '../syntax.js';
import { WRAPPERS, type Wrapper } from '../type-names.js';
import { arity } from './arity.js';
import { clampIndex } from './clamp-index.js';
import { each, where } from './each.js';
import { fill } from './fill.js';
import { iterate } from './iterate.js';
import { OPERATIONS } from './operations.js';
import { reduction, sumBy } from './reductions.js';
import { series } from './series.js';
import { windows } from './windows.js';
import { wrap } from './wrappers.js';

const CALLS: ReadonlyMap<string, (cx: Context, node: S.Call, name: string) => Entity> = new Map([
  ...OPERATIONS,
  ...WRAPPERS.map((type) => [type, wrapper] as const),
  ['sum', reduction],
  ['contract', reduction],
  ['argmin', reduction],
  ['argmax', reduction],
  ['sumBy', sumBy],
  ['clampIndex', clampIndex],
  ['fill', fill],
  ['each', each],
  ['where', where],
  ['iterate', iterate],
  ['series', series],
  ['windows', windows],
]);

export function libraryCall(cx: Context, name: string, node: S.Call): Entity {
  const read = CALLS.get(name);
  if (read) return read(cx, node, name);
  if (LOCALS.has(name))
    return cx.fail(
      'TF1008',
      node.callee.span,
      `\`${name}\` must be given a name.`,
      `Write \`const memory = ${cx.text(node.span)};\` at the top of the body.`,
    );
  return cx.fail('TF1008', node.callee.span, `\`${name}\` cannot be used inside a body.`);
}

function wrapper(cx: Context, node: S.Call, name: string): Entity {
  arity(cx, node, name, 1);
  return wrap(cx, name as Wrapper, node.args[0]!, node.span);
}
