/** `trefoil run`: a kernel on CSV files, through the public runtime. Needs no compiler. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { parseNumber } from '../../files/cells.js';
import { TableError } from '../../files/errors.js';
import { saidOf, type CsvFlags } from '../../terminal/csv-options.js';
import { createProgress } from '../../terminal/progress.js';
import { duration, errorColors, fitted } from '../../terminal/text.js';
import type { KernelManifest } from '../hosts/kernel-manifest.js';
import { Failure, unknownName, UsageError } from './errors.js';
import { ensureBuilt, importRuntime, kernelCalled, readKernelManifest } from './host.js';
import { readInputs } from './run-inputs.js';
import { namedInputs } from './run-named.js';
import { isStandardOutput } from './run-targets.js';
import { formatOf, planOutputs, writeOutputs } from './run-outputs.js';

export interface RunOptions extends CsvFlags {
  readonly input: readonly string[];
  readonly column: readonly string[];
  readonly param: readonly string[];
  readonly keep?: string;
  readonly output: string;
  readonly only?: string;
  readonly format?: 'csv' | 'json';
  readonly backend: string;
}

function readParams(kernel: KernelManifest, given: readonly string[]): Record<string, number> {
  const names = kernel.params.map(({ name }) => name);
  const params: Record<string, number> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 0) throw new UsageError(`--param ${text}: write it as name=value`);
    const name = text.slice(0, at).trim();
    if (!names.includes(name))
      throw names.length === 0
        ? new UsageError(`${kernel.name} has no parameters`)
        : unknownName(`parameter of ${kernel.name}`, name, names);
    if (Object.hasOwn(params, name)) throw new UsageError(`--param ${name} is given twice`);
    const value = parseNumber(text.slice(at + 1).trim());
    if (value === undefined || Number.isNaN(value))
      throw new UsageError(`--param ${text}: '${text.slice(at + 1)}' is not a number`);
    params[name] = value;
  }
  const missing = kernel.params.filter((param) => param.default === undefined && !Object.hasOwn(params, param.name));
  if (missing.length > 0)
    throw new UsageError(
      `${kernel.name} needs ${missing.map(({ name, doc }) => `--param ${name}=… (${doc ?? 'a number'})`).join(' and ')}`,
    );
  return params;
}

interface Event {
  readonly backend?: string;
  readonly duration: number;
}

/** A kernel that has just been written is there once it is built. */
async function kernelMade(name: string): Promise<KernelManifest> {
  if (!Object.hasOwn(readKernelManifest(), name)) await ensureBuilt();
  return kernelCalled(name);
}

/** `more` are arguments that are no options of `run`: inputs by their names. */
export async function run(name: string, options: RunOptions, more: readonly string[] = []): Promise<number> {
  const kernel = await kernelMade(name);
  const named = namedInputs(kernel, more);
  const params = readParams(kernel, options.param);
  const format = options.format ?? formatOf(options.output);
  const only = options.only?.split(',').map((one) => one.trim());
  for (const output of only ?? [])
    if (!kernel.outputs.some((one) => one.name === output))
      throw unknownName(
        `output of ${name}`,
        output,
        kernel.outputs.map((one) => one.name),
      );

  const progress = createProgress(1, { quiet: true });
  const notes: string[] = [];
  try {
    const inputs = await readInputs(kernel, options, named, progress, (note) => notes.push(note));
    // Before anything is computed: where results go may be impossible.
    const plan = planOutputs(kernel, inputs, { ...options, format, only });
    progress.stop();
    await ensureBuilt();
    const { createRuntime, encodePatterns } = await importRuntime();
    const values: Record<string, unknown> = { ...inputs.values };
    for (const { bytes, offsets, values: strings } of inputs.strings) {
      const encoded = encodePatterns(strings);
      [values[bytes.name], values[offsets.name]] = [encoded.patterns, encoded.offsets];
    }
    progress.step(name);
    const rt = await createRuntime({ backend: options.backend, strict: options.backend !== 'auto' });
    let event: Event | undefined;
    const listener = (message: unknown): void => {
      event = message as Event;
    };
    subscribe('trefoil:call', listener);
    const results = (rt[name] as (inputs: object, params: object) => Record<string, unknown>)(values, params);
    unsubscribe('trefoil:call', listener);
    // On a terminal, what is written would begin behind the spinner.
    if (isStandardOutput(options.output)) progress.stop();
    else progress.step('writing');
    const written = writeOutputs(plan, results, { kernel: name, backend: event?.backend ?? options.backend, params });
    progress.stop();
    if (written.length > 0)
      console.error(
        `${name} on ${event?.backend ?? options.backend} in ${duration(event?.duration ?? 0)}: ${written.join(', ')}`,
      );
    rt.dispose();
    return 0;
  } catch (error) {
    if (error instanceof TableError) throw new Failure(saidOf(error));
    if ((error as Error).name === 'KernelError') throw new Failure((error as Error).message);
    throw error;
  } finally {
    progress.stop();
    // Where it failed they may tell why.
    for (const note of notes) console.error(errorColors.dim(fitted(note)));
  }
}
