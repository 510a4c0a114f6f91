/** A project as it is built, made from its configuration: where things are, and the steps in order. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { circumstances, probeCargo } from './cargo.js';
import { firstError } from './cargo-errors.js';
import { node } from './child-process.js';
import type { Settings } from './config.js';
import { HOME, keyOfBuilder, keyOfCatalogue, keyOfCompiler, keyOfLibrary, packageAt } from './home.js';
import { locatedOf, settingsOfProject } from './located.js';
import { isQuickAndCurrent } from './native.js';
import { nativeWorkspace } from './native-workspace.js';
import { Problem } from './problem.js';
import { quotedLinesIn } from './quoted-lines.js';
import { mapKernels, moveBodyMaps } from './source-maps.js';
import { usesCatalogue } from './sources.js';
import type { Located, Project, Step } from './step.js';
import { tsconfigOfBodies, tsconfigOfEntry } from './tsconfigs.js';
import { typescript } from './typescript.js';
import { writeJson } from './whole-file.js';

/** Runs builds of a single part: see main.ts. */
const PROGRAM = join(HOME, 'dist', 'codegen', 'build', 'main.js');
const COMMAND = join(HOME, 'dist', 'codegen', 'cli', 'main.js');

/** Steps of a project's own: the module that `steps` in its configuration names exports them. */
export interface OwnSteps {
  /** They run before all others. */
  readonly before: readonly Step[];
  /** Folders of which a watch says that it goes on with what it began with. */
  readonly folders: readonly string[];
}

/** Ordinary type errors of kernels only: the kernel compiler shows the same ones with code frames. */
function onlyKernelErrors(kernels: string): (output: string) => boolean {
  return (output) => {
    const errors = output.split('\n').filter((text) => /(^|: )error TS\d+:/.test(text));
    return errors.length > 0 && errors.every((text) => text.startsWith(`${kernels}/`));
  };
}

/** Kernels as ordinary TypeScript: bodies that can be run directly. */
function bodies({ root, state, layout }: Located): Step {
  const config = `${state}/tsconfig/bodies.json`;
  return {
    name: 'bodies',
    label: 'kernels (as they are)',
    inputs: [`${layout.kernels}/**/*.ts`],
    outputs: [`${layout.output}/${layout.kernels}/**`],
    variant: keyOfLibrary(join(root, state)),
    ...typescript(
      {
        config,
        text: tsconfigOfBodies(root, layout),
        record: `${state}/tsc/kernels.tsbuildinfo`,
        then: (_, folder) => moveBodyMaps(root, layout.kernels, { output: layout.output, folder }),
      },
      [`${layout.output}/${layout.kernels}`],
      layout.output,
    ),
    forgives: onlyKernelErrors(layout.kernels),
  };
}

function kernels({ root: top, state, layout }: Located): Step {
  return {
    name: 'kernels',
    label: 'kernels (Rust, AssemblyScript, TS)',
    inputs: [`${layout.kernels}/**/*.ts`],
    outputs: [`${layout.generated}/manifest.json`, `${layout.generated}/**`, quotedLinesIn(state)],
    variant: `${keyOfCompiler(join(top, state))} ${usesCatalogue({ root: top, layout }) ? keyOfCatalogue(join(top, state)) : ''}`,
    run: ({ root }) => node([COMMAND, 'build', '--no-backends'], { cwd: root }),
  };
}

/** What callers import. */
function entry(project: Located): Step {
  const { root, state, layout } = project;
  const { generated, output } = layout;
  const folders = [`${output}/${generated}`];
  return {
    name: 'entry',
    label: 'package entry (TypeScript)',
    inputs: [
      `${generated}/typescript/**`,
      `${generated}/manifest.json`,
      // For source maps, which say where an author's line stands.
      quotedLinesIn(state),
      `${layout.kernels}/**/*.ts`,
    ],
    outputs: [`${output}/${generated}/**`],
    variant: keyOfBuilder(join(root, state), 'source-maps'),
    ...typescript(
      {
        config: `${state}/tsconfig/entry.json`,
        text: tsconfigOfEntry(root, layout),
        record: `${state}/tsc/entry.tsbuildinfo`,
        then(_, folder) {
          mapKernels(project, folder);
          // What tsc writes are modules, whatever the package around them is.
          if (packageAt(root).type !== 'module') writeJson(join(root, output, 'package.json'), { type: 'module' });
        },
      },
      folders,
      output,
    ),
  };
}

function wasm({ root: top, state, layout }: Located): Step {
  return {
    name: 'wasm',
    label: 'wasm backend',
    inputs: [`${layout.generated}/assemblyscript/**`, `${layout.generated}/manifest.json`],
    outputs: [`${layout.output}/${layout.artifact}.wasm`, `${layout.output}/wasm/**`],
    variant: `${keyOfBuilder(join(top, state), 'wasm')} ${keyOfBuilder(join(top, state), 'wasm-families')}`,
    run: ({ root }) => node([PROGRAM, 'wasm'], { cwd: root }),
  };
}

function native({ root: top, state, layout }: Located, { folders }: Settings): Step {
  const own = folders.native;
  return {
    name: 'native',
    label: 'native backend (Rust)',
    inputs: [
      `${layout.generated}/rust/**`,
      `${layout.generated}/manifest.json`,
      ...(own === undefined ? [] : [`${own}/**`, `!${own}/target`]),
    ],
    // Cargo notes down a family of kernels that is new, and one that is gone.
    ...(own === undefined ? {} : { updates: [`${own}/Cargo.lock`] }),
    // A folder mounted on another kind of machine needs another binary.
    variant: `${process.platform}-${process.arch} ${nativeWorkspace(own)} ${keyOfBuilder(join(top, state), 'native')}`,
    outputs: [`${layout.output}/${layout.artifact}.node`, `${layout.output}/native.json`],
    run: async ({ root }) => {
      const cargo = probeCargo();
      if (cargo.reason !== undefined) return { ok: false, output: cargo.reason };
      return node([PROGRAM, 'native'], { cwd: root, env: cargo.env });
    },
    forNow: ({ root }) =>
      isQuickAndCurrent({ root, layout })
        ? 'of the quick profile of a watch: same bytes, slower; the next build makes the fast one'
        : undefined,
    optional: {
      circumstances: ({ root }) => circumstances(root),
      reason: (output) => probeCargo().reason ?? firstError(output),
      note: `${layout.output}/native-failure.json`,
      without: 'continuing with wasm and ts',
      again: '`npx trefoil build --native` tries again',
    },
  };
}

async function ownSteps({ root, steps }: Settings): Promise<OwnSteps> {
  if (steps === undefined) return { before: [], folders: [] };
  const path = resolve(root, steps);
  try {
    return (await import(pathToFileURL(path).href)) as OwnSteps;
  } catch (error) {
    throw new Problem(`${path}, which the configuration names, cannot be loaded: ${(error as Error).message}`);
  }
}

export async function projectOf(settings: Settings): Promise<Project> {
  const located = locatedOf(settings);
  const own = await ownSteps(settings);
  const built = { wasm: () => wasm(located), native: () => native(located, settings) };
  const steps = [
    ...own.before,
    bodies(located),
    kernels(located),
    entry(located),
    ...(['wasm', 'native'] as const).filter((one) => settings.backends.includes(one)).map((one) => built[one]()),
  ];
  return {
    ...located,
    steps,
    quick: ['bodies', 'kernels', 'entry', 'wasm'].filter((one) => steps.some((step) => step.name === one)),
    compiler: own.folders,
  };
}

/** The project around a folder; a Problem where there is none. */
export const projectAround = async (folder: string): Promise<Project> => projectOf(settingsOfProject(folder));
