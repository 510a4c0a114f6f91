/**
 * Stamps: what a step was made from when it last ran, and what it left. From them follows its state: fresh, stale, skipped
 * (left out this time) or failed (an optional step of which nothing has changed since it failed).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expand } from './inputs.js';
import type { Context, Step } from './step.js';
import { readJson, writeJson } from './whole-file.js';

export interface Stamp {
  /** Of the inputs; null while the step runs, and after it failed. */
  readonly key: string | null;
  readonly files: readonly string[];
  readonly outputs?: readonly string[];
  /** Of an optional step: why it failed, and under which circumstances. */
  readonly failure?: string;
  readonly circumstances?: string;
}

/** What is known of a step without running it. */
export interface Found {
  readonly state: 'fresh' | 'stale' | 'skipped' | 'failed';
  /** Of what is skipped or has failed. */
  readonly reason?: string;
  readonly files: readonly string[];
  readonly key: string;
  /** The key without the inputs that the step itself may change. */
  readonly rest: string | undefined;
  readonly stamp: Stamp | undefined;
  readonly lost: boolean;
}

type Where = Pick<Context, 'project'>;

const pathIn = ({ project }: Where, ...names: readonly string[]): string => join(project.root, project.state, ...names);
export const stampPath = (step: Pick<Step, 'name'>, where: Where): string =>
  pathIn(where, 'stamps', `${step.name}.json`);
/** Where whoever misses what the step makes, such as the runtime, finds the reason. */
export const failurePath = ({ name, optional }: Pick<Step, 'name' | 'optional'>, where: Where): string =>
  optional?.note === undefined ? pathIn(where, `${name}-failure.json`) : join(where.project.root, optional.note);
/** The whole output of a failure, relative to the root. */
export const logPath = (step: Pick<Step, 'name'>, { project }: Where): string =>
  `${project.state}/${step.name}-failure.log`;

export const writeStamp = (step: Step, where: Where, stamp: Stamp): void => writeJson(stampPath(step, where), stamp);

/** Writes down a step whose work somebody else has done. */
export function settle(step: Step, context: Context, { files, key }: Pick<Found, 'files' | 'key'>): void {
  writeStamp(step, context, { key, files, outputs: expand(context.project.root, step.outputs) });
}

const without = (some: readonly string[], files: readonly string[]): string[] =>
  files.filter((file) => !some.includes(file));

const keyOf = (step: Step, { cache }: Context, files: readonly string[]): string =>
  `${cache.files(files)}${step.variant === undefined ? '' : ` ${step.variant}`}`;

/** The key of what a run has left behind, where it may change its own inputs and nobody else has changed others meanwhile. */
export function keyAfter(step: Step, context: Context, { files, key, rest }: Found): string {
  return step.updates !== undefined && keyOf(step, context, without(step.updates, files)) === rest
    ? keyOf(step, context, files)
    : key;
}

export function inspect(step: Step, context: Context): Found {
  const { root } = context.project;
  const files = expand(root, step.inputs);
  const key = keyOf(step, context, files);
  const stamp = readJson<Stamp>(stampPath(step, context));
  const lost = (stamp?.outputs ?? []).some((path) => !existsSync(join(root, path)));
  const rest = step.updates === undefined ? undefined : keyOf(step, context, without(step.updates, files));
  const base = { files, key, rest, stamp, lost };
  if (stamp?.key === key && stamp.failure === undefined && !lost) return { ...base, state: 'fresh' };
  const { demanded = [], leftOut } = context.wishes;
  if (step.optional === undefined || demanded.includes(step.name)) return { ...base, state: 'stale' };
  const why = leftOut?.get(step.name);
  if (why !== undefined) return { ...base, state: 'skipped', reason: why };
  // The same sources with the same tools fail the same way: not tried again unasked.
  const sameAgain =
    stamp?.failure !== undefined && stamp.key === key && stamp.circumstances === step.optional.circumstances({ root });
  return sameAgain ? { ...base, state: 'failed', reason: stamp.failure! } : { ...base, state: 'stale' };
}

/** True when nothing is left to be done or to be written down. */
export function isSettled(step: Step, where: Where, { state, reason }: Found): boolean {
  if (state === 'skipped') return readJson<{ reason?: string }>(failurePath(step, where))?.reason === reason;
  return state === 'fresh' || state === 'failed';
}

/** Leaves the reason where it is looked for when the step's result is missing. */
export function remember(step: Step, where: Where, reason: string): void {
  const path = failurePath(step, where);
  if (readJson<{ reason?: string }>(path)?.reason !== reason) writeJson(path, { reason });
}
