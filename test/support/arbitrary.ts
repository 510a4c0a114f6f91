/** Cases of a kernel as a fast-check arbitrary: everything about them follows from the manifest. */
import fc from 'fast-check';
import { copyArray, domainOf, extentsOf, makeArray, namesOf, type Case, type TypedArray } from './case.js';
import { Draw } from './draw.js';
import { drawNumbers, type Chosen, type Limits } from './numbers.js';
import { simpler } from './shrink.js';
import type { Subject } from './subject.js';
import { fillArray } from './values.js';

/**
 * Mostly cases that every execution can afford; some that reach long vector loops and deep trees; a few that
 * fill tiles and chunks, which the interpreters leave out.
 */
export const SMALL: Limits = { cost: 3_000, elements: 1_500, largest: 300 };
export const MEDIUM: Limits = { cost: 40_000, elements: 8_000, largest: 2_000 };
export const LARGE: Limits = { cost: 1_500_000, elements: 60_000, largest: 20_000 };
/** For what the others do not reach, in this order: larger and larger, one size much longer than the rest. */
export const LONG: readonly Limits[] = [
  { cost: 100_000, elements: 10_000, largest: 1_000, long: true },
  { cost: 800_000, elements: 40_000, largest: 10_000, long: true },
  { cost: 1_500_000, elements: 60_000, largest: 30_000, long: true },
];
const TIERS = [
  [72, SMALL],
  [24, MEDIUM],
  [4, LARGE],
] as const;

/** Arrays for these numbers, filled from the mix of values. */
export function fillCase(
  subject: Subject,
  draw: Draw,
  { sizes, params, omitted }: Chosen,
  more: Partial<Case> = {},
): Case {
  const names = namesOf(sizes, params);
  const shift = more.shift ?? (draw.chance(0.5) ? 1 : 0);
  const inputs: Record<string, TypedArray> = {};
  for (const input of subject.manifest.inputs) {
    const [rows = 1, cols = 1] = extentsOf(input, names);
    const array = makeArray(input.dtype, rows * cols, shift);
    fillArray(draw, array, input.dtype, cols, domainOf(input, names), input.domain?.order !== undefined);
    inputs[input.name] = array;
  }
  return {
    sizes,
    params,
    omitted,
    inputs,
    into: draw.chance(0.4),
    deep: draw.chance(0.06),
    chunks: draw.pick([1, 3]),
    ...more,
    shift,
  };
}

/** The same case with every float replaced: it is still valid where floats have no domain. */
export function withFloats(subject: Subject, one: Case, source: () => number): Case {
  const inputs = { ...one.inputs };
  for (const { name, dtype, domain } of subject.manifest.inputs) {
    const array = inputs[name]!;
    if ((dtype === 'f64' || dtype === 'f32') && domain === undefined)
      inputs[name] = (copyArray(array, dtype, one.shift) as Float64Array).map(source);
  }
  return { ...one, inputs };
}

class CaseArbitrary extends fc.Arbitrary<Case> {
  constructor(
    private readonly subject: Subject,
    private readonly limits: Limits | undefined,
  ) {
    super();
  }

  override generate(random: fc.Random): fc.Value<Case> {
    const draw = new Draw(random.nextInt());
    const limits = this.limits ?? draw.weighted<Limits>(TIERS);
    return new fc.Value(fillCase(this.subject, draw, drawNumbers(this.subject, draw, limits)), undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Case {
    return typeof value === 'object' && value !== null && 'inputs' in value;
  }

  override shrink(value: Case): fc.Stream<fc.Value<Case>> {
    return fc.stream(simpler(this.subject, value)).map((next) => new fc.Value(next, undefined));
  }
}

export const caseOf = (subject: Subject, limits?: Limits): fc.Arbitrary<Case> => new CaseArbitrary(subject, limits);
