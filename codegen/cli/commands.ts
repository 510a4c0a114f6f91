/** The commands: arguments, options and help of each. What a command does is in a file of its own, loaded when it is asked for. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CSV_FLAGS } from '../../terminal/csv-options.js';
import type { BenchOptions } from './bench.js';
import { UsageError } from './errors.js';
import { examples, paragraphs } from './help.js';
import { needsCompiler } from './host.js';
import type { InitOptions } from './init.js';
import { ALL_KINDS } from './new-templates.js';
import type { RunOptions } from './run.js';

/** Takes the exit code of a command. */
export type Done = (code: number) => void;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function integer(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || value < least || !Number.isSafeInteger(value))
      throw new InvalidArgumentError(`An integer of at least ${least} was expected.`);
    return value;
  };
}

/** A switch and its opposite in one call: which of them is meant nobody can tell. */
export function refuseContradictions(command: Command): void {
  const given = new Set<string>();
  for (const option of command.options) command.on(`option:${option.name()}`, () => given.add(option.name()));
  command.hook('preAction', () => {
    const name = [...given].find((one) => given.has(`no-${one}`));
    if (name !== undefined)
      throw new UsageError(`--${name} and --no-${name} contradict each other; leave one of them out`);
  });
}

function addInit(program: Command, done: Done): void {
  program
    .command('init')
    .description('make a folder a project of kernels: configuration, an example with its test, scripts')
    .argument('[folder]', 'default: this one')
    .option('--catalogue', "have Trefoil's own kernels in the package, too")
    .option('--no-native', 'without the native backend and what builds it')
    .addHelpText('after', examples('$ trefoil init', '$ trefoil init packages/kernels', '$ trefoil init --no-native'))
    .action(async (folder: string | undefined, options: InitOptions) =>
      done((await import('./init.js')).init(folder, options)),
    );
}

function addBuild(program: Command, done: Done): void {
  program
    .command('build')
    .description('compile the kernels, write generated/, and build the backends')
    .option('--watch', 'go on: whenever a kernel is saved, build what changed')
    .option('--no-backends', 'write generated/ and nothing else')
    .option('--native', 'fail without the native backend, and try again if building it failed before')
    .option('--no-native', 'leave the native backend out')
    .addHelpText(
      'after',
      examples(
        '$ trefoil build',
        '$ trefoil build --watch',
        '$ trefoil build --native',
        '$ trefoil build --no-backends',
      ),
    )
    .action(async (options: { watch?: boolean; backends: boolean; native?: boolean }) => {
      if (options.native && !options.backends)
        throw new UsageError('--native builds a backend; it cannot be combined with --no-backends');
      if (options.watch && !options.backends)
        throw new UsageError('--watch builds the backends; it cannot be combined with --no-backends');
      if (options.watch) done(await (await needsCompiler('build', () => import('./watch.js'))).watch(options));
      else done(await (await needsCompiler('build', () => import('./build.js'))).build(options));
    });
}

function addCheck(program: Command, done: Done): void {
  program
    .command('check')
    .description('look for mistakes in kernels, and say whether generated/ is what they say; changes nothing')
    .option(
      '--thorough',
      'compile and format everything anew to compare, rather than rely on what is known from before and on hashes',
    )
    .addHelpText('after', examples('$ trefoil check', '$ trefoil check --thorough'))
    .action(async (options: { thorough?: boolean }) =>
      done(await (await needsCompiler('check', () => import('./build.js'))).check(options)),
    );
}

function addNew(program: Command, done: Done): void {
  program
    .command('new')
    .description('begin a kernel: a file that compiles and is under test at once')
    .argument('<family/name>', 'folder below kernels/ and name of the kernel')
    .addOption(
      new Option('--template <kind>', 'what to begin with; by default what suits the family').choices(ALL_KINDS),
    )
    .addHelpText(
      'after',
      examples(
        '$ trefoil new rolling/rollingRange',
        '$ trefoil new trading/drawdown --template recurrence',
        '$ trefoil new detectors/cusum',
      ),
    )
    .action(async (name: string, options: { template?: string }) =>
      done(await (await needsCompiler('new', () => import('./new.js'))).create(name, options)),
    );
}

function addList(program: Command, done: Done): void {
  program
    .command('list')
    .description('list the kernels: family, name, signature, what they are')
    .argument('[family]', 'only these')
    .option('--json', 'as JSON, with everything that is known of each')
    .addHelpText('after', examples('$ trefoil list', '$ trefoil list rolling', '$ trefoil list --json'))
    .action(async (family: string | undefined, options: { json?: boolean }) =>
      done((await import('./list.js')).list(family, options)),
    );
}

function addExplain(program: Command, done: Done): void {
  program
    .command('explain')
    .description('show how a kernel is compiled, stage by stage, or what an error code means')
    .argument('<kernel|code>', 'name of a kernel, or a code such as TF2002 or E_PARAM')
    .addOption(
      new Option('--target <target>', 'the target to compile for, or all of them')
        .choices(['rust', 'assemblyscript', 'typescript', 'all'])
        .default('rust'),
    )
    .option(
      '--stage <stage>',
      'this: source, kernel, lower, the name of a pass, code, notes; repeatable (default: all of them)',
      collect,
    )
    .addOption(new Option('--brief', 'source, kernel IR and notes').conflicts('all'))
    .option('--all', 'the whole loop IR after every pass, not only what the pass changed')
    .addHelpText(
      'after',
      examples(
        '$ trefoil explain rollingMean',
        '$ trefoil explain rollingMean --brief',
        '$ trefoil explain kama --target typescript --stage pre-pass',
        '$ trefoil explain sum --stage code --target all',
        '$ trefoil explain TF2002',
      ),
    )
    .action(
      async (what: string, options: { target: string; stage?: readonly string[]; all?: boolean; brief?: boolean }) =>
        done(await (await import('./explain.js')).explain(what, { stage: [], ...options })),
    );
}

function addParity(program: Command, done: Done): void {
  program
    .command('parity')
    .description('prove that the backends give the same bytes')
    .argument('[kernel...]', 'only these; without a name all of them')
    .option('--runs <n>', 'random cases per kernel', integer(1))
    .option('--seed <n>', 'where the cases begin', integer(-(2 ** 31)))
    .addHelpText('after', examples('$ trefoil parity rollingMean', '$ trefoil parity --runs 5000 --seed 7'))
    .action(async (kernels: readonly string[], options: { runs?: number; seed?: number }) =>
      done(await (await import('./parity.js')).parity(kernels, options)),
    );
}

function addBench(program: Command, done: Done): void {
  program
    .command('bench')
    .description('measure the kernels against other libraries and the backends against each other')
    .option('--only <kernel,…>', 'these kernels; repeatable', collect)
    .option('--quick', 'one short round instead of three')
    .addHelpText(
      'after',
      `${paragraphs("Least times of a call, on arguments made from the declarations. A project's own bench/run.mjs runs instead.")}
${examples('$ trefoil bench', '$ trefoil bench --only rollingMean,kmeans', '$ trefoil bench --only sum --quick')}`,
    )
    .action(async (options: BenchOptions) => done(await (await import('./bench.js')).bench(options)));
}

function addRun(program: Command, done: Done): void {
  const run = program
    .command('run')
    .description('run a kernel on CSV files')
    .usage('<kernel> [options] [--<input> <file|text,…>]')
    .argument('<kernel>', 'name of a kernel')
    .option(
      '-i, --input <[name=]file>',
      'a CSV file, for one input or for all of them; - is standard input; repeatable',
      collect,
    )
    .option(
      '-c, --column <[name=]column,…>',
      'columns to take: of a vector one, of a matrix any number; repeatable',
      collect,
    )
    .option('-p, --param <name=value>', 'a parameter; repeatable', collect)
    .option(
      '-k, --keep <column,…>',
      'columns of the input to repeat in front of outputs with the same rows; they are inputs only if --column names them',
    )
    .option('-o, --output <file>', 'where results go: .csv or .json; - is the terminal', '-')
    .option('--only <output,…>', 'these outputs only')
    .addOption(new Option('--format <format>', 'csv or json; else by the ending of the file').choices(['csv', 'json']))
    .addOption(
      new Option('--backend <backend>', 'where it runs').choices(['auto', 'native', 'wasm', 'ts']).default('auto'),
    )
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText(
      'after',
      `${paragraphs(
        'Inputs: each can be given by its name, --text server.log for --input text=server.log. An input of bytes takes the file as it is; one of several strings takes them as they are: --patterns ERROR,WARN (\\, is a comma that belongs to a string).',
        'Files: CSV, plain or packed with gzip; pipes and FIFOs too. Delimiter, header, decimal comma, a row of units, sep=;, encoding and comments are recognised. What was recognised is said, and so is the option that helps where nothing is guessed.',
        'Cells: a missing one is NaN, and NaN is written as an empty one. Columns that do not begin with a number are left out. Those of --keep are repeated as they stand in the file.',
        'Outputs of one length go into one table. Others get files of their own: -o out.csv writes out.labels.csv and so on, numbers go to out.scalars.csv. JSON holds everything in one file (NaN is null, infinities are text). Devices, pipes and links given to -o are written to, not replaced.',
      )}
${examples('$ trefoil run rollingMean --input data.csv --param window=16 -o mean.csv', '$ trefoil run kama --input prices.csv --column close', '$ trefoil run kmeans --input x=points.csv --input init=seeds.csv -o result.csv', '$ trefoil run dot --input data.csv --column x=price --column y=weight', '$ trefoil run countMatches --text server.log --patterns ERROR,WARN', '$ zcat data.csv.gz | trefoil run ema --input - --param span=20 --decimal , --na -9999')}`,
    )
    .action(async (kernel: string, options: Partial<RunOptions> & Pick<RunOptions, 'output' | 'backend'>) => {
      if (kernel.startsWith('-')) throw new UsageError(`name the kernel before ${kernel}`);
      done(
        await (
          await import('./run.js')
        ).run(kernel, { input: [], column: [], param: [], ...options }, run.args.slice(1)),
      );
    });
  for (const [name, placeholder, help] of CSV_FLAGS)
    run.option(placeholder === undefined ? `--${name}` : `--${name} <${placeholder}>`, help);
}

function addDoctor(program: Command, done: Done): void {
  program
    .command('doctor')
    .description('say what works here and what does not, and why')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('$ trefoil doctor', '$ trefoil doctor --json'))
    .action(async (options: { json?: boolean }) => done(await (await import('./doctor.js')).doctor(options)));
}

/** In the order in which help lists them. */
export const COMMANDS: readonly ((program: Command, done: Done) => void)[] = [
  addInit,
  addBuild,
  addCheck,
  addNew,
  addList,
  addExplain,
  addParity,
  addBench,
  addRun,
  addDoctor,
];
