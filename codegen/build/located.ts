/** Where things are in a project, by its configuration. */
import { settingsAround, type Settings } from './config.js';
import { Problem } from './problem.js';
import type { Layout, Located } from './step.js';

function layoutOf({ folders, catalogue }: Settings): Layout {
  const { kernels, generated, output, state, native } = folders;
  return { kernels, generated, output, artifact: 'trefoil', native: native ?? `${state}/cargo/native`, catalogue };
}

export const locatedOf = (settings: Settings): Located => ({
  root: settings.root,
  name: settings.name,
  state: settings.folders.state,
  layout: layoutOf(settings),
});

/** The settings of the project around a folder; a Problem where there is none. */
export function settingsOfProject(folder: string): Settings {
  const settings = settingsAround(folder);
  if (settings !== undefined) return settings;
  throw new Problem(`there is no trefoil.config.ts in ${folder} or above it; \`npx trefoil init\` makes a project`);
}

/** Where things are in the project around a folder; enough for whoever builds nothing. */
export function locatedAround(folder: string): Located {
  return locatedOf(settingsOfProject(folder));
}
