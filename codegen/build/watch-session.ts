/**
 * What a watch keeps from one save to the next: the project of the front end, the emissions of kernels that did not change,
 * the compilers. A mistake is told and changes nothing: the last good build stays until the next one replaces it.
 */
import { compile, LastEmissions, type Compilation } from '../compile.js';
import { Adapter, type Sources } from '../frontend/adapter.js';
import { NATIVE, open } from './build.js';
import type { Project } from './step.js';
import type { Tell, WatchEvent, WatchHost } from './watch-events.js';
import type { NativeBuild } from './watch-native.js';
import type { Scripts } from './watch-scripts.js';
import { announcement, keyOfKernels, type Announcement, type WatchState } from './watch-status.js';

export class Session {
  readonly #project: Project;
  readonly #host: WatchHost;
  readonly #tell: Tell;
  readonly #sources: Sources;
  readonly #kernels: Map<string, string>;
  readonly #adapter: Adapter;
  readonly #cache = new LastEmissions();
  readonly #scripts: Scripts;
  readonly #native: NativeBuild | undefined;
  readonly #others: Announcement;
  #began = false;
  #state: WatchState['state'] = 'busy';

  constructor(project: Project, host: WatchHost, tell: Tell, scripts: Scripts, native: NativeBuild | undefined) {
    this.#project = project;
    this.#host = host;
    this.#tell = tell;
    this.#sources = host.readSources();
    this.#kernels = new Map(this.#sources.kernels);
    this.#adapter = new Adapter(this.#sources);
    this.#scripts = scripts;
    this.#native = native;
    this.#others = announcement(open(project));
  }

  /** Others who would build are told how far this is. */
  #announce(state: WatchState['state'], native: WatchState['native'] = 'none'): void {
    this.#state = state;
    this.#others.say(state === 'busy' ? { state } : { state, kernels: keyOfKernels(this.#kernels), native });
  }

  #startNative(hash: string, after: () => void): void {
    if (this.#native === undefined) {
      this.#announce('ready');
      return after();
    }
    const building = this.#native.start(hash, (built) => {
      // Meanwhile the kernels may have been saved again: what has just become ready is not what they say.
      if (this.#state === 'ready') this.#announce('ready', built ? 'ready' : 'none');
      after();
    });
    this.#announce('ready', building ? 'building' : 'ready');
    if (!building) after();
  }

  /**
   * Takes over every file that differs from what was compiled last, and says which. All are looked at, not only those of
   * which the system told: a file that is made while its new folder is being found has no event.
   */
  takeChanges(): string[] {
    const now = this.#readKernels();
    if (now === undefined) return [];
    const differ = new Set([...now.keys(), ...this.#kernels.keys()]);
    const changed = [...differ].filter((file) => now.get(file) !== this.#kernels.get(file)).sort();
    for (const file of changed) {
      const text = now.get(file);
      if (text === undefined) {
        this.#kernels.delete(file);
        this.#adapter.remove(file);
      } else {
        this.#kernels.set(file, text);
        this.#adapter.update(file, text);
      }
    }
    return changed;
  }

  #readKernels(): Sources['kernels'] | undefined {
    try {
      return this.#host.readSources().kernels;
    } catch (error) {
      // One went while they were read: the event of that is still to come.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** The first build takes over what is there, whatever made it. */
  async begin(): Promise<void> {
    this.#announce('busy');
    const compilation = this.#compile();
    if (compilation === undefined) return;
    this.#scripts.owe((await this.#host.writeGenerated(compilation)).written);
    const only = this.#project.steps.map(({ name }) => name).filter((name) => name !== NATIVE);
    await this.#host.build({ quiet: true, only, done: ['kernels'] });
    await this.#scripts.warmUp(compilation);
    this.#began = true;
    this.#startNative(compilation.hash, () => {});
  }

  async change(files: readonly string[]): Promise<void> {
    if (!this.#began) return this.begin();
    const from = performance.now();
    this.#announce('busy');
    const compilation = this.#compile();
    if (compilation === undefined) return;
    const written = await this.#scripts.build(compilation, files, () => {
      this.#native?.cancel();
      return this.#host.writeGenerated(compilation, { raw: true });
    });
    if (written === undefined) return this.#announce('refused');
    const changed = files.map((file) => ({ file, removed: !this.#kernels.has(file) }));
    this.#tell({ kind: 'built', changed, ms: performance.now() - from, written });
    this.#scripts.tidy();
    const key = keyOfKernels(this.#kernels);
    this.#startNative(compilation.hash, () => void this.#scripts.finish(key));
  }

  #compile(): Compilation | undefined {
    const sources = { ...this.#sources, kernels: this.#kernels };
    try {
      const compilation = compile(sources, this.#adapter, this.#cache);
      if (!compilation.diagnostics.any) return compilation;
      return this.#refuse({ kind: 'mistakes', diagnostics: compilation.diagnostics.all, sources, kept: this.#began });
    } catch (error) {
      // A mistake of the compiler ends neither the watch nor what the author is doing.
      return this.#refuse({ kind: 'compiler failed', error, kept: this.#began });
    }
  }

  #refuse(event: WatchEvent): undefined {
    this.#tell(event);
    this.#announce('refused');
  }

  async close(): Promise<void> {
    this.#native?.cancel();
    await this.#scripts.end();
    this.#others.end();
  }
}
