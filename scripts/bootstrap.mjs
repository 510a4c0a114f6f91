// Makes a checkout ready: installs packages and builds what is stale. Plain JavaScript without
// packages, because it runs before there are any; `npm start`, `npm test` and the command line run
// it first, and when nothing changed it is done in a moment.
//
//   node scripts/bootstrap.mjs [--native | --no-native]
//
//   --native     without the native backend it is a failure; tries again what has failed before
//   --no-native  leaves the native backend out
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realpathSync, rmSync } from 'node:fs';
import { announceMissing, inspect, isSettled, update } from './bootstrap/engine.mjs';
import { finish } from './bootstrap/finish.mjs';
import { HashCache } from './bootstrap/inputs.mjs';
import { install, isInstalled } from './bootstrap/install.mjs';
import { linkCommand } from './bootstrap/link.mjs';
import { acquire } from './bootstrap/lock.mjs';
import * as progress from './bootstrap/progress.mjs';
import { INSIDE, stopChildren } from './bootstrap/run.mjs';
import { steps as allSteps } from './bootstrap/steps.mjs';
import { announcement, coveredByWatch, keyOfKernels, watching } from './bootstrap/watch.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE = [20, 19]; // as in package.json, which npm only warns about

function open(options) {
  return { root: ROOT, options, cache: new HashCache(ROOT, join(ROOT, 'build', 'stamps', 'files.json')) };
}

function skipNative(flag) {
  if (flag) return 'left out by --no-native';
  const value = process.env.TREFOIL_NO_NATIVE;
  return value === undefined || value === '' || value === '0' ? undefined : `TREFOIL_NO_NATIVE=${value} is set`;
}

/** Ctrl-C must not leave children working or the lock behind. */
function onSignals(release) {
  const handlers = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ].map(([signal, code]) => {
    const handler = () => {
      stopChildren();
      release();
      process.exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((remove) => remove());
}

async function build(steps, context) {
  const { root } = context;
  if (!isInstalled(root)) {
    const shown = progress.start('packages (npm install)');
    const result = await install(root);
    if (!result.ok) {
      shown.failed();
      progress.details(result.output);
      return false;
    }
    shown.done();
    linkCommand(root);
  }
  const { ok, forgiven } = await update(steps, context);
  if (forgiven === undefined) return ok;
  progress.line('kernels do not type-check:');
  progress.details(forgiven);
  return false;
}

/**
 * Installs and builds what is stale; resolves to false when that failed (the cause has been shown).
 *   quiet       do not repeat that the native backend could not be built
 *   noNative    leave the native backend out
 *   native      fail without the native backend, and build it even if that failed before and nothing has changed
 *   toCompiler  only what the command line needs to run: packages and the compiler
 *   only        names of the steps to take
 *   done        names of steps whose work the caller has done
 */
export async function bootstrap({
  quiet = false,
  noNative = false,
  native = false,
  toCompiler = false,
  only,
  done = [],
} = {}) {
  // A step that runs our own command line: the outer bootstrap is at work already.
  if (process.env[INSIDE]) return true;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    progress.line(`Trefoil needs Node ${NODE.join('.')} or newer; this is ${process.versions.node}`);
    return false;
  }
  const options = {
    quiet,
    toCompiler,
    done,
    noNative: native ? undefined : skipNative(noNative),
    demanded: native ? ['native'] : [],
  };
  const names = toCompiler ? ['compiler'] : only;
  const steps = names === undefined ? allSteps : allSteps.filter((step) => names.includes(step.name));

  let context = open(options);
  if (isInstalled(ROOT)) {
    linkCommand(ROOT);
    const covered = await coveredByWatch(context, allSteps, needOf(steps, options), progress.line);
    if (covered !== undefined) return covered;
    // Without the lock first, so that a ready checkout costs no waiting and needs no writing.
    const found = steps.map((step) => ({ step, ...inspect(step, context) }));
    context.cache.save();
    if (found.every((of) => isSettled(of.step, context, of))) {
      if (!quiet)
        for (const { step, state, reason } of found)
          if (reason !== undefined) announceMissing(step, context, reason, state);
      return true;
    }
  }

  const release = await lock();
  const offSignals = onSignals(release);
  try {
    context = open(options); // what the other one did counts
    return await build(steps, context);
  } finally {
    context.cache.save();
    offSignals();
    release();
  }
}

/** How far a watch has to be for these steps to count as done. */
function needOf(steps, { noNative }) {
  const names = steps.map(({ name }) => name);
  if (names.every((name) => name === 'compiler')) return 'compiler';
  return names.includes('native') && noNative === undefined ? 'native' : 'scripts';
}

/** For a watch to say that it takes care of this checkout. */
export function announceWatch() {
  return { ...announcement(open({}), allSteps), keyOfKernels };
}

/**
 * For a watch, when nothing else is to be done: makes of what it built in a hurry what a whole build makes, and writes that
 * down, so that nothing is built again. Resolves to false, nothing written down, where files are not what it compiled.
 */
export async function finishWatch(kernels) {
  const release = await lock();
  const offSignals = onSignals(release);
  try {
    return await finish(open({}), allSteps, kernels);
  } finally {
    offSignals();
    release();
  }
}

/** Waits until no other process builds here; returns what lets others build again. */
export function lock() {
  return acquire(join(ROOT, 'build', 'bootstrap.lock'), (pid) => {
    progress.line(`waiting for another build${pid === undefined ? '' : ` (process ${pid})`}`);
  });
}

/** Whoever changes what steps have left says so here: they run again the next time. */
export function forget(names) {
  for (const name of names) rmSync(join(ROOT, 'build', 'stamps', `${name}.json`), { force: true });
}

/**
 * The state of every step without doing anything: fresh, stale, skipped, failed; building where a watch is at work on it,
 * provisional where something serves until it runs.
 */
export function status() {
  const context = open({ noNative: skipNative(false) });
  const watch = watching(context, allSteps);
  return allSteps.map((step) => {
    const { name } = step;
    const { state, reason } = inspect(step, context);
    if (state !== 'stale') return { name, state, ...(reason === undefined ? {} : { reason }) };
    const forNow = step.forNow?.(context);
    if (forNow !== undefined) return { name, state: 'provisional', reason: forNow };
    if (watch?.state === 'refused')
      return { name, state, reason: `the kernels have mistakes; the watch (process ${watch.pid}) shows them` };
    // One that was told to leave native out does not build it.
    if (watch !== undefined && (name !== 'native' || watch.native !== 'none'))
      return { name, state: 'building', reason: `a watch (process ${watch.pid}) is building` };
    return { name, state };
  });
}

/** Run by name, and not imported; links on the way are followed. */
function isMain() {
  try {
    return realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false; // evaluated from a string, there is no such file
  }
}

if (isMain()) {
  const given = process.argv.slice(2);
  const unknown = given.filter((argument, at) => !['--native', '--no-native'].includes(argument) || at > 0);
  if (unknown.length > 0) {
    console.error(
      `bootstrap: unknown argument '${unknown[0]}'\nusage: node scripts/bootstrap.mjs [--native | --no-native]`,
    );
    process.exitCode = 2;
  } else {
    process.exitCode = (await bootstrap({
      native: given.includes('--native'),
      noNative: given.includes('--no-native'),
    }))
      ? 0
      : 1;
  }
}
