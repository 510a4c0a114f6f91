/** A small generator of random numbers: quick enough for arrays, and one 32-bit seed says it all. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** 32 random bits (mulberry32). */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** 0 ≤ u < 1. */
  unit(): number {
    return this.bits() / 4294967296;
  }

  /** An integer, both ends included; they may be as far apart as safe integers are. */
  int(low: number, high: number): number {
    const width = high - low + 1;
    const fraction = width <= 4294967296 ? this.unit() : (this.bits() + this.unit()) / 4294967296;
    return low + Math.floor(fraction * width);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)]!;
  }

  /** One of several, by weight. */
  weighted<T>(choices: readonly (readonly [weight: number, choice: T])[]): T {
    let left = this.unit() * choices.reduce((total, [weight]) => total + weight, 0);
    for (const [weight, choice] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return choices.at(-1)![1];
  }
}
