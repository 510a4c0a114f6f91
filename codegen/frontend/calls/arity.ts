/** Arity: how many arguments a call of the library takes, and what it looks like. */
import { Reported, type More } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import type * as S from '../syntax.js';
import { isExtreme, nested } from '../extremes.js';

const USAGE: ReadonlyMap<string, string> = new Map([
  ['sum', 'sum(n, (k) => …)'],
  ['contract', 'contract(n, (k) => …)'],
  ['argmin', 'argmin(n, (k) => …)'],
  ['argmax', 'argmax(n, (k) => …)'],
  ['sumBy', 'sumBy(n, label, group, (k) => …)'],
  ['clampIndex', 'clampIndex(i, n)'],
  ['windows', 'windows(x, size, (w) => { … })'],
  ['fill', 'fill(y, (i) => …)'],
  ['each', 'each(n, (i) => { … })'],
  ['where', 'where(from, to, (i) => condition, (i) => { … })'],
  ['iterate', 'iterate(limit, (step) => converged)'],
  ['series', 'series(length, (i) => …)'],
  ['idiv', 'idiv(a, b)'],
  ['irem', 'irem(a, b)'],
  ['min', 'min(a, b)'],
  ['max', 'max(a, b)'],
  ['minNum', 'minNum(a, b)'],
  ['maxNum', 'maxNum(a, b)'],
]);

export const counted = (n: number, thing: string): string => `${n === 0 ? 'no' : n} ${thing}${n === 1 ? '' : 's'}`;

export function arity(cx: Context, node: S.Call, name: string, least: number, most = least): void {
  if (node.args.length >= least && node.args.length <= most) return;
  // A spread stands for any number of them.
  if (node.args.some((arg) => arg.k === 'broken')) throw new Reported();
  const takes = least === most ? counted(least, 'argument') : `${least} to ${counted(most, 'argument')}`;
  const usage = USAGE.get(name);
  cx.fail('TF1009', node.span, `\`${name}\` takes ${takes}, found ${node.args.length}.`, {
    ...(usage === undefined ? {} : { hint: `Write \`${usage}\`.` }),
    ...nestedExtremes(cx, node, name),
  });
}

/** The smallest of three is the smaller of one and the smaller of two. */
function nestedExtremes(cx: Context, { args, span }: S.Call, name: string): More {
  if (!isExtreme(name) || args.length < 3) return {};
  const text = nested(
    name,
    args.map((arg) => cx.text(arg.span)),
  );
  return { hint: `Write \`${text}\`.`, fix: { span, text } };
}
