/**
 * A watch: a saved kernel becomes TypeScript and wasm at once, native soon after. Saves are taken one after the other, and
 * several at a time where they come together.
 */
import { join, relative, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import type { Project } from './step.js';
import type { Tell, WatchHost } from './watch-events.js';
import { NativeBuild } from './watch-native.js';
import { Scripts } from './watch-scripts.js';
import { Session } from './watch-session.js';

/** Several files saved by one command are one change. */
const SETTLE_MS = 30;
/** A second look, for what came into a new folder before the system was asked to tell of it. */
const AGAIN_MS = 300;

/** Calls back with the paths of saved files and new folders, relative to the root, until it is closed. */
async function onSaves(project: Project, saved: (file: string) => void): Promise<{ close(): Promise<void> }> {
  const watcher = watchFiles(
    [project.layout.kernels, ...project.compiler].map((folder) => join(project.root, folder)),
    { ignoreInitial: true, followSymlinks: false },
  );
  watcher.on('all', (event, path) => {
    const file = relative(project.root, path).split(sep).join('/');
    if (file.endsWith('.ts') || (event === 'addDir' && file.startsWith(project.layout.kernels))) saved(file);
  });
  await new Promise((ready) => watcher.once('ready', () => ready(undefined)));
  return watcher;
}

/** Goes on until the process is told to stop. */
export async function watch(
  project: Project,
  host: WatchHost,
  tell: Tell,
  options: { native: boolean },
): Promise<void> {
  const from = performance.now();
  const scripts = await Scripts.load(project, host, tell);
  const native = options.native ? NativeBuild.find(project, tell) : undefined;
  const session = new Session(project, host, tell, scripts, native);
  let told = false;
  let working: Promise<void> = Promise.resolve();
  let timers: NodeJS.Timeout[] = [];

  const work = async (): Promise<void> => {
    const files = session.takeChanges();
    if (files.length > 0) await session.change(files);
  };
  const enqueue = (): void => {
    working = working.then(work).catch((error: unknown) => tell({ kind: 'failed', error }));
  };
  const watcher = await onSaves(project, (file) => {
    if (!file.startsWith(`${project.layout.kernels}/`)) {
      if (!told) tell({ kind: 'compiler changed', file });
      told = true;
      return;
    }
    timers.forEach(clearTimeout);
    timers = [SETTLE_MS, AGAIN_MS].map((ms) => setTimeout(enqueue, ms));
  });
  await session.begin();
  tell({ kind: 'ready', ms: performance.now() - from });

  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve()));
  timers.forEach(clearTimeout);
  await watcher.close();
  await working;
  await session.close();
}
