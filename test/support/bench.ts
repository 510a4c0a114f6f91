/** What `trefoil bench` measures in a project: each kernel on each backend, on arguments made from its declaration. */
import fc from 'fast-check';
import type { BackendName, RuntimeOf, RuntimeOptions } from '../../dist/runtime/index.js';
import { elementsOf, type Case } from './case.js';
import { caseOf, LARGE } from './arbitrary.js';
import { generatedFile } from './project.js';
import { subjectOf, type Subject } from './subject.js';
import { argumentsFor } from './testing.js';

type Runtime = RuntimeOf<Readonly<Record<string, unknown>>>;
type Kernel = (inputs: object, params: object) => unknown;

const { createRuntime } = (await import(generatedFile('index.js'))) as {
  createRuntime(options?: RuntimeOptions): Promise<Runtime>;
};

const SEED = 20240229;
/** Cases of which the one with most elements is taken. */
const CANDIDATES = 20;

export interface Measured {
  readonly kernel: string;
  /** Elements of all arrays together. */
  readonly elements: number;
  /** Least time of a call, in milliseconds; of a backend that is missing nothing. */
  readonly times: Readonly<Partial<Record<BackendName, number>>>;
}

function largest(subject: Subject): Case {
  const size = ({ sizes, params }: Case): number => elementsOf(subject.manifest, sizes, params);
  const cases = fc.sample(caseOf(subject, LARGE), { seed: SEED, numRuns: CANDIDATES });
  return cases.reduce((best, one) => (size(one) > size(best) ? one : best));
}

function leastTime(call: () => unknown, milliseconds: number): number {
  let least = Infinity;
  const end = performance.now() + milliseconds;
  do {
    const from = performance.now();
    call();
    least = Math.min(least, performance.now() - from);
  } while (performance.now() < end);
  return least;
}

/** `milliseconds`: for how long each is repeated. */
export async function measure(kernel: string, milliseconds: number): Promise<Measured> {
  const subject = await subjectOf(kernel);
  const one = largest(subject);
  const { inputs, params } = argumentsFor(subject, one);
  const times: Partial<Record<BackendName, number>> = {};
  for (const backend of ['native', 'wasm', 'ts'] as const) {
    const rt = await createRuntime({ backend });
    if (rt.capabilities().backend === backend)
      times[backend] = leastTime(() => (rt[kernel] as Kernel)(inputs, params), milliseconds);
    rt.dispose();
  }
  return { kernel, elements: elementsOf(subject.manifest, one.sizes, one.params), times };
}
