/**
 * Where files come over a network: a module per family, fetched when a kernel of it is called for the first time. All of them
 * compute in one memory. Until a module is there, its kernels run elsewhere: the bytes are the same.
 */
import type { Described } from '../described.js';
import { KernelError, messageOf } from '../errors.js';
import { bare, staleness, type Backend, type Probe } from './backend.js';
import { Heap } from './heap.js';
import { identityOf, NOT_OURS, pinOn, runOn, type Exports } from './wasm.js';

interface Loaded {
  readonly module: WebAssembly.Module;
  readonly exports: Exports;
}

/** A function that returns a vector: what an engine without SIMD does not take. */
const VECTOR = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
);

/** Bytes of a file that a bundler may have written into the address. */
async function bytesAt(url: URL): Promise<ArrayBuffer | Uint8Array> {
  const text = String(url);
  const inline = /^data:[^,]*;base64,(.*)$/.exec(text);
  // Not fetched: a policy may allow addresses of the site alone.
  if (inline !== null) return Uint8Array.from(atob(inline[1]!), (letter) => letter.charCodeAt(0));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${text}: ${response.status} ${response.statusText}`);
  // Not compileStreaming: servers that do not know the type application/wasm are common, the files are small.
  return response.arrayBuffer();
}

class Families {
  readonly #of: Pick<Described, 'manifest' | 'sourceHash' | 'families'>;
  readonly #budget: number;
  readonly #memory: WebAssembly.Memory;
  readonly #loaded = new Map<string, Loaded>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #problems = new Map<string, Extract<Probe, { readonly reason: string }>>();
  heap: Heap | undefined;

  constructor(of: Pick<Described, 'manifest' | 'sourceHash' | 'families'>, budget: number) {
    this.#of = of;
    this.#budget = budget;
    const maximum = Math.max(1, Math.min(65536, Math.floor(budget / 65536)));
    this.#memory = new WebAssembly.Memory({ initial: Math.min(16, maximum), maximum });
  }

  familyOf(kernel: string): string {
    return this.#of.manifest[kernel]!.family;
  }

  get(family: string): Loaded | undefined {
    return this.#loaded.get(family);
  }

  problemOf(family: string): Extract<Probe, { readonly reason: string }> | undefined {
    return this.#problems.get(family);
  }

  get facts(): Record<string, unknown> {
    return {
      families: [...this.#loaded.keys()],
      memoryBytes: this.heap?.bytes ?? 0,
      pinnedBytes: this.heap?.pinnedBytes ?? 0,
    };
  }

  /** Never fails; one that failed is not fetched again. */
  load(family: string): Promise<void> {
    const known = this.#loading.get(family);
    if (known !== undefined) return known;
    const loading = this.#load(family).catch((error: unknown) => {
      this.#problems.set(family, { code: 'E_BACKEND', reason: messageOf(error) });
    });
    this.#loading.set(family, loading);
    return loading;
  }

  async #load(family: string): Promise<void> {
    const module = await WebAssembly.compile((await bytesAt(this.#of.families[family]!.wasm())) as BufferSource);
    const exports = await this.#instantiate(module);
    const identity = identityOf(module);
    if (identity === undefined) this.#problems.set(family, NOT_OURS);
    else if (this.#of.sourceHash !== identity.hash)
      this.#problems.set(family, staleness(identity.hash, this.#of.sourceHash) as typeof NOT_OURS);
    else {
      // The tables of all families lie before it, also of those that come later.
      this.heap ??= new Heap(this.#memory, identity.heap, this.#budget);
      this.heap.refresh();
      this.#loaded.set(family, { module, exports });
    }
  }

  /** A module does not say how much memory it wants at least. */
  async #instantiate(module: WebAssembly.Module): Promise<Exports> {
    for (;;) {
      try {
        return (await WebAssembly.instantiate(module, { env: { memory: this.#memory } })).exports;
      } catch (error) {
        if (!(error instanceof WebAssembly.LinkError)) throw error;
        // Fails at the budget.
        this.#memory.grow(this.#memory.buffer.byteLength / 65536);
      }
    }
  }
}

/** `chosen`: families that the runtime was made for. `eager`: all of them are loaded before this resolves. */
export async function familiesBackend(
  of: Pick<Described, 'manifest' | 'sourceHash' | 'families'>,
  { chosen, eager, budget }: { readonly chosen: readonly string[]; readonly eager: boolean; readonly budget: number },
): Promise<Probe> {
  if (!WebAssembly.validate(VECTOR)) return { code: 'E_BACKEND', reason: 'this engine has no WebAssembly SIMD' };
  let families: Families | undefined = new Families(of, budget);
  if (eager) {
    await Promise.all(chosen.map((family) => families!.load(family)));
    const problem = chosen.map((family) => families!.problemOf(family)).find((found) => found !== undefined);
    if (problem !== undefined) return problem;
  }
  const loadedOf = (kernel: string): Loaded | undefined => families?.get(families.familyOf(kernel));
  const whyNot = (kernel: string): string =>
    families?.problemOf(families.familyOf(kernel))?.reason ?? 'the module of its family is being loaded';
  const backend: Backend = {
    name: 'wasm',
    run(kernel, call) {
      const loaded = loadedOf(kernel.name);
      if (loaded === undefined) throw new KernelError('E_BACKEND', { kernel: kernel.name, given: whyNot(kernel.name) });
      return runOn({ exports: loaded.exports, heap: families!.heap! }, kernel, call);
    },
    isReady: (kernel) => loadedOf(kernel) !== undefined,
    prepare: async (kernel) => families?.load(families.familyOf(kernel)),
    whyNot,
    moduleOf(kernel) {
      const module = loadedOf(kernel)?.module;
      return module && { key: families!.familyOf(kernel), module };
    },
    pin: (length, dtype) => families?.heap && pinOn(families.heap, length, dtype),
    facts: () => families?.facts ?? {},
    dispose() {
      families = undefined;
    },
  };
  return { backend: bare(backend) };
}
