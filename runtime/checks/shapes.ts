/** Inputs: element type, memory, extents; how large each symbolic size is, and that all inputs agree on it. */
import { phrases } from '../messages.js';
import { KernelError } from '../errors.js';
import { OPERATIONS, type Exact } from '../exact.js';
import type { ArrayPlan, KernelPlan, TypedArray } from '../plan.js';
import { filled, refusal } from '../refusal.js';
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

function extentName({ kind }: ArrayPlan, index: number): string {
  if (kind !== 'matrix') return 'length';
  return index === 0 ? 'rows' : 'cols';
}

/** The typed array itself: element type and memory. */
export function checkData(
  value: unknown,
  plan: ArrayPlan,
  share: boolean,
  kernel: string,
  argument: string,
): { data: TypedArray; shared: boolean } {
  if (kindOf(value) !== plan.storage.tag) {
    throw refusal('wrongElements', { kernel, argument }, { given: describe(value), elements: plan.storage.tag });
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
  throw refusal('noExtent', { kernel, argument }, { given: describe(value) });
}

/** A matrix { data, rows, cols } or a vector, consistent in itself. */
export function checkArray(raw: RawArray, plan: ArrayPlan, share: boolean, kernel: string, argument: string): Shaped {
  const kind = kindOf(raw.value);
  if (plan.kind !== 'matrix') {
    const { data, shared } = checkData(raw.value, plan, share, kernel, argument);
    const length = lengthOf(data);
    if (length >= TOO_MANY) throw refusal('longVector', { kernel, argument }, { count: length });
    return { data, extents: [length], shared, pin: raw.pin };
  }
  if (kind === plan.storage.tag) {
    // The right numbers without rows and columns: the one mistake everybody makes.
    throw refusal('bareMatrix', { kernel, argument }, { given: describe(raw.value), elements: plan.storage.tag });
  }
  if (typeof raw.value !== 'object' || raw.value === null || kind !== undefined || raw.data === undefined) {
    throw refusal('noMatrix', { kernel, argument }, { given: describe(raw.value), elements: plan.storage.tag });
  }
  const { data, shared } = checkData(raw.data, plan, share, kernel, `${argument}.data`);
  const rows = extent(raw.rows, kernel, `${argument}.rows`);
  const cols = extent(raw.cols, kernel, `${argument}.cols`);
  const count = rows * cols;
  if (count >= TOO_MANY) throw refusal('largeMatrix', { kernel, argument }, { rows, cols, count });
  const length = lengthOf(data);
  if (count !== length) throw refusal('otherLength', { kernel, argument }, { length, rows, cols, count });
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
  const extent = extentName(input, dimension);
  throw refusal(
    'sizesDisagree',
    { kernel: plan.name, argument: input.name },
    { extent, found, first, before, size: text },
  );
}

/** Bounds of sizes, and extents that are expressions. Comes after the parameters, which both may use. */
export function checkSizes(plan: KernelPlan, shaped: readonly Shaped[], values: Values): void {
  for (const { name, slot, min, max } of plan.rules) {
    const value = values[slot]!;
    const low = min?.value(values);
    const high = max?.value(values);
    if ((low === undefined || value >= low) && (high === undefined || value <= high)) continue;
    const owner = plan.inputs.find((input) => input.extents.some((extent) => extent.slot === slot))!;
    const extent = extentName(
      owner,
      owner.extents.findIndex((one) => one.slot === slot),
    );
    const limits = [
      min && low !== undefined ? filled(phrases.atLeast, { bound: explainSize(min.text, low) }) : '',
      max && high !== undefined ? filled(phrases.atMost, { bound: explainSize(max.text, high) }) : '',
    ];
    throw refusal(
      'sizeOutside',
      { kernel: plan.name, argument: owner.name },
      { extent, found: value, size: name, limits: limits.filter((text) => text !== '').join(', ') },
    );
  }
  for (let i = 0; i < shaped.length; i++) {
    const input = plan.inputs[i]!;
    for (let d = 0; d < input.extents.length; d++) {
      const { slot, value, text } = input.extents[d]!;
      const found = shaped[i]!.extents[d]!;
      if (slot !== undefined || found === value(values)) continue;
      throw refusal(
        'extentDiffers',
        { kernel: plan.name, argument: input.name },
        { extent: extentName(input, d), found, due: explainSize(text, value(values)) },
      );
    }
  }
}

const fits = (extent: Exact): extent is number => extent >= 0 && extent < TOO_MANY;

/** Whether `extentsOf` would find nothing wrong. Allocates nothing; false where doubles do not tell. */
export function isSmallEnough({ extents }: Pick<ArrayPlan, 'extents'>, values: Values): boolean {
  let elements = 1;
  for (let d = 0; d < extents.length; d++) {
    const found = extents[d]!.value(values);
    if (typeof found !== 'number' || !fits(found)) return false;
    elements *= found;
  }
  return elements < TOO_MANY;
}

/** Extents of an output or a local array. Throws if they are out of range. */
export function extentsOf(
  { name, extents }: Pick<ArrayPlan, 'name' | 'extents'>,
  role: 'output' | 'local',
  values: Values,
  kernel: string,
): number[] {
  const numbers: number[] = [];
  let elements: Exact = 1;
  for (const { value, text } of extents) {
    const found = value(values);
    if (!fits(found)) {
      throw refusal(
        'extentOutside',
        { kernel, argument: name },
        { role: phrases[role], found: explainSize(text, found) },
      );
    }
    elements = OPERATIONS['*'](elements, found);
    numbers.push(found);
  }
  if (elements >= TOO_MANY) {
    throw refusal(
      'largeArray',
      { kernel, argument: name },
      { role: phrases[role], extents: numbers.join(' × '), count: elements },
    );
  }
  return numbers;
}

/** Appends the derived sizes to the numbers of the call. */
export function deriveSizes({ name: kernel, derived }: KernelPlan, values: Values): void {
  for (const { of, value, text } of derived) {
    const found = value(values);
    if (!fits(found)) {
      throw refusal('derivedOutside', { kernel, argument: of }, { found: explainSize(text, found) });
    }
    values.push(found);
  }
}
