/**
 * From symbols to names: one renamer per printed function decides what everything in it is called. A name is given
 * to nothing else as far as it can be seen, and never to what has a meaning of its own in the target. Whatever a
 * printer adds it asks for here as well, so that nothing it writes can be mistaken for something of the author's.
 */
import { stemOf } from '../../ir/symbols.js';
import { snake } from '../../language/snake-case.js';

/** How a target writes names, and which it keeps for itself. */
export interface Manner {
  readonly reserved: ReadonlySet<string>;
  readonly write: (word: string) => string;
  /** What two names that may not stand side by side have in common; they themselves, unless told otherwise. */
  readonly key?: (name: string) => string;
}

/** Letters that every compiler takes: accents fall off, what is no Latin letter goes. */
export function plain(word: string): string {
  const kept = word.normalize('NFKD').replace(/[^A-Za-z0-9_]/g, '');
  return kept === '' || /^\d/.test(kept) ? `v${kept}` : kept;
}

/** As a target writes names, but without what they say: to tell whether two functions differ in names alone. */
export const anonymous = (manner: Manner): Manner => ({ ...manner, write: () => 'v' });

interface Scope {
  readonly printed: Set<string>;
  readonly symbols: Map<string, readonly string[]>;
}

export class Renamer {
  readonly #scopes: Scope[] = [{ printed: new Set(), symbols: new Map() }];

  /** `taken`: names of functions beside this one. */
  constructor(
    readonly manner: Manner,
    taken: Iterable<string> = [],
  ) {
    for (const name of taken) this.#scopes[0]!.printed.add(name);
  }

  /** All names that have been given and can be seen. */
  get all(): readonly string[] {
    return this.#scopes.flatMap(({ printed }) => [...printed]);
  }

  /** What is declared by `run` is forgotten afterwards: the braces of a block. */
  inside<T>(run: () => T): T {
    this.#scopes.push({ printed: new Set(), symbols: new Map() });
    try {
      return run();
    } finally {
      this.#scopes.pop();
    }
  }

  /** The name of a symbol from here to the end of the block. */
  declare(symbol: string): string {
    const name = this.made(symbol);
    this.#scopes.at(-1)!.symbols.set(symbol, [name]);
    return name;
  }

  /** The two names of a symbol that is kept in two parts. */
  declareHalves(symbol: string): readonly [string, string] {
    const names = [this.made(`${stemOf(symbol)}Low`), this.made(`${stemOf(symbol)}High`)] as const;
    this.#scopes.at(-1)!.symbols.set(symbol, names);
    return names;
  }

  /** What a symbol that was declared is called here. */
  of(symbol: string): string {
    return this.allOf(symbol)[0]!;
  }

  allOf(symbol: string): readonly string[] {
    for (let at = this.#scopes.length - 1; at >= 0; at--) {
      const names = this.#scopes[at]!.symbols.get(symbol);
      if (names) return names;
    }
    throw new Error(`${symbol} has no name here`);
  }

  /** A name, for what is declared here and is no symbol of the kernel. */
  made(word: string): string {
    return this.#give(word, this.#scopes.at(-1)!);
  }

  /** A name, for what stands at the top of the function. */
  madeAtTop(word: string): string {
    return this.#give(word, this.#scopes[0]!);
  }

  #give(word: string, scope: Scope): string {
    const plainly = this.manner.write(stemOf(word));
    // A number behind a number would be another number.
    const isReserved = this.manner.reserved.has(this.#key(plainly));
    const first = isReserved || /\d$/.test(plainly) ? `${plainly}_` : plainly;
    const numbered = (number: number): string => `${first}${number}`;
    let name = isReserved ? first : plainly;
    for (let number = 2; this.#isTaken(name); number++) name = numbered(number);
    scope.printed.add(this.#key(name));
    return name;
  }

  #key(name: string): string {
    return this.manner.key?.(name) ?? name;
  }

  #isTaken(name: string): boolean {
    const key = this.#key(name);
    return this.manner.reserved.has(key) || this.#scopes.some(({ printed }) => printed.has(key));
  }
}

/** Names for what stands side by side. Whoever is called as it would be called anyway comes first. */
export function namesFor(words: readonly string[], manner: Manner): ReadonlyMap<string, string> {
  const renamer = new Renamer(manner);
  const ordered = [...words].sort((a, b) => Number(snake(a) !== a) - Number(snake(b) !== b));
  return new Map(ordered.map((word) => [word, renamer.made(word)]));
}
