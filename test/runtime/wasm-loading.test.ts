/** A wasm file, or a worker, that cannot be used: the process lives, the reason is the real one, and what can compute does. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Installed, sha256, type Found } from './installed.js';

const installed = new Installed();
const wasm = (): string => installed.at('dist/trefoil.wasm');
const probe = (): Found => installed.probe('wasm');
const refused = (code: string, reason: RegExp): object => ({
  available: false,
  code,
  reason: expect.stringMatching(reason) as string,
  sum: 1000,
  later: 1000,
});

describe('the wasm file', () => {
  beforeEach(() => installed.restore());
  afterAll(() => installed.remove());

  it('is there', () => expect(probe()).toMatchObject({ available: true, sum: 1000, later: 1000 }));

  it('that is missing', () => {
    rmSync(wasm());
    expect(probe()).toMatchObject(refused('E_BACKEND', /ENOENT.*trefoil\.wasm/));
  });

  it('that is truncated, or has one bit of another value', () => {
    const whole = readFileSync(wasm());
    writeFileSync(wasm(), whole.subarray(0, whole.length >> 1));
    expect(probe()).toMatchObject(refused('E_BACKEND', /is damaged: its sha256/));
    const flipped = Uint8Array.from(whole);
    flipped[whole.length >> 1]! ^= 1;
    writeFileSync(wasm(), flipped);
    expect(probe()).toMatchObject(refused('E_BACKEND', /is damaged: its sha256/));
  });

  it('that is empty, whatever vouches for it', () => {
    writeFileSync(wasm(), '');
    writeFileSync(installed.at('dist/wasm.json'), JSON.stringify({ sha256: sha256(Buffer.alloc(0)) }));
    expect(probe()).toMatchObject(refused('E_BACKEND', /WebAssembly|BufferSource/));
  });

  it('from other sources', () => {
    const record = JSON.parse(readFileSync(installed.at('dist/wasm.json'), 'utf8')) as object;
    writeFileSync(installed.at('dist/wasm.json'), JSON.stringify({ ...record, sourceHash: 'f'.repeat(64) }));
    expect(probe()).toMatchObject(refused('E_STALE', /other sources \(ffff/));
  });

  it('whose record is unreadable', () => {
    writeFileSync(installed.at('dist/wasm.json'), '{"sha256": ');
    expect(probe()).toMatchObject(refused('E_BACKEND', /wasm\.json/));
  });
});

describe('a worker', () => {
  beforeEach(() => installed.restore());

  it.each([
    ['whose file is missing', (path: string) => rmSync(path), /its worker failed: .*worker\.js/],
    [
      'that throws',
      (path: string) => writeFileSync(path, 'throw new Error("no such luck");'),
      /its worker failed: no such luck/,
    ],
    ['that ends', (path: string) => writeFileSync(path, 'process.exit(0);'), /its worker failed: the worker ended/],
  ])('%s is an error of the call, and others compute', (_, spoil, message) => {
    spoil(installed.at('dist/generated/typescript/worker.js'));
    const { later, sum } = probe();
    expect(sum).toBe(1000);
    expect(later).toMatch(/^KernelError: sum: .*\[E_BACKEND\]$/);
    expect(later).toMatch(message);
  });

  it('that the platform forbids is an error of the call', () => {
    const permissions =
      Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission';
    const found = installed.run(
      `
      const rt = await createRuntime({ backend: 'ts' });
      process.removeAllListeners('warning');
      console.log(JSON.stringify(await rt.sum.async({ x: new Float64Array(3) }).catch((error) => [error.code, error.message])));`,
      permissions,
      '--allow-fs-read=*',
      '--no-warnings',
    ) as string[];
    expect(found).toEqual([
      'E_BACKEND',
      expect.stringMatching(/no worker could be started: Access to this API has been restricted/) as string,
    ]);
  });
});
