/** Random products of matrices (GEMM and its relatives), which kernels of contraction take tile by tile. */
import { closed, LARGEST_SIZE, type Arr, type Extent, type Scope } from './scope.js';
import type { Statements } from './statements.js';

/** What of a matrix goes with an output's place on one axis, and the extent that is summed over. */
function factors(
  maker: Statements,
  scope: Scope,
  extent: Extent,
  at: string,
): { text: (k: string) => string; over: Extent }[] {
  return scope.arrays
    .filter(({ element, extents }) => extents.length === 2 && (element === 'f64' || element === 'f32'))
    .flatMap(({ name, element, extents }) => {
      const read = (text: string): string => (element === 'f32' ? `toF64(${text})` : text);
      return [0, 1]
        .filter((axis) => extents[axis]!.size === extent.size && extents[1 - axis]!.linear)
        .map((axis) => ({
          text: (k: string) => read(`${name}.at(${axis === 0 ? `${at}, ${k}` : `${k}, ${at}`})`),
          over: extents[1 - axis]!,
        }));
    });
}

/** Products of matrices and what is like them: tiles, panels, groups of terms. */
export function products(maker: Statements, scope: Scope, array: Arr): string[] | undefined {
  const { draw } = maker.program;
  const [i, j] = [maker.program.fresh('i'), maker.program.fresh('j')];
  const [lefts, rights] = [factors(maker, scope, array.extents[0]!, i), factors(maker, scope, array.extents[1]!, j)];
  const pairs = lefts.flatMap((left) =>
    rights.filter(({ over }) => over.size === left.over.size).map((right) => ({ left, right })),
  );
  if (pairs.length === 0) return undefined;
  const inside = closed(scope, {
    ints: [i, j].map((text) => ({ text, low: 0, high: LARGEST_SIZE, natural: true, index: true })),
    positions: [i, j].map((text, axis) => ({ text, size: array.extents[axis]!.size })),
  });
  // Values of the element itself, which no sum that is made for all elements ahead has.
  const own = draw.chance(0.2) ? { name: maker.program.fresh('own'), value: maker.floatLeaf(inside) } : undefined;
  const sum = (): string => {
    const { left, right } = draw.pick(pairs);
    const k = maker.program.fresh('k');
    const [a, b] = [left.text(k), right.text(k)];
    const weights = scope.arrays.filter(
      ({ element, extents }) => element === 'f64' && extents.length === 1 && extents[0]!.size === left.over.size,
    );
    const term = draw.weighted<() => string>([
      [5, () => `${a} * ${b}`],
      [2, () => `(${a} - ${b}) * (${a} - ${b})`],
      [1, () => `abs(${a} - ${b})`],
      [1, () => `max(${a}, ${b})`],
      [1, () => `(${a} > 0.5 ? ${b} : -1.0)`],
      [1, () => `(present(${a}) ? ${a} * ${b} : 0.0)`],
      [weights.length > 0 ? 2 : 0, () => `${a} * ${b} * ${draw.pick(weights).name}[${k}]!`],
      [own ? 6 : 0, () => `${a} * ${b} * ${own!.name}`],
    ])();
    return `${draw.chance(0.85) ? 'contract' : 'sum'}(${maker.program.extentText(left.over)}, (${k}) => ${term})`;
  };
  const sums = Array.from({ length: draw.int(1, 2) }, sum);
  const total =
    sums.length === 1
      ? draw.pick([sums[0]!, `${sums[0]!} ${draw.pick(['+', '*', '-'])} ${maker.floatLeaf(inside)}`])
      : sums.join(draw.pick([' + ', ' - ', ' / ']));
  const result = array.element === 'f64' ? total : `f32(${total})`;
  if (own)
    return [
      `fill(${array.name}, (${i}, ${j}) => {`,
      `const ${own.name}: f64 = ${own.value};`,
      `return ${result};`,
      '});',
    ];
  return [`fill(${array.name}, (${i}, ${j}) => ${result});`];
}
