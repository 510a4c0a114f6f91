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

const UNKNOWN = '?';
/** Whether a name stands for a value that was seen once: nothing says that it is the same elsewhere. */
export const isUnknown = (name: string): boolean => name.startsWith(UNKNOWN);

export class Atoms {
  readonly facts = new Facts((atom) => this.#rangeOf(atom));
  readonly #ranges = new Map<string, Range>();
  /** Atoms that stand for more than a name, by what they stand for. */
  readonly #opaque = new Map<string, string>();
  /** The forms that such an atom is made of. */
  readonly #parts = new Map<string, readonly Linear[]>();
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
    return atomOf(this.#unnamed(range));
  }

  #unnamed(range: Range): string {
    const name = `${UNKNOWN}${this.#unknowns++}`;
    this.#ranges.set(name, range);
    return name;
  }

  /** One atom for each text, which says all that it is made of. Rounded numbers print alike though they differ: of those each is its own. */
  named(text: string, range: Range, parts: readonly Linear[]): string {
    if (!parts.every(isExact)) return this.#unnamed(range);
    let name = this.#opaque.get(text);
    if (name === undefined) {
      name = `?o${this.#opaque.size}`;
      this.#opaque.set(text, name);
      this.#ranges.set(name, range);
      this.#parts.set(name, parts);
    }
    return name;
  }

  opaque(text: string, range: Range, parts: readonly Linear[]): Linear {
    return atomOf(this.named(text, range, parts));
  }

  /** Whether a form is made of a name or an unknown that passes the test, however deep inside. */
  mentions(form: Linear, test: (name: string) => boolean): boolean {
    return [...form.terms.keys()].flatMap(factorsOf).some((name) => {
      const parts = this.#parts.get(name);
      return parts === undefined ? test(name) : parts.some((part) => this.mentions(part, test));
    });
  }

  /** A form that grows without end is an atom, and so is one that is no longer exact. */
  held(form: Linear): Linear {
    return isLarge(form) || !isExact(form) ? this.unknown() : form;
  }

  /** Facts about atoms that hold where the premises do; where those hold only because of a condition, so do they. */
  given(premises: readonly Linear[], facts: readonly Linear[], about: readonly string[]): void {
    if (!premises.every((premise) => this.facts.proves(premise))) return;
    const guard = !premises.every((premise) => this.facts.proves(premise, 'conditions'));
    for (const fact of facts) this.facts.add(fact, guard, about);
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
