/** Random elements that are written a second time, where a condition makes them a place: beside other extents, of windows over other widths. */
import { fill } from './fills.js';
import { closed, counter, extend, LARGEST_SIZE, type Arr, type Extent, type Scope } from './scope.js';
import type { Statements } from './statements.js';

const both = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' && ');

/** An element of a row at any place that a guard lets through. */
export function strayed(maker: Statements, scope: Scope, array: Arr, row: string): string[] {
  const { draw } = maker.program;
  const access = maker.program.has('branches') && draw.chance(0.3) ? maker.index(scope, array.extents[1]!) : undefined;
  if (access === undefined) return [];
  const value = maker.value(scope, array.element, 1);
  return [
    `if (${both(`(${maker.bool(scope, 1)})`, access.guard)}) ${array.name}.set(${row}, ${access.text}, ${value});`,
  ];
}

/** A vector that is filled, and written again by the steps of something that may be longer or shorter. */
export function placedVector(maker: Statements, scope: Scope, array: Arr): string[] | undefined {
  const { draw } = maker.program;
  const others = scope.arrays.flatMap(({ extents }) => extents).filter(({ linear }) => linear);
  if (others.length === 0) return undefined;
  const extent = draw.pick(others);
  const before = fill(maker, scope, array);
  const v = maker.program.fresh('e');
  const inside = closed(scope, counter(v, extent));
  const there = `${v} < ${array.name}.length`;
  const known = extend(inside, { positions: [{ text: v, size: array.extents[0]!.size }] });
  const store = `${array.name}[${v}] = ${maker.value(known, array.element, 2)};`;
  const asked = `(${maker.bool(inside, 1)})`;
  const named = maker.program.fresh('b');
  return [
    ...before,
    `each(${maker.program.extentText(extent)}, (${v}) => {`,
    ...draw.pick([
      [`if (${both(asked, there)}) ${store}`],
      [`if (${asked}) {`, `if (${there}) ${store}`, '}'],
      [`if (${there}) {`, `if (${asked}) ${store}`, '}'],
      [`const ${named} = ${there};`, `if (${asked}) {`, `if (${named}) ${store}`, '}'],
      [`if (${there}) ${store}`],
    ]),
    '});',
  ];
}

/** A matrix that is filled, and written again where windows over as many rows of another width have an element of it. */
export function placedMatrix(maker: Statements, scope: Scope, array: Arr): string[] | undefined {
  const { draw } = maker.program;
  const [rows, cols] = array.extents as [Extent, Extent];
  const sources = scope.arrays.filter(
    ({ element, extents }) => element === 'f64' && extents.length > 0 && extents[0]!.size === rows.size && rows.linear,
  );
  if (sources.length === 0) return undefined;
  const source = draw.pick(sources);
  const before = fill(maker, scope, array);
  const w = maker.program.fresh('w');
  const [row, col] = [`${w}.row`, `${w}.col`];
  const inside = extend(
    { ...closed(scope), window: w },
    {
      positions: [
        { text: row, size: rows.size },
        ...(source.extents[1]?.linear ? [{ text: col, size: source.extents[1].size }] : []),
        ...(cols.linear ? [{ text: col, size: cols.size }] : []),
      ],
      ints: [{ text: `${w}.count`, low: 0, high: LARGEST_SIZE, index: true }],
    },
  );
  const old = array.element === 'f64' && draw.chance(0.3) ? `${array.name}.at(${row}, ${col}) * 0.5 + ` : '';
  return [
    ...before,
    `windows(${source.name}, ${draw.int(1, 9)}, (${w}) => {`,
    `if (${col} < ${array.name}.cols) ${array.name}.set(${row}, ${col}, ${old}${maker.value(inside, array.element, 2)});`,
    '});',
  ];
}
