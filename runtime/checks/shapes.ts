/** Inputs: element type, memory, extents; how large each symbolic size is, and that all inputs agree on it. */
import { KernelError } from '../errors.js';
import { OPERATIONS, type Exact } from '../exact.js';
import type { ArrayPlan, KernelPlan, TypedArray } from '../plan.js';
import { explainSize, type Values } from '../size.js';
import { describe } from './describe.js';
import { kindOf, lengthOf, memoryOf } from './intrinsics.js';
import type { Pin } from './pins.js';
import type { RawArray } from './read.js';

/** Positions are 32-bit integers on every backend. */
const TOO_MANY = 2 ** 31;

/** A checked array with its extents: rows and columns, or a length. */
export interface Shaped {
  readonly data: TypedArray;
  readonly extents: readonly number[];
  readonly shared: boolean;
  readonly pin: Pin | undefined;
}

const dueFor = (plan: ArrayPlan): string =>
  plan.kind === 'matrix' ? `a matrix { data: ${plan.storage.tag}, rows, cols }` : `a ${plan.storage.tag}`;

const extentName = (plan: ArrayPlan, index: number): string =>
  plan.kind !== 'matrix' ? 'length' : index === 0 ? 'rows' : 'cols';

/** The typed array itself: element type and memory. */
export function checkData(
  value: unknown,
  plan: ArrayPlan,
  share: boolean,
  kernel: string,
  argument: string,
): { data: TypedArray; shared: boolean } {
  if (kindOf(value) !== plan.storage.tag) {
    throw new KernelError('E_DTYPE', { kernel, argument, given: describe(value), expected: `a ${plan.storage.tag}` });
  }
  const data = value as TypedArray;
  const memory = memoryOf(data);
  if (memory === 'fixed') return { data, shared: false };
  if (memory === 'shared' && share) return { data, shared: true };
  const expected = memory === 'shared' ? 'memory of its own, or the option share: true' : 'memory of fixed length';
  const given = {
    shared: 'on a SharedArrayBuffer',
    growable: 'on a growable SharedArrayBuffer',
    resizable: 'on a resizable ArrayBuffer',
    detached: 'detached: its buffer was transferred',
  }[memory];
  throw new KernelError('E_DTYPE', { kernel, argument, given: `a ${plan.storage.tag} ${given}`, expected });
}

function extent(value: unknown, kernel: string, argument: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < TOO_MANY) return value + 0;
  throw new KernelError('E_SHAPE', {
    kernel,
    argument,
    given: describe(value),
    expected: 'an integer from 0 to 2147483647',
  });
}

/** A matrix { data, rows, cols } or a vector, consistent in itself. */
export function checkArray(raw: RawArray, plan: ArrayPlan, share: boolean, kernel: string, argument: string): Shaped {
  const kind = kindOf(raw.value);
  if (plan.kind !== 'matrix') {
    const { data, shared } = checkData(raw.value, plan, share, kernel, argument);
    const length = lengthOf(data);
    if (length >= TOO_MANY)
      throw new KernelError('E_SHAPE', {
        kernel,
        argument,
        given: `${length} elements`,
        expected: 'fewer than 2147483648',
      });
    return { data, extents: [length], shared, pin: raw.pin };
  }
  if (kind === plan.storage.tag) {
    // The right numbers without rows and columns: the one mistake everybody makes.
    throw new KernelError('E_SHAPE', { kernel, argument, given: describe(raw.value), expected: dueFor(plan) });
  }
  if (typeof raw.value !== 'object' || raw.value === null || kind !== undefined || raw.data === undefined) {
    throw new KernelError('E_DTYPE', { kernel, argument, given: describe(raw.value), expected: dueFor(plan) });
  }
  const { data, shared } = checkData(raw.data, plan, share, kernel, `${argument}.data`);
  const rows = extent(raw.rows, kernel, `${argument}.rows`);
  const cols = extent(raw.cols, kernel, `${argument}.cols`);
  const elements = rows * cols;
  if (elements >= TOO_MANY) {
    throw new KernelError('E_SHAPE', {
      kernel,
      argument,
      given: `${rows} × ${cols} = ${elements} elements`,
      expected: 'fewer than 2147483648',
    });
  }
  const length = lengthOf(data);
  if (elements !== length) {
    throw new KernelError('E_SHAPE', {
      kernel,
      argument,
      given: `data.length = ${length}`,
      expected: `rows × cols = ${rows} × ${cols} = ${elements}`,
    });
  }
  return { data, extents: [rows, cols], shared, pin: raw.pin };
}

/** Checks all inputs and fills in the sizes. */
export function checkInputs(plan: KernelPlan, raw: readonly RawArray[], share: boolean, values: Values): Shaped[] {
  const shaped: Shaped[] = [];
  for (let i = 0; i < raw.length; i++) {
    const input = plan.inputs[i]!;
    const array = checkArray(raw[i]!, input, share, plan.name, input.name);
    shaped.push(array);
    for (let d = 0; d < input.extents.length; d++) {
      const { slot } = input.extents[d]!;
      if (slot === undefined) continue;
      const found = array.extents[d]!;
      if (values[slot] === -1) values[slot] = found;
      else if (values[slot] !== found) disagree(plan, i, d, found, values[slot]!);
    }
  }
  return shaped;
}

/** Names both inputs: either may be the one that is wrong. */
function disagree(plan: KernelPlan, index: number, dimension: number, found: number, before: number): never {
  const input = plan.inputs[index]!;
  const { slot, text } = input.extents[dimension]!;
  let first = '';
  for (const other of plan.inputs) {
    const at = other.extents.findIndex((extent) => extent.slot === slot);
    if (at < 0) continue;
    first = `${other.name}.${extentName(other, at)}`;
    break;
  }
  const own = extentName(input, dimension);
  throw new KernelError('E_SHAPE', {
    kernel: plan.name,
    argument: input.name,
    given: `${own} = ${found}`,
    expected: `${own} = ${first} = ${before} (both are '${text}')`,
  });
}

/** Bounds of sizes, and extents that are expressions. Comes after the parameters, which both may use. */
export function checkSizes(plan: KernelPlan, shaped: readonly Shaped[], values: Values): void {
  for (const { name, slot, min, max } of plan.rules) {
    const value = values[slot]!;
    const low = min?.value(values);
    const high = max?.value(values);
    if ((low === undefined || value >= low) && (high === undefined || value <= high)) continue;
    const owner = plan.inputs.find((input) => input.extents.some((extent) => extent.slot === slot))!;
    const own = extentName(
      owner,
      owner.extents.findIndex((extent) => extent.slot === slot),
    );
    const limits = [
      min && low !== undefined ? `at least ${explainSize(min.text, low)}` : '',
      max && high !== undefined ? `at most ${explainSize(max.text, high)}` : '',
    ];
    throw new KernelError('E_SHAPE', {
      kernel: plan.name,
      argument: owner.name,
      given: `${own} = ${value} (${name})`,
      expected: limits.filter((text) => text !== '').join(', '),
    });
  }
  for (let i = 0; i < shaped.length; i++) {
    const input = plan.inputs[i]!;
    for (let d = 0; d < input.extents.length; d++) {
      const { slot, value, text } = input.extents[d]!;
      const found = shaped[i]!.extents[d]!;
      if (slot !== undefined || found === value(values)) continue;
      throw new KernelError('E_SHAPE', {
        kernel: plan.name,
        argument: input.name,
        given: `${extentName(input, d)} = ${found}`,
        expected: explainSize(text, value(values)),
      });
    }
  }
}

const fits = (extent: Exact): extent is number => extent >= 0 && extent < TOO_MANY;

/** Extents of an output or a local array. Throws if they are out of range. */
export function extentsOf(
  { name, extents }: Pick<ArrayPlan, 'name' | 'extents'>,
  role: 'an output' | 'a local array',
  values: Values,
  kernel: string,
): number[] {
  const numbers: number[] = [];
  let elements: Exact = 1;
  for (const { value, text } of extents) {
    const found = value(values);
    if (!fits(found)) {
      throw new KernelError('E_SHAPE', {
        kernel,
        argument: name,
        given: `${role} extent of ${explainSize(text, found)}`,
        expected: 'from 0 to 2147483647',
      });
    }
    elements = OPERATIONS['*'](elements, found);
    numbers.push(found);
  }
  if (elements >= TOO_MANY) {
    throw new KernelError('E_SHAPE', {
      kernel,
      argument: name,
      given: `${role} of ${numbers.join(' × ')} = ${elements} elements`,
      expected: 'fewer than 2147483648',
    });
  }
  return numbers;
}

/** Appends the derived sizes to the numbers of the call. */
export function deriveSizes({ name: kernel, derived }: KernelPlan, values: Values): void {
  for (const { of, value, text } of derived) {
    const found = value(values);
    if (!fits(found)) {
      throw new KernelError('E_SHAPE', {
        kernel,
        argument: of,
        given: `an extent of ${explainSize(text, found)}`,
        expected: 'from 0 to 2147483647',
      });
    }
    values.push(found);
  }
}
