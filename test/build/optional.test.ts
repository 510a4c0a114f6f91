/** A step that the rest works without: when it is tried again after a failure, how it is left out, and what is said. */
import { afterEach, expect, test, vi } from 'vitest';
import { build, open, status, type BuildOptions } from '../../dist/codegen/build/build.js';
import { circumstances } from '../../dist/codegen/build/cargo.js';
import { inspect } from '../../dist/codegen/build/stamps.js';
import type { Step } from '../../dist/codegen/build/step.js';
import { copyStep, done, place, projectOf, type Place } from './project.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Made {
  runs: number;
  ok: boolean;
  tools: string;
  /** What a run writes to an input of its own. */
  writes?: string;
}

function native(here: Place, made: Made): Step {
  here.write('src/kernel.rs', 'one');
  here.write('src/lock', 'families: one');
  return {
    name: 'native',
    label: 'native',
    inputs: ['src/**'],
    outputs: ['binary'],
    updates: ['src/lock'],
    run: async () => {
      made.runs++;
      if (made.writes !== undefined) here.write('src/lock', made.writes);
      if (made.ok) here.write('binary', here.read('src/kernel.rs'));
      return { ok: made.ok, output: 'error: no linker\nmore' };
    },
    optional: {
      circumstances: () => made.tools,
      reason: (output) => output.split('\n')[0]!,
      without: 'continuing without',
      again: '`again` tries again',
    },
  };
}

/** As one command after the other comes, whatever this machine says of native. */
function setUp(change: Partial<Made> = {}) {
  vi.stubEnv('TREFOIL_NO_NATIVE', '');
  vi.stubEnv('TREFOIL_BOOTSTRAP', '');
  const here = place();
  const made: Made = { runs: 0, ok: true, tools: 'rustc 1', ...change };
  const step = native(here, made);
  const project = projectOf(here.root, [step]);
  const state = (): string => status(project)[0]!.state;
  return { here, made, step, project, state, run: (options?: BuildOptions) => build(project, options) };
}

test('one that failed is tried again when a source, a tool or a setting changed, and on demand', async () => {
  const { here, made, state, run } = setUp({ ok: false });
  expect(await run()).toBe(true);
  expect([made.runs, state()]).toEqual([1, 'failed']);
  expect(JSON.parse(here.read('state/native-failure.json'))).toEqual({ reason: 'error: no linker' });
  expect(here.read('state/native-failure.log')).toBe('error: no linker\nmore');
  here.said();
  await run();
  expect(made.runs).toBe(1);
  expect(here.said()).toBe(
    'native backend not built: error: no linker (log: state/native-failure.log); continuing without (`again` tries again)\n',
  );
  await run({ quiet: true });
  expect(here.said()).toBe('');

  made.tools = 'rustc 2';
  await run();
  expect(made.runs).toBe(2);
  here.write('src/kernel.rs', 'two');
  await run();
  expect(made.runs).toBe(3);
  await run();
  expect(made.runs).toBe(3);

  here.said();
  expect(await run({ native: true })).toBe(false);
  expect(made.runs).toBe(4);
  expect(here.said()).toContain('error: no linker\nmore');
  made.ok = true;
  expect(await run({ native: true })).toBe(true);
  expect([made.runs, state()]).toEqual([5, 'fresh']);
  await run({ native: true });
  expect(made.runs).toBe(5);
});

test('steps after it are not held up by its failure', async () => {
  const { here, step } = setUp({ ok: false });
  const ran: string[] = [];
  here.write('from', 'text');
  expect(await build(projectOf(here.root, [step, copyStep(here, ran, 'next', 'from', 'to')]))).toBe(true);
  expect(ran).toEqual(['next']);
});

test('left out, by a flag or by the environment, it says why, and is built when it is wanted again', async () => {
  const { here, made, state, run } = setUp();
  expect(await run({ noNative: true })).toBe(true);
  expect(here.said()).toBe('native backend not built: left out by --no-native; continuing without\n');
  vi.stubEnv('TREFOIL_NO_NATIVE', '1');
  expect(await run()).toBe(true);
  expect(here.said()).toContain('TREFOIL_NO_NATIVE=1 is set');
  expect([made.runs, state()]).toEqual([0, 'skipped']);
  expect(JSON.parse(here.read('state/native-failure.json'))).toEqual({ reason: 'TREFOIL_NO_NATIVE=1 is set' });
  vi.stubEnv('TREFOIL_NO_NATIVE', '0');
  expect(await run()).toBe(true);
  expect([made.runs, state()]).toEqual([1, 'fresh']);
  expect(() => here.read('state/native-failure.json')).toThrow('ENOENT');
});

test('an input that the step itself brings up to date makes nothing stale; another change meanwhile does', async () => {
  const { here, made, step, project, state, run } = setUp({ writes: 'families: one, two' });
  await run();
  expect([made.runs, state()]).toEqual([1, 'fresh']);
  here.write('src/lock', 'families: edited');
  expect(state()).toBe('stale');

  const hasty: Step = {
    ...step,
    run: async (where) => {
      await step.run(where);
      here.write('src/kernel.rs', 'changed meanwhile');
      return done;
    },
  };
  await build(projectOf(here.root, [hasty]), { quiet: true });
  expect(inspect(step, open(project)).state).toBe('stale');
});

test('variables that compilers and linkers go by count, others do not', () => {
  const here = place();
  const before = circumstances(here.root);
  expect(circumstances(here.root)).toBe(before);
  vi.stubEnv('RUSTFLAGS', '-C linker=none');
  expect(circumstances(here.root)).not.toBe(before);
  vi.unstubAllEnvs();
  vi.stubEnv('TREFOIL_NO_SUCH_THING', '1');
  expect(circumstances(here.root)).toBe(before);
  vi.unstubAllEnvs();
  here.write('.cargo/config.toml', '[build]\njobs = 1\n');
  expect(circumstances(here.root)).not.toBe(before);
});
