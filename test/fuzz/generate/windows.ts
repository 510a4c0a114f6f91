/** Random rolling windows: over vectors, matrices, and series computed on the way. */
import { fill } from './fills.js';
import {
  closed,
  counter,
  extend,
  LARGEST_SIZE,
  sameShape,
  steady,
  type Arr,
  type Extent,
  type Scope,
} from './scope.js';
import { carriedState } from './state.js';
import type { Statements } from './statements.js';

/** A size of windows that is at least 1. */
function windowSize(maker: Statements, scope: Scope): string {
  const { draw } = maker.program;
  const params = scope.ints.filter(({ text, low }) => low >= 1 && /^\w+$/.test(text)).map(({ text }) => text);
  return draw.weighted<() => string>([
    [params.length > 0 ? 6 : 0, () => draw.pick(params)],
    [2, () => String(draw.pick([1, 2, 3, 4, 5, 7, 8, 9, 16, 33]))],
    [
      scope.ints.some(({ text }) => text === 'high') ? 3 : 0,
      () => draw.pick(['2 * high + 1', 'high + 1', 'max(high, 1)']),
    ],
    [
      params.length > 0 ? 1 : 0,
      () =>
        draw.pick([
          `min(${draw.pick(params)}, 100) + 1`,
          `idiv(${draw.pick(params)}, 2) + 1`,
          `min(${draw.pick(params)}, 6)`,
        ]),
    ],
  ])();
}

function windowBody(
  maker: Statements,
  scope: Scope,
  row: Extent,
  col: Extent | undefined,
  series = 1,
): { w: string; inside: Scope } {
  const w = maker.program.fresh('w');
  const positions = [{ text: `${w}.row`, size: row.size }, ...(col ? [{ text: `${w}.col`, size: col.size }] : [])];
  return {
    w,
    inside: extend(
      {
        ...scope,
        ...(series === 1 ? { window: w, several: undefined } : { window: undefined, several: { window: w, series } }),
        jumps: false,
        depth: scope.depth + 1,
      },
      {
        positions,
        ints: [
          { text: `${w}.row`, low: 0, high: LARGEST_SIZE, index: true },
          { text: `${w}.count`, low: 0, high: LARGEST_SIZE, index: true },
        ],
      },
    ),
  };
}

/** Now and then more than one. */
const severally = (maker: Statements, source: (first: boolean) => string): string[] =>
  Array.from({ length: maker.program.draw.pick([1, 1, 1, 2, 3]) }, (_, i) => source(i === 0));

const oneOrAll = (over: readonly string[]): string => (over.length === 1 ? over[0]! : `[${over.join(', ')}]`);

export function windowsMatrix(
  maker: Statements,
  scope: Scope,
  array: Arr,
  together: () => Arr[],
): string[] | undefined {
  const { draw } = maker.program;
  const sources = scope.arrays.filter((source) => source.element === 'f64' && sameShape(source, array));
  if (sources.length === 0) return undefined;
  const arrays = together();
  const [row, col] = array.extents as [Extent, Extent];
  // Nothing is carried from row to row of a matrix.
  const over = severally(maker, () => draw.pick(sources).name);
  const { w, inside } = windowBody(maker, { ...scope, mutable: [] }, row, col, over.length);
  return [
    `windows(${oneOrAll(over)}, ${windowSize(maker, scope)}, (${w}) => {`,
    ...maker.step(
      inside,
      arrays.map((a) => ({ array: a, at: [`${w}.row`, `${w}.col`] })),
    ),
    '});',
  ];
}

/** A vector, or a series computed from what may be read here. */
function windowsSource(maker: Statements, scope: Scope, extent: Extent): string | undefined {
  const { draw } = maker.program;
  const vectors = scope.arrays.filter(
    (source) => source.element === 'f64' && source.extents.length === 1 && source.extents[0]!.size === extent.size,
  );
  if (vectors.length > 0 && !(maker.program.has('series') && draw.chance(0.6))) return draw.pick(vectors).name;
  if (!maker.program.has('series')) return undefined;
  const t = maker.program.fresh('t');
  return `series(${maker.program.extentText(extent)}, (${t}) => ${maker.float(closed(steady(scope), counter(t, extent)), 2)})`;
}

export function windowsVector(
  maker: Statements,
  scope: Scope,
  array: Arr,
  together: () => Arr[],
): string[] | undefined {
  const { draw } = maker.program;
  const extent = array.extents[0]!;
  const source = windowsSource(maker, scope, extent);
  if (source === undefined) return undefined;
  const over = severally(maker, (first) => (first ? source : windowsSource(maker, scope, extent)!));
  const arrays = together();
  const carried =
    maker.program.has('state') && draw.chance(0.5)
      ? carriedState(maker, scope)
      : { lines: [], scope: { ...scope, mutable: [] } };
  // State of around would make it a recurrence over more than this.
  const { w, inside } = windowBody(maker, carried.scope, extent, undefined, over.length);
  return [
    ...carried.lines,
    `windows(${oneOrAll(over)}, ${windowSize(maker, scope)}, (${w}) => {`,
    ...maker.step(
      inside,
      arrays.map((a) => ({ array: a, at: [`${w}.row`] })),
    ),
    '});',
  ];
}

/** A series as long as a variable said, which then says something else. */
export function shortSeries(maker: Statements, scope: Scope, array: Arr): string[] | undefined {
  if (array.element !== 'f64') return undefined;
  const { draw } = maker.program;
  const [m, few, t, w] = ['m', 'few', 't', 'w'].map((name) => maker.program.fresh(name)) as [
    string,
    string,
    string,
    string,
  ];
  const inside = closed(steady(scope), {
    ints: [{ text: t, low: 0, high: LARGEST_SIZE, natural: true, index: true }],
  });
  const row = `${w}.row`;
  const length = draw.pick([`max(${m}, 0)`, `min(max(${m}, 0), 12)`, `(${m} > 4 ? 4 : max(${m}, 0))`]);
  return [
    ...fill(maker, scope, array),
    `let ${m}: i32 = ${draw.int(0, 9)};`,
    `const ${few} = series(${length}, (${t}) => ${maker.float(inside, 1)});`,
    `${m} = ${draw.int(10, 20)};`,
    `windows(${few}, ${draw.int(1, 4)}, (${w}) => {`,
    `if (${row} < ${array.name}.length) ${array.name}[${row}] = ${w}.sum() + ${few}.length - ${m};`,
    '});',
  ];
}

/** One series per column, so that state can be carried along it. */
export function windowsByColumn(maker: Statements, scope: Scope, array: Arr): string[] | undefined {
  const { draw } = maker.program;
  const [row, col] = array.extents as [Extent, Extent];
  const { head, name, inside } = maker.loopHead(scope, col);
  const source = windowsSource(maker, inside, row);
  if (source === undefined || !source.startsWith('series')) return undefined;
  const carried =
    maker.program.has('state') && draw.chance(0.6)
      ? carriedState(maker, inside)
      : { lines: [], scope: { ...inside, mutable: [] } };
  const body = windowBody(maker, carried.scope, row, undefined);
  return [
    head,
    ...carried.lines,
    `windows(${source}, ${windowSize(maker, scope)}, (${body.w}) => {`,
    ...maker.step(body.inside, [{ array, at: [`${body.w}.row`, name] }]),
    '});',
    '}',
  ];
}
