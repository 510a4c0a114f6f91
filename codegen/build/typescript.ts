/** Projects of TypeScript as steps: tsc in a process of its own, with its record of what it has seen. */
import { join } from 'node:path';
import { folderOf, HOME } from './home.js';
import { node } from './child-process.js';
import type { Outcome, Step, TypeScriptProject } from './step.js';
import { writeWhole } from './whole-file.js';

/** The compiler of Trefoil's own installation. */
const tsc = (root: string): string =>
  join(folderOf('typescript') ?? folderOf('typescript', root) ?? HOME, 'bin', 'tsc');

function prepare(root: string, { config, text }: TypeScriptProject): void {
  if (text !== undefined) writeWhole(join(root, config), text);
}

/** All of it into another folder than usual, and without the record: whatever is there stays as it is. */
export async function compileBeside(root: string, project: TypeScriptProject, folder: string): Promise<Outcome> {
  prepare(root, project);
  const outcome = await node([tsc(root), '-p', project.config, '--outDir', folder], { cwd: root });
  if (outcome.ok) project.then?.(root, folder);
  return outcome;
}

/** The parts of a step that are the same for all that tsc makes; `outputs` are the folders it fills below `output`. */
export function typescript(
  project: TypeScriptProject,
  outputs: readonly string[],
  output: string,
): Required<Pick<Step, 'typescript' | 'clean' | 'run'>> {
  const { config, record } = project;
  return {
    typescript: project,
    clean: [record, ...outputs],
    run: async ({ root }) => {
      prepare(root, project);
      const args = [tsc(root), '-p', config, '--incremental', '--tsBuildInfoFile', record];
      const outcome = await node(args, { cwd: root });
      if (outcome.ok) project.then?.(root, output);
      return outcome;
    },
  };
}
