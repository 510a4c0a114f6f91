/** Runs what is stale, one step after the other: what each leaves, how it failed, and what that means for those after it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expand } from './inputs.js';
import * as progress from './progress.js';
import { failurePath, inspect, keyAfter, logPath, remember, settle, writeStamp, type Found } from './stamps.js';
import type { Context, Optional, Outcome, Step } from './step.js';
import { writeWhole } from './whole-file.js';

interface Result {
  readonly ok: boolean;
  /** The output of a failure that a later step is to explain. */
  readonly forgiven?: string;
}

/** The one line a person gets for a part that is not there; `state` where nothing was tried this time. */
export function announceMissing(step: Step, context: Context, reason: string, state?: Found['state']): void {
  if (step.optional === undefined) return;
  const { without, again } = step.optional;
  const path = logPath(step, context);
  const log = existsSync(join(context.project.root, path)) ? ` (log: ${path})` : '';
  progress.line(
    `${step.name} backend not built: ${reason}${log}; ${without}${state === 'failed' ? ` (${again})` : ''}`,
  );
}

/** Returns what of the last run's outputs is still in its place. */
function clean(step: Step, { project: { root } }: Context, { files, stamp, lost }: Found): readonly string[] {
  // tsc does not take away what a removed source left, nor write again what was deleted.
  const present = new Set(files);
  const removed = (stamp?.files ?? []).some((path) => !present.has(path));
  if (stamp !== undefined && !removed && !lost) return stamp.outputs ?? [];
  for (const path of step.clean ?? []) rmSync(join(root, path), { recursive: true, force: true });
  return [];
}

/** Runs the step; that it left what it should is part of its success. */
async function tryStep(
  step: Step,
  { project: { root } }: Context,
): Promise<Outcome & { outputs: string[]; whole: boolean }> {
  const { ok, output } = await step.run({ root });
  const outputs = expand(root, step.outputs);
  const missing = outputs.filter((path) => !existsSync(join(root, path)));
  const whole = missing.length === 0;
  return {
    ok: ok && whole,
    output: ok && !whole ? `${output}\nnot written: ${missing.join(', ')}\n` : output,
    outputs,
    whole,
  };
}

/** An optional step that failed: written down with its reason, so that it is not tried again for nothing. */
function giveUp(step: Step, optional: Optional, context: Context, found: Found, output: string): string {
  const { root } = context.project;
  const reason = optional.reason(output);
  writeStamp(step, context, {
    key: keyAfter(step, context, found),
    files: found.files,
    failure: reason,
    circumstances: optional.circumstances({ root }),
  });
  remember(step, context, reason);
  // A single line is the reason itself.
  const log = join(root, logPath(step, context));
  if (output.trim().includes('\n')) writeWhole(log, output);
  else rmSync(log, { force: true });
  return reason;
}

async function runStep(step: Step, context: Context, found: Found): Promise<Result> {
  const { root } = context.project;
  const kept = clean(step, context, found);
  // A step that fails or is interrupted is stale, and still knows what it had been made from.
  writeStamp(step, context, { key: null, files: found.files, outputs: kept });
  const shown = progress.start(step.label);
  const { ok, output, outputs, whole } = await tryStep(step, context);
  if (ok) {
    writeStamp(step, context, { key: keyAfter(step, context, found), files: found.files, outputs });
    rmSync(failurePath(step, context), { force: true });
    rmSync(join(root, logPath(step, context)), { force: true });
    shown.done();
    return { ok };
  }
  if (step.optional !== undefined) {
    const reason = giveUp(step, step.optional, context, found, output);
    if (!context.wishes.demanded?.includes(step.name)) {
      shown.clear();
      announceMissing(step, context, reason);
      return { ok: true };
    }
  } else if (step.forgives?.(output) && whole) {
    shown.clear();
    return { ok, forgiven: output };
  }
  shown.failed();
  progress.details(output);
  return { ok };
}

/** What an optional step that is not to be tried says. */
function pass(step: Step, context: Context, { state, reason = '' }: Found): void {
  if (state === 'skipped') {
    remember(step, context, reason);
    rmSync(join(context.project.root, logPath(step, context)), { force: true });
  }
  if (!context.wishes.quiet) announceMissing(step, context, reason, state);
}

async function updateOne(step: Step, context: Context): Promise<Result> {
  const found = inspect(step, context);
  if (found.state === 'skipped' || found.state === 'failed') pass(step, context, found);
  if (found.state !== 'stale') return { ok: true };
  if (!context.wishes.done?.includes(step.name)) return runStep(step, context, found);
  settle(step, context, found);
  return { ok: true };
}

/** Brings the steps up to date; `forgiven` is the output of a failure that a later step was to explain and did not. */
export async function update(steps: readonly Step[], context: Context): Promise<Result> {
  let forgiven: string | undefined;
  for (const step of steps) {
    const result = await updateOne(step, context);
    // Building on what failed would only bury its cause: no further than the step that explains it.
    if (forgiven !== undefined) return { ok: false, ...(result.ok ? { forgiven } : {}) };
    if (result.forgiven !== undefined) forgiven = result.forgiven;
    else if (!result.ok) return { ok: false };
  }
  return forgiven === undefined ? { ok: true } : { ok: false, forgiven };
}
