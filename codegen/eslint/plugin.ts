/**
 * The checks of the compiler in an editor: an ESLint plugin with two rules. `kernel` reports what the compiler would say
 * about a kernel, with its codes, and offers what its hints say as suggestions; `shadowed-counter` warns of what it takes. TypeScript's own errors are left to
 * TypeScript, which every editor asks anyway.
 */
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { position } from '../diagnostics/code-frame.js';
import { fixOf, messageOf } from '../editor/checker.js';
import { parseForESLint } from './parser.js';
import { shadowedCounters } from './shadowed-counters.js';
import { isInProject, kernelAt, Workspace } from './workspace.js';

interface Fixer {
  replaceTextRange(range: [number, number], text: string): unknown;
}
interface Report {
  readonly message: string;
  readonly loc: { readonly start: { line: number; column: number }; readonly end: { line: number; column: number } };
  readonly suggest?: readonly { readonly desc: string; readonly fix: (fixer: Fixer) => unknown }[];
}
interface RuleContext {
  readonly physicalFilename: string;
  readonly sourceCode: { readonly text: string; getLocFromIndex(index: number): { line: number; column: number } };
  report(report: Report): void;
}

/** A rule that looks at nothing must not look like one that found nothing. */
const NO_PROJECT =
  'There is no trefoil.config.ts at or above this file, so it is not checked. `npx trefoil init` makes a project.';
const FIRST = { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } };

const rule = {
  meta: {
    type: 'problem',
    hasSuggestions: true,
    schema: [],
    docs: { description: 'what the Trefoil compiler says about a kernel', url: 'docs/errors/README.md' },
  },
  create(context: RuleContext) {
    return {
      Program: (): void => {
        const found = kernelAt(context.physicalFilename);
        if (found === undefined) {
          if (!isInProject(context.physicalFilename)) context.report({ message: NO_PROJECT, loc: FIRST });
          return;
        }
        for (const diagnostic of Workspace.of(found.settings).diagnose(found.file, context.sourceCode.text))
          context.report(reportOf(diagnostic, context.sourceCode));
      },
    };
  },
};

const shadowedCounter = {
  meta: {
    type: 'suggestion',
    schema: [],
    docs: { description: 'a counter that hides the counter of a loop around it', url: 'docs/editor.md' },
  },
  create(context: RuleContext) {
    const { physicalFilename, sourceCode } = context;
    return {
      Program: (): void => {
        if (kernelAt(physicalFilename) === undefined) return;
        for (const { name, start, end, outer } of shadowedCounters(sourceCode.text))
          context.report({
            message: `\`${name}\` hides the counter \`${name}\` of line ${position(sourceCode.text, outer).line}. Give it another name.`,
            loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
          });
      },
    };
  },
};

function reportOf(diagnostic: Diagnostic, source: RuleContext['sourceCode']): Report {
  const { text } = source;
  const { span, related = [] } = diagnostic;
  const notes = related
    .filter((note) => note.span.file === span.file)
    .map((note) => `See line ${position(text, note.span.start).line}: ${note.message}.`);
  const at = (index: number): { line: number; column: number } => source.getLocFromIndex(Math.min(index, text.length));
  const fix = fixOf(diagnostic);
  return {
    message: messageOf(diagnostic, notes),
    loc: { start: at(span.start), end: at(Math.max(span.end, span.start + 1)) },
    ...(fix
      ? {
          suggest: [{ desc: fix.title, fix: (fixer: Fixer) => fixer.replaceTextRange([fix.start, fix.end], fix.text) }],
        }
      : {}),
  };
}

const parser = { meta: { name: 'trefoil/parser' }, parseForESLint };
const plugin = { meta: { name: 'trefoil' }, rules: { kernel: rule, 'shadowed-counter': shadowedCounter }, parser };

/** `export default [...trefoil.configs.recommended]` lints the kernels of a project, and needs nothing else. */
const recommended = [
  {
    files: ['kernels/**/*.ts'],
    plugins: { trefoil: plugin },
    languageOptions: { parser },
    rules: { 'trefoil/kernel': 'error', 'trefoil/shadowed-counter': 'warn' },
  },
];

export default { ...plugin, configs: { recommended } };
