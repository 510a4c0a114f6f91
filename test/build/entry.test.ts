/** The file that callers import, for families that are called like something else in JavaScript. */
import { expect, test } from 'vitest';
import { entryOf } from '../../dist/codegen/hosts/node/entry.js';

test('the families of a package are its own, whatever they are called', () => {
  const names = ['rolling', '__proto__', 'constructor', 'kebab-case'];
  const [, literal] = /families: (\{[\s\S]*?\n {2}\}),/.exec(entryOf(new Map(names.map((name) => [name, name]))))!;
  const families = new Function(`return ${literal!.replaceAll('import.meta.url', '""')}`)() as object;
  expect(Object.keys(families)).toEqual(names);
});
