/** The native part of a watch: one build at a time, given up as soon as a newer one is due. */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forget, NATIVE } from './build.js';
import { probeCargo, refusedByEnvironment } from './cargo.js';
import { firstError } from './cargo-errors.js';
import { nativeNote } from './native.js';
import { failurePath } from './stamps.js';
import type { Project } from './step.js';
import type { Tell } from './watch-events.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

export class NativeBuild {
  readonly #project: Project;
  readonly #tell: Tell;
  #running: ChildProcess | undefined;

  private constructor(project: Project, tell: Tell) {
    this.#project = project;
    this.#tell = tell;
  }

  /** Undefined, with the reason told, where there is no Rust. */
  static find(project: Project, tell: Tell): NativeBuild | undefined {
    if (!project.steps.some(({ name }) => name === NATIVE)) return undefined;
    const reason = refusedByEnvironment() ?? probeCargo().reason;
    if (reason === undefined) return new NativeBuild(project, tell);
    tell({ kind: 'native left out', reason });
    return undefined;
  }

  /** Whether there is something to build; if so, `after` is told at the end whether it succeeded. */
  start(hash: string, after: (built: boolean) => void): boolean {
    this.cancel();
    if (nativeNote(this.#project)?.sourceHash === hash) return false;
    // Whatever comes of it, the binary is not what a whole build made any longer.
    forget(this.#project, [NATIVE]);
    const from = performance.now();
    const child = spawn(process.execPath, [PROGRAM, 'native', '--profile', 'watch'], {
      cwd: this.#project.root,
      env: { ...process.env, ...probeCargo().env },
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
      // A group of its own, so that cargo and rustc end with it.
      detached: process.platform !== 'win32',
    });
    this.#running = child;
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('close', (code) => {
      if (this.#running !== child) return;
      this.#running = undefined;
      if (code === 0) {
        const step = this.#project.steps.find(({ name }) => name === NATIVE);
        if (step !== undefined) rmSync(failurePath(step, { project: this.#project }), { force: true });
        this.#tell({ kind: 'native built', ms: performance.now() - from });
      } else this.#tell({ kind: 'native failed', reason: firstError(output) });
      after(code === 0);
    });
    return true;
  }

  cancel(): void {
    const child = this.#running;
    this.#running = undefined;
    if (child?.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It ended by itself at this very moment.
    }
  }
}
