/** Random loops in order: recurrences with loop-carried state, rows by columns, and loops that leave elements out. */
import { counter, extend, type Arr, type Extent, type Scope } from './scope.js';
import { carriedState } from './state.js';
import type { Statements } from './statements.js';

export function recurrence(maker: Statements, scope: Scope, arrays: readonly Arr[]): string[] {
  const { draw } = maker.program;
  const extent = arrays[0]!.extents[0]!;
  const state = carriedState(maker, scope);
  const { head, name, inside } = maker.loopHead(state.scope, extent);
  // What was written before may be read, where it is floats.
  const back = arrays.find(({ element }) => element === 'f64');
  const previous =
    back !== undefined && head.includes(`${name}++`) && draw.chance(0.3)
      ? [`(${name} >= 1 ? ${back.name}[${name} - 1]! : ${maker.literal()})`]
      : [];
  const body = extend(inside, { floats: previous });
  const assign = maker.assignment(body);
  return [
    ...state.lines,
    head,
    ...(assign === undefined ? [] : [assign]),
    ...maker.step(
      body,
      arrays.map((array) => ({ array, at: [name] })),
    ),
    '}',
  ];
}

export function loopVector(maker: Statements, scope: Scope, array: Arr): string[] {
  const { head, name, inside } = maker.loopHead(scope, array.extents[0]);
  return [head, ...maker.step(inside, [{ array, at: [name] }]), '}'];
}

export function loopMatrix(maker: Statements, scope: Scope, arrays: readonly Arr[]): string[] {
  const { draw } = maker.program;
  const [rows, cols] = arrays[0]!.extents as [Extent, Extent];
  const byColumn = draw.chance(0.5);
  const state = maker.program.has('state') && draw.chance(0.4) ? carriedState(maker, scope) : { lines: [], scope };
  const outer = maker.loopHead(state.scope, byColumn ? cols : rows);
  const between =
    maker.program.has('state') && draw.chance(0.4)
      ? carriedState(maker, outer.inside)
      : { lines: [], scope: outer.inside };
  const inner = maker.loopHead(between.scope, byColumn ? rows : cols);
  const [i, j] = byColumn ? [inner.name, outer.name] : [outer.name, inner.name];
  return [
    ...state.lines,
    outer.head,
    ...between.lines,
    inner.head,
    ...maker.step(
      inner.inside,
      arrays.map((array) => ({ array, at: [i, j] })),
    ),
    '}',
    '}',
  ];
}

/** Elements that nobody writes: what starts as NaN, of integers as 0, stays so. */
export function partly(maker: Statements, scope: Scope, array: Arr): string[] {
  const { draw } = maker.program;
  const extent = array.extents[0]!;
  const i = maker.program.fresh('i');
  const size = maker.program.extentText(extent);
  const inside = extend({ ...scope, jumps: false, depth: scope.depth + 1 }, counter(i, extent));
  const store = maker.step(inside, [{ array, at: [i] }], draw.int(0, 1));
  const natural = scope.ints.filter(({ text, natural: known }) => known && /^\w+$/.test(text)).map(({ text }) => text);
  const head =
    natural.length > 0 && draw.chance(0.5)
      ? draw.pick([
          `let ${i} = ${size} - 1; ${i} > ${draw.pick(natural)}; ${i}--`,
          `let ${i} = ${draw.pick(natural)}; ${i} < ${size}; ${i}++`,
        ])
      : `let ${i} = 0; ${i} < ${size}; ${i} += ${draw.int(2, 3)}`;
  return [`for (${head}) {`, ...store, '}'];
}
