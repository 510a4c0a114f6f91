/**
 * A watch keeps what is built at what the kernels say. It says so in a file, and whoever would build waits for it instead:
 * what it made is as good, and a whole build beside it would take minutes.
 */
import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashOfAll, sha256, type HashCache } from './hash-cache.js';
import { expand } from './inputs.js';
import { isAlive } from './lock.js';
import type { Project } from './step.js';
import { readJson, writeJson } from './whole-file.js';

const POLL_MS = 50;
/** A watch that has not noticed a change by then never will. */
const PATIENCE_MS = 5000;
/** Whoever waits longer than this is told what for. */
const SILENT_MS = 500;

/** How far a watch is; `kernels` is the key of what it has looked at. */
export interface WatchState {
  readonly state: 'busy' | 'ready' | 'refused';
  readonly kernels?: string;
  readonly native?: 'ready' | 'building' | 'none';
}

/** What stands in the file. */
export interface WatchStatus extends WatchState {
  readonly pid: number;
  readonly host: string;
  /** Of everything else that a build depends on, as it was when the watch began. */
  readonly rest: string;
}

/** A watch's own side of it. */
export interface Announcement {
  say(state: WatchState): void;
  end(): void;
}

/** What a build has at hand that asks. */
export interface Asking {
  readonly project: Pick<Project, 'root' | 'state' | 'layout' | 'steps'>;
  readonly cache: HashCache;
}

const pathOf = ({ root, state }: Pick<Project, 'root' | 'state'>): string => join(root, state, 'watch.json');

/** The key of kernels in memory: the same as of files on disk with these texts. */
export const keyOfKernels = (texts: Iterable<readonly [string, string]>): string =>
  hashOfAll([...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [name, sha256(text)] as const));

const keyOnDisk = ({ project: { root, layout }, cache }: Asking): string =>
  cache.files(expand(root, [`${layout.kernels}/**/*.ts`]));

/** Everything a build depends on besides kernels and what follows from them: a watch knows nothing of these. */
function keyOfTheRest({ project: { root, state, layout, steps }, cache }: Asking): string {
  const follows = steps.flatMap((step) => step.updates ?? []);
  const files = steps
    .flatMap((step) => expand(root, step.inputs))
    .filter(
      (file) =>
        ![layout.kernels, layout.generated, state].some((folder) => file.startsWith(`${folder}/`)) &&
        !follows.includes(file),
    );
  return cache.files([...new Set(files)].sort());
}

export function announcement(asking: Asking): Announcement {
  const about = { pid: process.pid, host: hostname(), rest: keyOfTheRest(asking) };
  return {
    say: (state) => writeJson(pathOf(asking.project), { ...about, ...state }),
    end: () => rmSync(pathOf(asking.project), { force: true }),
  };
}

const isThere = ({ pid, host }: WatchStatus): boolean => host === hostname() && pid !== process.pid && isAlive(pid);

/** The watch that takes care of this checkout, as it tells of itself; undefined where there is none. */
export function watching(asking: Asking): WatchStatus | undefined {
  const found = readJson<WatchStatus>(pathOf(asking.project));
  return found !== undefined && isThere(found) && found.rest === keyOfTheRest(asking) ? found : undefined;
}

/** Whether the files are still what a watch compiled: these kernels, and all the rest as it was when the watch began. */
export const isAsCompiled = (asking: Asking, kernels: string): boolean =>
  readJson<WatchStatus>(pathOf(asking.project))?.rest === keyOfTheRest(asking) && keyOnDisk(asking) === kernels;

/**
 * Undefined: no watch takes care of this checkout. True, once what is needed is there: wasm and TypeScript, or native too;
 * false where the kernels have mistakes. `say` is called once where that takes time.
 */
export async function coveredByWatch(
  asking: Asking,
  need: 'scripts' | 'native',
  say: (text: string) => void,
): Promise<boolean | undefined> {
  const first = watching(asking);
  if (first === undefined) return undefined;
  const from = performance.now();
  let told = false;
  for (;;) {
    const seen = readJson<WatchStatus>(pathOf(asking.project));
    if (seen === undefined || seen.pid !== first.pid || !isThere(seen)) return undefined;
    const current = seen.kernels === keyOnDisk(asking);
    if (seen.state === 'refused' && current) {
      say(`the kernels have mistakes; the watch (process ${seen.pid}) shows them`);
      return false;
    }
    if (seen.state === 'ready' && current && (need !== 'native' || seen.native !== 'building')) return true;
    const waited = performance.now() - from;
    if (seen.state !== 'busy' && !current && waited > PATIENCE_MS) return undefined;
    if (!told && waited > SILENT_MS) {
      const what = seen.native === 'building' && current ? ' to build native' : '';
      say(`waiting for the watch (process ${seen.pid})${what}`);
      told = true;
    }
    await sleep(POLL_MS);
  }
}
