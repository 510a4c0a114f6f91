/** A package that was built by another version of Trefoil than the one it finds. */
import { KernelError } from 'trefoil';
import { expect, test } from 'vitest';
import { manifest, sourceHash, format } from '../../dist/generated/typescript/manifest.js';
import { runtimeOf } from '../../dist/runtime/index.js';

const described = (format: number): Parameters<typeof runtimeOf>[0] => ({
  format,
  manifest,
  sourceHash,
  base: import.meta.url,
  families: {},
  worker: () => undefined,
});

test('is refused where its kernels are described otherwise, and not where they are described alike', async () => {
  const other = runtimeOf(described(format + 1))({ backend: 'ts' });
  await expect(other).rejects.toThrow(KernelError);
  await expect(other).rejects.toMatchObject({
    code: 'E_STALE',
    given: `the package describes its kernels in format ${format + 1}`,
    expected: `format ${format}, which this version of trefoil reads: build the package with it`,
  });
  const same = await runtimeOf(described(format))({ backend: 'ts' });
  same.dispose();
});
