// What the figures were measured on and with.
import { readFileSync } from 'node:fs';
import os from 'node:os';

function rustc() {
  try {
    return JSON.parse(readFileSync(new URL('../dist/native.json', import.meta.url), 'utf8')).rustc.replace(
      /^rustc /,
      '',
    );
  } catch {
    return undefined;
  }
}

/** Lines of name and value. */
export function machine({ peers, simd }) {
  const [cpu] = os.cpus();
  const versions = { node: process.versions.node, v8: process.versions.v8, rustc: rustc(), ...peers };
  return {
    processor: `${cpu?.model.trim() ?? 'unknown'} (${os.arch()}), ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.release()}`,
    ...(simd === undefined ? {} : { 'instruction set': simd }),
    versions: Object.entries(versions)
      .filter(([, version]) => version !== undefined)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  };
}
