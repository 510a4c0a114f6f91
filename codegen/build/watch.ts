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

/** Calls back with the paths of saved files, relative to the root, until it is closed. */
async function onSaves(project: Project, saved: (file: string) => void): Promise<{ close(): Promise<void> }> {
  const watcher = watchFiles(
    [project.layout.kernels, ...project.compiler].map((folder) => join(project.root, folder)),
    { ignoreInitial: true, followSymlinks: false },
  );
  watcher.on('all', (event, path) => {
    const file = relative(project.root, path).split(sep).join('/');
    if (file.endsWith('.ts') && ['add', 'change', 'unlink'].includes(event)) saved(file);
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
    working = working.then(work).catch((error: unknown) => tell({ kind: 'failed', error }));
  };
  const watcher = await onSaves(project, (file) => {
    if (!file.startsWith(`${project.layout.kernels}/`)) {
      if (!told) tell({ kind: 'compiler changed', file });
      told = true;
      return;
    }
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(enqueue, SETTLE_MS);
  });
  await session.begin();
  tell({ kind: 'ready', ms: performance.now() - from });

  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve()));
  clearTimeout(timer);
  await watcher.close();
  await working;
  await session.close();
}
