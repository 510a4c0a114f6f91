/** What the types of the public API accept and give. Checked by the compiler, never run. */
import { createRuntime, type KernelError, type Kernels, type Matrix, type Runtime } from 'trefoil';

export async function uses(): Promise<unknown> {
  const rt: Runtime = await createRuntime({
    backend: 'auto',
    strict: false,
    threads: 2,
    simd: 'avx2',
    memoryBudget: 2 ** 30,
  });
  const x = { data: new Float64Array(4), rows: 2, cols: 2, label: 'more does no harm' };

  const { mean }: { mean: Matrix } = rt.rollingMean({ x }, { window: 2 });
  rt.rollingMean({ x }, { window: 2, minPeriods: 1 }, { out: { mean }, backend: 'wasm', threads: 1, share: true });
  rt.rollingMean({ x: mean }, { window: 2 }, { out: { mean: new Float64Array(4) } });
  // @ts-expect-error parameters without a default must be given
  rt.rollingMean({ x });
  // @ts-expect-error a misspelt parameter
  rt.rollingMean({ x }, { windw: 2 });
  // @ts-expect-error a misspelt input
  rt.rollingMean({ y: x }, { window: 2 });
  // @ts-expect-error a list is no matrix
  rt.rollingMean({ x: [1, 2] }, { window: 2 });
  // @ts-expect-error another element type
  rt.rollingMean({ x: { data: new Float32Array(4), rows: 2, cols: 2 } }, { window: 2 });
  // @ts-expect-error an option of async only
  rt.rollingMean({ x }, { window: 2 }, { signal: new AbortController().signal });

  const found = rt.kmeans({ x, init: x });
  const inertia: number = found.inertia;
  const labels: Int32Array = found.labels;
  rt.kmeans({ x, init: x }, {}, { out: { labels, centroids: x } });
  rt.kmeans({ x, init: x }, undefined, { out: { labels } });
  // @ts-expect-error scalars are returned, not written
  rt.kmeans({ x, init: x }, {}, { out: { inertia: 1 } });

  rt.countMatches({ text: new Uint8Array(1), patterns: Buffer.from('a'), offsets: Int32Array.of(0, 1) });
  // @ts-expect-error there are no parameters
  rt.sum({ x: new Float64Array(1) }, { n: 1 });

  const later: Promise<{ sum: number }> = rt.sum.async({ x: new Float64Array(1) }, undefined, {
    signal: AbortSignal.timeout(1),
    transfer: true,
  });
  const name: 'native' | 'wasm' | 'ts' = rt.backendOf('sum', 10);
  // @ts-expect-error no such kernel
  rt.backendOf('summ');
  const every: (keyof Kernels)[] = ['sum'];
  const code: KernelError['code'] = 'E_SHAPE';
  return [inertia, later, name, every, code];
}
