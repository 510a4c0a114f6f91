/** Says what was left out, and why. What is on no list ends the run as failed. */
import { relative, sep } from 'node:path';
import type { Reporter, TestCase, TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { skipFor } from './skips.js';

function titlesOf(test: TestCase): string[] {
  const titles = [test.name];
  for (let suite = test.parent; suite.type === 'suite'; suite = suite.parent) titles.unshift(suite.name);
  return titles;
}

export default class SkipsReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], _: unknown, reason: TestRunEndReason): void {
    const { config } = this.#vitest!;
    // Who asks for some tests leaves out the others, and what follows on a failure has been said.
    if (config.testNamePattern !== undefined || reason !== 'passed') return;
    const counts = new Map<string, number>();
    const unlisted: string[] = [];
    for (const module of modules) {
      const file = relative(config.root, module.moduleId).split(sep).join('/');
      for (const test of module.children.allTests('skipped')) {
        const titles = titlesOf(test);
        const skip = skipFor(file, titles);
        if (skip === undefined) unlisted.push(`${file}: ${titles.join(' > ')}`);
        else
          counts.set(
            `${file}: ${skip.title}: ${skip.reason}`,
            (counts.get(`${file}: ${skip.title}: ${skip.reason}`) ?? 0) + 1,
          );
      }
    }
    for (const [text, count] of counts) console.log(`left out${count > 1 ? ` (${count} tests)` : ''}: ${text}`);
    if (unlisted.length === 0) return;
    console.error(
      `left out, and not listed in test/support/skips.ts:\n${unlisted.map((line) => `  ${line}`).join('\n')}`,
    );
    process.exitCode = 1;
  }
}
