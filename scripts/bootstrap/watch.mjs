// A watch keeps dist/ at what the kernels say. It says so in a file, and whoever would build waits for it instead: what it
// made is as good, and a whole build beside it would take minutes.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJson, writeJson } from './files.mjs';
import { expand } from './inputs.mjs';

const POLL_MS = 50;
/** A watch that has not noticed a change by then never will. */
const PATIENCE_MS = 5000;

const path = (root) => join(root, 'build', 'watch.json');
const KERNELS = 'kernels/**/*.ts';

/** The same for texts in memory and for files on disk: see HashCache.files. */
export function keyOfKernels(texts) {
  const hash = createHash('sha256');
  for (const [name, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${createHash('sha256').update(text).digest('hex')}\n`);
  return hash.digest('hex');
}

/** Everything a build depends on besides kernels and what follows from them: a watch knows nothing of these. */
function keyOfTheRest({ root, cache }, steps) {
  const follows = steps.flatMap((step) => step.updates ?? []);
  const files = steps
    .flatMap((step) => expand(root, step.inputs))
    .filter((file) => !/^(?:kernels|generated)\//.test(file) && !follows.includes(file));
  return cache.files([...new Set(files)].sort());
}

/** What a watch tells: { state: 'busy' } or { state: 'ready' | 'refused', kernels, native: 'ready' | 'building' | 'none' }. */
export function announcement(context, steps) {
  const about = { pid: process.pid, host: hostname(), rest: keyOfTheRest(context, steps) };
  return {
    say: (state) => writeJson(path(context.root), { ...about, ...state }),
    end: () => rmSync(path(context.root), { force: true }),
  };
}

function alive({ pid, host }) {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The watch that takes care of this checkout, as it tells of itself; undefined where there is none. */
export function watching(context, steps) {
  const found = readJson(path(context.root));
  return found !== undefined && alive(found) && found.rest === keyOfTheRest(context, steps) ? found : undefined;
}

/** Whether the files are still what a watch compiled: these kernels, and all the rest as it was when the watch began. */
export function isAsCompiled(context, steps, kernels) {
  const { cache, root } = context;
  return (
    readJson(path(root))?.rest === keyOfTheRest(context, steps) && cache.files(expand(root, [KERNELS])) === kernels
  );
}

/**
 * Undefined: no watch takes care of this checkout. True, once what is needed is there; false where the kernels have mistakes.
 *   need      'compiler', 'scripts' (wasm and TypeScript) or 'native'
 *   say(text) called once where that takes time
 */
export async function coveredByWatch(context, steps, need, say) {
  const first = watching(context, steps);
  if (first === undefined) return undefined;
  if (need === 'compiler') return true;
  const from = performance.now();
  let told = false;
  for (;;) {
    const seen = readJson(path(context.root));
    if (seen === undefined || seen.pid !== first.pid || !alive(seen)) return undefined;
    const kernels = context.cache.files(expand(context.root, [KERNELS]));
    const current = seen.kernels === kernels;
    if (seen.state === 'refused' && current) {
      say(`the kernels have mistakes; the watch (process ${seen.pid}) shows them`);
      return false;
    }
    if (seen.state === 'ready' && current && (need !== 'native' || seen.native !== 'building')) return true;
    if (seen.state !== 'busy' && !current && performance.now() - from > PATIENCE_MS) return undefined;
    if (!told && performance.now() - from > 500) {
      say(
        `waiting for the watch (process ${seen.pid})${seen.native === 'building' && current ? ' to build native' : ''}`,
      );
      told = true;
    }
    await sleep(POLL_MS);
  }
}
