/**
 * `trefoil/testing`: calls of a project's kernels with random arguments, for properties of fast-check, and the proof that all
 * backends agree. The project is the one around the current folder.
 */
import type fc from 'fast-check';
import { caseOf, LARGE, MEDIUM, SMALL } from './arbitrary.js';
import { extentsOf, namesOf, type Case } from './case.js';
import { subjectOf, type Subject } from './subject.js';

export { parity, type ParityOptions, type ParityResult } from './parity.js';
export { ParityError } from './trials.js';

/** Arguments that a kernel takes: valid by its declaration, from empty and tiny arrays to long ones, special values included. */
export interface CallArguments {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, number>>;
}

export interface CallsOptions {
  /** Largest arrays: some hundreds of elements, some thousands, some ten thousands. Default: mostly small ones. */
  readonly size?: 'small' | 'medium' | 'large';
}

const LIMITS = { small: SMALL, medium: MEDIUM, large: LARGE };

/** A case as a caller hands it over. */
export function argumentsFor({ manifest }: Subject, { sizes, params, omitted, inputs }: Case): CallArguments {
  const names = namesOf(sizes, params);
  return {
    inputs: Object.fromEntries(
      manifest.inputs.map((input) => {
        const [rows, cols] = extentsOf(input, names);
        const data = inputs[input.name]!;
        return [input.name, input.kind === 'matrix' ? { data, rows, cols } : data];
      }),
    ),
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !omitted.includes(name))),
  };
}

/** `fc.property(await callsOf('rollingRange'), ({ inputs, params }) => …)`. What fails is made simpler as usual. */
export async function callsOf(kernel: string, { size }: CallsOptions = {}): Promise<fc.Arbitrary<CallArguments>> {
  const subject = await subjectOf(kernel);
  return caseOf(subject, size === undefined ? undefined : LIMITS[size]).map((one) => argumentsFor(subject, one));
}
