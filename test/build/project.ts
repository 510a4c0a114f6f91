/** A project of a few small steps in a folder of its own, and what a build of it says. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Outcome, Project, Step } from '../../dist/codegen/build/step.js';

export interface Place {
  readonly root: string;
  at(path: string): string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** What was said since the last time. */
  said(): string;
}

export function place(): Place {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trefoil-build-')));
  let said = '';
  const silent = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  onTestFinished(() => {
    silent.mockRestore();
    rmSync(root, { recursive: true, force: true });
  });
  const at = (path: string): string => join(root, path);
  return {
    root,
    at,
    write(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    said() {
      const text = said;
      said = '';
      return text;
    },
  };
}

export const projectOf = (root: string, steps: readonly Step[]): Project => ({
  root,
  name: 'it',
  state: 'state',
  layout: {
    kernels: 'kernels',
    generated: 'generated',
    output: 'out',
    artifact: 'it',
    native: 'native',
    catalogue: false,
  },
  steps,
  quick: [],
  compiler: [],
});

export const done: Outcome = { ok: true, output: '' };

/** Copies one file, and notes down that it ran. */
export function copyStep(here: Place, ran: string[], name: string, from: string, to: string): Step {
  return {
    name,
    label: name,
    inputs: [from],
    outputs: [to],
    run: async () => {
      ran.push(name);
      here.write(to, here.read(from));
      return done;
    },
  };
}
