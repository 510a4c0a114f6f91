/** The kernels as a Node addon. Its file is looked at before it is loaded: a truncated one would end the process. */
import type { Described } from '../described.js';
import { KernelError, messageOf } from '../errors.js';
import { builtin, platformName } from '../platform.js';
import { bare, staleness, type Backend, type Probe } from './backend.js';
import { FromFile } from './files.js';

export type Simd = 'auto' | 'portable' | 'sse2' | 'avx2' | 'avx512';
export const SIMD_LEVELS: Readonly<Record<Simd, number>> = { auto: 0, portable: 1, sse2: 2, avx2: 3, avx512: 4 };

type Binding = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** What the build wrote down beside the binary. */
interface BuildRecord {
  readonly sha256?: string;
  readonly sourceHash?: string;
  readonly platform?: string;
  readonly arch?: string;
}

/** Not written as one literal: a bundler must not try to take a .node file along. */
const besideOf = (base: string, name: string): URL => new URL(`../../${name}`, base);
const BINARY = ['trefoil', 'node'].join('.');

type FileSystem = typeof import('node:fs');
type Package = Pick<Described, 'base' | 'sourceHash'>;

function readJson<T>(fs: FileSystem, url: URL): T | undefined {
  try {
    return JSON.parse(fs.readFileSync(url, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Why there is no binary: the build's own words when it failed, else that nothing was built. */
function whyMissing(fs: FileSystem, base: string): string {
  const failure = readJson<{ reason?: string }>(fs, besideOf(base, 'native-failure.json'));
  return failure?.reason === undefined
    ? `there is no ${BINARY} for ${platformName()}`
    : `it was not built: ${failure.reason}`;
}

const digests = new FromFile((bytes) => builtin('node:crypto')!.createHash('sha256').update(bytes).digest('hex'));

/** The binding, or why not. Nothing is loaded unless the file is the one the build made for this platform. */
function load(fs: FileSystem, { base, sourceHash }: Package): { binding: Binding; path: string } | Probe {
  const file = besideOf(base, BINARY);
  const path = builtin('node:url')!.fileURLToPath(file);
  let sha256: string;
  try {
    sha256 = digests.of(fs, file);
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    return { code: 'E_BACKEND', reason: missing ? whyMissing(fs, base) : messageOf(error) };
  }
  const record = readJson<BuildRecord>(fs, besideOf(base, 'native.json'));
  if (record?.sha256 === undefined)
    return { code: 'E_BACKEND', reason: `native.json, which vouches for ${path}, is missing or unreadable` };
  const built = `${record.platform ?? 'unknown'}-${record.arch ?? 'unknown'}`;
  if (built !== platformName())
    return { code: 'E_BACKEND', reason: `${path} was built for ${built}, this is ${platformName()}` };
  if (sha256 !== record.sha256)
    return { code: 'E_BACKEND', reason: `${path} is damaged: its sha256 is not the one its build wrote down` };
  if (record.sourceHash !== sourceHash) return staleness(record.sourceHash ?? 'unknown', sourceHash);
  const binding = builtin('node:module')!.createRequire(base)(path) as Binding;
  const hash = String(binding['sourceHash']?.());
  return hash === sourceHash ? { binding, path } : staleness(hash, sourceHash);
}

/** Instruction sets the processor has; undefined where the binary does not tell. */
function levelsOf(binding: Binding): unknown[] | undefined {
  const { levels } = (binding['capabilities']?.() ?? {}) as { levels?: unknown };
  return Array.isArray(levels) ? levels : undefined;
}

export function probeNative(of: Package, simd: Simd, grain: number, strict: boolean): Probe {
  const fs = builtin('node:fs');
  if (fs === undefined) return { code: 'E_BACKEND', reason: 'native addons need Node' };
  try {
    const loaded = load(fs, of);
    if (!('binding' in loaded)) return loaded;
    // Not strict, the binary takes the best one it can.
    if (strict && simd !== 'auto' && levelsOf(loaded.binding)?.includes(simd) === false) {
      return { code: 'E_BACKEND', reason: `there is no ${simd} in this processor, or in this build` };
    }
    return { backend: nativeBackend(loaded.binding, loaded.path, simd, grain) };
  } catch (error) {
    // The loader's own error: a missing library, another libc, another architecture.
    return { code: 'E_BACKEND', reason: messageOf(error) };
  }
}

function nativeBackend(binding: Binding, path: string, simd: Simd, grain: number): Backend {
  const level = SIMD_LEVELS[simd];
  const missing = (kernel: string): KernelError =>
    new KernelError('E_BACKEND', { kernel, given: 'not among the functions of the native binary' });
  const failed = (kernel: string, cause: unknown): KernelError =>
    new KernelError('E_BACKEND', { kernel, given: `native failed: ${messageOf(cause)}`, cause });
  return bare({
    name: 'native',
    run({ name }, { inputs, values, outputs, threads }) {
      const kernel = binding[name];
      if (kernel === undefined) throw missing(name);
      try {
        return kernel(threads, level, grain, ...inputs, ...values, ...outputs) as number;
      } catch (cause) {
        throw failed(name, cause);
      }
    },
    async start({ name }, { inputs, values, outputs, threads }, abort) {
      const kernel = binding[`${name}Async`];
      if (kernel === undefined) throw missing(name);
      try {
        return (await kernel(abort, threads, level, grain, ...inputs, ...values, ...outputs)) as number;
      } catch (cause) {
        throw failed(name, cause);
      }
    },
    panic: () => String(binding['lastPanic']?.()),
    lastRun: () => binding['lastRun']?.(),
    facts: () => ({ path, ...(binding['capabilities']?.() as object | undefined) }),
  });
}
