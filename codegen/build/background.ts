/** Processes that finish what a watch did in a hurry: one of a name at a time, ended when their work is no longer wanted. */
import { spawn, type ChildProcess } from 'node:child_process';

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
}

export class Background {
  readonly #cwd: string;
  readonly #running = new Map<string, Running>();
  /** Counts how often all of them were ended. */
  #stops = 0;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** `after` is not called for one that was ended from here. */
  start(name: string, args: readonly string[], after: (code: number | null, output: string) => void): void {
    const child = spawn(process.execPath, args, {
      cwd: this.#cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const ended = new Promise<void>((resolve) =>
      child.on('close', (code) => {
        if (this.#running.get(name)?.child === child) {
          this.#running.delete(name);
          after(code, output);
        }
        resolve();
      }),
    );
    this.#running.set(name, { child, ended });
  }

  /** Waits for one; false where all of them were ended meanwhile. */
  async wait(name: string): Promise<boolean> {
    const stops = this.#stops;
    await this.#running.get(name)?.ended;
    return stops === this.#stops;
  }

  /** Nothing writes any more when this resolves. */
  async stop(): Promise<void> {
    this.#stops++;
    const all = [...this.#running.values()];
    this.#running.clear();
    for (const { child } of all) child.kill();
    await Promise.all(all.map(({ ended }) => ended));
  }
}
