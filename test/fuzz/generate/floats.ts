/** Random floats of 64 bits (f64): most stay finite, so that there is something left to compare. */
import { FLOAT_BINARY, FLOAT_UNARY } from './operations.js';
import { LIBRARY } from './library.js';
import { LITERALS, WILD_LITERALS } from './literals.js';
import { reduction, sumBy } from './reductions.js';
import type { Program } from './program.js';
import { callable, type Scope } from './scope.js';
import { fromWord } from './words.js';
import type { Values } from './values.js';

/** Order statistics in one kernel: each becomes networks of many lines. */
const MOST_ORDERS = 1;
const MOST_CALLS = 3;

export function literal(maker: Values): string {
  const { draw } = maker.program;
  return maker.program.has('wild') && draw.chance(0.1) ? draw.pick(WILD_LITERALS) : draw.pick(LITERALS);
}

export function floatLeaf(maker: Values, scope: Scope): string {
  const { draw } = maker.program;
  const loads = scope.arrays.some(({ element }) => element === 'f64');
  return maker.choose<string>([
    [1.5, () => maker.literal()],
    [scope.floats.length > 0 ? 5 : 0, () => draw.pick(scope.floats)],
    [loads ? 6 : 0, () => maker.element(scope, 'f64', () => maker.literal()) ?? maker.literal()],
    [
      scope.ints.length > 0 ? 0.7 : 0,
      () => `toF64(${maker.program.has('exact') ? maker.whole(scope, 1).text : draw.pick(scope.ints).text})`,
    ],
    [callable(scope, 'f64').length > 0 ? 4 : 0, () => maker.callOf(scope, 'f64')],
    [
      scope.window !== undefined ? 6 : 0,
      () =>
        draw.pick([`${scope.window}.sum()`, `${scope.window}.min()`, `${scope.window}.max()`, `${scope.window}.sum()`]),
    ],
    [
      scope.window !== undefined && maker.program.has('order') && maker.program.orders < MOST_ORDERS ? 5 : 0,
      () => {
        maker.program.orders++;
        return draw.pick([
          `${scope.window}.median()`,
          `${scope.window}.mad()`,
          `${scope.window}.rank(${draw.chance(0.5) ? draw.int(0, 5) : maker.int(scope, 1).text})`,
        ]);
      },
    ],
    [maker.program.has('floats32') ? 1 : 0, () => `toF64(${maker.single(scope, 1)})`],
    [maker.program.has('unsigned') ? 0.7 : 0, () => fromWord(maker, scope)],
  ]);
}

export function float(maker: Values, scope: Scope, size = 3): string {
  const { draw } = maker.program;
  if (size <= 0) return maker.floatLeaf(scope);
  const a = (): string => maker.float(scope, size - 1 - draw.int(0, 1));
  const b = (): string => maker.float(scope, size - 1 - draw.int(0, 2));
  const wild = maker.program.has('wild') ? 1 : 0.15;
  const statements = scope.pure !== true;
  const helpers = scope.calls === false ? [] : maker.program.helpers.filter(({ fields }) => fields === undefined);
  return maker.choose<string>([
    [4, () => maker.floatLeaf(scope)],
    [4, () => `(${a()} + ${b()})`],
    [4, () => `(${a()} - ${b()})`],
    [3, () => `(${a()} * ${tame(maker, scope)})`],
    [wild, () => `(${a()} * ${b()})`],
    [1.5, () => `(${a()} / (abs(${b()}) + 1.0))`],
    [wild, () => `(${a()} / ${b()})`],
    [0.7, () => `(${a()} / ${draw.pick(['2.0', '4.0', '0.5', '3.0', '7.0', '10.0', '12.0'])})`],
    [
      statements && maker.program.has('library') && maker.program.calls < MOST_CALLS ? 1.5 : 0,
      () => library(maker, a(), b),
    ],
    [
      statements && scope.floats.includes('source') && maker.program.calls < MOST_CALLS ? 1.5 : 0,
      () => {
        maker.program.calls++;
        return `randomUnit(${maker.intLeaf(scope).text}, source, ${draw.int(0, 3)})`;
      },
    ],
    [
      1,
      () => {
        const count = counts(maker, scope);
        return count === undefined
          ? a()
          : `(${a()} / ${draw.chance(0.3) && /^[a-z]+$/.test(count) ? `(min(${count}, 1000) + ${draw.int(1, 12)})` : count})`;
      },
    ],
    [scope.window !== undefined ? 1.5 : 0, () => `(${scope.window}.sum() / ${scope.window}.count)`],
    [0.3, () => `-(-(${a()}))`],
    [0.3 * wild, () => `(${a()} % ${b()})`],
    [1, () => `${draw.pick(FLOAT_BINARY)}(${a()}, ${b()})`],
    [0.7, () => `sqrt(abs(${a()}))`],
    [0.3 * wild, () => `sqrt(${a()})`],
    [1, () => `${draw.pick([...FLOAT_UNARY, '-'])}(${a()})`],
    [1.5, () => `(${maker.bool(scope, 1)} ? ${a()} : ${b()})`],
    [
      0.5,
      () => {
        const v = draw.pick(scope.floats.length > 0 ? scope.floats : ['0.5']);
        return `(present(${v}) ? ${v} : ${b()})`;
      },
    ],
    [0.7, () => mixed(maker, scope, a())],
    [scope.choices.length > 0 ? 2 : 0, () => `(${a()} ${draw.pick(['*', '+', '-'])} ${draw.pick(scope.choices)})`],
    [statements && helpers.length > 0 ? 2 : 0, () => help(maker, scope, draw.pick(helpers), size - 1)],
    [statements && scope.depth < 3 && maker.program.has('sum') ? 1.2 : 0, () => reduction(maker, scope, 'sum')],
    [
      statements && scope.depth < 3 && maker.program.has('contract') ? 1.2 : 0,
      () => reduction(maker, scope, 'contract'),
    ],
    [statements && scope.depth < 2 && maker.program.has('sumBy') ? 1.5 : 0, () => sumBy(maker, scope) ?? a()],
  ]);
}

/** How many there are of something: seldom 0, and the same for a whole loop. */
function counts(maker: Values, scope: Scope): string | undefined {
  const { draw } = maker.program;
  const params = scope.ints.filter(({ text, natural }) => natural && /^[a-z]+$/.test(text)).map(({ text }) => text);
  const ways = [
    ...params,
    ...(maker.program.shaped.length > 0
      ? maker.program.shaped.flatMap(({ extents }) => extents.map((extent) => maker.program.extentText(extent)))
      : []),
  ];
  return ways.length === 0 ? undefined : draw.pick(ways);
}

/** Functions that are written in the language. */
function library(maker: Values, a: string, b: () => string): string {
  const { draw } = maker.program;
  maker.program.calls++;
  const { name, arity } = draw.pick(LIBRARY);
  // What most of them are for, and anything.
  const operand = draw.pick([`-abs(${a})`, `abs(${a}) + 0.5`, `min(${a}, 4.0)`, a, a]);
  return `${name}(${[operand, ...Array.from({ length: arity - 1 }, b)].join(', ')})`;
}

/** A factor that keeps things small. */
function tame(maker: Values, scope: Scope): string {
  const { draw } = maker.program;
  return maker.choose<string>([
    [3, () => draw.pick(['0.5', '-0.25', '0.9', '2.0', '-1.0'])],
    [2, () => maker.floatLeaf(scope)],
  ]);
}

/** An integer beside a float widens by itself. */
function mixed(maker: Values, scope: Scope, float: string): string {
  const { draw } = maker.program;
  const int = maker.whole(scope, 1).text;
  return draw.chance(0.5)
    ? `(${float} ${draw.pick(['+', '-', '*'])} ${int})`
    : `(${int} ${draw.pick(['+', '-', '*'])} ${float})`;
}

function help(maker: Values, scope: Scope, { name, takes }: Program['helpers'][number], size: number): string {
  const args = takes.map((kind) => {
    if (kind === 'f64') return maker.float(scope, Math.min(size, 1));
    if (kind === 'i32') return maker.int(scope, 1).text;
    if (kind === 'function')
      return `(v: f64) => ${maker.float({ ...scope, floats: [...scope.floats, 'v'], mutable: [], calls: false }, 1)}`;
    // An array and a position in it.
    const arrays = scope.arrays.filter(
      (array) => array.element === 'f64' && array.extents.length === 1 && !array.table,
    );
    for (const array of arrays) {
      const at = scope.positions.find(
        (position) => position.size === array.extents[0]!.size && array.extents[0]!.linear,
      );
      if (at) return `${array.name}, ${at.text}`;
    }
    return undefined;
  });
  return args.includes(undefined) ? maker.floatLeaf(scope) : `${name}(${args.join(', ')})`;
}
