/** The plugin of ESLint. A caller's install brings none of the packages that it needs: where one is missing, it says so in a sentence. */
import { missingPackage } from '../cli/missing-package.js';
import { managerOf } from '../cli/package-manager.js';

type Plugin = (typeof import('./plugin.js'))['default'];

async function load(): Promise<Plugin> {
  try {
    return (await import('./plugin.js')).default;
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === undefined) throw error;
    const problem = new Error(
      `trefoil/eslint needs the package ${missing.name}, which is not installed: ${managerOf(process.cwd()).add([missing.wanted])}`,
    );
    // ESLint shows the stack, and there is nothing in it to be mended.
    problem.stack = problem.message;
    throw problem;
  }
}

const plugin: Plugin = await load();

export default plugin;
