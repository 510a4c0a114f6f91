/** The lock is whole, so that `npm ci` takes it on every platform: npm adds nothing to a lock that an install has cut down to the platform it ran on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.js';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Entry>> };
const manifest = read('package.json') as Entry;

/** Where Node would find a package from inside another one. */
function placeOf(name: string, from: string): string | undefined {
  for (let inside = from; ; inside = inside.slice(0, Math.max(0, inside.lastIndexOf('/node_modules/')))) {
    const place = `${inside === '' ? '' : `${inside}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (inside === '') return undefined;
  }
}

test('every package that another one names has its entry', () => {
  const missing: string[] = [];
  for (const [place, entry] of Object.entries(packages)) {
    const peers = Object.keys(entry.peerDependencies ?? {}).filter(
      (name) => !entry.peerDependenciesMeta?.[name]?.optional,
    );
    const names = [
      ...Object.keys({
        ...entry.dependencies,
        ...entry.optionalDependencies,
        ...(place === '' ? entry.devDependencies : {}),
      }),
      ...peers,
    ];
    for (const name of names) if (placeOf(name, place) === undefined) missing.push(`${name}, of ${place}`);
  }
  expect(missing).toEqual([]);
});

test('what the project asks for is what is locked', () => {
  for (const field of ['dependencies', 'devDependencies'] as const) {
    expect(packages['']![field]).toEqual(manifest[field]);
    for (const [name, version] of Object.entries(manifest[field]!)) {
      const entry = packages[`node_modules/${name}`];
      // A package of this repository is a link to its folder.
      expect(entry?.link ? `file:${entry.resolved}` : entry?.version, name).toBe(version);
    }
  }
});

test('what a caller may bring is what the project is tested with, and nobody has to', () => {
  expect(packages['']!.peerDependencies).toEqual(manifest.peerDependencies);
  expect(packages['']!.peerDependenciesMeta).toEqual(manifest.peerDependenciesMeta);
  for (const [name, range] of Object.entries(manifest.peerDependencies!)) {
    expect(manifest.peerDependenciesMeta?.[name]?.optional, name).toBe(true);
    const [wanted, tested] = [range.replace('>=', ''), manifest.devDependencies![name]!].map((one) => one.split('.'));
    expect(tested![0], name).toBe(wanted![0]);
  }
});

test('entries have a hash, and no address', () => {
  for (const [place, { resolved, integrity, link }] of Object.entries(packages)) {
    if (place === '' || !place.startsWith('node_modules/')) continue;
    if (link) {
      expect(Object.keys(packages), place).toContain(resolved);
      continue;
    }
    expect(integrity, place).toMatch(/^sha512-/);
    expect(resolved, place).toBeUndefined();
  }
});
