/** The native part of a watch: one build at a time, given up as soon as a newer one is due. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { colors, duration, errorColors } from '../../terminal/text.js';
import { importScript } from './host.js';
import { ROOT } from './project.js';
import type { BootstrapScript } from './watch-scripts.js';

interface CargoScript {
  probeCargo(): { version?: string; reason?: string; env?: Record<string, string> };
  firstError(output: string): string;
}

export class NativeBuild {
  readonly #cargo: CargoScript;
  readonly #bootstrap: BootstrapScript;
  readonly #say: (text: string) => void;
  #running: ChildProcess | undefined;

  private constructor(cargo: CargoScript, bootstrap: BootstrapScript, say: (text: string) => void) {
    this.#cargo = cargo;
    this.#bootstrap = bootstrap;
    this.#say = say;
  }

  /** Undefined, with the reason said, where there is no Rust. */
  static async find(say: (text: string) => void): Promise<NativeBuild | undefined> {
    const [cargo, bootstrap] = await Promise.all([
      importScript<CargoScript>('bootstrap', 'cargo.mjs'),
      importScript<BootstrapScript>('bootstrap.mjs'),
    ]);
    const refused = process.env['TREFOIL_NO_NATIVE'];
    const reason =
      refused !== undefined && refused !== '' && refused !== '0'
        ? `TREFOIL_NO_NATIVE=${refused} is set`
        : cargo.probeCargo().reason;
    if (reason === undefined) return new NativeBuild(cargo, bootstrap, say);
    say(colors.yellow(`native is left out: ${reason}`));
    return undefined;
  }

  #isBuilt(hash: string): boolean {
    try {
      return (
        (JSON.parse(readFileSync(join(ROOT, 'dist', 'native.json'), 'utf8')) as { sourceHash?: string }).sourceHash ===
        hash
      );
    } catch {
      return false;
    }
  }

  /** Whether there is something to build; if so, `after` is told at the end whether it succeeded. */
  start(hash: string, after: (built: boolean) => void): boolean {
    this.cancel();
    if (this.#isBuilt(hash)) return false;
    // Whatever comes of it, the binary is not what a whole build made any longer.
    this.#bootstrap.forget(['native']);
    const from = performance.now();
    const child = spawn(process.execPath, [join(ROOT, 'scripts', 'build-native.mjs'), '--profile', 'watch'], {
      cwd: ROOT,
      env: { ...process.env, ...this.#cargo.probeCargo().env },
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
      // A group of its own, so that cargo and rustc end with it.
      detached: process.platform !== 'win32',
    });
    this.#running = child;
    let output = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('close', (code) => {
      if (this.#running !== child) return;
      this.#running = undefined;
      if (code === 0) {
        rmSync(join(ROOT, 'build', 'native-failure.json'), { force: true });
        this.#say(`native in ${colors.green(duration(performance.now() - from))}`);
      } else console.error(errorColors.red(`native could not be built: ${this.#cargo.firstError(output)}`));
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
