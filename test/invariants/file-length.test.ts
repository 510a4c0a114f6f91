/** A file that needs more than 400 lines is two ideas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../support/files.js';

const MOST = 400;

test(`no source file has more than ${MOST} lines`, () => {
  const files = filesUnder('', '.ts', '.mjs', '.js', '.rs', '.py').filter((file) => !file.startsWith('generated/'));
  expect(files.length).toBeGreaterThan(100);
  const long = files
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST);
  expect(long).toEqual([]);
});
