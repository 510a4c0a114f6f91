/** A native binary that cannot be used: the process lives, the reason is the real one, and another backend computes. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime } from 'trefoil';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/files.js';
import { hasNative } from './backends.js';
import { Installed, sha256, type Found } from './installed.js';

const { sourceHash } = (await createRuntime({ backend: 'ts' })).capabilities();
const installed = new Installed();
const at = (path: string): string => installed.at(path);
const probe = (): Found => installed.probe('native');

function place(bytes: Uint8Array, record: object = {}): void {
  writeFileSync(at('dist/trefoil.node'), bytes);
  writeFileSync(
    at('dist/native.json'),
    JSON.stringify({ sha256: sha256(bytes), sourceHash, platform: process.platform, arch: process.arch, ...record }),
  );
}

describe('a native binary', () => {
  beforeEach(() => installed.restore());
  afterAll(() => installed.remove());

  it('that is not there', () => {
    expect(probe()).toMatchObject({
      available: false,
      code: 'E_BACKEND',
      reason: `there is no trefoil.node for ${process.platform}-${process.arch}`,
      sum: 1000,
      later: 1000,
    });
  });

  it('that could not be built', () => {
    writeFileSync(at('dist/native-failure.json'), JSON.stringify({ reason: 'cargo not found' }));
    expect(probe()).toMatchObject({
      available: false,
      reason: 'it was not built: cargo not found',
      sum: 1000,
      later: 1000,
    });
  });

  it('that is truncated', () => {
    const path = join(ROOT, 'dist/trefoil.node');
    const whole = existsSync(path) ? readFileSync(path) : Buffer.alloc(100_000, 7);
    place(whole);
    writeFileSync(at('dist/trefoil.node'), whole.subarray(0, whole.length >> 1));
    expect(probe()).toMatchObject({
      available: false,
      code: 'E_BACKEND',
      reason: expect.stringContaining('is damaged') as string,
      sum: 1000,
      later: 1000,
    });
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
    expect(probe()).toMatchObject({
      available: false,
      reason: expect.stringMatching(/was built for amiga-.*this is/) as string,
    });
  });

  it('from other sources', () => {
    place(Buffer.alloc(10), { sourceHash: 'f'.repeat(64) });
    expect(probe()).toMatchObject({
      available: false,
      code: 'E_STALE',
      reason: expect.stringContaining('other sources') as string,
    });
  });

  // macOS loads no binary that was changed after it was signed.
  it.skipIf(!hasNative || process.platform === 'darwin')('from other sources, whatever vouches for it', () => {
    const bytes = readFileSync(join(ROOT, 'dist/trefoil.node'));
    const from = bytes.indexOf(sourceHash);
    expect(from, 'the binary says what it was built from').toBeGreaterThan(0);
    bytes.fill('f', from, from + sourceHash.length);
    place(bytes);
    expect(probe()).toMatchObject({
      available: false,
      code: 'E_STALE',
      reason: expect.stringContaining('other sources (ffff') as string,
      sum: 1000,
      later: 1000,
    });
  });

  it('that the system refuses to load', () => {
    place(Buffer.from('this is no shared library, whatever its name says'));
    const { available, code, reason } = probe();
    expect({ available, code }).toEqual({ available: false, code: 'E_BACKEND' });
    expect(reason).toContain('trefoil.node');
  });
});
