/** The command line: which commands there are, and how one that fails says so. */
import { pathToFileURL } from 'node:url';
import { Command, CommanderError } from 'commander';
import { endQuietly } from '../../terminal/pipes.js';
import { errorColors, fitted } from '../../terminal/text.js';
import { HOME, packageAt } from '../build/home.js';
import { Problem } from '../build/problem.js';
import { COMMANDS, refuseContradictions, type Done } from './commands.js';
import { UsageError } from './errors.js';
import { missingPackage, saidMissing } from './missing-package.js';
import { examples, HELP, helpWidth } from './help.js';

export function createProgram(done: Done): Command {
  const program = new Command('trefoil')
    .description('Numeric kernels declared once in TypeScript, compiled to Rust, WebAssembly SIMD and TypeScript.')
    .version(packageAt(HOME).version!, '-V, --version')
    .showHelpAfterError('(--help shows what there is)')
    .configureHelp(HELP)
    .configureOutput({ getOutHelpWidth: helpWidth, getErrHelpWidth: helpWidth })
    .exitOverride()
    .addHelpText(
      'after',
      `\nExit codes: 0 done, 1 failed, 2 wrong usage.\n${examples('$ trefoil new rolling/rollingRange', '$ trefoil build --watch', '$ trefoil explain rollingMean --stage code', '$ trefoil run rollingMean --input data.csv --param window=16 -o mean.csv')}`,
    );
  for (const add of COMMANDS) add(program, done);
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError(`(trefoil ${command.name()} --help shows how)`);
    refuseContradictions(command);
  }
  return program;
}

export async function main(args: readonly string[]): Promise<number> {
  endQuietly();
  let code = 0;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    if (args.length === 0) {
      program.outputHelp();
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const said = (text: string): void =>
      console.error(fitted(`trefoil: ${text}`).replace(/^trefoil:/, errorColors.red('trefoil:')));
    if (error instanceof UsageError) {
      said(`${error.message}${error.helpful ? `\n(trefoil ${args[0]} --help shows how)` : ''}`);
      return 2;
    }
    // What the system refused, such as a file that cannot be written, it says well enough.
    if (error instanceof Problem || (error as NodeJS.ErrnoException).syscall !== undefined)
      said((error as Error).message);
    else if (missingPackage(error) !== undefined) said(saidMissing(missingPackage(error)!));
    else console.error(`${errorColors.red('trefoil:')} ${(error as Error).stack ?? String(error)}`);
    return 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2));
