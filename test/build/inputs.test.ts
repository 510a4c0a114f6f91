/** What belongs to a step: files by pattern, and their contents by hash. */
import { renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HashCache, hashOfAll, sha256 } from '../../dist/codegen/build/hash-cache.js';
import { expand } from '../../dist/codegen/build/inputs.js';
import { place } from './project.js';

test('patterns: a file, a folder, an ending, a folder left out', () => {
  const here = place();
  for (const path of ['a/b.ts', 'a/c.txt', 'a/deep/d.ts', 'a/target/e.ts', 'a/node_modules/f.ts', 'a/.hidden', 'g.ts'])
    here.write(path, path);
  expect(expand(here.root, ['a/**'])).toEqual(['a/.hidden', 'a/b.ts', 'a/c.txt', 'a/deep/d.ts', 'a/target/e.ts']);
  expect(expand(here.root, ['a/**/*.ts', '!a/target', 'g.ts', 'none.json', 'none/**'])).toEqual([
    'a/b.ts',
    'a/deep/d.ts',
    'g.ts',
    'none.json',
  ]);
});

test('a link to a folder is followed, one in a circle is not', () => {
  const here = place();
  here.write('a/b.ts', '');
  here.write('elsewhere/c.ts', '');
  symlinkSync(here.at('elsewhere'), here.at('a/link'), 'junction');
  symlinkSync(here.at('a'), here.at('a/up'), 'junction');
  expect(expand(here.root, ['a/**/*.ts'])).toEqual(['a/b.ts', 'a/link/c.ts']);
});

test('contents count, times and places on disk do not; names do', () => {
  const here = place();
  const key = (...paths: string[]): string => new HashCache(here.root, here.at('cache.json')).files(paths);
  here.write('a', 'one');
  const first = key('a', 'b');
  expect(first).toBe(
    hashOfAll([
      ['a', sha256('one')],
      ['b', 'absent'],
    ]),
  );
  utimesSync(here.at('a'), 1, 1);
  expect(key('a', 'b')).toBe(first);
  here.write('a', 'two');
  expect(key('a', 'b')).not.toBe(first);
  here.write('a', 'one');
  expect(key('a', 'b')).toBe(first);
  renameSync(here.at('a'), here.at('b'));
  expect(key('a', 'b')).not.toBe(first);
});

test('a file that has not changed for a while is not read again; one that has is', async () => {
  const here = place();
  const cache = (): HashCache => new HashCache(here.root, here.at('cache.json'));
  here.write('old', 'one');
  const now = Date.now;
  try {
    // As if both had been written long ago.
    Date.now = () => now() + 10_000;
    const first = cache();
    first.file('old');
    first.save();
    const known = JSON.parse(here.read('cache.json')) as Record<string, [string, string]>;
    expect(known['old']![1]).toBe(sha256('one'));
    here.write('cache.json', JSON.stringify({ old: [known['old']![0], 'remembered'] }));
    expect(cache().file('old')).toBe('remembered');
    // Of the same length and time: only the time of the change tells.
    await new Promise((resolve) => setTimeout(resolve, 20));
    here.write('old', 'two');
    expect(cache().file('old')).toBe(sha256('two'));
  } finally {
    Date.now = now;
  }
  rmSync(here.at('old'));
  expect(cache().file('old')).toBe('absent');
});
