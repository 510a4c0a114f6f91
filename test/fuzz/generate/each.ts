/** Random `each`: steps in any order, with memory of a step's own (privatised arrays). */
import { strayed } from './placed.js';
import { closed, counter, extend, type Arr, type Extent, type Scope } from './scope.js';
import type { Statements, Target } from './statements.js';

export function eachHead(maker: Statements, scope: Scope, extent: Extent): { head: string; v: string; inside: Scope } {
  const v = maker.program.fresh('e');
  return {
    head: `each(${maker.program.extentText(extent)}, (${v}) => {`,
    v,
    inside: closed(scope, counter(v, extent)),
  };
}

export function eachVector(maker: Statements, scope: Scope, arrays: readonly Arr[]): string[] {
  const { head, v, inside } = eachHead(maker, scope, arrays[0]!.extents[0]!);
  const scratch = ownMemory(maker, inside);
  return [
    head,
    ...scratch.lines,
    ...maker.step(
      scratch.scope,
      arrays.map((array) => ({ array, at: [v] })),
    ),
    '});',
  ];
}

/** Memory of the step's own: written before it is read, and nobody else's. */
function ownMemory(maker: Statements, scope: Scope): { lines: string[]; scope: Scope } {
  const { draw } = maker.program;
  const inputs = scope.arrays.filter(({ input }) => input);
  if (!maker.program.has('scratch') || inputs.length === 0 || draw.chance(0.5)) return { lines: [], scope };
  const name = maker.program.fresh('scratch');
  const like = draw.pick(inputs);
  const size = draw.chance(0.6) ? maker.program.extentText(like.extents[0]!) : draw.int(1, 9);
  const extent: Extent = { size: `${name}.length`, least: typeof size === 'number' ? size : 0, linear: true };
  const ints = maker.program.has('ints') && draw.chance(0.3);
  const declared = `const ${name} = ${ints ? 'localInts' : 'local'}(${size});`;
  // Of the step itself it starts as zeros in every step, and may be read before it is written.
  const own = draw.chance(0.5);
  if (!own) maker.program.locals.push(declared);
  const memory: Arr = { name, element: ints ? 'i32' : 'f64', extents: [extent], scratch: true };
  maker.program.shaped.push(memory);
  const t = maker.program.fresh('t');
  const inside = extend({ ...scope, depth: scope.depth + 1, jumps: false }, counter(t, extent));
  const sparse = own && draw.chance(0.5) ? `if (${maker.bool(inside, 1)}) ` : '';
  const lines = [
    ...(own ? [declared] : []),
    `for (let ${t} = 0; ${t} < ${name}.length; ${t}++) ${sparse}${name}[${t}] = ${maker.value(inside, memory.element, 2)};`,
  ];
  const after = extend(scope, { arrays: [memory] });
  return { lines, scope: after };
}

export function eachRows(maker: Statements, scope: Scope, arrays: readonly Arr[]): string[] {
  const { draw } = maker.program;
  const [rows, cols] = arrays[0]!.extents as [Extent, Extent];
  const { head, v, inside } = eachHead(maker, scope, rows);
  const scratch = ownMemory(maker, inside);
  const before = maker.lines(scratch.scope, draw.int(0, 2));
  const targets = (j: string): Target[] => arrays.map((array) => ({ array, at: [v, j] }));
  if (draw.chance(0.25)) {
    const inner = eachHead(maker, before.scope, cols);
    return [
      head,
      ...scratch.lines,
      ...before.lines,
      inner.head,
      ...maker.step(inner.inside, targets(inner.v)),
      '});',
      '});',
    ];
  }
  const { head: loop, name, inside: body } = maker.loopHead(before.scope, cols);
  const aside = (where: Scope): string[] => arrays.flatMap((array) => strayed(maker, where, array, v));
  return [
    head,
    ...scratch.lines,
    ...before.lines,
    loop,
    ...maker.step(body, targets(name)),
    ...aside(body),
    '}',
    ...aside(before.scope),
    '});',
  ];
}
