/**
 * Brings a project up to date: what is stale among its steps is run, under one lock between processes.
 *
 * Ours, because nothing that exists fits: wireit starts only through `npm run`, holds back what depends on an optional step that
 * failed, and takes 0.66 s with nothing to do; turbo and nx hold it back, too, or go on after any failure; make goes by times, just keeps no
 * stamps, tup and task are binaries to install. None remembers a failure until a tool changes, or lets a watch stand in for steps.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { refusedByEnvironment } from './cargo.js';
import { INSIDE, stopChildren } from './child-process.js';
import { HashCache } from './hash-cache.js';
import { acquire } from './lock.js';
import * as progress from './progress.js';
import { inspect, isSettled, stampPath } from './stamps.js';
import type { Context, Project, Step, Wishes } from './step.js';
import { announceMissing, update } from './update.js';
import { coveredByWatch, watching, type WatchStatus } from './watch-status.js';

export interface BuildOptions {
  /** Do not repeat that the native backend could not be built. */
  readonly quiet?: boolean;
  /** Leave the native backend out. */
  readonly noNative?: boolean;
  /** Fail without the native backend, and build it even if that failed before and nothing has changed. */
  readonly native?: boolean;
  /** Names of the steps to take. */
  readonly only?: readonly string[];
  /** Names of steps whose work the caller has done. */
  readonly done?: readonly string[];
}

/** The step that needs a toolchain which is not a package. */
export const NATIVE = 'native';

export interface StepStatus {
  readonly name: string;
  /** Building: a watch is at work on it; provisional: something serves until it runs. */
  readonly state: 'fresh' | 'stale' | 'skipped' | 'failed' | 'building' | 'provisional';
  readonly reason?: string;
}

/** A run begins with what is on disk now. */
export function open(project: Project, wishes: Wishes = {}): Context & { readonly project: Project } {
  const { root, state } = project;
  return { project, wishes, cache: new HashCache(root, join(root, state, 'stamps', 'files.json')) };
}

function wishesOf({ quiet = false, noNative = false, native = false, done = [] }: BuildOptions): Wishes {
  const why = noNative ? 'left out by --no-native' : refusedByEnvironment();
  const leftOut = new Map(native || why === undefined ? [] : [[NATIVE, why]]);
  return { quiet, done, leftOut, demanded: native ? [NATIVE] : [] };
}

/** Waits until no other process builds here; returns what lets others build again. */
export const lock = ({ root, state }: Project): Promise<() => void> =>
  acquire(join(root, state, 'bootstrap.lock'), (pid) =>
    progress.line(`waiting for another build${pid === undefined ? '' : ` (process ${pid})`}`),
  );

/** Ctrl-C must not leave children working or the lock behind. */
function onSignals(release: () => void): () => void {
  const handlers = (
    [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const
  ).map(([signal, code]) => {
    const handler = (): void => {
      stopChildren();
      release();
      process.exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((remove) => remove());
}

/** Does the work while nobody else builds here. */
export async function locked<T>(project: Project, work: () => Promise<T>): Promise<T> {
  const release = await lock(project);
  const offSignals = onSignals(release);
  try {
    return await work();
  } finally {
    offSignals();
    release();
  }
}

async function updateAll(steps: readonly Step[], context: Context): Promise<boolean> {
  const { ok, forgiven } = await update(steps, context);
  if (forgiven === undefined) return ok;
  progress.line('kernels do not type-check:');
  progress.details(forgiven);
  return false;
}

/** True where nothing has to be done: found out without the lock, so that a ready checkout costs no waiting and no writing. */
function isReady(steps: readonly Step[], context: Context): boolean {
  const found = steps.map((step) => ({ step, of: inspect(step, context) }));
  context.cache.save();
  if (!found.every(({ step, of }) => isSettled(step, context, of))) return false;
  if (!context.wishes.quiet)
    for (const { step, of } of found) if (of.reason !== undefined) announceMissing(step, context, of.reason, of.state);
  return true;
}

/** Builds what is stale; resolves to false when that failed (the cause has been shown). */
export async function build(project: Project, options: BuildOptions = {}): Promise<boolean> {
  // A step that runs our own command line: the outer build is at work already.
  if (process.env[INSIDE]) return true;
  const wishes = wishesOf(options);
  const steps = project.steps.filter(({ name }) => options.only?.includes(name) ?? true);
  const first = open(project, wishes);
  const native = steps.some(({ name }) => name === NATIVE) && !wishes.leftOut?.has(NATIVE);
  const covered = await coveredByWatch(first, native ? 'native' : 'scripts', progress.line);
  if (covered !== undefined) return covered;
  if (isReady(steps, first)) return true;
  return locked(project, async () => {
    const context = open(project, wishes); // what the other one did counts
    try {
      return await updateAll(steps, context);
    } finally {
      context.cache.save();
    }
  });
}

/** Whoever changes what steps have left says so here: they run again the next time. */
export function forget(project: Project, names: readonly string[]): void {
  for (const name of names) rmSync(stampPath({ name }, { project }), { force: true });
}

function statusOf(step: Step, context: Context, watch: WatchStatus | undefined): StepStatus {
  const { name } = step;
  const { state, reason } = inspect(step, context);
  if (state !== 'stale') return { name, state, ...(reason === undefined ? {} : { reason }) };
  const forNow = step.forNow?.(context.project);
  if (forNow !== undefined) return { name, state: 'provisional', reason: forNow };
  if (watch?.state === 'refused')
    return { name, state, reason: `the kernels have mistakes; the watch (process ${watch.pid}) shows them` };
  // One that was told to leave native out does not build it.
  if (watch !== undefined && (name !== NATIVE || watch.native !== 'none'))
    return { name, state: 'building', reason: `a watch (process ${watch.pid}) is building` };
  return { name, state };
}

/** The state of every step without doing anything. */
export function status(project: Project): readonly StepStatus[] {
  const context = open(project, wishesOf({}));
  const watch = watching(context);
  return project.steps.map((step) => statusOf(step, context, watch));
}
