/**
 * What was meant to become vectors did: kernels whose loops were widened have packed instructions in their machine
 * code, for every type of lane they use, and of 512 bits where they have wide ones; AVX2 and AVX-512 stay inside the
 * functions made for them; and nowhere is a product fused with a sum.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoopKernel } from '../../dist/codegen/ir/loop-ir.js';
import { visitAllExprs } from '../../dist/codegen/ir/walk-loop.js';
import { hasNative } from '../runtime/backends.js';
import { hasVector } from '../support/coverage.js';
import { ROOT } from '../support/files.js';
import { kernelNames, subjectOf } from '../support/subject.js';

/** Element types whose lanes are computed with, not only moved. */
function lanesIn(kernel: LoopKernel, least = 2, most = Infinity): Set<string> {
  const found = new Set<string>();
  visitAllExprs(kernel.body, (e) => {
    if (e.k === 'op' && e.args.some(({ type: { lanes } }) => lanes >= least && lanes <= most)) found.add(e.of);
  });
  return found;
}

interface Vectorised {
  readonly name: string;
  readonly lanes: ReadonlySet<string>;
  /** Those of which eight are one vector. */
  readonly wide: ReadonlySet<string>;
}

/** Lowered once for all tests. */
const subjects = await Promise.all(kernelNames.map(subjectOf));

function vectorised(target: 'rust' | 'assemblyscript'): Vectorised[] {
  const found: Vectorised[] = [];
  for (const { name, targets } of subjects) {
    const { kernel } = targets.find((one) => one.target === target)!.stages.at(-1)!;
    const lanes = lanesIn(kernel);
    if (hasVector(kernel) && lanes.size > 0) found.push({ name, lanes, wide: lanesIn(kernel, 8, 8) });
  }
  return found;
}

/** Loops of both grammars, of one kind. */
function count(stmts: readonly object[], is: (s: Record<string, unknown>) => boolean): number {
  let found = 0;
  for (const s of stmts as Record<string, unknown>[]) {
    if (is(s)) found++;
    for (const part of Object.values(s))
      if (Array.isArray(part) && typeof part[0] === 'object' && 'span' in part[0]) found += count(part as object[], is);
  }
  return found;
}

test('every scan of bytes looks at 32 of them at once', { timeout: 120_000 }, () => {
  let scans = 0;
  for (const { name, ir, targets } of subjects) {
    const due = count(ir.body, (s) => s.k === 'where');
    scans += due;
    for (const { target, stages } of targets) {
      if (target !== 'typescript')
        expect([name, target, count(stages.at(-1)!.kernel.body, (s) => s.k === 'for' && s.step === 32)]).toEqual([
          name,
          target,
          due,
        ]);
    }
  }
  expect(scans).toBeGreaterThan(0);
});

describe('wasm', () => {
  const PACKED: Readonly<Record<string, RegExp>> = {
    f64: /\(f64x2\.(?:add|sub|mul|div|sqrt|abs|pmin|pmax|eq|ne|lt|le|gt|ge)\b/,
    f32: /\(f32x4\./,
    i32: /\(i32x4\./,
    u8: /\(i8x16\./,
  };
  let functions: Map<string, string>;
  let exported: Map<string, string>;

  beforeAll(async () => {
    // It comes with assemblyscript, which emits through it.
    const { default: binaryen } = await import('binaryen');
    const module = binaryen.readBinary(readFileSync(join(ROOT, 'dist/trefoil.wasm')));
    functions = new Map();
    for (const part of module
      .emitText()
      .split(/\n (?=\(func )/)
      .slice(1))
      functions.set(/^\(func \$?([^\s)]+)/.exec(part)![1]!, part);
    exported = new Map();
    for (let i = 0; i < module.getNumExports(); i++) {
      const { name, value } = binaryen.getExportInfo(module.getExportByIndex(i));
      exported.set(name, value);
    }
    module.dispose();
  });

  /** A function with everything it calls. */
  function textOf(name: string, seen = new Set<string>()): string {
    if (seen.has(name)) return '';
    seen.add(name);
    const own = functions.get(name) ?? '';
    return own + [...own.matchAll(/\(call \$([^\s)]+)/g)].map((match) => textOf(match[1]!, seen)).join('');
  }

  test('has packed instructions where loops were widened', { timeout: 120_000 }, () => {
    const kernels = vectorised('assemblyscript');
    expect(kernels.length).toBeGreaterThan(0);
    const missing = kernels.flatMap(({ name, lanes }) => {
      const text = textOf(exported.get(name)!);
      return [...lanes]
        .filter((lane) => PACKED[lane] !== undefined && !PACKED[lane].test(text))
        .map((lane) => `${name}: no packed ${lane}`);
    });
    expect(missing).toEqual([]);
  });

  test('has nothing relaxed', () =>
    expect([...functions].filter(([, text]) => /relaxed/.test(text)).map(([name]) => name)).toEqual([]));
});

const objdump = spawnSync('objdump', ['--version']).status === 0;
const isX86 = process.arch === 'x64' && process.platform === 'linux';

describe.skipIf(!objdump || !isX86 || !hasNative)('native (needs objdump)', () => {
  /** Disassembly by function; generic instances share a name. */
  const functions = new Map<string, string>();

  beforeAll(() => {
    const { stdout } = spawnSync(
      'objdump',
      ['-d', '-C', '--no-show-raw-insn', '--no-addresses', join(ROOT, 'dist/trefoil.node')],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    for (const part of stdout.split(/\n\n(?=(?:[0-9a-f]+ )?<)/).slice(1)) {
      const name = /^(?:[0-9a-f]+ )?<(.*)>:/.exec(part)?.[1];
      if (name !== undefined) functions.set(name, (functions.get(name) ?? '') + part);
    }
  });

  const ofKernel = (name: string): [string, string][] => {
    const module = `::kernels::${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}::`;
    return [...functions].filter(([symbol]) => symbol.startsWith('trefoil_kernels_') && symbol.includes(module));
  };

  test('was disassembled', () => expect(functions.size).toBeGreaterThan(100));

  test('has packed instructions where loops were widened', { timeout: 120_000 }, () => {
    const PACKED: Readonly<Record<string, RegExp>> = {
      f64: /\bv(?:add|sub|mul|div|sqrt|cmp\w*|min|max|and\w*|blendv|broadcasts|mov\w*)p?d\b.*%ymm/,
      f32: /\bv\w+ps\b.*%ymm/,
      i32: /\bvp\w+\b.*%ymm|\bvp\w+\b.*%xmm/,
      u8: /\bvpcmpeqb\b.*%ymm/,
    };
    const missing = vectorised('rust').flatMap(({ name, lanes }) => {
      const text = ofKernel(name)
        .filter(([symbol]) => symbol.endsWith('::avx2'))
        .map(([, code]) => code)
        .join('');
      return [...lanes]
        .filter((lane) => PACKED[lane] !== undefined && !PACKED[lane].test(text))
        .map((lane) => `${name}: no packed ${lane} for AVX2`);
    });
    expect(missing).toEqual([]);
  });

  test('has wide vectors in one register of AVX-512', { timeout: 120_000 }, () => {
    const WIDE: Readonly<Record<string, RegExp>> = {
      f64: /\bv(?:add|sub|mul|div|sqrt|cmp\w*|min|max)pd\b.*%zmm/,
      i32: /\bvp\w+\b.*%ymm/,
    };
    const wide = vectorised('rust');
    expect(wide.filter((one) => one.wide.has('f64')).length).toBeGreaterThan(10);
    const missing = wide.flatMap(({ name, wide }) => {
      const text = ofKernel(name)
        .filter(([symbol]) => symbol.endsWith('::avx512'))
        .map(([, code]) => code)
        .join('');
      return [...wide]
        .filter((lane) => WIDE[lane] !== undefined && !WIDE[lane].test(text))
        .map((lane) => `${name}: no wide ${lane}`);
    });
    expect(missing).toEqual([]);
  });

  test('keeps AVX2 and AVX-512 to the functions made for them', () => {
    const found = kernelNames
      .flatMap(ofKernel)
      .filter(
        ([symbol, code]) =>
          (/::plain$/.test(symbol) && /%[yz]mm/.test(code)) || (/::avx2$/.test(symbol) && /%zmm|\{%k/.test(code)),
      )
      .map(([symbol]) => symbol);
    expect(found).toEqual([]);
  });

  test('fuses nothing', () =>
    expect(
      [...functions].filter(([, code]) => /\bvf(?:n?m)(?:add|sub)\w*/.test(code)).map(([symbol]) => symbol),
    ).toEqual([]));
});
