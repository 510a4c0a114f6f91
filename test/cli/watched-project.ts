/** A copy of the project with `trefoil build --watch` at work in it, and what can be asked of both. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../scripts/bootstrap/engine.mjs';
import { expand, HashCache } from '../../scripts/bootstrap/inputs.mjs';
import { steps } from '../../scripts/bootstrap/steps.mjs';
import { coveredByWatch } from '../../scripts/bootstrap/watch.mjs';
import { ROOT } from '../support/files.js';
import { smallProject } from './small-project.js';

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

/** What a watch keeps up to date while kernels are saved. */
const KEPT = [
  'dist/trefoil.wasm',
  'dist/wasm.json',
  'dist/generated/typescript/kernels/dot.js',
  'dist/generated/typescript/manifest.js',
  'generated/manifest.json',
];

export class WatchedProject {
  readonly root: string;
  readonly child: ChildProcess;
  /** The exit status, once there is one. */
  readonly ended: Promise<number | null>;
  /** Waits until the watch has said something, and gives all that it said before. */
  readonly said: (pattern: RegExp) => Promise<string>;
  /** The kernel that is saved again and again, and its text as it came. */
  readonly kernel: string;
  readonly text: string;
  /** What a build beside the watch was told. */
  readonly told: string[] = [];
  readonly #remove: () => void;
  readonly #env: NodeJS.ProcessEnv = { ...process.env, TREFOIL_BOOTSTRAP: '1', NO_COLOR: '1' };

  constructor() {
    const { root, remove } = smallProject();
    [this.root, this.#remove] = [root, remove];
    // What the steps of a build read besides.
    const settings = readdirSync(ROOT).filter((name) => /^tsconfig\..*json$/.test(name));
    for (const name of ['runtime', 'package-lock.json', ...settings])
      cpSync(join(ROOT, name), join(root, name), { recursive: true });
    this.child = spawn(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'build', '--watch', '--no-native'], {
      cwd: root,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = new Promise((resolve) => this.child.on('close', (code) => resolve(code)));
    this.said = listen(this.child);
    this.kernel = join(root, 'kernels/math/dot.ts');
    this.text = readFileSync(this.kernel, 'utf8');
  }

  save(change: (text: string) => string = (text) => text): void {
    writeFileSync(this.kernel, change(this.text));
  }

  /** As it came, and whatever follows from it, so that the next test finds nothing of this one. */
  async restore(): Promise<void> {
    this.save();
    await this.said(/TypeScript and wasm in/);
    await this.said(/wasm optimised in/);
  }

  async remove(): Promise<void> {
    this.child.kill();
    await this.ended;
    this.#remove();
  }

  /** The results of a kernel of two vectors, in a process of its own. */
  call(name: string): string {
    return this.run(
      [
        '--input-type=module',
        '-e',
        `
    import { createRuntime } from 'trefoil';
    const [x, y] = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)];
    for (const backend of ['wasm', 'ts']) console.log(backend, (await createRuntime({ backend, strict: true })).${name}({ x, y }));
  `,
      ],
      {},
    );
  }

  run(args: readonly string[], more: NodeJS.ProcessEnv): string {
    return execFileSync(process.execPath, args, {
      cwd: this.root,
      env: { ...process.env, ...more },
      encoding: 'utf8',
    });
  }

  /** `trefoil check`, which fails where generated files are not as they should be. */
  check(): string {
    return this.run([join(this.root, 'dist/codegen/cli/main.js'), 'check'], this.#env);
  }

  #sha256(path: string): string {
    return createHash('sha256')
      .update(readFileSync(join(this.root, path)))
      .digest('hex');
  }

  hashes(): string[] {
    return KEPT.map((path) => this.#sha256(path));
  }

  /** All that the steps of a build leave, except native. */
  everything(): Map<string, string> {
    return new Map(
      [
        ...expand(this.root, ['dist/generated/**', 'dist/kernels/**', 'dist/runtime/**', 'generated/**']),
        'dist/trefoil.wasm',
        'dist/wasm.json',
      ].map((path) => [path, this.#sha256(path)]),
    );
  }

  get #cache(): HashCache {
    return new HashCache(this.root, join(this.root, 'build/none.json'));
  }

  states(names: readonly string[]): string[] {
    const { root } = this;
    return names.map(
      (name) =>
        inspect(
          steps.find((step) => step.name === name)!,
          { root, options: {}, cache: this.#cache },
        ).state,
    );
  }

  /** What `trefoil doctor` says of each step of a build. */
  doctor(): Record<string, { state: string; reason?: string }> {
    const { stdout } = spawnSync(process.execPath, [join(this.root, 'dist/codegen/cli/main.js'), 'doctor', '--json'], {
      cwd: this.root,
      env: { ...this.#env, TREFOIL_NO_NATIVE: '' },
      encoding: 'utf8',
    });
    return Object.fromEntries(JSON.parse(stdout).build.map((step: { name: string }) => [step.name, step]));
  }

  /** Whether a build beside the watch may leave a step to it. */
  covered(need: string): Promise<boolean | undefined> {
    return coveredByWatch({ root: this.root, cache: this.#cache }, steps, need, (line: string) => this.told.push(line));
  }
}
