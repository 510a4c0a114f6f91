/** What compilers made is kept by everything it was made from, and no more of it than there is room for. */
import { mkdtempSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentsOf, kept, keyOf } from '../support/kept.js';

function folderOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `trefoil-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('made once, and again from something else', async () => {
  const folder = join(folderOf('kept'), 'made');
  const calls: string[] = [];
  const get = async (text: string): Promise<string> => {
    const make = (): Uint8Array => {
      calls.push(text);
      return Buffer.from(text.toUpperCase());
    };
    return Buffer.from(await kept(keyOf([text]), make, { folder })).toString();
  };
  expect([await get('a'), await get('b'), await get('a'), await get('b')]).toEqual(['A', 'B', 'A', 'B']);
  expect(calls).toEqual(['a', 'b']);
});

test('what could not be made is not kept', async () => {
  const folder = folderOf('kept');
  const broken = kept('key', () => Promise.reject(new Error('no')), { folder });
  await expect(broken).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

test('what was not used for the longest time goes first', async () => {
  const folder = folderOf('kept');
  const get = (key: string): Promise<Uint8Array> => kept(key, () => new Uint8Array(40), { folder, room: 100 });
  for (const [at, key] of ['a', 'b'].entries()) {
    await get(key);
    utimesSync(join(folder, key), 1000 + at, 1000 + at);
  }
  await get('a');
  await get('c');
  expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
});

test('a key tells where a part ends, and of files their names', () => {
  expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']));
  expect(keyOf(['ab'])).not.toBe(keyOf(['ab', '']));
  const folder = folderOf('contents');
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner/one.rs'), 'text');
  writeFileSync(join(folder, 'two.rs'), 'other');
  const shown = (isLeftOut?: (path: string) => boolean): string[] => contentsOf(folder, isLeftOut).slice(1).map(String);
  expect(shown()).toEqual(['inner', 'one.rs', 'text', 'two.rs', 'other']);
  expect(shown((path) => path.endsWith('inner'))).toEqual(['two.rs', 'other']);
});
