/** At most so many things at a time; the others wait for their turn. */

/** Something that has begun, or waits to. Once it is stopped, `done` may stay open for ever. */
export interface Running<T> {
  readonly done: Promise<T>;
  stop(): void;
}

export class Lanes {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(most: number) {
    this.#free = most;
  }

  /** Calls `begin` when there is a lane. A lane is free again when what has begun is done, stopped or not. */
  submit<T>(begin: () => Running<T>): Running<T> {
    let running: Running<T> | undefined;
    let start!: () => void;
    const done = new Promise<T>((resolve, reject) => {
      start = () => {
        this.#free--;
        try {
          running = begin();
        } catch (error) {
          reject(error as Error);
          this.#leave();
          return;
        }
        const leave = (): void => this.#leave();
        running.done.then(resolve, reject);
        running.done.then(leave, leave);
      };
    });
    if (this.#free > 0) start();
    else this.#waiting.add(start);
    return {
      done,
      stop: () => {
        if (!this.#waiting.delete(start)) running?.stop();
      },
    };
  }

  #leave(): void {
    this.#free++;
    for (const start of this.#waiting) {
      if (this.#free === 0) return;
      this.#waiting.delete(start);
      start();
    }
  }
}
