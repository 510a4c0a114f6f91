/** Order of steps, what makes one stale, and what a failure means for the others. */
import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, forget, open, status } from '../../dist/codegen/build/build.js';
import { inspect } from '../../dist/codegen/build/stamps.js';
import type { Step } from '../../dist/codegen/build/step.js';
import { copyStep, done, place, projectOf, type Place } from './project.js';

interface Chain {
  readonly here: Place;
  readonly steps: Step[];
  /** What ran, since the last time. */
  ran(): string[];
  build(options?: Parameters<typeof build>[1]): Promise<boolean>;
  states(): string[];
}

/** one.txt → two.txt → three.txt */
function chain(change: (steps: Step[], ran: string[]) => Step[] = (steps) => steps): Chain {
  const here = place();
  const ran: string[] = [];
  here.write('one.txt', 'text');
  const steps = change(
    [copyStep(here, ran, 'first', 'one.txt', 'two.txt'), copyStep(here, ran, 'second', 'two.txt', 'three.txt')],
    ran,
  );
  const project = projectOf(here.root, steps);
  return {
    here,
    steps,
    ran: () => ran.splice(0),
    build: (options) => build(project, options),
    states: () => status(project).map(({ state }) => state),
  };
}

test('steps run in order, and only where contents changed', async () => {
  const { here, ran, build: run, states } = chain();
  expect(states()).toEqual(['stale', 'stale']);
  expect(await run()).toBe(true);
  expect(ran()).toEqual(['first', 'second']);
  expect(here.said()).toMatch(/^\+ first {29} \d+\.\d s\n\+ second {28} \d+\.\d s\n$/);
  expect(await run()).toBe(true);
  expect([ran(), here.said()]).toEqual([[], '']);
  here.write('one.txt', 'text');
  await run();
  expect(ran()).toEqual([]);
  here.write('two.txt', 'changed by hand');
  await run();
  expect(ran()).toEqual(['second']);
  here.write('one.txt', 'other');
  await run();
  expect([ran(), here.read('three.txt')]).toEqual([['first', 'second'], 'other']);
  expect(existsSync(here.at('state/bootstrap.lock'))).toBe(false);
});

test('what is gone is made again; what is forgotten runs again', async () => {
  const { here, ran, build: run, states, steps } = chain();
  await run();
  ran();
  rmSync(here.at('three.txt'));
  expect(states()).toEqual(['fresh', 'stale']);
  await run();
  expect(ran()).toEqual(['second']);
  forget(projectOf(here.root, steps), ['first']);
  await run();
  expect(ran()).toEqual(['first']);
});

test('some steps, and those whose work the caller has done', async () => {
  const { here, ran, build: run, states } = chain();
  await run({ only: ['first'] });
  expect([ran(), states()]).toEqual([['first'], ['fresh', 'stale']]);
  here.write('three.txt', 'made elsewhere');
  await run({ done: ['second'] });
  expect([ran(), states()]).toEqual([[], ['fresh', 'fresh']]);
});

test('a failure ends the build, shows its output, and is tried again', async () => {
  let ok = false;
  const {
    here,
    ran,
    build: run,
    states,
  } = chain((steps, ran) => [
    {
      ...steps[0]!,
      run: async (where) => (ok ? steps[0]!.run(where) : (ran.push('failed'), { ok, output: 'what\nfor' })),
    },
    steps[1]!,
  ]);
  expect(await run()).toBe(false);
  expect(ran()).toEqual(['failed']);
  expect(here.said()).toMatch(/^x first +failed after \d+\.\d s\nwhat\nfor\n$/);
  expect(states()).toEqual(['stale', 'stale']);
  expect(await run()).toBe(false);
  expect(ran()).toEqual(['failed']);
  ok = true;
  expect(await run()).toBe(true);
  expect(ran()).toEqual(['first', 'second']);
});

test('a step that leaves nothing where it should has failed', async () => {
  const { here, build: run } = chain((steps) => [{ ...steps[0]!, run: async () => done }, steps[1]!]);
  expect(await run()).toBe(false);
  expect(here.said()).toContain('not written: two.txt');
});

test('a removed input, or a lost output, clears what was made before', async () => {
  const here = place();
  here.write('src/a.txt', 'a');
  here.write('src/b.txt', 'b');
  const step: Step = {
    name: 'all',
    label: 'all',
    inputs: ['src/**'],
    outputs: ['out/**'],
    clean: ['out'],
    run: async () => {
      for (const name of ['a.txt', 'b.txt'])
        if (existsSync(here.at(`src/${name}`))) here.write(`out/${name}`, here.read(`src/${name}`));
      return done;
    },
  };
  const project = projectOf(here.root, [step]);
  await build(project);
  rmSync(here.at('src/b.txt'));
  await build(project);
  expect([existsSync(here.at('out/a.txt')), existsSync(here.at('out/b.txt'))]).toEqual([true, false]);
  rmSync(here.at('out/a.txt'));
  expect(inspect(step, open(project)).state).toBe('stale');
  await build(project);
  expect(here.read('out/a.txt')).toBe('a');
});

test('a failure that the next step explains better is left to it', async () => {
  const explained = chain((steps) => [
    { ...steps[0]!, outputs: [], run: async () => ({ ok: false, output: 'types' }), forgives: () => true },
    { ...steps[1]!, inputs: ['one.txt'], run: async () => ({ ok: false, output: 'a code frame' }) },
  ]);
  expect(await explained.build()).toBe(false);
  expect(explained.here.said()).toMatch(/^x second +failed after \d+\.\d s\na code frame\n$/);
  const unexplained = chain((steps) => [
    { ...steps[0]!, outputs: [], run: async () => ({ ok: false, output: 'types' }), forgives: () => true },
    { ...steps[1]!, inputs: ['one.txt'], outputs: [], run: async () => done },
  ]);
  expect(await unexplained.build()).toBe(false);
  expect(unexplained.here.said()).toMatch(/\+ second .*\nkernels do not type-check:\ntypes\n$/);
});
