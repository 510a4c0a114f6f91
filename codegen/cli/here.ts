/** What a command works on: the project around the current folder, or Trefoil's own package where there is none. */
import { configIn, settingsAround } from '../build/config.js';
import { HOME } from '../build/home.js';
import { locatedAround, locatedOf } from '../build/located.js';
import type { Located, Project } from '../build/step.js';

/** Trefoil as it is installed: nothing can be built in it. */
const INSTALLED: Located = {
  root: HOME,
  name: 'trefoil',
  state: 'build',
  layout: {
    kernels: 'kernels',
    generated: 'generated',
    output: 'dist',
    artifact: 'trefoil',
    native: 'native',
    catalogue: false,
  },
};

/** The folder of the project whose kernels a command calls; undefined where they are those of an installed Trefoil. */
const projectFolder = (): string | undefined => {
  if (settingsAround(process.cwd()) !== undefined) return process.cwd();
  return configIn(HOME) === undefined ? undefined : HOME;
};

/** For commands that write or compile kernels; fails where there is no project. */
export const here = (): Located => locatedAround(process.cwd());

/** For commands that call what has been built. */
export function built(): Located {
  const folder = projectFolder();
  return folder === undefined ? INSTALLED : locatedOf(settingsAround(folder)!);
}

/** The project that can be brought up to date before its kernels are called. */
export async function buildable(): Promise<Project | undefined> {
  const folder = projectFolder();
  return folder === undefined ? undefined : (await import('../build/project.js')).projectAround(folder);
}
