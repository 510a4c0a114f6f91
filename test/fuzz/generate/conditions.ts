/** Random truth: comparisons of every type, and what combines them. */
import { literalInt } from './integers.js';
import { LITERALS, WILD_LITERALS } from './literals.js';
import type { Scope } from './scope.js';
import type { Values } from './values.js';

export function bool(maker: Values, scope: Scope, size = 2): string {
  const { draw } = maker.program;
  const relation = (): string => draw.pick(['<', '<=', '>', '>=', '===', '!==']);
  const part = (): string => maker.bool(scope, size - 1);
  return maker.choose<string>([
    [4, () => comparison(maker, maker.float(scope, Math.min(size, 1)), maker.floatLeaf(scope))],
    [
      2,
      () =>
        related(
          maker.int(scope, Math.min(size, 1)).text,
          relation(),
          draw.chance(0.6) ? String(draw.int(-2, 20)) : maker.intLeaf(scope).text,
        ),
    ],
    [maker.program.has('exact') ? 1.5 : 0, () => apart(maker, scope, relation())],
    [0.7, () => `present(${maker.floatLeaf(scope)})`],
    [scope.bools.length > 0 ? 2 : 0, () => draw.pick(scope.bools)],
    [size > 0 ? 1 : 0, () => `(${part()}) && (${part()})`],
    [size > 0 ? 1 : 0, () => `(${part()}) || (${part()})`],
    [size > 0 ? 0.5 : 0, () => `!(${part()})`],
    [maker.program.has('floats32') ? 0.5 : 0, () => compared(maker, scope, 'f32', relation()) ?? 'true'],
    [maker.program.has('unsigned') ? 0.5 : 0, () => compared(maker, scope, 'u32', relation()) ?? 'true'],
  ]);
}

/** TypeScript refuses to compare two literals for equality, and anything with NaN. */
function comparison(maker: Values, a: string, b: string): string {
  const literal = [...LITERALS, ...WILD_LITERALS].some((text) => text === a || text === b);
  return `${a} ${maker.program.draw.pick(['<', '<=', '>', '>=', '<', '>', ...(literal ? [] : ['===', '!=='])])} ${b}`;
}

/** Of a name that it has once compared with a literal TypeScript believes that it is no other one. */
function related(a: string, relation: string, b: string): string {
  return /^\w+$/.test(a) && relation.endsWith('==') && /^-?\d+$/.test(b)
    ? `${a} ${relation} i32(${b})`
    : `${a} ${relation} ${b}`;
}

/** Whole numbers that 32 bits may not hold, side by side. */
function apart(maker: Values, scope: Scope, relation: string): string {
  const [a, b] = [
    maker.whole(scope, 2),
    maker.program.draw.chance(0.4)
      ? literalInt(maker.program.draw.pick([2147483647, -2147483648, 100000, 0]))
      : maker.whole(scope, 1),
  ];
  return a.literal ? `${a.text} < ${maker.intLeaf(scope).text}` : related(a.text, relation, b.text);
}

function compared(maker: Values, scope: Scope, element: 'f32' | 'u32', relation: string): string | undefined {
  const make = (): string => (element === 'f32' ? maker.single(scope, 1) : maker.word(scope, 1));
  return `${make()} ${relation} ${make()}`;
}
