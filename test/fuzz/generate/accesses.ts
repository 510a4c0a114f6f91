/** Random subscripts: loads whose index the compiler can prove to lie inside, by itself or behind a guard. */
import { best } from './reductions.js';
import type { Arr, Element, Extent, Position, Scope } from './scope.js';
import type { Access, Choice, Values } from './values.js';

type Ways = Choice<Access>[];

/** Ways to an element along one axis. */
export function index(maker: Values, scope: Scope, extent: Extent, room = 2): Access | undefined {
  const { draw } = maker.program;
  if (!extent.linear) return undefined;
  const own = scope.positions.filter(({ size }) => size === extent.size);
  const filled = extent.least > 0 || own.length > 0;
  const size = (): string => maker.program.extentText(extent);
  const choices: Ways = [...beside(maker, own, size), ...mixed(maker, scope, own, size)];
  if (extent.least > 0) choices.push([1, () => ({ text: String(draw.int(0, extent.least - 1)) })]);
  if (filled && room > 0 && scope.pure !== true)
    choices.push([1.5, () => ({ text: `clampIndex(${maker.whole(scope, 2).text}, ${size()})` })]);
  if (filled && room > 0 && scope.pure !== true && maker.program.has('best') && scope.depth < 2)
    choices.push([0.5, () => ({ text: best(maker, scope, extent) })]);
  const pointers = scope.arrays.filter((array) => array.points?.size === extent.size);
  if (pointers.length > 0 && room > 0) {
    choices.push([
      3,
      () => {
        const through = maker.load(scope, draw.pick(pointers), room - 1);
        return (
          through ?? {
            text: filled && own.length > 0 ? own[0]!.text : '0',
            ...(filled ? {} : { guard: `${size()} > 0` }),
          }
        );
      },
    ]);
  }
  choices.push(...guarded(maker, scope, own, size));
  const far = room > 0 && maker.program.has('exact') ? maker.far(scope) : undefined;
  if (far)
    choices.push([
      2,
      () => ({ text: far.text, guard: `${far.low >= 0 ? '' : `${far.text} >= 0 && `}${far.text} < ${size()}` }),
    ]);
  return maker.choose(choices);
}

/** Positions of this extent, and what lies a few elements beside them. */
function beside(maker: Values, own: readonly Position[], size: () => string): Ways {
  if (own.length === 0) return [];
  const { draw } = maker.program;
  const itself: Ways[number] = [10, () => ({ text: draw.pick(own).text })];
  const steady = own.filter(({ text }) => !text.includes(' '));
  if (steady.length === 0) return [itself];
  return [
    itself,
    [
      1.5,
      () => {
        const p = draw.pick(steady).text;
        const back = draw.int(1, 3);
        return { text: `${p} - ${back}`, guard: `${p} >= ${back}` };
      },
    ],
    [
      1.5,
      () => {
        const p = draw.pick(steady).text;
        const on = draw.int(1, 3);
        return { text: `${p} + ${on}`, guard: `${p} + ${on} < ${size()}` };
      },
    ],
    [1, () => ({ text: `${size()} - 1 - ${draw.pick(steady).text}` })],
  ];
}

/** Of a position and another number: what operations keep inside. */
function mixed(maker: Values, scope: Scope, own: readonly Position[], size: () => string): Ways {
  const { draw } = maker.program;
  const natural = scope.ints.filter(({ text, natural: known }) => known && /^\w+$/.test(text));
  if (own.length === 0 || natural.length === 0 || !maker.program.has('exact')) return [];
  const [at, more] = [draw.pick(own), draw.pick(natural)];
  if (at.text.includes(' ')) return [];
  return [
    [1, () => ({ text: `min(${at.text} + ${more.text}, ${size()} - 1)` })],
    [1, () => ({ text: `irem(${at.text} * 3 + ${more.text}, ${size()})` })],
    [0.5, () => ({ text: `idiv(${at.text} + ${draw.pick(own).text}, 2)` })],
  ];
}

/** Any integer, behind a guard that says that it lies inside. */
function guarded(maker: Values, scope: Scope, own: readonly Position[], size: () => string): Ways {
  const plain = scope.ints.filter(({ text }) => /^\w+$/.test(text));
  if (plain.length === 0) return [[0.5, () => ({ text: '0', guard: `${size()} > 0` })]];
  return [
    [
      own.length > 0 ? 0.5 : 3,
      () => {
        const { text, natural } = maker.program.draw.pick(plain);
        return { text, guard: `${natural ? '' : `${text} >= 0 && `}${text} < ${size()}` };
      },
    ],
  ];
}

export function load(maker: Values, scope: Scope, array: Arr, room = 2): Access | undefined {
  const indices: Access[] = [];
  for (const extent of array.extents) {
    const index = maker.index(scope, extent, room);
    if (index === undefined) return undefined;
    indices.push(index);
  }
  const guards = indices.flatMap(({ guard }) => (guard === undefined ? [] : [guard]));
  const text =
    array.extents.length === 2
      ? `${array.name}.at(${indices[0]!.text}, ${indices[1]!.text})`
      : `${array.name}[${indices[0]!.text}]!`;
  return { text, ...(guards.length > 0 ? { guard: guards.join(' && ') } : {}) };
}

/** An element of some array of this type, or undefined where there is none. */
export function element(maker: Values, scope: Scope, element: Element, otherwise: () => string): string | undefined {
  const from = scope.arrays.filter((array) => array.element === element);
  if (from.length === 0) return undefined;
  const access = maker.load(scope, maker.program.draw.pick(from));
  if (access === undefined) return undefined;
  return access.guard === undefined ? access.text : `(${access.guard} ? ${access.text} : ${otherwise()})`;
}
