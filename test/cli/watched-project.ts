/** A copy of the project with few kernels, and `trefoil build --watch` at work in it: what it says, and what it made. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../../dist/codegen/build/build.js';
import { expand } from '../../dist/codegen/build/inputs.js';
import { projectAround } from '../../dist/codegen/build/project.js';
import { inspect } from '../../dist/codegen/build/stamps.js';
import { coveredByWatch, watching } from '../../dist/codegen/build/watch-status.js';
import { ROOT } from '../support/files.js';
import { smallProject } from './small-project.js';

const ENVIRONMENT = { ...process.env, TREFOIL_BOOTSTRAP: '1', NO_COLOR: '1' };

/** The steps of a build that a watch does whole, after it has done them quickly. */
export const QUICK = ['bodies', 'kernels', 'entry', 'wasm'];

/** What a process has said so far, and waiting for it to say something. */
function listen(child: ChildProcess): (pattern: RegExp) => Promise<string> {
  let [text, heard] = ['', 0];
  let wake = (): void => {};
  const add = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
    wake();
  };
  child.stdout!.on('data', add);
  child.stderr!.on('data', add);
  child.on('close', () => {
    text += '\n(the watch ended)\n';
    wake();
  });
  return async (pattern) => {
    for (;;) {
      const found = pattern.exec(text.slice(heard));
      if (/could not be finished/.test(text)) throw new Error(text);
      if (found !== null) {
        const said = text.slice(heard, heard + found.index + found[0].length);
        heard += said.length;
        return said;
      }
      if (text.includes('(the watch ended)')) throw new Error(`never said ${pattern}:\n${text}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}

interface StepReport {
  readonly name: string;
  readonly state: string;
  readonly reason?: string;
}

export class WatchedProject {
  readonly root: string;
  readonly pid: number;
  /** What the watch says from the last time on until the pattern is met. */
  readonly said: (pattern: RegExp) => Promise<string>;
  /** What a build beside the watch was told. */
  readonly heard: string[] = [];
  readonly #remove: () => void;
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor() {
    const { root, remove } = smallProject();
    [this.root, this.#remove] = [root, remove];
    // What the steps of a build read besides.
    const configs = readdirSync(ROOT).filter((name) => /^tsconfig\..*json$/.test(name));
    for (const name of ['runtime', 'package-lock.json', ...configs])
      cpSync(join(ROOT, name), this.at(name), { recursive: true });
    this.#child = spawn(process.execPath, [this.at('dist/codegen/cli/main.js'), 'build', '--watch', '--no-native'], {
      cwd: root,
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.pid = this.#child.pid!;
    this.said = listen(this.#child);
    this.#ended = new Promise((resolve) => this.#child.on('close', (code) => resolve(code)));
  }

  at(path: string): string {
    return join(this.root, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  /** Resolves to its exit code. */
  end(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.#ended;
  }

  async remove(): Promise<void> {
    this.#child.kill();
    await this.#ended;
    this.#remove();
  }

  node(args: readonly string[], env: NodeJS.ProcessEnv = ENVIRONMENT): string {
    return execFileSync(process.execPath, args, { cwd: this.root, env, encoding: 'utf8' });
  }

  /** What a kernel of two vectors gives, by way of the public API. */
  call(name: string): string {
    const program = `
      import { createRuntime } from 'trefoil';
      const [x, y] = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)];
      for (const backend of ['wasm', 'ts']) console.log(backend, (await createRuntime({ backend, strict: true })).${name}({ x, y }));
    `;
    return this.node(['--input-type=module', '-e', program], process.env);
  }

  sha256(path: string): string {
    return createHash('sha256')
      .update(readFileSync(this.at(path)))
      .digest('hex');
  }

  /** All that the steps of a build leave, except native. */
  everything(): Map<string, string> {
    const paths = expand(this.root, [
      'dist/generated/**',
      'dist/kernels/**',
      'dist/runtime/**',
      'dist/wasm/**',
      'generated/**',
    ]);
    return new Map([...paths, 'dist/trefoil.wasm', 'dist/wasm.json'].map((path) => [path, this.sha256(path)]));
  }

  /** States of the steps that a watch does, as a build finds them. */
  async states(): Promise<string[]> {
    const project = await projectAround(this.root);
    const steps = project.steps.filter(({ name }) => QUICK.includes(name));
    return steps.map((step) => inspect(step, open(project)).state);
  }

  /** The steps as `trefoil doctor` reports them. */
  steps(): Record<string, StepReport> {
    const { stdout } = spawnSync(process.execPath, [this.at('dist/codegen/cli/main.js'), 'doctor', '--json'], {
      cwd: this.root,
      env: { ...ENVIRONMENT, TREFOIL_NO_NATIVE: '' },
      encoding: 'utf8',
    });
    const { build } = JSON.parse(stdout) as { build: readonly StepReport[] };
    return Object.fromEntries(build.map((step) => [step.name, step]));
  }

  /** What a build beside the watch would be told. */
  async covered(need: 'scripts' | 'native'): Promise<boolean | undefined> {
    return coveredByWatch(open(await projectAround(this.root)), need, (line) => this.heard.push(line));
  }

  async isCaredFor(): Promise<boolean> {
    return watching(open(await projectAround(this.root))) !== undefined;
  }
}
