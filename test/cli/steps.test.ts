/** When the bootstrap takes a step again: a native build that failed, and one that brings an input of its own up to date. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inspect, update } from '../../scripts/bootstrap/engine.mjs';
import { circumstances } from '../../scripts/bootstrap/cargo.mjs';
import { HashCache } from '../../scripts/bootstrap/inputs.mjs';

let root: string, said: string;
const at = (path: string): string => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trefoil-steps-'));
  mkdirSync(at('src'));
  writeFileSync(at('src/kernel.rs'), 'one');
  writeFileSync(at('src/lock'), 'families: one');
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

interface Made {
  runs: number;
  ok: boolean;
  tools: string;
  writes?: string;
}

const stepOf = (made: Made) => ({
  name: 'native',
  label: 'native',
  inputs: ['src/**'],
  outputs: ['binary'],
  updates: ['src/lock'],
  run: async () => {
    made.runs++;
    if (made.writes !== undefined) writeFileSync(at('src/lock'), made.writes);
    if (made.ok) writeFileSync(at('binary'), readFileSync(at('src/kernel.rs')));
    return { ok: made.ok, output: 'error: no linker\nmore' };
  },
  optional: {
    skip: () => undefined,
    circumstances: () => made.tools,
    reason: (output: string) => output.split('\n')[0],
  },
});

/** As one command after the other comes. */
const bootstrap = (made: Made, demanded: string[] = []): Promise<{ ok: boolean }> =>
  update([stepOf(made)], {
    root,
    cache: new HashCache(root, at('files.json')),
    options: { quiet: false, demanded },
  }) as Promise<{ ok: boolean }>;
const stateOf = (made: Made): string =>
  (inspect(stepOf(made), { root, cache: new HashCache(root, at('files.json')), options: {} }) as { state: string })
    .state;

test('a native build that failed is tried again when a source, a tool or a setting changed, and on demand', async () => {
  const made: Made = { runs: 0, ok: false, tools: 'rustc 1' };
  expect(await bootstrap(made)).toMatchObject({ ok: true });
  expect([made.runs, stateOf(made)]).toEqual([1, 'failed']);
  said = '';
  await bootstrap(made);
  expect(made.runs).toBe(1);
  expect(said).toContain('native backend not built: error: no linker');
  expect(said).toContain('`npx trefoil build --native` tries again');

  made.tools = 'rustc 2';
  await bootstrap(made);
  expect(made.runs).toBe(2);
  writeFileSync(at('src/kernel.rs'), 'two');
  await bootstrap(made);
  expect(made.runs).toBe(3);
  await bootstrap(made);
  expect(made.runs).toBe(3);

  said = '';
  expect(await bootstrap(made, ['native'])).toMatchObject({ ok: false });
  expect(made.runs).toBe(4);
  expect(said).toContain('error: no linker\nmore');
  made.ok = true;
  expect(await bootstrap(made, ['native'])).toMatchObject({ ok: true });
  expect([made.runs, stateOf(made)]).toEqual([5, 'fresh']);
  await bootstrap(made, ['native']);
  expect(made.runs).toBe(5);
});

test('an input that the build itself brings up to date makes nothing stale; another change meanwhile does', async () => {
  const made: Made = { runs: 0, ok: true, tools: 'rustc 1', writes: 'families: one, two' };
  await bootstrap(made);
  expect([made.runs, stateOf(made)]).toEqual([1, 'fresh']);
  writeFileSync(at('src/lock'), 'families: edited');
  expect(stateOf(made)).toBe('stale');

  const { run, ...step } = stepOf(made);
  const hasty = {
    ...step,
    run: async () => {
      const result = await run();
      writeFileSync(at('src/kernel.rs'), 'changed meanwhile');
      return result;
    },
  };
  await update([hasty], { root, cache: new HashCache(root, at('files.json')), options: { quiet: true, demanded: [] } });
  expect(stateOf(made)).toBe('stale');
});

test('variables that compilers and linkers go by count, others do not', () => {
  const before = circumstances(root) as string;
  expect(circumstances(root)).toBe(before);
  vi.stubEnv('RUSTFLAGS', '-C linker=none');
  expect(circumstances(root)).not.toBe(before);
  vi.unstubAllEnvs();
  vi.stubEnv('TREFOIL_NO_SUCH_THING', '1');
  expect(circumstances(root)).toBe(before);
  vi.unstubAllEnvs();
  mkdirSync(at('.cargo'));
  writeFileSync(at('.cargo/config.toml'), '[build]\njobs = 1\n');
  expect(circumstances(root)).not.toBe(before);
});
