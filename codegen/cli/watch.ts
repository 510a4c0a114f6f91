/**
 * `trefoil build --watch`: a saved kernel becomes TypeScript and wasm at once, native soon after. What a build needs stays
 * in this process: the project of the front end, the emissions of kernels that did not change, the compilers. A mistake
 * is shown and changes nothing: the last good build stays until the next one replaces it, file by file, by renaming.
 */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { colors, duration, errorColors, plural } from '../../terminal/text.js';
import { compile, type Compilation, type EmissionCache } from '../compile.js';
import { Adapter } from '../frontend/adapter.js';
import { showDiagnostics } from './diagnose.js';
import { writeGenerated } from './generated.js';
import { ensureBuilt } from './host.js';
import { readSources, ROOT } from './project.js';
import { Scripts, type Announcement, type WatchState } from './watch-scripts.js';
import { NativeBuild } from './watch-native.js';

/** Several files saved by one command are one change. */
const SETTLE_MS = 30;

const say = (text: string): void => console.log(`${colors.dim(new Date().toTimeString().slice(0, 8))} ${text}`);

class Session {
  readonly #sources = readSources();
  readonly #kernels = new Map(this.#sources.kernels);
  readonly #adapter = new Adapter(this.#sources);
  readonly #cache: EmissionCache = new Map();
  readonly #scripts: Scripts;
  readonly #native: NativeBuild | undefined;
  readonly #others: Announcement;
  #began = false;
  #state: WatchState['state'] = 'busy';

  constructor(scripts: Scripts, native: NativeBuild | undefined) {
    this.#scripts = scripts;
    this.#native = native;
    this.#others = scripts.announce();
  }

  /** Others who would build are told how far this is. */
  #tell(state: WatchState['state'], native: WatchState['native'] = 'none'): void {
    this.#state = state;
    this.#others.say(
      state === 'busy' ? { state } : { state, kernels: this.#others.keyOfKernels(this.#kernels), native },
    );
  }

  #startNative(hash: string, after: () => void): void {
    if (this.#native === undefined) {
      this.#tell('ready');
      return after();
    }
    const building = this.#native.start(hash, (built) => {
      // Meanwhile the kernels may have been saved again: what has just become ready is not what they say.
      if (this.#state === 'ready') this.#tell('ready', built ? 'ready' : 'none');
      after();
    });
    this.#tell('ready', building ? 'building' : 'ready');
    if (!building) after();
  }

  /** Whether the text of the file differs from what was compiled last. */
  read(file: string): boolean {
    let text: string | undefined;
    try {
      text = readFileSync(join(ROOT, file), 'utf8');
    } catch {
      text = undefined;
    }
    if (text === this.#kernels.get(file)) return false;
    if (text === undefined) {
      this.#kernels.delete(file);
      this.#adapter.remove(file);
    } else {
      this.#kernels.set(file, text);
      this.#adapter.update(file, text);
    }
    return true;
  }

  /** The first build takes over what is there, whatever made it. */
  async begin(): Promise<void> {
    this.#tell('busy');
    const compilation = this.#compile();
    if (compilation === undefined) return;
    this.#scripts.owe((await writeGenerated(compilation)).written);
    await ensureBuilt({ quiet: true, only: ['compiler', 'bodies', 'kernels', 'runtime', 'wasm'], done: ['kernels'] });
    await this.#scripts.warmUp(compilation);
    this.#began = true;
    this.#startNative(compilation.hash, () => {});
  }

  async change(files: readonly string[]): Promise<void> {
    if (!this.#began) return this.begin();
    const from = performance.now();
    this.#tell('busy');
    const compilation = this.#compile();
    if (compilation === undefined) return;
    const builtAgain = await this.#scripts.build(compilation, files, () => {
      this.#native?.cancel();
      return writeGenerated(compilation, { raw: true });
    });
    const names = files.map((file) => `${colors.bold(file)}${this.#kernels.has(file) ? '' : ' removed'}`).join(', ');
    if (builtAgain === undefined) return this.#tell('refused');
    say(
      `${names}: TypeScript and wasm in ${colors.green(duration(performance.now() - from))}${builtAgain === 0 ? ' (the same code as before)' : `, ${plural(builtAgain, 'file')} written`}`,
    );
    this.#scripts.tidy();
    const key = this.#others.keyOfKernels(this.#kernels);
    this.#startNative(compilation.hash, () => void this.#scripts.finish(key));
  }

  #compile(): Compilation | undefined {
    const sources = { ...this.#sources, kernels: this.#kernels };
    try {
      const compilation = compile(sources, this.#adapter, this.#cache);
      if (!compilation.diagnostics.any) return compilation;
      console.error('');
      showDiagnostics(compilation.diagnostics.all, sources);
    } catch (error) {
      // A mistake of the compiler ends neither the watch nor what the author is doing.
      console.error(errorColors.red(`the compiler failed: ${(error as Error).stack}`));
    }
    if (this.#began) say('the last good build is kept');
    this.#tell('refused');
    return undefined;
  }

  async close(): Promise<void> {
    this.#native?.cancel();
    await this.#scripts.end();
    this.#others.end();
  }
}

export async function watch({ native }: { native?: boolean }): Promise<number> {
  const from = performance.now();
  const scripts = await Scripts.load(say);
  const session = new Session(scripts, native === false ? undefined : await NativeBuild.find(say));
  const changed = new Set<string>();
  let told = false;
  let working: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const work = async (): Promise<void> => {
    const files = [...changed].filter((file) => session.read(file)).sort();
    changed.clear();
    if (files.length > 0) await session.change(files);
  };
  const enqueue = (): void => {
    working = working
      .then(work)
      .catch((error: unknown) => console.error(errorColors.red((error as Error).stack ?? String(error))));
  };

  const watcher = watchFiles(
    ['kernels', 'dsl', 'codegen'].map((folder) => join(ROOT, folder)),
    { ignoreInitial: true, followSymlinks: false },
  );
  watcher.on('all', (event, path) => {
    const file = relative(ROOT, path).split(sep).join('/');
    if (!file.endsWith('.ts') || !['add', 'change', 'unlink'].includes(event)) return;
    if (!file.startsWith('kernels/')) {
      if (!told) say(colors.yellow(`${file} changed: it is part of the compiler, which a new watch would take over`));
      told = true;
      return;
    }
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(enqueue, SETTLE_MS);
  });
  await new Promise((ready) => watcher.once('ready', () => ready(undefined)));
  await session.begin();
  say(`watching kernels/ (ready in ${duration(performance.now() - from)}; Ctrl-C ends it)`);

  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve()));
  clearTimeout(timer);
  await watcher.close();
  await working;
  await session.close();
  return 0;
}
