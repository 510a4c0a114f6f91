// Decides which steps are stale and runs them, one after the other.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson, writeWhole } from './files.mjs';
import { expand } from './inputs.mjs';
import * as progress from './progress.mjs';

const stampPath = (root, step) => join(root, 'build', 'stamps', `${step.name}.json`);
const failurePath = (root, step) => join(root, 'build', `${step.name}-failure.json`);
const logPath = (step) => `build/${step.name}-failure.log`;

const keyOf = (step, cache, files) => `${cache.files(files)}${step.variant === undefined ? '' : ` ${step.variant}`}`;

/** The key of what a run has left behind, where it may change its own inputs and nobody else has changed others meanwhile. */
function keyAfter(step, cache, { files, key, rest }) {
  return step.updates !== undefined && keyOf(step, cache, without(step.updates, files)) === rest
    ? keyOf(step, cache, files)
    : key;
}

const without = (some, files) => files.filter((file) => !some.includes(file));

/** What is known of a step without running it. */
export function inspect(step, { root, cache, options }) {
  const files = expand(root, step.inputs);
  const key = keyOf(step, cache, files);
  const stamp = readJson(stampPath(root, step));
  const lost = (stamp?.outputs ?? []).some((path) => !existsSync(join(root, path)));
  const rest = step.updates === undefined ? undefined : keyOf(step, cache, without(step.updates, files));
  const base = { files, key, rest, stamp, lost };
  if (stamp?.key === key && stamp.failure === undefined && !lost) return { ...base, state: 'fresh' };
  if (step.optional !== undefined && !options.demanded?.includes(step.name)) {
    const skipped = step.optional.skip(options);
    if (skipped !== undefined) return { ...base, state: 'skipped', reason: skipped };
    // The same sources with the same tools fail the same way: not tried again unasked.
    if (
      stamp?.key === key &&
      stamp.failure !== undefined &&
      stamp.circumstances === step.optional.circumstances({ root })
    ) {
      return { ...base, state: 'failed', reason: stamp.failure };
    }
  }
  return { ...base, state: 'stale' };
}

/** True when nothing is left to be done or to be written down. */
export function isSettled(step, { root }, { state, reason }) {
  if (state === 'skipped') return readJson(failurePath(root, step))?.reason === reason;
  return state === 'fresh' || state === 'failed';
}

/** Leaves the reason where the runtime looks for it when the backend is missing. */
function remember(step, { root }, reason) {
  const path = failurePath(root, step);
  if (readJson(path)?.reason !== reason) writeJson(path, { reason });
}

/** The one line a person gets for a part that is not there; `state` where nothing was tried this time. */
export function announceMissing(step, { root }, reason, state) {
  const log = existsSync(join(root, logPath(step))) ? ` (log: ${logPath(step)})` : '';
  const again = state === 'failed' ? ' (`npx trefoil build --native` tries again)' : '';
  progress.line(`${step.name} backend not built: ${reason}${log}; continuing with wasm and ts${again}`);
}

/** Returns what of the last run's outputs is still in its place. */
function clean(step, { root }, { files, stamp, lost }) {
  // tsc does not take away what a removed source left, nor write again what was deleted.
  const present = new Set(files);
  const removed = (stamp?.files ?? []).some((path) => !present.has(path));
  if (stamp !== undefined && !removed && !lost) return stamp.outputs;
  for (const path of step.clean ?? []) rmSync(join(root, path), { recursive: true, force: true });
  return [];
}

/** Writes down a step whose work somebody else has done. */
export function settle(step, { root }, { files, key }) {
  writeJson(stampPath(root, step), { key, files, outputs: expand(root, step.outputs) });
}

async function runStep(step, context, found) {
  const { root } = context;
  const kept = clean(step, context, found);
  // A step that fails or is interrupted is stale, and still knows what it had been made from.
  writeJson(stampPath(root, step), { key: null, files: found.files, outputs: kept });
  const shown = progress.start(step.label);
  const result = await step.run(context);
  const outputs = expand(root, step.outputs);
  const missing = outputs.filter((path) => !existsSync(join(root, path)));
  const ok = result.ok && missing.length === 0;
  const output = result.ok && !ok ? `${result.output}\nnot written: ${missing.join(', ')}\n` : result.output;

  if (ok) {
    writeJson(stampPath(root, step), { key: keyAfter(step, context.cache, found), files: found.files, outputs });
    rmSync(failurePath(root, step), { force: true });
    rmSync(join(root, logPath(step)), { force: true });
    shown.done();
    return { ok };
  }
  if (step.optional !== undefined) {
    const reason = step.optional.reason(output);
    const circumstances = step.optional.circumstances(context);
    writeJson(stampPath(root, step), {
      key: keyAfter(step, context.cache, found),
      files: found.files,
      failure: reason,
      circumstances,
    });
    remember(step, context, reason);
    // A single line is the reason itself.
    if (output.trim().includes('\n')) writeWhole(join(root, logPath(step)), output);
    else rmSync(join(root, logPath(step)), { force: true });
    if (context.options.demanded?.includes(step.name)) {
      shown.failed();
      progress.details(output);
      return { ok: false };
    }
    shown.clear();
    announceMissing(step, context, reason);
    return { ok: true };
  }
  if (step.forgives?.(output) && missing.length === 0) {
    shown.clear();
    return { ok, forgiven: output };
  }
  shown.failed();
  progress.details(output);
  return { ok };
}

/**
 * Brings the steps up to date. Resolves to { ok, forgiven }, where `forgiven` is the output of a
 * failure that a later step was to explain and did not.
 */
export async function update(steps, context) {
  let forgiven;
  for (const step of steps) {
    const found = inspect(step, context);
    if (found.state === 'skipped') {
      remember(step, context, found.reason);
      rmSync(join(context.root, logPath(step)), { force: true });
    }
    if (found.state === 'skipped' || found.state === 'failed') {
      if (!context.options.quiet) announceMissing(step, context, found.reason, found.state);
    }
    if (found.state === 'stale' && context.options.done?.includes(step.name)) {
      settle(step, context, found);
      continue;
    }
    const result = found.state === 'stale' ? await runStep(step, context, found) : { ok: true };
    // Building on what failed would only bury its cause: no further than the step that explains it.
    if (forgiven !== undefined) return { ok: false, forgiven: result.ok ? forgiven : undefined };
    if (result.forgiven !== undefined) forgiven = result.forgiven;
    else if (!result.ok) return { ok: false };
  }
  return { ok: forgiven === undefined, forgiven };
}
