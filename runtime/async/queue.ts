/** A job queue with bounded concurrency: at most so many at a time, the others wait for their turn, first come, first served. */

/** Something that has begun, or waits to. Once it is stopped, `done` may stay open for ever. */
export interface Task<T> {
  readonly done: Promise<T>;
  stop(): void;
}

export class JobQueue {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(most: number) {
    this.#free = most;
  }

  /** Calls `begin` when there is a slot. A slot is free again when what has begun is done, stopped or not. */
  submit<T>(begin: () => Task<T>): Task<T> {
    let task: Task<T> | undefined;
    let start!: () => void;
    const done = new Promise<T>((resolve, reject) => {
      start = () => {
        this.#free--;
        try {
          task = begin();
        } catch (error) {
          reject(error as Error);
          this.#release();
          return;
        }
        const release = (): void => this.#release();
        task.done.then(resolve, reject);
        task.done.then(release, release);
      };
    });
    if (this.#free > 0) start();
    else this.#waiting.add(start);
    return {
      done,
      stop: () => {
        if (!this.#waiting.delete(start)) task?.stop();
      },
    };
  }

  #release(): void {
    this.#free++;
    for (const start of this.#waiting) {
      if (this.#free === 0) return;
      this.#waiting.delete(start);
      start();
    }
  }
}
