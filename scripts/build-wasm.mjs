/** generated/assemblyscript → dist/trefoil.wasm, with a note of what it was made from. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'dist/trefoil.wasm');

// Memory belongs to JavaScript, so there is no runtime; vectors are explicit, so asc only optimises.
const { error, stderr } = await asc.main([
  'generated/assemblyscript/index.ts', '--baseDir', root, '--outFile', 'dist/trefoil.wasm.new',
  '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--noAssert', '-O3', '--use', 'abort=',
]);
if (error) {
  process.stderr.write(`${stderr.toString()}\n${error.message}\n`);
  process.exit(1);
}
mkdirSync(dirname(output), { recursive: true });
renameSync(`${output}.new`, output);
const { hash } = JSON.parse(readFileSync(join(root, 'generated/manifest.json'), 'utf8'));
const sha256 = createHash('sha256').update(readFileSync(output)).digest('hex');
writeFileSync(join(root, 'dist/wasm.json.new'), `${JSON.stringify({ sha256, sourceHash: hash })}\n`);
renameSync(join(root, 'dist/wasm.json.new'), join(root, 'dist/wasm.json'));
