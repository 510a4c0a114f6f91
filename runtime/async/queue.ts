/** A job queue with bounded concurrency: at most so many run at a time in a lane, which queues may share; the others wait for their turn. */
import type { Lane } from './budget.js';

/** Something that has begun, or waits to. Once it is stopped, `done` may stay open for ever. */
export interface Task<T> {
  readonly done: Promise<T>;
  stop(): void;
}

export class JobQueue {
  readonly #most: number;
  readonly #lane: Lane;

  constructor(most: number, lane: Lane) {
    this.#most = most;
    this.#lane = lane;
  }

  /** Calls `begin` when there is a slot. A slot is free again when what has begun is done, stopped or not. */
  submit<T>(begin: () => Task<T>): Task<T> {
    const { waiting } = this.#lane;
    let task: Task<T> | undefined;
    let start!: () => void;
    const done = new Promise<T>((resolve, reject) => {
      start = () => {
        if (this.#lane.running >= this.#most) return;
        waiting.delete(start);
        this.#lane.running++;
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
    waiting.add(start);
    start();
    return {
      done,
      stop: () => {
        if (!waiting.delete(start)) task?.stop();
      },
    };
  }

  #release(): void {
    this.#lane.running--;
    // Of one queue at most one finds room, the first that waits; another queue may allow itself more at a time.
    for (const start of [...this.#lane.waiting]) start();
  }
}
