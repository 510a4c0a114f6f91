/** Random `fill`: an element as a function of its place, and values that are themselves places. */
import { closed, counter, LARGEST_SIZE, type Arr, type Scope } from './scope.js';
import type { Statements } from './statements.js';

export function fill(maker: Statements, scope: Scope, array: Arr): string[] {
  const { draw } = maker.program;
  const vars = array.extents.map((_, axis) => maker.program.fresh(axis === 0 ? 'i' : 'j'));
  const inside = closed(scope, {
    ints: vars.map((text) => ({ text, low: 0, high: LARGEST_SIZE, natural: true, index: true })),
    positions: vars.flatMap((text, axis) =>
      array.extents[axis]!.linear ? [{ text, size: array.extents[axis]!.size }] : [],
    ),
  });
  const head = `fill(${array.name}, (${vars.join(', ')}) => `;
  if (draw.chance(0.6)) return [`${head}${maker.value(inside, array.element)});`];
  const { lines, scope: now } = maker.lines(inside, draw.int(1, 3));
  return [`${head}{`, ...lines, `return ${maker.value(now, array.element)};`, '});'];
}

/** Values that are positions: each one proven. */
export function pointers(maker: Statements, scope: Scope, array: Arr): string[] {
  const i = maker.program.fresh('i');
  const inside = closed(scope, counter(i, array.extents[0]!));
  const extent = array.points!;
  if (maker.program.draw.chance(0.35)) {
    // Written by a loop it holds anything before and beside: its values are no positions to whoever reads them.
    maker.program.untrusted.add(array.name);
    const step = maker.program.has('partial') ? maker.program.draw.int(1, 3) : 1;
    return [
      `for (let ${i} = 0; ${i} < ${array.name}.length; ${i} += ${step}) ${array.name}[${i}] = clampIndex(${maker.whole(inside, 2).text}, ${maker.program.extentText(extent)});`,
    ];
  }
  const access = maker.index(inside, extent);
  if (access === undefined) return [`fill(${array.name}, () => 0);`];
  return [
    `fill(${array.name}, (${i}) => ${access.guard === undefined ? access.text : `clampIndex(${maker.int(inside, 1).text}, ${maker.program.extentText(extent)})`});`,
  ];
}
