/** What a wasm module says of itself: from which sources it was made, and where memory is free. The runtime asks before it calls anything. */

/** Custom sections are sought by name; runtime/backends/wasm.ts reads it. */
const SECTION = 'trefoil';

export interface Stamp {
  /** Of the sources of all kernels. */
  readonly hash: string;
  /** Behind all constant tables. */
  readonly heap: number;
}

/** As much of the global as is used: its own types are those of a browser. */
interface Wasm {
  readonly Memory: new (limits: { readonly initial: number }) => unknown;
  readonly LinkError: new () => Error;
  instantiate(
    wasm: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, { readonly value?: unknown }>> } }>;
}
const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Wasm };

const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]);

/** The module with the stamp at its end. */
export function stamped(wasm: Uint8Array, stamp: Stamp): Uint8Array {
  const [name, text] = [SECTION, JSON.stringify(stamp)].map((part) => [...Buffer.from(part)]) as [number[], number[]];
  const payload = [...leb(name.length), ...name, ...text];
  return Uint8Array.from([...wasm, 0, ...leb(payload.length), ...payload]);
}

/** Where the tables of a module end. It does not say how much memory it wants at least. */
export async function endOf(wasm: Uint8Array): Promise<number> {
  for (let initial = 64; ; initial *= 4) {
    try {
      const memory = new WebAssembly.Memory({ initial });
      const { instance } = await WebAssembly.instantiate(wasm, { env: { memory } });
      return Number(instance.exports['__heap_base']!.value);
    } catch (error) {
      if (!(error instanceof WebAssembly.LinkError) || initial > 16_384) throw error;
    }
  }
}
