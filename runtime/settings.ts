/** The options of createRuntime, with the environment's defaults; read once and checked. */
import type { WasmSource } from './backends/load-wasm.js';
import { SIMD_LEVELS, type Simd } from './backends/native.js';
import type { BackendName } from './backends/backend.js';
import { describe } from './checks/describe.js';
import { inheritedName, ownOf } from './checks/properties.js';
import { KernelError, messageOf } from './errors.js';
import { environment, processors } from './platform.js';

export type BackendChoice = BackendName | 'auto';

export interface RuntimeOptions {
  /**
   * 'auto' takes native, else wasm, else ts, and ts for calls too small to gain from another. A name takes
   * that backend for every call. Default: TREFOIL_BACKEND, else 'auto'.
   */
  readonly backend?: BackendChoice;
  /** Throw where the backend asked for is not there, instead of taking the next one. */
  readonly strict?: boolean;
  /** Threads of a native call. Default: TREFOIL_THREADS, else one per processor. */
  readonly threads?: number;
  /** Instruction set of native calls; 'auto' takes the best. Never changes a result. Default: TREFOIL_SIMD, else 'auto'. */
  readonly simd?: Simd;
  /** The most bytes the wasm memory may take. A call that needs more fails with E_MEMORY, or runs on ts if the backend is 'auto'. */
  readonly memoryBudget?: number;
  /** The wasm module, its bytes, or its address, where it is not found beside the package. */
  readonly wasm?: WasmSource;
  /** Families of kernels to load; a page that names one loads no other. Default: all. */
  readonly families?: readonly string[];
  /** @internal Least work of a parallel chunk. */
  readonly grain?: number;
}

export interface Settings {
  readonly backend: BackendChoice;
  readonly strict: boolean;
  readonly threads: number;
  readonly simd: Simd;
  readonly memoryBudget: number;
  readonly wasm: WasmSource | undefined;
  readonly families: readonly string[];
  readonly grain: number;
}

/** Elements of work below which a parallel chunk is not worth its dispatch. */
const GRAIN = 65536;
const MOST_THREADS = 1024;

export const isBackendChoice = (value: unknown): value is BackendChoice =>
  value === 'auto' || value === 'native' || value === 'wasm' || value === 'ts';
export const isThreadCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_THREADS;

export const BACKENDS_DUE = "'auto', 'native', 'wasm' or 'ts'";
const SIMD_DUE = `one of ${Object.keys(SIMD_LEVELS)
  .map((name) => `'${name}'`)
  .join(', ')}`;
export const THREADS_DUE = `an integer from 1 to ${MOST_THREADS}`;

interface Given {
  readonly value: unknown;
  /** The option, or the environment variable that stood in for it. */
  readonly argument: string;
}

const NAMES = ['backend', 'strict', 'threads', 'simd', 'memoryBudget', 'wasm', 'families', 'grain'] as const;
type Name = (typeof NAMES)[number];

function readOptions(options: unknown): Record<Name, unknown> {
  const argument = 'createRuntime options';
  if (typeof options !== 'object' || options === null)
    throw new KernelError('E_PARAM', {
      argument,
      given: describe(options),
      expected: `an object with ${NAMES.join(', ')}`,
    });
  try {
    for (const key of Object.keys(options)) {
      if (!(NAMES as readonly string[]).includes(key))
        throw new KernelError('E_PARAM', {
          argument: key,
          given: `'${key}' in ${argument}`,
          expected: NAMES.join(', '),
        });
    }
    const inherited = inheritedName(options, NAMES);
    if (inherited !== undefined) {
      throw new KernelError('E_PARAM', {
        argument: inherited,
        given: 'inherited from a prototype',
        expected: `an own property of ${argument}`,
      });
    }
    return Object.fromEntries(NAMES.map((name) => [name, ownOf(options, name)])) as Record<Name, unknown>;
  } catch (cause) {
    if (cause instanceof KernelError) throw cause;
    throw new KernelError('E_PARAM', { argument, given: `reading them failed: ${messageOf(cause)}`, cause });
  }
}

export function readSettings(options: unknown = {}, families: readonly string[] = []): Settings {
  const given = readOptions(options);
  const withDefault = (name: Name, variable: string, parse: (text: string) => unknown = (text) => text): Given => {
    const text = given[name] === undefined ? environment(variable) : undefined;
    return text === undefined ? { value: given[name], argument: name } : { value: parse(text), argument: variable };
  };
  const check = <T>(
    { value, argument }: Given,
    fits: (value: unknown) => value is T,
    fallback: T,
    expected: string,
    code: 'E_PARAM' | 'E_BACKEND' = 'E_PARAM',
  ): T => {
    if (value === undefined) return fallback;
    if (!fits(value)) throw new KernelError(code, { argument, given: describe(value), expected });
    return value;
  };
  const positive = (value: unknown): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
  const isSimd = (value: unknown): value is Simd => typeof value === 'string' && Object.hasOwn(SIMD_LEVELS, value);
  return {
    backend: check(withDefault('backend', 'TREFOIL_BACKEND'), isBackendChoice, 'auto', BACKENDS_DUE, 'E_BACKEND'),
    strict: check(
      { value: given.strict, argument: 'strict' },
      (value) => typeof value === 'boolean',
      false,
      'true or false',
    ),
    threads: check(
      withDefault('threads', 'TREFOIL_THREADS', (text) => (text.trim() === '' ? text : Number(text))),
      isThreadCount,
      processors(),
      THREADS_DUE,
    ),
    simd: check(withDefault('simd', 'TREFOIL_SIMD'), isSimd, 'auto', SIMD_DUE),
    memoryBudget: check(
      { value: given.memoryBudget, argument: 'memoryBudget' },
      positive,
      Infinity,
      'a number of bytes, at least 1',
    ),
    grain: check({ value: given.grain, argument: 'grain' }, positive, GRAIN, 'an integer of at least 1'),
    wasm: given.wasm as WasmSource | undefined,
    families: check(
      { value: given.families, argument: 'families' },
      (value): value is string[] => Array.isArray(value) && value.every((one) => families.includes(one as string)),
      families,
      `a list of ${families.join(', ')}`,
    ),
  };
}
