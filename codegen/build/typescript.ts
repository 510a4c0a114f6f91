/** Projects of TypeScript as steps: tsc in a process of its own, with its record of what it has seen. */
import { join } from 'node:path';
import { node } from './child-process.js';
import type { Outcome, Step, TypeScriptProject } from './step.js';

const TSC = join('node_modules', 'typescript', 'bin', 'tsc');

/** All of it into another folder than usual, and without the record: whatever is there stays as it is. */
export const compileBeside = (root: string, { config }: TypeScriptProject, folder: string): Promise<Outcome> =>
  node([TSC, '-p', config, '--outDir', folder], { cwd: root });

/** The parts of a step that are the same for all that tsc makes; `outputs` are the folders it fills. */
export function typescript(
  project: TypeScriptProject,
  outputs: readonly string[],
): Required<Pick<Step, 'typescript' | 'clean' | 'run'>> {
  const { config, record } = project;
  return {
    typescript: project,
    clean: [record, ...outputs],
    run: ({ root }) => node([TSC, '-p', config, '--incremental', '--tsBuildInfoFile', record], { cwd: root }),
  };
}
