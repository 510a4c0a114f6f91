/** Names of their own for what the compiler adds. Two names may not become one in a target that writes them in its own manner. */
import { snake } from '../emit/names.js';

/** What is left of a name in the target that keeps least of it. */
export const spelling = (name: string): string => snake(name).replace(/^_+|_+$/g, '') || '_';

export class Names {
  readonly #taken = new Set<string>();

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.take(name);
  }

  take(name: string): void {
    this.#taken.add(spelling(name));
  }

  fresh(name: string): string {
    let candidate = name;
    for (let i = 2; this.#taken.has(spelling(candidate)); i++) candidate = `${name}${i}`;
    this.take(candidate);
    return candidate;
  }
}
