/** A copy of the built package in a folder of its own, without the tools that built it, to be damaged at will. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { ROOT } from '../support/files.js';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a process found. */
export interface Found {
  readonly available: boolean;
  readonly code?: string;
  readonly reason?: string;
  readonly sum: number;
  readonly later: number | string;
}

export class Installed {
  readonly #home = mkdtempSync(join(tmpdir(), 'trefoil-'));

  at(path: string): string {
    return join(this.#home, path);
  }

  /** As it was built, without native. */
  restore(): void {
    for (const part of ['dist', 'build']) rmSync(this.at(part), { recursive: true, force: true });
    for (const part of [
      'dist/runtime',
      'dist/codegen/hosts/refusals.js',
      'dist/codegen/hosts/kernel-manifest.js',
      'dist/generated',
      'dist/trefoil.wasm',
      'dist/wasm.json',
      'package.json',
    ])
      cpSync(join(ROOT, part), this.at(part), { recursive: true });
    mkdirSync(this.at('build'));
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  /** Runs a module that has `createRuntime`; a crash of the process shows here. */
  run(body: string, ...flags: string[]): unknown {
    const script = `import { createRuntime } from ${JSON.stringify(pathToFileURL(this.at('dist/generated/typescript/index.js')).href)};\n${body}`;
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [...flags, '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
    return JSON.parse(stdout);
  }

  /** What a fresh process reports of a backend, and whether it computes all the same. */
  probe(backend: 'native' | 'wasm'): Found {
    return this.run(`
      const rt = await createRuntime();
      const x = new Float64Array(1000).fill(1);
      const { sum } = rt.sum({ x });
      const later = await rt.sum.async({ x }).then((results) => results.sum, String);
      console.log(JSON.stringify({ ...rt.capabilities().backends.${backend}, sum, later }));`) as Found;
  }
}
