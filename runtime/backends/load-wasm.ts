/** Finds the wasm module: passed in, beside the package on disk, or by fetch. */
import type { Described } from '../described.js';
import { messageOf } from '../errors.js';
import { builtin } from '../platform.js';
import { staleness, type Probe } from './backend.js';
import { FromFile } from './files.js';
import { familiesBackend } from './wasm-families.js';
import { wasmBackend } from './wasm.js';

/** A compiled WebAssembly.Module, its bytes, or where to fetch it. */
export type WasmSource = Uint8Array | ArrayBuffer | URL | string | object;

/** All kernels in one module: from a disk it costs nothing to have them. */
const WHOLE = ['trefoil', 'wasm'].join('.');

interface Found {
  readonly module: WebAssembly.Module;
  readonly facts: Record<string, unknown>;
}

/** What the build wrote down beside the file; nothing where it was copied without. */
async function recordOf(fs: typeof import('node:fs'), path: URL): Promise<{ sha256?: string; sourceHash?: string }> {
  const record = new URL('./wasm.json', path);
  if (!fs.existsSync(record)) return {};
  try {
    return JSON.parse(await fs.promises.readFile(record, 'utf8')) as { sha256?: string; sourceHash?: string };
  } catch (cause) {
    throw new Error(`${record.pathname}, which vouches for the wasm file, is unreadable: ${messageOf(cause)}`);
  }
}

const modules = new FromFile((bytes) => {
  let compiled: Promise<WebAssembly.Module> | undefined;
  return {
    sha256: builtin('node:crypto')!.createHash('sha256').update(bytes).digest('hex'),
    /** Not before somebody vouched for the bytes. */
    module: (): Promise<WebAssembly.Module> =>
      (compiled ??= WebAssembly.compile(bytes as BufferSource).catch((error: unknown) => {
        compiled = undefined;
        throw error;
      })),
  };
});

async function fromDisk(fs: typeof import('node:fs'), path: URL, due: string): Promise<Found | Probe> {
  const { sha256: found, module } = modules.of(fs, path);
  const { sha256, sourceHash } = await recordOf(fs, path);
  if (sha256 !== undefined && sha256 !== found)
    return { code: 'E_BACKEND', reason: `${path.pathname} is damaged: its sha256 is not the one its build wrote down` };
  if (sourceHash !== undefined && sourceHash !== due) return staleness(sourceHash, due);
  return { module: await module(), facts: { path: builtin('node:url')!.fileURLToPath(path) } };
}

async function fromNetwork(url: URL | string): Promise<Found> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(url)}: ${response.status} ${response.statusText}`);
  // Not compileStreaming: servers that do not know the type application/wasm are common, the file is small.
  return { module: await WebAssembly.compile(await response.arrayBuffer()), facts: { url: String(url) } };
}

async function find(source: WasmSource, sourceHash: string): Promise<Found | Probe> {
  if (source instanceof WebAssembly.Module) return { module: source, facts: { from: 'a module passed in' } };
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return { module: await WebAssembly.compile(source as BufferSource), facts: { from: 'bytes passed in' } };
  }
  if (!(source instanceof URL) && typeof source !== 'string') {
    return { code: 'E_BACKEND', reason: 'the option wasm is neither bytes nor a WebAssembly.Module nor an address' };
  }
  const fs = builtin('node:fs');
  if (fs === undefined) return fromNetwork(source);
  const text = String(source);
  if (/^https?:/.test(text)) return fromNetwork(source);
  return fromDisk(fs, /^file:/.test(text) ? new URL(text) : builtin('node:url')!.pathToFileURL(text), sourceHash);
}

/** How the settings of a runtime bear on its wasm. */
export interface WasmWishes {
  /** Undefined: what lies beside the package. */
  readonly source: WasmSource | undefined;
  readonly budget: number;
  readonly families: readonly string[];
  /** Whether all of it has to be there before the first call. */
  readonly eager: boolean;
}

export async function probeWasm(of: Described, { source, budget, families, eager }: WasmWishes): Promise<Probe> {
  if (typeof WebAssembly !== 'object') return { code: 'E_BACKEND', reason: 'this platform has no WebAssembly' };
  try {
    const fs = builtin('node:fs');
    const beside = /^file:/.test(of.base);
    if (source === undefined && (fs === undefined || !beside))
      return await familiesBackend(of, { chosen: families, eager, budget });
    // Not written as one literal: a bundler is to take the modules of families along.
    const found = await find(source ?? new URL(`../../${WHOLE}`, of.base), of.sourceHash);
    return 'module' in found ? await wasmBackend(found.module, of.sourceHash, budget, found.facts) : found;
  } catch (error) {
    // CompileError of an engine without SIMD, ENOENT, 404: whatever it was, in its own words.
    return { code: 'E_BACKEND', reason: messageOf(error) };
  }
}
