/** Random second looks at what is written already: elements that a condition picks are written again. */
import { eachHead } from './each.js';
import { fill } from './fills.js';
import { closed, counter, extend, steady, type Arr, type Scope } from './scope.js';
import { carriedState } from './state.js';
import type { Statements } from './statements.js';

/** Everything filled first; then what a condition picks is written again, with state. */
export function where(maker: Statements, scope: Scope, array: Arr): string[] {
  const { draw } = maker.program;
  const extent = array.extents[0]!;
  const state = carriedState(maker, scope);
  const i = maker.program.fresh('p');
  const pure = closed({ ...steady(scope), pure: true }, counter(i, extent));
  const bytes = scope.arrays.filter(({ element, extents }) => element === 'u8' && extents[0]!.size === extent.size);
  const condition =
    bytes.length > 0 && draw.chance(0.7)
      ? `${draw.pick(bytes).name}[${i}]! ${draw.pick(['===', '===', '!==', '<'])} ${draw.chance(0.5) ? draw.int(0, 255) : `${draw.pick(bytes).name}[0]!`}`
      : maker.bool(pure, 1);
  const q = maker.program.fresh('q');
  const body = extend({ ...state.scope, depth: scope.depth + 1, jumps: false }, counter(q, extent));
  const assign = maker.assignment(body);
  return [
    ...fill(maker, scope, array),
    ...state.lines,
    `where(0, ${maker.program.extentText(extent)}, (${i}) => ${condition}, (${q}) => {`,
    ...(assign === undefined ? [] : [assign]),
    ...maker.step(body, [{ array, at: [q] }], draw.int(0, 1)),
    '});',
  ];
}

/** A second look at what is written already: elements changed where something holds. */
export function change(maker: Statements, scope: Scope, array: Arr): string[] {
  const { draw } = maker.program;
  const extent = array.extents[0]!;
  const own = (at: string): string => `${array.name}[${at}]!`;
  const isFloat = array.element === 'f64';
  const inside = (base: Scope, at: string): Scope => extend(base, isFloat ? { floats: [own(at)] } : {});
  // Other elements of it are not read where the order is free.
  const without = { ...scope, arrays: scope.arrays.filter((other) => other !== array) };
  if (draw.chance(0.5)) {
    const { head, v, inside: body } = eachHead(maker, without, extent);
    return [head, ...maker.step(inside(body, v), [{ array, at: [v] }], draw.int(0, 1)), '});'];
  }
  const { head, name, inside: body } = maker.loopHead(scope, extent);
  const now = inside(body, name);
  const exit =
    maker.program.has('jumps') && draw.chance(0.4)
      ? [`if (${maker.bool(now, 1)}) ${draw.pick(['break', 'break', 'continue'])};`]
      : [];
  return [
    head,
    ...exit,
    `if (${maker.bool(now)}) {`,
    ...maker.step(now, [{ array, at: [name] }], draw.int(0, 1)),
    '}',
    '}',
  ];
}
