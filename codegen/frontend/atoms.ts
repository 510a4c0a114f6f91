/**
 * What linear forms are made of: names, products of names, and atoms that stand for something else, such as a load or a
 * quotient. Each has an interval; what is known of several together are facts.
 */
import { EXTENT, both, productOf, ANY, type Range } from '../ir/ranges.js';
import {
  Facts,
  atomOf,
  combine,
  constant as known,
  factorsOf,
  isExact,
  isLarge,
  rangeOf,
  type Linear,
} from './bounds.js';

export class Atoms {
  readonly facts = new Facts((atom) => this.#rangeOf(atom));
  readonly #ranges = new Map<string, Range>();
  /** Atoms that stand for more than a name, by what they stand for. */
  readonly #opaque = new Map<string, string>();
  #unknowns = 0;

  setRange(name: string, range: Range): void {
    this.#ranges.set(name, range);
  }

  /** Of a name alone, where it was given an interval. */
  ownRange(name: string): Range | undefined {
    return this.#ranges.get(name);
  }

  #rangeOf(atom: string): Range {
    const own = this.#ranges.get(atom);
    if (own !== undefined) return own;
    const factors = factorsOf(atom);
    return factors.length === 1 ? ANY : factors.map((factor) => this.#rangeOf(factor)).reduce(productOf);
  }

  rangeOf(form: Linear): Range {
    return isExact(form) ? rangeOf(form, (atom) => this.#rangeOf(atom)) : ANY;
  }

  /** A new atom, of which nothing but its interval is known. */
  unknown(range: Range = ANY): Linear {
    const name = `?${this.#unknowns++}`;
    this.#ranges.set(name, range);
    return atomOf(name);
  }

  /** One atom for each text. */
  named(text: string, range: Range): string {
    let name = this.#opaque.get(text);
    if (name === undefined) {
      name = `?o${this.#opaque.size}`;
      this.#opaque.set(text, name);
      this.#ranges.set(name, range);
    }
    return name;
  }

  opaque(text: string, range: Range): Linear {
    return atomOf(this.named(text, range));
  }

  /** A form that grows without end is an atom, and so is one that is no longer exact. */
  held(form: Linear): Linear {
    return isLarge(form) || !isExact(form) ? this.unknown() : form;
  }

  /** Facts that hold where the premises do; where those hold only because of a condition, so do they. */
  given(premises: readonly Linear[], facts: readonly Linear[]): void {
    if (!premises.every((premise) => this.facts.proves(premise))) return;
    const guard = !premises.every((premise) => this.facts.proves(premise, 'conditions'));
    for (const fact of facts) this.facts.add(fact, guard);
  }

  /** The extent of an array is never more than memory has places. */
  limit(form: Linear): void {
    this.facts.add(form);
    this.facts.add(combine(known(EXTENT.hi), form, -1));
    const [atom, ...more] = [...form.terms.keys()];
    if (atom !== undefined && more.length === 0 && form.constant === 0 && form.terms.get(atom) === 1)
      this.#ranges.set(atom, both(this.#rangeOf(atom), EXTENT));
  }
}
