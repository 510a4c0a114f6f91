/** An old Node is told so before it meets anything that it cannot read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tooOld } from '../../bin/node-version.mjs';
import { ROOT } from '../support/files.js';

test('versions are compared by their parts, with that of package.json', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
  const [major, minor] = engines.node.replace('>=', '').split('.').map(Number) as [number, number];
  const message = (version: string): string => `Trefoil needs Node ${major}.${minor} or newer; this is ${version}`;
  for (const version of ['18.20.8', `${major - 1}.99.0`, `${major}.${minor - 1}.9`, `${major}.2.0`])
    expect(tooOld(version)).toBe(message(version));
  for (const version of [process.versions.node, `${major}.${minor}.0`, `${major}.100.0`, `${major + 1}.0.0`, '100.0.0'])
    expect(tooOld(version), version).toBeUndefined();
});

test.for(['bin/trefoil.mjs', 'examples/start.mjs', 'bin/node-version.mjs'])(
  '%s imports nothing else before',
  (file) => {
    const imports = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^import .* from '([^']+)';$/gm)].map(
      ([, name]) => name,
    );
    expect(imports.filter((name) => !/^node:fs$|node-version\.mjs$/.test(name!))).toEqual([]);
  },
);
