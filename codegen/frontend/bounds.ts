/**
 * Index proofs. Integer expressions become linear forms over atoms (sizes, parameters, counters, stable
 * loads); what is known becomes a list of forms that are ≥ 0. A goal is proven by taking known forms
 * away from it until nothing negative is left. It never claims what it cannot derive.
 */

export interface Linear {
  readonly constant: number;
  readonly terms: ReadonlyMap<string, number>;
}

export const constant = (value: number): Linear => ({ constant: value, terms: new Map() });
export const atomOf = (name: string): Linear => ({ constant: 0, terms: new Map([[name, 1]]) });

export function combine(a: Linear, b: Linear, factor: number): Linear {
  const terms = new Map(a.terms);
  for (const [name, coefficient] of b.terms) {
    const sum = (terms.get(name) ?? 0) + factor * coefficient;
    if (sum === 0) terms.delete(name);
    else terms.set(name, sum);
  }
  return { constant: a.constant + factor * b.constant, terms };
}

export const scale = (a: Linear, factor: number): Linear => combine(constant(0), a, factor);

export class Facts {
  readonly #known: { readonly form: Linear; readonly guard: boolean }[] = [];
  readonly #nonNegative = new Set<string>();
  /** Conditions learned before this mark hold for the whole of the loop that is being read. */
  #outside = 0;

  /** The form is ≥ 0 from here on, until the mark is taken back. */
  add(form: Linear, guard = false): void {
    this.#known.push({ form, guard });
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

  /** Leaves out what only holds because a condition does: any condition, or one inside the loop alone. */
  proves(goal: Linear, without?: 'conditions' | 'conditions inside', depth = 7): boolean {
    let worst: string | undefined;
    for (const [name, coefficient] of goal.terms) {
      if (coefficient < 0 || !this.#nonNegative.has(name)) { worst = name; break; }
    }
    if (worst === undefined && goal.constant >= 0) return true;
    if (depth === 0) return false;
    // Only a fact that shares an offending atom can help; with none offending, any fact with a positive remainder may.
    for (const [i, { form: fact, guard }] of this.#known.entries()) {
      if (guard && (without === 'conditions' || (without === 'conditions inside' && i >= this.#outside))) continue;
      const offending = worst === undefined ? [...goal.terms.keys()] : [worst];
      for (const name of offending) {
        const have = goal.terms.get(name)!;
        const gives = fact.terms.get(name);
        if (gives === undefined || Math.sign(gives) !== Math.sign(have)) continue;
        const factor = have / gives;
        if (!Number.isInteger(factor)) continue;
        if (this.proves(combine(goal, fact, -factor), without, depth - 1)) return true;
      }
    }
    return false;
  }
}

export function printLinear(form: Linear): string {
  const parts = [...form.terms].map(([name, c]) => (c === 1 ? `+ ${name}` : c === -1 ? `- ${name}` : c < 0 ? `- ${-c}·${name}` : `+ ${c}·${name}`));
  if (form.constant !== 0 || parts.length === 0) parts.push(form.constant < 0 ? `- ${-form.constant}` : `+ ${form.constant}`);
  return parts.join(' ').replace(/^\+ /, '').replace(/^- /, '−');
}
