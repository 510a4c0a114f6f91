/** A native binary that cannot be used: the process lives, the reason is the real one, and another backend computes. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { createRuntime } from 'trefoil';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const root = dirname(createRequire(import.meta.url).resolve('trefoil/package.json'));
const { sourceHash } = (await createRuntime({ backend: 'ts' })).capabilities();
const home = mkdtempSync(join(tmpdir(), 'trefoil-'));
const at = (path: string): string => join(home, path);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A copy of the built package without its native parts. */
function install(): void {
  rmSync(at('dist'), { recursive: true, force: true });
  rmSync(at('build'), { recursive: true, force: true });
  for (const part of ['dist/runtime', 'dist/generated', 'dist/trefoil.wasm', 'package.json']) cpSync(join(root, part), at(part), { recursive: true });
  mkdirSync(at('build'));
}

function place(bytes: Uint8Array, record: object = {}): void {
  writeFileSync(at('dist/trefoil.node'), bytes);
  writeFileSync(at('dist/native.json'), JSON.stringify({ sha256: sha256(bytes), sourceHash, platform: process.platform, arch: process.arch, ...record }));
}

/** What a fresh process reports of the native backend. A crash of it would show here. */
function probe(): { available: boolean; code?: string; reason?: string; sum: number } {
  const script = `
    import { createRuntime } from ${JSON.stringify(pathToFileURL(at('dist/runtime/index.js')).href)};
    const rt = await createRuntime();
    const { sum } = rt.sum({ x: new Float64Array(1000).fill(1) });
    console.log(JSON.stringify({ ...rt.capabilities().backends.native, sum }));`;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  return JSON.parse(stdout) as ReturnType<typeof probe>;
}

describe('a native binary', () => {
  beforeEach(install);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('that is not there', () => {
    expect(probe()).toMatchObject({ available: false, code: 'E_BACKEND', reason: `there is no trefoil.node for ${process.platform}-${process.arch}`, sum: 1000 });
  });

  it('that could not be built', () => {
    writeFileSync(at('build/native-failure.json'), JSON.stringify({ reason: 'cargo not found' }));
    expect(probe()).toMatchObject({ available: false, reason: 'it was not built: cargo not found', sum: 1000 });
  });

  it('that is truncated', () => {
    const path = join(root, 'dist/trefoil.node');
    const whole = existsSync(path) ? readFileSync(path) : Buffer.alloc(100_000, 7);
    place(whole);
    writeFileSync(at('dist/trefoil.node'), whole.subarray(0, whole.length >> 1));
    expect(probe()).toMatchObject({ available: false, code: 'E_BACKEND', reason: expect.stringContaining('is damaged') as string, sum: 1000 });
  });

  it('that nothing vouches for', () => {
    place(Buffer.alloc(10));
    rmSync(at('dist/native.json'));
    expect(probe()).toMatchObject({ available: false, reason: expect.stringContaining('native.json') as string });
    writeFileSync(at('dist/native.json'), '{"sha256": ');
    expect(probe()).toMatchObject({ available: false, reason: expect.stringContaining('native.json') as string });
  });

  it('for another platform', () => {
    place(Buffer.alloc(10), { platform: 'amiga' });
    expect(probe()).toMatchObject({ available: false, reason: expect.stringMatching(/was built for amiga-.*this is/) as string });
  });

  it('from other sources', () => {
    place(Buffer.alloc(10), { sourceHash: 'f'.repeat(64) });
    expect(probe()).toMatchObject({ available: false, code: 'E_STALE', reason: expect.stringContaining('other sources') as string });
  });

  it('that the system refuses to load', () => {
    place(Buffer.from('this is no shared library, whatever its name says'));
    const { available, code, reason } = probe();
    expect({ available, code }).toEqual({ available: false, code: 'E_BACKEND' });
    expect(reason).toContain('trefoil.node');
  });
});
