/** The caller's buffers for results: of the right kind and extents, and on memory nothing else in the call uses. */
import { KernelError } from '../errors.js';
import type { ArrayPlan, KernelPlan, TypedArray } from '../plan.js';
import { refusal } from '../refusal.js';
import { describe } from './describe.js';
import { bufferOf, byteLengthOf, byteOffsetOf, kindOf, lengthOf } from './intrinsics.js';
import { isOnPinned, type Pin } from './pins.js';
import type { RawArray } from './read.js';
import { checkArray, checkData, type Shaped } from './shapes.js';

export interface OutBuffer {
  readonly data: TypedArray;
  readonly shared: boolean;
  /** The caller's own matrix object, handed back as it is. */
  readonly matrix: object | undefined;
  readonly pin: Pin | undefined;
}

/** The buffer as it is now: pinned memory may have grown since it was checked. */
export const currentOf = ({ data, pin }: OutBuffer): TypedArray => (pin === undefined ? data : pin.view());

const shapeText = ({ extents }: ArrayPlan): string => extents.map(({ text }) => text).join(' × ');

/** A matrix may also be given as its bare buffer: its rows and columns are known. */
export function checkOut(
  raw: RawArray,
  output: ArrayPlan,
  extents: readonly number[],
  share: boolean,
  kernel: string,
): OutBuffer {
  const argument = `out.${output.name}`;
  if (output.kind === 'scalar') {
    throw refusal('scalarResult', { kernel, argument }, { given: describe(raw.value) });
  }
  const bare = output.kind === 'vector' || kindOf(raw.value) !== undefined;
  if (!bare) {
    const shaped = checkArray(raw, output, share, kernel, argument);
    for (let d = 0; d < extents.length; d++) {
      if (shaped.extents[d] === extents[d]) continue;
      throw refusal(
        'resultExtents',
        { kernel, argument },
        { found: shaped.extents.join(' × '), due: extents.join(' × '), text: shapeText(output) },
      );
    }
    refusePinned(shaped.data, raw.pin, kernel, argument);
    return { data: shaped.data, shared: shaped.shared, matrix: raw.value as object, pin: raw.pin };
  }
  const { data, shared } = checkData(raw.value, output, share, kernel, argument);
  const due = extents.reduce((product, extent) => product * extent, 1);
  const found = lengthOf(data);
  if (found !== due) throw refusal('resultLength', { kernel, argument }, { found, due, text: shapeText(output) });
  refusePinned(data, raw.pin, kernel, argument);
  return { data, shared, matrix: undefined, pin: raw.pin };
}

/** On wasm such a view may outlive its pin and overlap another one. Rejected on every backend, so that all behave alike. */
function refusePinned(data: TypedArray, pin: Pin | undefined, kernel: string, argument: string): void {
  if (pin !== undefined || !isOnPinned(data)) return;
  throw new KernelError('E_ALIAS', {
    kernel,
    argument,
    given: 'a view of a pinned array',
    expected: 'the pinned handle, or other memory',
  });
}

function overlap(a: TypedArray, b: TypedArray): boolean {
  if (bufferOf(a) !== bufferOf(b)) return false;
  const start = byteOffsetOf(a);
  const other = byteOffsetOf(b);
  return (
    start < other + byteLengthOf(b) && other < start + byteLengthOf(a) && byteLengthOf(a) > 0 && byteLengthOf(b) > 0
  );
}

/** A kernel may write an output before it has read all of an input. */
export function checkAliases(
  plan: KernelPlan,
  inputs: readonly Shaped[],
  outs: readonly (OutBuffer | undefined)[],
): void {
  for (let o = 0; o < outs.length; o++) {
    const out = outs[o];
    if (out === undefined) continue;
    const argument = `out.${plan.outputs[o]!.name}`;
    const refuse = (other: string): never => {
      throw refusal('overlap', { kernel: plan.name, argument }, { other });
    };
    for (let i = 0; i < inputs.length; i++) if (overlap(out.data, inputs[i]!.data)) refuse(plan.inputs[i]!.name);
    for (let other = 0; other < o; other++) {
      const before = outs[other];
      if (before !== undefined && overlap(out.data, before.data)) refuse(`out.${plan.outputs[other]!.name}`);
    }
  }
}
