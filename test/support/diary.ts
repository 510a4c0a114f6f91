/** Written before each execution, by a process that may end in it, for another one that reads it then. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Entry } from '../../dist/codegen/cli/parity-messages.js';
import type { Watched, Watcher } from './watched.js';

export class Diary implements Watcher {
  readonly #file: number;
  #number = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** In the place of the last one; what that was longer by stands behind the end of the line. */
  #write(what: Watched | null): void {
    writeSync(this.#file, `${JSON.stringify([++this.#number, what] satisfies Entry)}\n`, 0);
  }

  watch(what: Watched): void {
    this.#write(what);
  }

  rest(): void {
    this.#write(null);
  }

  async stop(): Promise<void> {
    closeSync(this.#file);
  }
}
