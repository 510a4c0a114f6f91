/**
 * The part of a watch that is there at once: JavaScript for the runtime and for bodies run directly, and a wasm module that
 * is not optimised. What a whole build makes follows in a process of its own when nothing else is to be done.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compilation } from '../compile.js';
import { Background } from './background.js';
import { forget, lock } from './build.js';
import { OVERTAKEN } from './finish.js';
import { bodyMap, textsBelow, withMap } from './source-maps.js';
import type { Project } from './step.js';
import { Transpiler } from './transpile.js';
import { buildWasm } from './wasm.js';
import type { Generated, Tell, WatchHost } from './watch-events.js';
import { writeWhole } from './whole-file.js';

/** Generated files of this host are what the runtime loads. */
const SCRIPTS = 'typescript/';
const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

const scriptOf = (file: string): string => file.replace(/\.ts$/, '.js');

export class Scripts {
  readonly #project: Project;
  readonly #host: WatchHost;
  readonly #tell: Tell;
  readonly #transpiler: Transpiler;
  readonly #background: Background;
  /** Generated files that the folder of what is built does not have yet. */
  readonly #pending = new Set<string>();
  /** Whether the wasm module is one that is not optimised. */
  #quick = false;

  private constructor(project: Project, host: WatchHost, tell: Tell, transpiler: Transpiler) {
    this.#project = project;
    this.#host = host;
    this.#tell = tell;
    this.#transpiler = transpiler;
    this.#background = new Background(project.root);
  }

  static async load(project: Project, host: WatchHost, tell: Tell): Promise<Scripts> {
    return new Scripts(project, host, tell, await Transpiler.load());
  }

  /** The first run of a compiler takes longest: not the first one an author waits for. */
  async warmUp({ files }: Compilation): Promise<void> {
    const [largest] = files
      .filter(({ path }) => path.startsWith(`${SCRIPTS}kernels/`))
      .sort((a, b) => b.text.length - a.text.length);
    if (largest) this.#transpiler.javascript(largest.text, 'sample.ts');
    if (this.#project.steps.some(({ name }) => name === 'wasm'))
      await buildWasm(this.#project, { optimize: false, write: false });
  }

  /** Generated files that the next build carries over to what is built. */
  owe(paths: readonly string[]): void {
    for (const path of paths) if (path.startsWith(SCRIPTS)) this.#pending.add(path);
  }

  /** How many files were written; undefined, with the reason told and what was built as it was, where asc refuses. */
  async build(
    compilation: Compilation,
    kernels: readonly string[],
    generate: () => Promise<Generated>,
  ): Promise<number | undefined> {
    await this.#background.stop();
    const release = await lock(this.#project);
    try {
      // Whatever comes of it, stamps of older builds tell the truth no longer.
      forget(this.#project, this.#project.quick);
      const generated = await generate();
      this.owe(generated.written);
      const outputs = this.#transpile(compilation, kernels);
      const changes = generated.written.length + generated.removed.length;
      const wasm = this.#project.steps.some(({ name }) => name === 'wasm');
      if (wasm && changes > 0 && !(await this.#quickWasm())) return undefined;
      for (const [path, text] of outputs) writeWhole(this.#output(path), text);
      this.#remove(generated, kernels);
      this.#pending.clear();
      return changes;
    } finally {
      release();
    }
  }

  async #quickWasm(): Promise<boolean> {
    const { ok, output } = await buildWasm(this.#project, { optimize: false });
    this.#quick ||= ok;
    if (!ok) this.#tell({ kind: 'wasm refused', output });
    return ok;
  }

  #output(path: string): string {
    return join(this.#project.root, this.#project.layout.output, path);
  }

  #isThere(file: string): boolean {
    return existsSync(join(this.#project.root, file));
  }

  /** Texts by path, for what is owed and for the kernels themselves, with source maps. */
  #transpile({ files }: Compilation, kernels: readonly string[]): Map<string, string> {
    const outputs = new Map<string, string>();
    const { root, layout } = this.#project;
    const textOf = textsBelow(root);
    const current = new Set(files.map(({ path }) => path));
    for (const path of this.#pending) {
      if (!current.has(path)) continue;
      const file = `${layout.generated}/${path}`;
      outputs.set(scriptOf(file), this.#transpiler.javascript(textOf(file), file));
      outputs.set(file.replace(/\.ts$/, '.d.ts'), this.#transpiler.declarations(textOf(file), file));
    }
    // Lines may have moved without a change to the code.
    for (const { path, quoted } of files) {
      const name = scriptOf(`${layout.generated}/${path}`);
      if (!quoted || !(outputs.has(name) || quoted.some(({ file }) => kernels.includes(file)))) continue;
      const code = outputs.get(name) ?? textOf(`${layout.output}/${name}`);
      const mapped = withMap(root, { name: `${layout.output}/${name}`, code, quoted }, textOf);
      outputs.set(`${name}.map`, mapped.map).set(name, mapped.code);
    }
    for (const file of kernels) {
      if (!this.#isThere(file)) continue;
      const name = scriptOf(file);
      const { code, map } = this.#transpiler.mapped(textOf(file), file);
      outputs.set(`${name}.map`, bodyMap(root, map, `${layout.output}/${name}`, file)).set(name, code);
    }
    return outputs;
  }

  /** What was made of files that are gone. */
  #remove({ removed }: Generated, kernels: readonly string[]): void {
    const gone = [
      ...removed.filter((path) => path.startsWith(SCRIPTS)).map((path) => `${this.#project.layout.generated}/${path}`),
      ...kernels.filter((file) => !this.#isThere(file)),
    ];
    for (const path of gone)
      for (const ending of ['.js', '.js.map', '.d.ts'])
        rmSync(this.#output(path.replace(/\.ts$/, ending)), { force: true });
  }

  /** Formats what was written in a hurry: in a process of its own, so that the next save need not wait for it. */
  tidy(): void {
    this.#background.start('tidy', this.#host.format, (code, output) => {
      if (code !== 0) this.#tell({ kind: 'not formatted', output });
    });
  }

  /** Makes of everything what a whole build makes of these kernels, so that nothing is stale when the watch ends. */
  async finish(kernels: string): Promise<void> {
    if (!(await this.#background.wait('tidy'))) return;
    const from = performance.now();
    this.#background.start('finish', [PROGRAM, 'finish', kernels], (code, output) => {
      if (code === OVERTAKEN) return;
      if (code !== 0) return this.#tell({ kind: 'not finished', output });
      this.#tell({ kind: 'finished', ms: performance.now() - from, optimized: this.#quick });
      this.#quick = false;
    });
  }

  /** At the end of a watch: what is owed is still paid. */
  async end(): Promise<void> {
    await this.#background.wait('tidy');
    await this.#background.stop();
  }
}
