/**
 * The part of a watch that is there at once: JavaScript for the runtime and for bodies run directly, and a wasm module that
 * is not optimised. What a whole build makes follows in a process of its own when nothing else is to be done.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type ts from 'typescript';
import { colors, duration, errorColors } from '../../terminal/text.js';
import type { Compilation } from '../compile.js';
import type { WriteResult } from './generated.js';
import { importScript } from './host.js';
import { ROOT } from './project.js';

interface WasmScript {
  buildWasm(options: { optimize?: boolean; write?: boolean }): Promise<{ ok: boolean; output: string }>;
}
/** What other processes are told of a watch. */
export interface WatchState {
  readonly state: 'busy' | 'ready' | 'refused';
  readonly kernels?: string;
  readonly native?: 'ready' | 'building' | 'none';
}
export interface Announcement {
  say(state: WatchState): void;
  end(): void;
  keyOfKernels(texts: Iterable<readonly [string, string]>): string;
}

export interface BootstrapScript {
  announceWatch(): Announcement;
  /** Forgets what was built from what: the next real build makes these parts again. */
  forget(steps: readonly string[]): void;
  lock(): Promise<() => void>;
}

/** Ends a process whose work is no longer wanted, since files changed meanwhile. */
const OVERTAKEN = 3;

function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

export class Scripts {
  readonly #ts: typeof ts;
  readonly #wasm: WasmScript;
  readonly #bootstrap: BootstrapScript;
  readonly #say: (text: string) => void;
  /** Generated files that dist/ does not have yet. */
  readonly #pending = new Set<string>();
  /** Whether the wasm module is one that is not optimised. */
  #quick = false;
  /** Counts how often the processes below were ended. */
  #runs = 0;
  /** Processes that finish what was done in a hurry. */
  readonly #helpers = new Map<string, { readonly child: ChildProcess; readonly ended: Promise<void> }>();

  private constructor(
    typescript: typeof ts,
    wasm: WasmScript,
    bootstrap: BootstrapScript,
    say: (text: string) => void,
  ) {
    this.#ts = typescript;
    this.#wasm = wasm;
    this.#bootstrap = bootstrap;
    this.#say = say;
  }

  announce(): Announcement {
    return this.#bootstrap.announceWatch();
  }

  static async load(say: (text: string) => void): Promise<Scripts> {
    const [typescript, wasm, bootstrap] = await Promise.all([
      import('typescript'),
      importScript<WasmScript>('build-wasm.mjs'),
      importScript<BootstrapScript>('bootstrap.mjs'),
    ]);
    return new Scripts(typescript.default, wasm, bootstrap, say);
  }

  /** The first run of a compiler takes longest: not the first one an author waits for. */
  async warmUp({ files }: Compilation): Promise<void> {
    const scripts = files
      .filter(({ path }) => path.startsWith('typescript/kernels/'))
      .sort((a, b) => b.text.length - a.text.length);
    if (scripts[0]) this.#javascript(scripts[0].text, 'sample.ts');
    await this.#wasm.buildWasm({ optimize: false, write: false });
  }

  /** Generated files that the next build carries over to dist/. */
  owe(paths: readonly string[]): void {
    for (const path of paths) if (path.startsWith('typescript/')) this.#pending.add(path);
  }

  /** How many files were written; undefined, with the reason shown and dist/ as it was, where asc refuses. */
  async build(
    compilation: Compilation,
    kernels: readonly string[],
    generate: () => Promise<WriteResult>,
  ): Promise<number | undefined> {
    await this.stop();
    const release = await this.#bootstrap.lock();
    try {
      // Whatever comes of it, stamps of older builds tell the truth no longer.
      this.#bootstrap.forget(['bodies', 'kernels', 'runtime', 'wasm']);
      const { written, removed } = await generate();
      this.owe(written);
      const outputs = new Map<string, string>();
      for (const path of this.#pending)
        if (compilation.files.some((file) => file.path === path)) this.#transpile(`generated/${path}`, outputs, true);
      for (const file of kernels) if (existsSync(join(ROOT, file))) this.#transpile(file, outputs, false);

      if (written.length > 0 || removed.length > 0) {
        const { ok, output } = await this.#wasm.buildWasm({ optimize: false });
        this.#quick ||= ok;
        if (!ok) {
          console.error(errorColors.red(`asc refuses what was generated; the last good build is kept\n${output}`));
          return undefined;
        }
      }
      for (const [path, text] of outputs) replace(join(ROOT, 'dist', path), text);
      const gone = [
        ...removed.filter((path) => path.startsWith('typescript/')).map((path) => `generated/${path}`),
        ...kernels.filter((file) => !existsSync(join(ROOT, file))),
      ];
      for (const path of gone)
        for (const ending of ['.js', '.d.ts'])
          rmSync(join(ROOT, 'dist', path.replace(/\.ts$/, ending)), { force: true });
      this.#pending.clear();
      return written.length + removed.length;
    } finally {
      release();
    }
  }

  #options(): ts.CompilerOptions {
    const { ScriptTarget, ModuleKind } = this.#ts;
    return {
      target: ScriptTarget.ES2022,
      module: ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      isolatedModules: true,
    };
  }

  #javascript(text: string, fileName: string): string {
    return this.#ts.transpileModule(text, { compilerOptions: this.#options(), fileName }).outputText;
  }

  /** What tsc writes, without looking at other files: every file of ours stands by itself. */
  #transpile(path: string, outputs: Map<string, string>, declarations: boolean): void {
    const text = readFileSync(join(ROOT, path), 'utf8');
    outputs.set(path.replace(/\.ts$/, '.js'), this.#javascript(text, path));
    if (declarations)
      outputs.set(
        path.replace(/\.ts$/, '.d.ts'),
        this.#ts.transpileDeclaration(text, {
          compilerOptions: { ...this.#options(), declaration: true },
          fileName: path,
        }).outputText,
      );
  }

  /** Formats what was written in a hurry: in a process of its own, so that the next save need not wait for it. */
  tidy(): void {
    const program = `import { formatLeftovers } from ${JSON.stringify(new URL('./generated.js', import.meta.url).href)}; await formatLeftovers();`;
    this.#start('tidy', ['--input-type=module', '--eval', program], (code, output) => {
      if (code !== 0) console.error(errorColors.red(`generated files could not be formatted\n${output}`));
    });
  }

  /** Makes of everything what a whole build makes of these kernels, so that nothing is stale when the watch ends. */
  async finish(kernels: string): Promise<void> {
    const runs = this.#runs;
    await this.#helpers.get('tidy')?.ended;
    if (runs !== this.#runs) return;
    const from = performance.now();
    const program = `import { finishWatch } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts', 'bootstrap.mjs')).href)}; process.exitCode = (await finishWatch(${JSON.stringify(kernels)})) ? 0 : ${OVERTAKEN};`;
    this.#start('finish', ['--input-type=module', '--eval', program], (code, output) => {
      if (code === OVERTAKEN) return;
      if (code !== 0) return console.error(errorColors.red(`what the watch built could not be finished\n${output}`));
      this.#say(
        `${this.#quick ? 'wasm optimised' : 'finished'} in ${colors.green(duration(performance.now() - from))}`,
      );
      this.#quick = false;
    });
  }

  #start(name: string, args: readonly string[], after: (code: number | null, output: string) => void): void {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const ended = new Promise<void>((resolve) =>
      child.on('close', (code) => {
        if (this.#helpers.get(name)?.child === child) {
          this.#helpers.delete(name);
          after(code, output);
        }
        resolve();
      }),
    );
    this.#helpers.set(name, { child, ended });
  }

  /** Nothing writes any more when this resolves. */
  async stop(): Promise<void> {
    this.#runs++;
    const helpers = [...this.#helpers.values()];
    this.#helpers.clear();
    for (const { child } of helpers) child.kill();
    await Promise.all(helpers.map(({ ended }) => ended));
  }

  /** At the end of a watch: what is owed is still paid. */
  async end(): Promise<void> {
    const tidy = this.#helpers.get('tidy');
    if (tidy) await tidy.ended;
    await this.stop();
  }
}
