/**
 * Index proofs. Integer expressions become linear forms over atoms (sizes, parameters, counters, stable loads, products
 * of those, and what `min`, `max` and divisions of them give); what is known becomes a list of forms that are ≥ 0. A goal
 * is proven by taking known forms away from it until nothing negative is left. It never claims what it cannot derive.
 */
import { ANY, only, productOf, sumOf, type Range } from '../ir/ranges.js';

export interface Linear {
  readonly constant: number;
  readonly terms: ReadonlyMap<string, number>;
}

export const constant = (value: number): Linear => ({ constant: value, terms: new Map() });
export const atomOf = (name: string): Linear => ({ constant: 0, terms: new Map([[name, 1]]) });

/** NaN where it was rounded, and so is all that comes of it: a number that was rounded on the way may look exact again. */
const exactly = (value: number): number => (Number.isSafeInteger(value) ? value : NaN);

const plus = (a: number, b: number, factor: number): number => exactly(a + exactly(b * factor));

export function combine(a: Linear, b: Linear, factor: number): Linear {
  const terms = new Map(a.terms);
  for (const [name, coefficient] of b.terms) {
    const sum = plus(terms.get(name) ?? 0, coefficient, factor);
    if (sum === 0) terms.delete(name);
    else terms.set(name, sum);
  }
  return { constant: plus(a.constant, b.constant, factor), terms };
}

export const scale = (a: Linear, factor: number): Linear => combine(constant(0), a, factor);

/** Whether every number in it is exact: a form that was rounded says nothing. */
export function isExact(form: Linear): boolean {
  if (!Number.isSafeInteger(form.constant)) return false;
  for (const coefficient of form.terms.values()) if (!Number.isSafeInteger(coefficient)) return false;
  return true;
}

/** The interval of a form, from those of its atoms. */
export function rangeOf(form: Linear, atom: (name: string) => Range): Range {
  if (!isExact(form)) return ANY;
  let sum = only(form.constant);
  for (const [name, coefficient] of form.terms) sum = sumOf(sum, productOf(only(coefficient), atom(name)));
  return sum;
}

/** The atoms that an atom is the product of, as `a×b`. */
export const factorsOf = (atom: string): string[] => atom.split('×');

/** Atoms print alike whatever the order in which they are multiplied. */
const monomial = (a: string, b: string): string => [...factorsOf(a), ...factorsOf(b)].sort().join('×');

/** Both multiplied out. */
export function product(a: Linear, b: Linear): Linear {
  let sum = combine(scale(a, b.constant), constant(0), 1);
  for (const [name, coefficient] of b.terms) {
    const terms = new Map<string, number>();
    for (const [other, more] of a.terms) {
      const atom = monomial(other, name);
      terms.set(atom, plus(terms.get(atom) ?? 0, more, coefficient));
    }
    if (a.constant !== 0) terms.set(name, plus(terms.get(name) ?? 0, a.constant, coefficient));
    sum = combine(sum, { constant: 0, terms }, 1);
  }
  return sum;
}

/** More terms than that are no index that anyone writes, and take for ever to look through. */
const TERMS = 40;
export const isLarge = (form: Linear): boolean => form.terms.size > TERMS;

/** How many facts may be used for one goal, and how many tries may be made. */
const DEPTH = 7,
  FACTOR_DEPTH = 2,
  PATIENCE = 20_000;

interface Fact {
  readonly form: Linear;
  readonly guard: boolean;
  readonly key: string;
  /** What it follows from the meaning of: it may only be used where a goal mentions all of these. */
  readonly about: readonly string[];
}

/** What an atom is under a condition, and what is known there: of a choice that is one of two. */
export interface Side {
  readonly form: Linear;
  readonly facts: readonly Fact[];
}

export class Facts {
  readonly #known: Fact[] = [];
  readonly #nonNegative = new Set<string>();
  /** What follows from how an atom is defined, wherever it stands. */
  readonly #defined = new Map<string, readonly Linear[]>();
  /** What follows for two atoms together, by each of them. */
  readonly #related = new Map<string, Map<string, Linear>>();
  /** What an atom may be. */
  readonly #choices = new Map<string, readonly Side[]>();
  /** Conditions learned before this mark hold for the whole of the loop that is being read. */
  #outside = 0;
  #steps = 0;
  #factoring = false;

  /** `range`: the interval of an atom. */
  constructor(readonly range: (atom: string) => Range = () => ANY) {}

  /**
   * The form is ≥ 0 from here on, until the mark is taken back; of atoms that it is `about`, wherever they are computed. What
   * is not computed has no value, and says nothing of anything else.
   */
  add(form: Linear, guard = false, about: readonly string[] = []): void {
    if (!isExact(form)) return;
    const key = keyOf(form);
    const says = (known: Fact): boolean =>
      known.key === key && (guard || !known.guard) && known.about.every((atom) => about.includes(atom));
    if (!this.#known.some(says)) this.#known.push({ form, guard, key, about });
  }

  /** The forms are ≥ 0 for good, because of what the atom is. */
  define(atom: string, forms: readonly Linear[]): void {
    if (!this.#defined.has(atom)) this.#defined.set(atom, forms.filter(isExact));
  }

  /** The form is ≥ 0 because of what both atoms are. */
  relate(atoms: readonly [string, string], form: Linear): void {
    for (const [atom, other] of [atoms, [...atoms].reverse()] as const) {
      const related = this.#related.get(atom!) ?? new Map<string, Linear>();
      this.#related.set(atom!, related.set(other!, form));
    }
  }

  /** The atom is one of them. */
  choose(atom: string, sides: readonly Side[]): void {
    this.#choices.set(atom, sides);
  }

  /** What is learned while it runs, and known no longer. */
  aside<T>(run: () => T): { readonly value: T; readonly facts: readonly Fact[] } {
    const mark = this.mark();
    try {
      const value = run();
      return { value, facts: this.#known.slice(mark) };
    } finally {
      this.release(mark);
    }
  }

  /** Sizes and the like: ≥ 0 for good. */
  nonNegative(atom: string): void {
    this.#nonNegative.add(atom);
  }

  mark(): number {
    return this.#known.length;
  }

  release(mark: number): void {
    this.#known.length = mark;
  }

  /** What is known here holds wherever the loop read by `run` goes, whatever its own conditions say. */
  inside<T>(run: () => T): T {
    const before = this.#outside;
    this.#outside = this.mark();
    try {
      return run();
    } finally {
      this.#outside = before;
    }
  }

  #isNonNegative(atom: string, without: Without): boolean {
    if (this.#nonNegative.has(atom)) return true;
    const factors = factorsOf(atom);
    if (factors.length === 1 || this.#factoring) return false;
    // What is known may mention the product again: of its factors only what needs no other product is asked.
    this.#factoring = true;
    try {
      return factors.every(
        (factor) => this.#nonNegative.has(factor) || this.#within(atomOf(factor), without, FACTOR_DEPTH),
      );
    } finally {
      this.#factoring = false;
    }
  }

  /** Leaves out what only holds because a condition does: any condition, or one inside the loop alone. */
  proves(goal: Linear, without?: Without): boolean {
    this.#steps = 0;
    return this.#isUnreachable(without) || this.#within(goal, without, DEPTH);
  }

  /** Where conditions contradict each other nothing is ever computed. */
  #isUnreachable(without: Without): boolean {
    return this.#known.some(
      ({ form, guard }, i) => form.terms.size === 0 && form.constant < 0 && !(guard && this.#isLeftOut(i, without)),
    );
  }

  /** Of a fact that holds because a condition does. */
  #isLeftOut(place: number, without: Without): boolean {
    return without === 'conditions' || (without === 'conditions inside' && place >= this.#outside);
  }

  /** Short proofs first: most goals have one, and long ones are looked for among many facts. */
  #within(goal: Linear, without: Without, most: number): boolean {
    for (let depth = 0; depth <= most; depth++) if (this.#search(goal, without, depth)) return true;
    return false;
  }

  #search(goal: Linear, without: Without, depth: number): boolean {
    if (!isExact(goal) || ++this.#steps > PATIENCE) return false;
    let worst: string | undefined;
    for (const [name, coefficient] of goal.terms) {
      if (coefficient < 0 || !this.#isNonNegative(name, without)) {
        worst = name;
        break;
      }
    }
    if ((worst === undefined && goal.constant >= 0) || rangeOf(goal, this.range).lo >= 0) return true;
    if (depth === 0) return false;
    // Only a fact that shares an offending atom can help; with none offending, any fact with a positive remainder may.
    const offending = worst === undefined ? [...goal.terms.keys()] : [worst];
    for (const name of offending) {
      for (const fact of this.#defined.get(name) ?? []) if (this.#helps(goal, fact, name, without, depth)) return true;
      for (const fact of this.#related.get(name)?.values() ?? [])
        if (this.#helps(goal, fact, name, without, depth)) return true;
    }
    for (const [i, { form: fact, guard, about }] of this.#known.entries()) {
      if ((guard && this.#isLeftOut(i, without)) || !about.every((atom) => goal.terms.has(atom))) continue;
      for (const name of offending) if (this.#helps(goal, fact, name, without, depth)) return true;
    }
    for (const name of offending) {
      const { lo, hi } = this.range(name);
      const limit =
        goal.terms.get(name)! < 0 ? combine(constant(hi), atomOf(name), -1) : combine(atomOf(name), constant(lo), -1);
      if (isExact(limit) && this.#helps(goal, limit, name, without, depth)) return true;
    }
    return [...goal.terms.keys()].some((name) => this.#whicheverItIs(goal, name, without, depth));
  }

  /** Whether the goal holds for both sides of a choice, each with what is known there. */
  #whicheverItIs(goal: Linear, name: string, without: Without, depth: number): boolean {
    const coefficient = goal.terms.get(name)!;
    const sides = this.#choices.get(name);
    return (
      sides !== undefined &&
      sides.every(({ form, facts }) => {
        const mark = this.mark();
        this.#known.push(...facts);
        const its = combine(combine(goal, atomOf(name), -coefficient), form, coefficient);
        const proven = this.#isUnreachable(without) || this.#search(its, without, depth - 1);
        this.release(mark);
        return proven;
      })
    );
  }

  #helps(goal: Linear, fact: Linear, name: string, without: Without, depth: number): boolean {
    const have = goal.terms.get(name)!;
    const gives = fact.terms.get(name);
    if (gives === undefined || Math.sign(gives) !== Math.sign(have)) return false;
    // Where the fact has the larger coefficient, the goal may be multiplied instead: what is ≥ 0 stays so.
    const factor = have / gives;
    if (Number.isInteger(factor)) return this.#search(combine(goal, fact, -factor), without, depth - 1);
    const inverse = gives / have;
    return Number.isInteger(inverse) && this.#search(combine(scale(goal, inverse), fact, -1), without, depth - 1);
  }
}

export type Without = 'conditions' | 'conditions inside' | undefined;

function printTerm([name, coefficient]: readonly [string, number]): string {
  const times = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)}·`;
  return `${coefficient < 0 ? '-' : '+'} ${times}${name}`;
}

export function printLinear(form: Linear): string {
  const parts = [...form.terms].map(printTerm);
  if (form.constant !== 0 || parts.length === 0)
    parts.push(form.constant < 0 ? `- ${-form.constant}` : `+ ${form.constant}`);
  return parts.join(' ').replace(/^\+ /, '').replace(/^- /, '−');
}

/** A name for a form that does not depend on the order of its terms. */
export const keyOf = (form: Linear): string =>
  printLinear({ ...form, terms: new Map([...form.terms].sort(([a], [b]) => (a < b ? -1 : 1))) });
