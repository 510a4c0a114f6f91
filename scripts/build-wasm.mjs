/**
 * generated/assemblyscript → dist/trefoil.wasm, with a note of what it was made from.
 *
 *   node scripts/build-wasm.mjs
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

function replace(name, content) {
  const path = join(root, 'dist', name);
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * Resolves to { ok, output }; nothing is replaced where it failed. Not optimised it takes a twentieth of the time,
 * and the module gives the same bytes more slowly.
 */
export async function buildWasm({ optimize = true, write = true } = {}) {
  const { hash } = JSON.parse(readFileSync(join(root, 'generated/manifest.json'), 'utf8'));
  let wasm;
  // Memory belongs to JavaScript, so there is no runtime; vectors are explicit, so asc only optimises.
  const { error, stderr } = await asc.main(
    [
      'generated/assemblyscript/index.ts',
      '--baseDir',
      root,
      '--outFile',
      'trefoil.wasm',
      // No array begins below: a position may be added up from a place that lies up to 100 elements before it.
      '--memoryBase',
      '1024',
      '--runtime',
      'stub',
      '--importMemory',
      '--enable',
      'simd',
      '--noAssert',
      '--use',
      'abort=',
      ...(optimize ? ['-O3'] : []),
    ],
    {
      writeFile: (_, content) => {
        wasm = content;
      },
    },
  );
  if (error) return { ok: false, output: `${stderr.toString()}\n${error.message}\n` };
  if (!write) return { ok: true, output: '' };
  mkdirSync(join(root, 'dist'), { recursive: true });
  const sha256 = createHash('sha256').update(wasm).digest('hex');
  replace('trefoil.wasm', wasm);
  replace('wasm.json', `${JSON.stringify({ sha256, sourceHash: hash, optimized: optimize })}\n`);
  return { ok: true, output: '' };
}

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  const { ok, output } = await buildWasm();
  process.stderr.write(output);
  process.exitCode = ok ? 0 : 1;
}
