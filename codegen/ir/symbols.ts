/**
 * Names inside the compiler are symbols: every one stands for one thing, and what a second thing of the same name is
 * called ends in a number that no identifier can hold. How a symbol is written is decided where it is printed.
 */
const NUMBER = /#\d+/g;

/** What a symbol was called before it became one. */
export const stemOf = (symbol: string): string => symbol.replace(NUMBER, '');

export class Names {
  /** Symbols that are taken, and of each stem the number that may be free next. */
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.take(name);
  }

  take(name: string): void {
    this.#taken.add(name);
  }

  fresh(name: string): string {
    const stem = stemOf(name);
    let candidate = stem;
    let number = this.#next.get(stem) ?? 2;
    for (; this.#taken.has(candidate); number++) candidate = `${stem}#${number}`;
    this.#next.set(stem, number);
    this.take(candidate);
    return candidate;
  }
}
