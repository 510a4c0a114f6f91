/** Sizes and parameters: small ones, those around powers of two and around each other, larger ones; always valid, never too much work. */
import { areValid, elementsOf, evaluate, isWide, namesOf, paramBounds, type Numbers } from './case.js';
import { costOf } from './cost.js';
import type { Draw } from './draw.js';
import type { ParamManifest, Subject } from './subject.js';

/** Around the widths of vectors, of unrolled loops, of blocks of sums. */
export const EDGES: readonly number[] = [7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257];
const STEPS: readonly number[] = [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  ...EDGES,
  300,
  500,
  700,
  1000,
  1500,
  2000,
  3000,
  5000,
  8000,
  12000,
  20000,
];

export interface Limits {
  /** By `costOf`. */
  readonly cost: number;
  readonly elements: number;
  /** How large sizes are to begin with. */
  readonly largest: number;
  /** One size is near the largest, so that tiles and blocks fill; the others give way. */
  readonly long?: boolean;
}

export interface Chosen {
  readonly sizes: Numbers;
  readonly params: Numbers;
  readonly omitted: readonly string[];
}

function drawSize(draw: Draw, largest: number, others: readonly number[]): number {
  return draw.weighted<() => number>([
    [30, () => draw.int(0, 6)],
    [35, () => draw.pick(EDGES)],
    [25, () => Math.floor(Math.exp(draw.unit() * Math.log(largest)))],
    [others.length > 0 ? 10 : 0, () => draw.pick(others) + draw.int(-1, 1)],
  ])();
}

/** Around the sizes: windows as long as the series, one less, one more. */
function drawInteger(draw: Draw, param: ParamManifest, sizes: readonly number[], low: number, high: number): number {
  const value = draw.weighted<() => number>([
    [30, () => draw.int(1, 6)],
    [20, () => draw.pick(EDGES)],
    [sizes.length > 0 ? 25 : 0, () => draw.pick(sizes) + draw.int(-1, 1)],
    [10, () => low],
    [5, () => high],
    // Where 32 bits end, and what they make of a sum or a product that passes them.
    [8, () => draw.pick([low + 1, high - 1, -1, 0, 2 ** 30, -(2 ** 30), 65536, 65535, 46341])],
    [5, () => low + draw.int(0, Math.min(high - low, 100))],
    [isWide(param) ? 40 : 0, () => draw.pick([draw.int(low, high), draw.int(0, 100), 2 ** 32 - 1, 2 ** 32, 2 ** 31])],
  ])();
  return Math.min(high, Math.max(low, value));
}

function drawReal(draw: Draw, param: ParamManifest, low: number, high: number): number {
  const value = draw.weighted<() => number>([
    [30, () => draw.int(-1000, 1000) / 100],
    [20, () => 10 ** draw.int(-12, 3) * draw.unit()],
    [15, () => draw.pick([0, 1, 0.5, -1, 2])],
    [20, () => Math.max(low, -1e3) + draw.unit() * (Math.min(high, 1e3) - Math.max(low, -1e3))],
    [8, () => low],
    [7, () => Math.min(high, 1e6)],
  ])();
  return inside(param, value, low, high);
}

/** The nearest allowed value; a bound that is itself excluded is approached. */
function inside(param: ParamManifest, value: number, low: number, high: number): number {
  const margin = Math.min(1e-9, (high - low) / 4);
  if (value <= low) return param.exclusiveMin ? low + margin : low;
  if (value >= high) return param.exclusiveMax ? high - margin : high;
  return value;
}

/** What says how much there is to do: sizes of the inputs, or, of a kernel without inputs, parameters that are lengths of outputs. */
export function lengthsOf(kernel: Subject['manifest']): readonly string[] {
  if (kernel.sizes.length > 0) return kernel.sizes;
  return kernel.params
    .filter(
      ({ kind, name }) =>
        kind === 'int' &&
        kernel.outputs.some(({ shape }) => shape.some((size) => size.k === 'name' && size.name === name)),
    )
    .map(({ name }) => name);
}

/** Sizes moved inside their rules, where one step does it. */
function clipSizes(kernel: Subject['manifest'], sizes: Record<string, number>): void {
  for (let round = 0; round < 2; round++) {
    for (const { name, min, max } of kernel.sizeRules) {
      if (max !== undefined) sizes[name] = Math.min(sizes[name]!, evaluate(max, sizes));
      if (min !== undefined) sizes[name] = Math.max(sizes[name]!, evaluate(min, sizes));
    }
  }
  for (const name of kernel.sizes) sizes[name] = Math.max(0, sizes[name]!);
}

/** Parameters moved inside their domains; those left out take their defaults. */
export function settle(
  kernel: Subject['manifest'],
  sizes: Numbers,
  wanted: Numbers,
  omitted: readonly string[],
): Numbers {
  const params: Record<string, number> = { ...wanted };
  for (let round = 0; round < 2; round++) {
    for (const param of kernel.params) {
      const names = namesOf(sizes, params);
      if (param.default !== undefined && omitted.includes(param.name))
        params[param.name] = evaluate(param.default, names);
      else {
        const { low, high } = paramBounds(param, names);
        params[param.name] = inside(param, params[param.name]!, low, high);
      }
    }
  }
  return params;
}

const below = (value: number): number => STEPS.findLast((step) => step < value) ?? value - 1;

/** How much there is to do, and how much memory it takes. */
const effort = (subject: Subject, sizes: Numbers, params: Numbers): number =>
  elementsOf(subject.manifest, sizes, params) + costOf(subject.ir, sizes, params);

/** Integer parameters that say how much there is to do: what the others hold costs nothing, however large. */
function costly(subject: Subject, { sizes, params, omitted }: Chosen): string[] {
  const now = effort(subject, sizes, params);
  return subject.manifest.params
    .filter(({ kind, name }) => kind === 'int' && !omitted.includes(name) && params[name]! > 1)
    .map(({ name }) => name)
    .filter(
      (name) =>
        !(
          effort(subject, sizes, { ...params, [name]: Math.floor(params[name]! / 2) }) === now &&
          effort(subject, sizes, { ...params, [name]: 1 }) === now
        ),
    );
}

/** One size or integer parameter taken a step down; the long size, if there is one, is spared. */
function smaller(subject: Subject, draw: Draw, chosen: Chosen, long: string | undefined): Chosen {
  const { sizes, params, omitted } = chosen;
  const integers = costly(subject, chosen);
  const large = [
    ...Object.entries(sizes),
    ...Object.entries(params).filter(([name]) => integers.includes(name)),
  ].filter(([name, value]) => value > 1 && (name !== long || draw.chance(0.1)));
  if (large.length === 0) return { sizes, params, omitted };
  // The largest more often, else everything ends small.
  const [name, value] = draw.chance(0.5) ? draw.pick(large) : large.reduce((a, b) => (b[1] > a[1] ? b : a));
  const fewer = { ...sizes };
  const less = { ...params };
  if (name in fewer) fewer[name] = below(value);
  else less[name] = value > 20000 ? 20000 : below(value);
  clipSizes(subject.manifest, fewer);
  return { sizes: fewer, params: settle(subject.manifest, fewer, less, omitted), omitted };
}

export interface Fixed {
  readonly cost: number;
  readonly elements: number;
}

const fixed = new WeakMap<Subject, Fixed>();

/** What a call costs and holds at the smallest sizes and parameters: tables, arrays of a fixed size. Limits are for what comes on top. */
export function fixedOf(subject: Subject): Fixed {
  let found = fixed.get(subject);
  if (found === undefined) {
    const { manifest: kernel } = subject;
    const sizes: Record<string, number> = Object.fromEntries(kernel.sizes.map((name) => [name, 0]));
    clipSizes(kernel, sizes);
    const params = settle(
      kernel,
      sizes,
      Object.fromEntries(
        kernel.params.map((param) => [param.name, param.min === undefined ? 0 : paramBounds(param, sizes).low]),
      ),
      [],
    );
    found = { cost: costOf(subject.ir, sizes, params), elements: elementsOf(kernel, sizes, params) };
    fixed.set(subject, found);
  }
  return found;
}

export function drawNumbers(subject: Subject, draw: Draw, limits: Limits): Chosen {
  const { manifest: kernel } = subject;
  const base = fixedOf(subject);
  const fits = ({ sizes, params }: Chosen): boolean =>
    elementsOf(kernel, sizes, params) <= base.elements + limits.elements &&
    costOf(subject.ir, sizes, params) <= base.cost + limits.cost;
  for (let attempt = 0; attempt < 50; attempt++) {
    const sizes: Record<string, number> = {};
    for (const name of kernel.sizes) sizes[name] = Math.max(0, drawSize(draw, limits.largest, Object.values(sizes)));
    const lengths = lengthsOf(kernel);
    const long = limits.long === true ? draw.pick(lengths) : undefined;
    const longest = long === undefined ? 0 : Math.floor(limits.largest * (0.4 + 0.6 * draw.unit()));
    if (long !== undefined && kernel.sizes.includes(long)) {
      sizes[long] = longest;
      // What bounds it has to be as long.
      for (const { name, max } of kernel.sizeRules)
        if (name === long && max?.k === 'name') sizes[max.name] = Math.max(sizes[max.name] ?? 0, sizes[long]!);
    }
    clipSizes(kernel, sizes);
    const omitted: string[] = [];
    const wanted: Record<string, number> = {};
    for (const param of kernel.params) {
      if (param.default !== undefined && draw.chance(0.2)) omitted.push(param.name);
      const { low, high } = paramBounds(param, namesOf(sizes, wanted));
      if (kernel.sizes.length === 0 && lengths.includes(param.name))
        wanted[param.name] = param.name === long ? longest : drawSize(draw, limits.largest, []);
      else
        wanted[param.name] =
          param.kind === 'int'
            ? drawInteger(draw, param, Object.values(sizes), low, high)
            : drawReal(draw, param, low, high);
    }
    let chosen: Chosen = { sizes, params: settle(kernel, sizes, wanted, omitted), omitted };
    for (let step = 0; step < 80 && areValid(kernel, chosen.sizes, chosen.params) && !fits(chosen); step++)
      chosen = smaller(subject, draw, chosen, long);
    if (areValid(kernel, chosen.sizes, chosen.params) && fits(chosen)) return chosen;
  }
  throw new Error(
    `${subject.name}: no valid sizes and parameters were found that cost at most ${limits.cost} more than ${base.cost}, the cost of the smallest`,
  );
}
