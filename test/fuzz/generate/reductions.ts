/** Random reductions: sums, contractions, sums by group, and the place of the least or the greatest. */
import { closed, counter, LARGEST_SIZE, type Extent, type Scope } from './scope.js';
import type { Values } from './values.js';

/** How many terms a reduction has: an extent, a part of one, or a small number. */
function termCount(maker: Values, scope: Scope): { count: string; extent?: Extent } | undefined {
  const { draw } = maker.program;
  const extents = scope.arrays.flatMap((array) => array.extents.filter(({ linear }) => linear));
  if (extents.length === 0) return undefined;
  const extent = draw.pick(extents);
  const positions = scope.positions.filter(({ size }) => size === extent.size);
  return maker.choose<{ count: string; extent?: Extent }>([
    [6, () => ({ count: maker.program.extentText(extent), extent })],
    [
      positions.length > 0 ? 1 : 0,
      () => ({ count: draw.pick([`${draw.pick(positions).text} + 1`, draw.pick(positions).text]), extent }),
    ],
    [0.7, () => ({ count: `${maker.program.extentText(extent)} - ${draw.int(1, 2)}`, extent })],
    [0.5, () => ({ count: `idiv(${maker.program.extentText(extent)}, 2)` })],
    [0.5, () => ({ count: String(draw.int(0, 9)) })],
  ]);
}

export function reduction(maker: Values, scope: Scope, kind: 'sum' | 'contract'): string {
  const terms = termCount(maker, scope);
  if (terms === undefined) return maker.literal();
  return `${kind}(${terms.count}, ${closure(maker, scope, terms.extent, 'k', (inner) => term(maker, inner))})`;
}

/** What is summed: more often something that differs from term to term. */
function term(maker: Values, scope: Scope): string {
  const { draw } = maker.program;
  const load = (): string => maker.element(scope, 'f64', () => maker.literal()) ?? maker.floatLeaf(scope);
  return maker.choose<string>([
    [3, () => maker.float(scope, 2)],
    [3, () => `${load()} * ${load()}`],
    [2, load],
    [
      1,
      () => {
        const d = load();
        return `(${d}) * ${draw.pick(['0.5', d])}`;
      },
    ],
  ]);
}

export function sumBy(maker: Values, scope: Scope): string | undefined {
  const { draw } = maker.program;
  const labels = scope.arrays.filter(
    (array) => array.element === 'i32' && !array.table && array.extents.length === 1 && array.extents[0]!.linear,
  );
  if (labels.length === 0) return undefined;
  const label = draw.pick(labels);
  const group = maker.int(scope, 1).text;
  return `sumBy(${maker.program.extentText(label.extents[0]!)}, ${label.name}, ${group}, ${closure(maker, scope, label.extents[0], 'k', (inner) => term(maker, inner))})`;
}

export function best(maker: Values, scope: Scope, extent: Extent): string {
  return `${maker.program.draw.pick(['argmin', 'argmax'])}(${maker.program.extentText(extent)}, ${closure(maker, scope, extent, 'k', (inner) => term(maker, inner))})`;
}

/** `(k) => …`, sometimes with statements before the result. */
function closure(
  maker: Values,
  scope: Scope,
  extent: Extent | undefined,
  name: string,
  result: (scope: Scope) => string,
): string {
  const { draw } = maker.program;
  const k = maker.program.fresh(name);
  const inside = closed(
    scope,
    extent ? counter(k, extent) : { ints: [{ text: k, low: 0, high: LARGEST_SIZE, index: true }] },
  );
  if (draw.chance(0.8)) return `(${k}) => ${result(inside)}`;
  const t = maker.program.fresh('t');
  const text = `const ${t} = ${maker.float(inside, 1)};`;
  // A literal alone would be no variable: that is fine, too.
  return `(${k}) => { ${text} return ${result({ ...inside, floats: [...inside.floats, t] })}; }`;
}
