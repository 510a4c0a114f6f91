/**
 * Single faults: one piece of one source file replaced by another. `with` names what is enough to notice it: the
 * operation table tried row by row, random kernels on some backends, or test files of the suite.
 */
const SCRIPTS = 'codegen/targets/common/script-statements.ts';
const assemblyScript = (file) => `codegen/targets/assemblyscript/${file}.ts`;
const rust = (file) => `codegen/targets/rust/${file}.ts`;

const of =
  (kind, file, extra = {}) =>
  (name, fault, find, replace, more = {}) => ({ name, kind, file, fault, find, replace, ...extra, ...more });

/** Noticed by the interpreters alone: what they run is what is wrong. */
const NOTHING = { fuzz: [] };
const tables = (test, ...fuzz) => ({ tables: test, fuzz });

const operation = (file) => of('operation table', `codegen/language/operations/${file}.ts`);
const lowering = (file) => of('lowering', `codegen/lower/${file}.ts`, NOTHING);
const frontend = (file, noticed) => of('frontend', `codegen/frontend/${file}.ts`, noticed);
const FIXTURES = { suite: ['test/diagnostics/fixtures.test.ts'] };
const PROVER = { suite: ['test/compiler/prover.test.ts'] };
const GUARDS = { suite: ['test/compiler/guards.test.ts'] };
const ORDER = { suite: ['test/compiler/order-rules.test.ts'] };
const loops = (file) => of('pass', `codegen/loops/${file}.ts`, NOTHING);
const pass = (file) => of('pass', `codegen/passes/${file}.ts`, NOTHING);

export const faults = [
  // ------------------------------------------------------------------ operation table
  operation('float-arithmetic')(
    'swapped-sub-meaning',
    'the definition of a difference has its operands swapped',
    "arithmetic('sub', '-', PREC.add, (a, b) => a! - b!),",
    "arithmetic('sub', '-', PREC.add, (a, b) => b! - a!),",
    tables('TypeScript'),
  ),
  of('operation table', 'codegen/language/spelling.ts')(
    'associative-sum',
    'a + (b + c) loses its parentheses',
    '({ text: `$0 ${operator} $1`, prec, operands: [associative ? prec : prec + 1, prec + 1] });',
    '({ text: `$0 ${operator} $1`, prec, operands: [associative ? prec : prec + 1, prec] });',
    tables('TypeScript', 'ts'),
  ),
  of('operation table', 'codegen/language/spelling.ts')(
    'signs-in-a-row',
    'a negated negation is printed as a decrement',
    'looksGeneric || decrements ?',
    'looksGeneric ?',
    tables('TypeScript', 'ts'),
  ),
  operation('comparisons')(
    'less-or-equal',
    '< becomes <= in every target',
    "comparison(of, 'lt', '<', PREC.relation",
    "comparison(of, 'lt', '<=', PREC.relation",
    tables('TypeScript'),
  ),
  operation('extrema')(
    'pmin-for-pmax',
    'lanes of wasm take the smaller for the larger',
    "compared('max', larger, 'pmax')",
    "compared('max', larger, 'pmin')",
    tables('AssemblyScript', 'wasm'),
  ),
  operation('extrema')(
    'min-of-numbers',
    'lanes of wasm let a NaN win in min',
    "compared('min', smaller, 'pmin')",
    "compared('min', smaller, 'min')",
    tables('AssemblyScript', 'wasm'),
  ),
  operation('select')(
    'swapped-select-lanes',
    'lanes of wasm choose the wrong way round',
    "as: form('v128.bitselect($1, $2, $0)', PREC.postfix, 0, 0, 0)",
    "as: form('v128.bitselect($2, $1, $0)', PREC.postfix, 0, 0, 0)",
    tables('AssemblyScript', 'wasm'),
  ),
  operation('integer-arithmetic')(
    'no-wrap',
    'a sum of integers does not wrap in TypeScript',
    "wrapped(of, '$0 + $1', PREC.add, PREC.mul)",
    "form('$0 + $1', PREC.add, PREC.add, PREC.mul)",
    tables('TypeScript', 'ts'),
  ),
  operation('integer-arithmetic')(
    'product-of-doubles',
    'a product of integers is rounded as a double in TypeScript',
    "isSigned(of) ? call('Math.imul', 2)",
    "isSigned(of) ? form('$0 * $1 | 0', PREC.bitOrC, PREC.mul, PREC.mul)",
    tables('TypeScript', 'ts'),
  ),
  operation('bits')(
    'logical-shift',
    'shifting right loses the sign in TypeScript',
    "ts: infix(signed ? '>>'",
    "ts: infix(signed ? '>>>'",
    tables('TypeScript', 'ts'),
  ),
  operation('integer-arithmetic')(
    'rust-traps',
    'a sum of integers is a plain + in Rust',
    'rust: method(`wrapping_${name}`, 2), as: infix(sign, prec), ts,',
    'rust: infix(sign, prec), as: infix(sign, prec), ts,',
    tables('Rust', 'native'),
  ),
  operation('conversions')(
    'unsaturated',
    'toI32 wraps instead of saturating in TypeScript',
    'a <= -2147483648 ? -2147483648 : a >= 2147483647 ? 2147483647 : a | 0;',
    'a | 0;',
    tables('TypeScript', 'ts'),
  ),
  operation('conversions')(
    'u32-not-saturated',
    'toU32 wraps instead of saturating in TypeScript',
    'a >= 4294967295 ? 4294967295 : a >>> 0;',
    'a >>> 0;',
    tables('TypeScript', 'ts'),
  ),
  operation('extrema')(
    'min-swapped',
    'min takes the other of two equals in TypeScript and wasm',
    "min: 'return b < a ? b : a;'",
    "min: 'return a < b ? a : b;'",
    tables('TypeScript', 'ts'),
  ),
  operation('extrema')(
    'min-num-zero',
    'minNum forgets that −0 is below +0',
    'return NaN; if (a === 0 && b === 0) return 1.0 / a < 0 ? a : b; return b < a',
    'return NaN; return b < a',
    tables('TypeScript', 'ts'),
  ),
  operation('float-rounding')(
    'round-half-up',
    'round goes up at a half',
    'const whole = magnitude + ${whole} - ${whole}; return',
    'const whole = ${abs.replace("abs", "floor")}(magnitude + 0.5); return',
    tables('TypeScript', 'ts'),
  ),
  operation('integer-arithmetic')(
    'division-by-zero',
    'idiv by 0 is not 0 in TypeScript',
    "ts: 'return b === 0 ? 0 : (a / b) | 0;'",
    "ts: 'return b === 0 ? a : (a / b) | 0;'",
    tables('TypeScript', 'ts'),
  ),
  operation('integer-arithmetic')(
    'remainder-sign',
    'irem takes the sign of the divisor in wasm',
    "as: 'return b === 0 || b === -1 ? 0 : a % b;'",
    "as: 'return b === 0 || b === -1 ? 0 : (a % b + b) % b;'",
    tables('AssemblyScript', 'wasm'),
  ),
  operation('float-rounding')(
    'sign-of-zero',
    'sign of −0 is +0',
    "'return a > 0 ? 1.0 : a < 0 ? -1.0 : a;'",
    "'return a > 0 ? 1.0 : a < 0 ? -1.0 : a + 0.0;'",
    tables('TypeScript', 'ts'),
  ),

  // ------------------------------------------------------------------ emitters
  of('renamer', assemblyScript('manner'), { fuzz: ['ts', 'wasm'] })(
    'nothing-reserved',
    'wasm gives its own words away',
    'ASSEMBLYSCRIPT: Manner = { reserved: ASSEMBLYSCRIPT_WORDS,',
    'ASSEMBLYSCRIPT: Manner = { reserved: new Set(),',
  ),
  of('renamer', assemblyScript('arena'), { fuzz: ['wasm'] })(
    'glued-mark',
    'the mark of the arena is called mark, whatever else is',
    "const mark = s.scratch.length > 0 ? names.made('mark') : '';",
    "const mark = 'mark';",
  ),
  of('renamer', rust('regions'), { fuzz: ['native'] })(
    'glued-base',
    'the beginning of a part is called after its array, whatever else is',
    'const base = names.made(`${stemOf(o.array)}Base`);',
    'const base = `${names.of(o.array)}_base`;',
  ),
  of('emitter', SCRIPTS, { fuzz: ['ts'] })(
    'ts-loop-inclusive',
    'loops of TypeScript and of wasm run once too often',
    "${counter} ${s.step > 0 ? '<' : '>'} ${end}",
    "${counter} ${s.step > 0 ? '<=' : '>='} ${end}",
  ),
  of('emitter', SCRIPTS, { fuzz: ['ts'] })(
    'ts-step',
    'every loop of TypeScript and of wasm steps by one',
    'if (step === 1) return `${v}++`;',
    'if (step > 0) return `${v}++`;',
  ),
  of('emitter', 'codegen/targets/typescript/expressions.ts', { fuzz: ['ts'] })(
    'ts-smaller',
    'min in place takes the larger',
    "const SMALLER = form('$1 < $0 ? $1 : $0'",
    "const SMALLER = form('$0 < $1 ? $1 : $0'",
  ),
  of('emitter', SCRIPTS, { fuzz: ['ts'] })(
    'ts-no-else',
    'TypeScript and wasm leave the other side of a condition out',
    "if (s.else.length > 0) this.lines.block('else {', () => this.stmts(s.else));",
    '',
  ),
  of('emitter', assemblyScript('expressions'), { fuzz: ['wasm'] })(
    'as-byte-arithmetic',
    'a byte is computed with in eight bits',
    "dtype === 'u8' ? 'i32.load8_u' : `load<${dtype}>`",
    '`load<${dtype}>`',
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-stride',
    'strided lanes of wasm are loaded side by side',
    'load<${dtype}>(${strided(first, step, lane)})',
    "load<${dtype}>(${strided(first, '8', lane)})",
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-second-half',
    'the second register of a vector is loaded from the place of the first',
    'memory.address(e.array, e.index, dtype, half * BYTES_PER_REGISTER);',
    'memory.address(e.array, e.index, dtype, 0);',
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-narrow-mask',
    'a comparison of 32-bit lanes is a mask for the first two only',
    'return [`i64x2.extend_low_i32x4_s(${narrow})`, `i64x2.extend_high_i32x4_s(${narrow})`];',
    'return [`i64x2.extend_low_i32x4_s(${narrow})`, `i64x2.extend_low_i32x4_s(${narrow})`];',
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-convert-low',
    'conversion of lanes repeats the first two',
    '(${of}, ${of}, 2, 3, 2, 3)`',
    '(${of}, ${of}, 0, 1, 2, 3)`',
  ),
  of('emitter', assemblyScript('emit'), { fuzz: ['wasm'] })(
    'as-scratch-not-zeroed',
    'local arrays of wasm start with what was there',
    'arena.claim(a.name, a.dtype, a.extent, a.zeroed === true);',
    'arena.claim(a.name, a.dtype, a.extent, false);',
  ),
  of('emitter', assemblyScript('arena'), { suite: ['test/compiler/arena.test.ts'] })(
    'as-arena-not-reset',
    'the arena is not reset after a region',
    'if (s.scratch.length > 0) lines.line(`${this.top} = ${mark};`);',
    '',
  ),
  of('emitter', assemblyScript('arena'), { fuzz: ['wasm'] })(
    'as-arena-overlaps',
    'scratch begins in the middle of what was claimed before',
    'this.take(symbol, this.text(this.length(extent)), bytesPerElement[dtype]);',
    'this.take(symbol, this.text(this.length(extent)), bytesPerElement[dtype] / 2);',
  ),
  of('emitter', assemblyScript('memory'), { fuzz: ['wasm'] })(
    'as-offset',
    'an immediate offset counts elements instead of bytes',
    'const offset = extra + places * bytesPerElement[dtype];',
    'const offset = extra + places;',
  ),
  of('emitter', assemblyScript('expressions'), { fuzz: ['wasm'] })(
    'less-than-a-choice',
    'asc reads a comparison as the beginning of type arguments',
    "if (row.as.text === '$0 < $1')",
    "if (row.as.text === '$0 <')",
  ),
  of('emitter', rust('regions'), { fuzz: ['native'] })(
    'rust-chunk-base',
    'a chunk writes from the start of its own part plus one',
    'o.stride.value === 1 ? lo : `${lo} * $',
    'o.stride.value === 1 ? `${lo} - 1` : `${lo} * $',
  ),
  of('emitter', rust('loops'), { fuzz: ['native'] })(
    'rust-down',
    'a loop of Rust that counts down takes steps of one',
    's.step > 0 ? `${at} += ${s.step};` : `${at} -= ${-s.step};`',
    's.step > 0 ? `${at} += ${s.step};` : `${at} -= 1;`',
  ),
  of('emitter', rust('loops'), { fuzz: ['native'] })(
    'rust-up',
    'a loop of Rust with a step takes steps of one',
    's.step > 0 ? `${at} += ${s.step};`',
    's.step > 0 ? `${at} += 1;`',
  ),
  of('emitter', rust('statements'), { fuzz: ['native'] })(
    'rust-add-assign',
    'x = y − x is printed as x −= y',
    "if (sign === '+' && value.k === 'op' && value.of === 'index'",
    "if (sign && value.k === 'op'",
  ),

  // ------------------------------------------------------------------ passes
  pass('widen-loops')(
    'crossed-ends',
    'a loop that ends before it begins has the rounds that are left of their difference in 32 bits',
    'b.sub(isForward ? to : b.max(to, from), from)',
    'b.sub(to, from)',
  ),
  pass('canonical-nan')(
    'any-nan',
    'outputs hold whatever NaN there is',
    "if (s.k !== 'store' || !floats.has(s.array)",
    "if (s.k !== 'store' || floats.has(s.array)",
    { fuzz: ['ts', 'wasm', 'native'] },
  ),
  frontend('nonlinear', NOTHING)(
    'floor-by-a-condition',
    'a quotient counts as a floor wherever a condition makes it one',
    "if (divisor > 0 && atoms.facts.proves(a, 'conditions'))",
    'if (divisor > 0 && atoms.facts.proves(a))',
  ),
  of('frontend', 'codegen/frontend/expressions/elements.ts', NOTHING)(
    'guarded-numbers-forgotten',
    'what is exact under a condition only counts as exact without it',
    '|| !cx.integers.isSound(index, without)',
    '',
  ),
  of('frontend', 'codegen/frontend/elaborate.ts', { suite: ['test/compiler/definite-assignment.test.ts'] })(
    'variables-settled',
    'a variable that has its value for good had it always',
    'cx.reread();',
    '',
  ),
  pass('split-range')(
    'guards-with-names-freed',
    'a condition with a name says nothing about integers',
    "if (cond.k !== 'op') return true;",
    "if (cond.k !== 'op') return false;",
  ),
  pass('hoist')(
    'guard-forgotten',
    'what a condition keeps exact counts as exact before the loop',
    '...(guarded ? aheadOf(e, ranges) : {})',
    '',
  ),
  frontend('conditions', GUARDS)(
    'last-value-of-a-condition',
    'a named condition speaks of the last value of what still changed',
    'if (!this.isPassing(truth)) return truth;',
    'if (truth.k) return truth;',
  ),
  frontend('calls/clamp-index', NOTHING)(
    'clamped-without-room',
    'an index clamped to what a condition makes more than nothing counts as inside without it',
    'hasRoom ? [room()] : []',
    '[]',
  ),
  frontend('steady', NOTHING)(
    'sums-in-fields',
    'a reduction in a choice between literals is written wherever the choice is read',
    'isSteady(cx, expr) && !hasReduction(expr)',
    'isSteady(cx, expr)',
  ),
  pass('jam')(
    'copies-share-names',
    'what is the same in all copies of a statement keeps one name in all of them',
    'this.varying.name(name) || this.#own.has(name) ?',
    'this.varying.name(name) ?',
  ),
  pass('wide-index')(
    'counters-beyond-31-bits',
    'a counter that may pass 31 bits counts as one that cannot',
    'to.hi - 1 <= R.I32.hi && to.hi',
    'to.hi',
  ),
  pass('hoist')(
    'narrowed-before-its-guard',
    'what is narrowed under a guard is asked to fit before the loop',
    "if (x.op === 'toI32' && x.of === 'index' && !within(ranges.of(x.args[0]!), I32)) inside = false;",
    '',
  ),
  lowering('window-runs')(
    'ranks-beyond-32-bits',
    'the rank after the last integer is looked for',
    'nth.max(0).min(this.#width.minus(1)).plus(1)',
    'nth.plus(1)',
  ),
  pass('hoist')(
    'guard-forgotten-outside',
    'what left an inner loop under its guard is taken out of the outer one without it',
    'guarded || s.ahead !== undefined',
    'guarded',
  ),
  pass('widen-loops')(
    'lost-remainder',
    'what is left over after a vector loop is not computed',
    "      { ...plain, from: b.var(done ?? main), part: 'remainder' as const },\n",
    '',
  ),
  pass('widen-loops')(
    'remainder-late',
    'the remainder begins one element late',
    'from: b.var(done ?? main), part',
    'from: b.add(b.var(done ?? main), b.index(1)), part',
  ),
  pass('widen-loops')(
    'last-vector',
    'the vector that ends where the loop ends begins where the others end',
    'b.let(last, b.min(b.var(once.v), b.sub(once.to, lanes)))',
    'b.let(last, b.var(once.v))',
  ),
  pass('split-range')(
    'cut-before-a-break',
    'a loop that is left by a break is cut in two',
    " && !jumps(s.body, 'break')",
    '',
  ),
  loops('predication')(
    'unmasked-store',
    'lanes under a condition write all the same',
    'this.write({ ...s, index, value: this.#blend(mask, elem, value, old, new Build(s.span)), ...step });',
    'this.write({ ...s, index, value, ...step });',
  ),
  pass('counting')(
    'count-that-is-read',
    'a loop that reads what it counts is taken for one that only counts',
    '[...totals].every((name) => !read.has(name))',
    'true',
  ),
  loops('predication')(
    'counted-all-the-same',
    'lanes under a condition count all the same',
    "if (!mask) return value;\n      if (elem === 'bool') return b.op('and', 'bool', mask, value);",
    "if (!mask || elem === 'i32') return value;\n      if (elem === 'bool') return b.op('and', 'bool', mask, value);",
  ),
  loops('predication')(
    'mask-not-inherited',
    'a condition inside a condition forgets the outer one',
    "(mask ? b.op('and', 'bool', mask, m) : m);",
    'm;',
  ),
  loops('predication')(
    'else-under-then',
    'the other side of a condition is under the same mask',
    "both(b.op('not', 'bool', own))",
    'both(own)',
  ),
  loops('lanes')(
    'not-there-for-all',
    'what only some lanes may look at is computed for all, where it is the same for all',
    "visitExpr(expr, (e) => { if (e.k === 'load' && e.guarded)",
    "visitExpr(expr, (e) => { if (e.k === 'load' && false)",
  ),
  loops('lanes')(
    'guarded-load',
    'an element that is not always there is loaded for all lanes',
    "if (expr.guarded && masked) return refuse('an element is only there for some lanes');",
    '',
  ),
  loops('lanes')(
    'wrong-stride',
    'strided elements are taken for neighbours',
    '...(stride === 1 ? {} : { stride: this.strideExpr(stride, expr, masked) })',
    '',
  ),
  loops('lanes')(
    'bytes-in-lanes',
    'bytes are loaded as if they were integers',
    "if (this.of.isBytes(array)) refuse('bytes would have to be widened');",
    '',
  ),
  pass('jam')(
    'copies-at-one-place',
    'interleaved iterations all do the first one',
    'b.add(e, b.index(this.copy * this.loop.step))',
    'b.add(e, b.index(0))',
  ),
  pass('jam')(
    'shared-variable',
    'interleaved iterations share a variable that differs',
    "case 'let': case 'letArray': return varying.name(s.name) ? each() : once();",
    "case 'let': case 'letArray': return once();",
  ),
  loops('varying')(
    'assigned-under-condition',
    'a variable that some iterations assign is taken for the same in all',
    "case 'assign': this.#mark(s.name, under || this.expr(s.value)); break;",
    "case 'assign': this.#mark(s.name, this.expr(s.value)); break;",
  ),
  pass('exact-reciprocal')(
    'any-reciprocal',
    'division by any count becomes a product',
    "b.op('and', 'bool', b.op('gt', of, n, b.const(of, 0)), isPower)",
    "b.op('gt', of, n, b.const(of, 0))",
  ),
  loops('cuts')(
    'cut-late',
    'a loop is cut one step late',
    "case 'ge': return rising ? { cond, at: zero, next: 0, trueAfter: true }",
    "case 'ge': return rising ? { cond, at: zero, next: 1, trueAfter: true }",
  ),
  pass('split-range')(
    'cut-swapped',
    'the two parts of a cut loop are confused',
    'body: decide(s.body, cut.cond, !cut.trueAfter) };',
    'body: decide(s.body, cut.cond, cut.trueAfter) };',
  ),
  pass('split-range')(
    'freed-too-early',
    'a load still under a comparison of integers is freed',
    "case 'if': return comparesIntegers(s.cond) ? s :",
    "case 'if': return false ? s :",
  ),
  pass('hoist')(
    'hoists-what-changes',
    'a position that changes in the loop is computed before it',
    "(x.k === 'var' && changing.has(x.name)) || (x.k === 'op' && x.of === 'bool')) still = false; });\n  return still;",
    "(x.k === 'op' && x.of === 'bool')) still = false; });\n  return still;",
  ),
  pass('share-loads')(
    'shares-what-is-written',
    'an element that the block writes is loaded once',
    '!written.has(e.array) && stillIndex(e, changing)',
    'stillIndex(e, changing)',
  ),
  pass('dead-code')(
    'drops-live',
    'a variable read in the next statement only counts as dead',
    'for (const name of reads(s)) later.add(name);\n',
    "if (s.k !== 'assign') for (const name of reads(s)) later.add(name);\n",
  ),
  pass('pre-pass')(
    'strips-overlap',
    'the last steps of a recurrence are taken twice',
    "{ ...s, from: b.var(whole), part: 'remainder' },",
    "{ ...s, from: b.max(b.sub(b.var(whole), b.index(1)), s.from), part: 'remainder' },",
  ),
  pass('pre-pass')(
    'value-of-the-first',
    'what is computed ahead of a recurrence is taken from the first place of its strip',
    "[name, { k: 'load', type, array, index: b.var(e), span: s.span }]",
    "[name, { k: 'load', type, array, index: b.index(0), span: s.span }]",
  ),
  pass('pre-pass')(
    'doubt-of-the-next',
    'a strip with a step in doubt runs like any other, and the one after it as it was written',
    'doubt ? [b.if(flag, rest.asWritten(behind), usual)]',
    'doubt ? [b.if(flagNext, rest.asWritten(behind), usual)]',
  ),
  pass('canonical-nan')(
    'strip-not-gone-over',
    'results of a strip that met a NaN are left as they are',
    '[b.for(s.v, s.from, s.to, [again])]',
    '[b.for(s.v, s.to, s.to, [again])]',
    { fuzz: ['native'] },
  ),
  pass('foresee')(
    'bound-not-applied',
    'a bound that is reached changes nothing',
    'const bound = b.assign(state.name, bounded(value));',
    'const bound = b.assign(state.name, value);',
  ),

  // ------------------------------------------------------------------ lowering
  lowering('read-before-filled')(
    'filled-on-one-path',
    'an array filled on one path counts as filled on both',
    '[...then].filter((array) => otherwise.has(array))',
    '[...then, ...otherwise]',
  ),
  lowering('read-before-filled')(
    'filled-by-a-loop',
    'what a loop fills counts as filled though it may not run',
    "case 'for': case 'each': exprs(filled, s.from, s.to); stmts(s.body, filled); break;",
    "case 'for': case 'each': exprs(filled, s.from, s.to); filled = stmts(s.body, filled); break;",
  ),
  lowering('read-before-filled')(
    'never-zeroed',
    'no local array begins with zeros',
    'if (!filled.has(array)) read.add(array);',
    '',
  ),
  lowering('contract-fill')(
    'own-value-ahead',
    'a contraction is made for all elements ahead although its terms use what each computes',
    " || (e.k === 'var' && own.has(e.name))",
    '',
  ),
  lowering('where')(
    'needle-of-nothing',
    'the byte that is searched for is read although there is no position',
    '...(splats.length > 0 ? [b.if(from.lt(whole), [...splats, blocks])] : [blocks])',
    '...splats, blocks',
  ),
  lowering('contract')(
    'contract-from-the-left',
    'blocks of a contraction are not merged before the end',
    'b.while(pairs.bitAnd(1).ne(0), [pop,',
    'b.while(pairs.bitAnd(1).gt(1), [pop,',
  ),
  lowering('accumulate')(
    'positive-zero',
    'sums begin with +0',
    "n.le(0).choose(b.const('f64', 0), b.const('f64', -0))",
    "n.le(0).choose(b.const('f64', 0), b.const('f64', 0))",
  ),
  lowering('sum')(
    'other-pairs',
    'the eight running sums are paired differently',
    'add(add(pair(0), pair(2)), add(pair(4), pair(6)))',
    'add(add(add(pair(0), pair(2)), pair(4)), pair(6))',
  ),
  lowering('sum')(
    'half-not-by-eight',
    'the left half of a sum is no multiple of eight',
    'count.shr(4).times(8)',
    'count.shr(1)',
  ),
  lowering('arg-best')(
    'last-of-equals',
    'argmin takes the last of equals',
    'isLeast ? candidate.lt(extreme) : candidate.gt(extreme)',
    'isLeast ? candidate.le(extreme) : candidate.ge(extreme)',
  ),
  lowering('arg-best')(
    'nan-wins',
    'argmin never takes a number after a NaN',
    'extreme.isNaN().and(candidate.isNumber())',
    'candidate.isNaN().and(candidate.isNumber())',
  ),
  lowering('contract-matrix')(
    'split-inside-a-node',
    'threads share out the terms of a contraction inside a node of its tree',
    'group.starts(BLOCK * 2)',
    'group.starts(BLOCK * 3)',
  ),
  lowering('contract')(
    'non-member-plus-zero',
    'a term of another group adds +0',
    'value: -0, span };',
    'value: 0, span };',
  ),
  lowering('block-counter')(
    'merge-newer-first',
    'blocks are merged the newer one first',
    'this.cell(older, at).plus(this.cell(newer, at))',
    'this.cell(newer, at).plus(this.cell(older, at))',
    {
      equivalent:
        'a sum of two terms is the same either way round, but for which NaN it is, and every NaN stored is the same',
    },
  ),
  lowering('window-tile')(
    'window-off-by-one',
    'windows begin one row late',
    'firstRow.minus(width).plus(1)',
    'firstRow.minus(width).plus(2)',
  ),
  lowering('window-load')(
    'no-lead',
    'rows before the first are not missing',
    "b.store(w.leaf, e, b.const('f64', NaN))",
    "b.store(w.leaf, e, b.const('f64', 0))",
  ),
  lowering('window-load')(
    'never-missing',
    'nothing is ever missing',
    'missing.set(missing.or(isSpecial(w, value)))',
    'missing.set(missing)',
  ),
  lowering('window-geometry')(
    'width-forgets',
    'blocks of the tree are left out one too early',
    'b.while(half.ge(rows),',
    'b.while(half.times(2).ge(rows),',
  ),
  lowering('window-levels')(
    'low-part-first',
    'a width that is no power of two takes its small part first',
    "this.#level('window', node, window, low,",
    "this.#level('window', window, node, low,",
  ),
  lowering('window-usual')(
    'usual-tree',
    'windows of the usual width add in halves',
    '2 ** Math.floor(Math.log2(length - 1))',
    'length >> 1',
  ),
  lowering('window-direct')(
    'direct-missing',
    'nodes read from the array never show that a value is missing',
    'missing.or(node.isNaN())',
    'missing',
  ),
  lowering('window-direct')(
    'direct-last-rows',
    'of four nodes side by side only the first shows that a value is missing',
    '[sums[0]!, sums[3]!]',
    '[sums[0]!]',
  ),
  lowering('window-direct')(
    'direct-wrong-pair',
    'one of four nodes side by side takes a pair of rows twice',
    'plus(pair[k]!, pair[k + 2]!)',
    'plus(pair[k]!, pair[Math.min(k + 2, 4)]!)',
  ),
  lowering('folds')('empty-sum', 'a missing value adds +0', "op: 'add', none: -0,", "op: 'add', none: 0,"),
  lowering('folds')(
    'newest-of-equals',
    'the newer of equals is the smallest',
    "(b, older, newer) => b.op(op, 'f64', older, newer)",
    "(b, older, newer) => b.op(op, 'f64', newer, older)",
  ),
  lowering('folds')(
    'weight',
    'squared deviations merge with the weight of the other side',
    "f('mul', f('mul', d, d), f('mul', float(nA), q))",
    "f('mul', f('mul', d, d), f('mul', float(nB), q))",
  ),
  lowering('where')(
    'fourth-byte',
    'a hit in the last byte of a word is not seen',
    'HIGHEST = 0x80808080 | 0',
    'HIGHEST = 0x00808080',
  ),
  lowering('where')(
    'wrong-hit',
    'of 32 positions the wrong one is visited',
    "b.op('ctz', 'i32', hits)",
    "b.op('popcount', 'i32', hits)",
  ),
  lowering('where')(
    'remainder-of-where',
    'positions after the last 32 are not looked at',
    "step: BYTE_LANES, part: 'vector' });\n  lw.emit(scalarLoop(whole, to, 'remainder'));",
    "step: BYTE_LANES, part: 'vector' });",
  ),
  lowering('iterate')(
    'iterate-once-more',
    'iterations run once more than their limit',
    'count.lt(limit)',
    'count.le(limit)',
  ),
  lowering('parallel')(
    'shared-chunk',
    'each chunk of a region begins at the first element',
    'write(lo, hi)',
    'write(handle(b.index(0)), hi)',
  ),
  lowering('choices')(
    'both-sides',
    'the side that is not chosen is computed as well',
    "if (expr.op === 'select') lw.emit(b.if(first, set(sides[0]!), set(sides[1]!)));",
    "if (expr.op === 'select') lw.emit(...set(sides[1]!), b.if(first, set(sides[0]!)));",
  ),

  // ------------------------------------------------------------------ native support
  of('native', 'native/core/src/simd/portable.rs', tables('Rust', 'native'))(
    'portable-select',
    'portable lanes choose the wrong way round',
    'fn select_f64(mask: Mask4, a: Array<f64>, b: Array<f64>) -> Array<f64> {\n        each!(Array, K => if mask.0[K] { a.0[K] } else { b.0[K] })',
    'fn select_f64(mask: Mask4, a: Array<f64>, b: Array<f64>) -> Array<f64> {\n        each!(Array, K => if mask.0[K] { b.0[K] } else { a.0[K] })',
  ),
  of('native', 'native/core/src/simd/pair.rs', tables('Rust', 'native'))(
    'pair-at-one-place',
    'both halves of a wide vector are loaded from one place',
    'Two(T::load(x, i), T::load(x, i + LANES))',
    'Two(T::load(x, i), T::load(x, i))',
  ),
  of('native', 'native/core/src/simd/avx512.rs', tables('Rust', 'native'))(
    'wide-odd-products',
    'the upper words of products change places with each other in AVX-512',
    '0b10101010',
    '0b01010101',
  ),
  of('native', 'native/core/src/simd/avx512.rs', { fuzz: ['native'] })(
    'wide-ramp',
    'positions in wide lanes of AVX-512 begin anew after four',
    '_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)',
    '_mm256_setr_epi32(0, 1, 2, 3, 0, 1, 2, 3)',
  ),
  of('native', 'native/core/src/queues.rs', { fuzz: ['native'] })(
    'nobody-helps',
    'chunks of a thread that did not come are left out',
    'others.find_map(|other| lock(&self.0[other]).pop_back())',
    'others.find_map(|_| None)',
  ),
  of('native', 'native/core/src/queues.rs', { fuzz: ['native'] })(
    'chunk-lost',
    'the last chunk of each thread is lost',
    'tasks.by_ref().take(row(thread)).collect()',
    'tasks.by_ref().take(row(thread)).take(row(thread).saturating_sub(1).max(1)).collect()',
  ),
  of('native', 'native/core/src/context.rs', { fuzz: ['native'] })(
    'chunk-gap',
    'the last element of a chunk belongs to nobody',
    'lo: self.border(k) as isize, hi: self.border(k + 1) as isize',
    'lo: self.border(k) as isize, hi: self.border(k + 1) as isize - isize::from(self.count > 1)',
  ),
  of('native', 'native/core/src/context.rs', { fuzz: ['native'] })(
    'split-overlap',
    'the parts of an output are one element too short',
    'usize::try_from((chunk.hi - chunk.lo) * stride)',
    'usize::try_from((chunk.hi - chunk.lo) * stride - isize::from(chunk.lo > 0))',
  ),
  of('native', 'native/core/src/operations.rs', tables('Rust', 'native'))(
    'rust-min',
    'min takes the other of two equals in Rust',
    'pub fn min<T: Real>(a: T, b: T) -> T {\n    if b < a { b } else { a }',
    'pub fn min<T: Real>(a: T, b: T) -> T {\n    if a < b { a } else { b }',
  ),
  of('native', 'native/core/src/scratch.rs', { fuzz: ['native'] })(
    'scratch-not-zeroed',
    'working memory of native starts with what was there',
    '{ alloc_zeroed(layout) }',
    '{ let p = alloc(layout); p.write_bytes(0xb3, layout.size()); p }',
  ),

  // ------------------------------------------------------------------ frontend
  frontend('statements/for', NOTHING)(
    'inclusive-bound',
    '<= is read as <',
    "if (node.compare === '<=') to =",
    "if (node.compare === '<=' && false) to =",
  ),
  frontend('expressions/operators', NOTHING)(
    'unary-minus-of-literal',
    'a negative literal loses its sign',
    'return value(constant(expr.type, -expr.value, node.span), given.flexible);',
    'return value(constant(expr.type, expr.value, node.span), given.flexible);',
  ),

  // ------------------------------------------------------------------ values, whole numbers, order
  frontend('steady', NOTHING)(
    'operand-not-held',
    'an operand is read after what a later one changes',
    'if ([...kind.reads(cx, results[i]!)].some((name) => written.has(name))) results[i]',
    'if (i < 0) results[i]',
  ),
  frontend('steady', NOTHING)(
    'binding-not-held',
    'a const goes on following the variables that it was made of',
    'isSteady(cx, expr) ? expr : cx.let(name, expr)',
    'isSteady(cx, expr) || name.length > 0 ? expr : cx.let(name, expr)',
  ),
  frontend('steady', NOTHING)(
    'choice-not-held',
    'a choice between literals is made again wherever it is used',
    'return given.flexible ? { ...given, expr: pinFlexible(cx, given.expr) }',
    'return given.flexible ? given',
  ),
  frontend('calls/series', NOTHING)(
    'series-follows',
    'a series is as long as a variable says now',
    "length: pinExpr(cx, length, 'length')",
    'length',
  ),
  frontend('exact', FIXTURES)(
    'never-inexact',
    'whole numbers may pass 2⁵³',
    "if (expr.type !== 'index' || within(",
    "if (expr.type === 'index' || within(",
  ),
  frontend('exact', FIXTURES)(
    'narrow-unasked',
    'an index becomes an i32 whether it fits or not',
    'if (!cx.integers.fits(expr, I32) && !isReported(cx, expr)) {',
    'if (false) {',
  ),
  frontend('exact', FIXTURES)(
    'wrap-unannounced',
    'what is left in 32 bits counts as the whole',
    "cx.integers.fits(expr, I32) ? cx.narrow(expr, span) : cx.op('wrap', 'index', [expr], span)",
    'cx.narrow(expr, span)',
  ),
  frontend('context', FIXTURES)(
    'unfilled-domain',
    'an output is trusted to hold what its domain says before it is filled',
    "return decl.role !== 'output' || this.#filled.has(decl.name);",
    "return decl.role !== 'output' || decl.domain !== undefined;",
  ),
  frontend('integers', PROVER)(
    'sum-looked-through',
    'a sum of i32 that may wrap is taken for the exact one',
    "if (of === 'i32' && !this.#exactly(expr))",
    "if (of === 'i32' && op === 'neg')",
  ),
  frontend('integers', PROVER)(
    'wrap-looked-through',
    'what is left of an index in 32 bits is taken for the index',
    "if (op === 'wrap') return R.within(this.#ownRange(args[0]!), R.I32) ? a :",
    "if (op === 'wrap') return a.terms.size > 0 ? a :",
  ),
  frontend('integers', PROVER)(
    'count-not-masked',
    'a shift by 33 is taken for a division by 2³³',
    'floorOf(this.#atoms, a, 2 ** (args[1]!.value & 31))',
    'floorOf(this.#atoms, a, 2 ** args[1]!.value)',
  ),
  frontend('operation-range', PROVER)(
    'wrapping-interval',
    'the interval of what wraps is cut off at 32 bits',
    '(exact || R.within(range, R.I32) ? range : R.I32)',
    '(exact || R.within(range, R.I32) ? range : R.both(range, R.I32))',
  ),
  frontend('nonlinear', PROVER)(
    'masked-negative',
    'the bits of a negative number are taken to be no more than it',
    'for (const side of [a, b]) atoms.given([side], [masked,',
    'for (const side of [a, b]) atoms.given([], [masked,',
  ),
  frontend('integers', PROVER)(
    'not-both-sides',
    'of a choice one side alone has to be positive',
    'if (holds(of(a), true) && holds(of(b), false))',
    'if (holds(of(a), true) || holds(of(b), false))',
  ),
  frontend('bounds', PROVER)(
    'factors-alone',
    'a product is taken to be positive where one factor is',
    'return factors.every((factor) =>',
    'return factors.some((factor) =>',
  ),
  frontend('bounds', PROVER)(
    'facts-of-either-sign',
    'what is known not to be negative is taken for what is not positive, too',
    'if (gives === undefined || Math.sign(gives) !== Math.sign(have)) return false;',
    'if (gives === undefined) return false;',
  ),
  of('frontend', 'codegen/ir/ranges.ts', PROVER)(
    'quotient-towards-zero',
    'the interval of a quotient forgets the smallest divisor',
    'hi: a.hi > 0 ? Math.floor(a.hi / least) : 0',
    'hi: a.hi > 0 ? Math.floor(a.hi / b.hi) : 0',
  ),
  of('frontend', 'codegen/ir/ranges.ts', PROVER)(
    'remainder-of-negative',
    'a remainder is taken not to be negative',
    'lo: a.lo >= 0 ? 0 :',
    'lo: a.lo >= -1 ? 0 :',
  ),
  of('sizes', 'codegen/ir/size.ts', { suite: ['test/compiler/sizes.test.ts'] })(
    'size-truncated',
    'a shape rounds quotients towards zero',
    "case '/': return b === 0 ? 0 : Math.floor(a / b);",
    "case '/': return b === 0 ? 0 : Math.trunc(a / b);",
  ),
  of('sizes', 'codegen/ir/size.ts', { suite: ['test/compiler/sizes.test.ts'] })(
    'size-of-doubles',
    'sizes beyond 2⁵³ are rounded on the way',
    'if (Number.isSafeInteger(near)) return near + 0;',
    'if (!Number.isNaN(near)) return near + 0;',
  ),
  of('order', 'codegen/ir/order-rules.ts', ORDER)(
    'place-of-another',
    'a step of each may write anywhere',
    'if (owned) return;',
    "if (owned || region.kind === 'each') return;",
  ),
  of('order', 'codegen/ir/order-rules.ts', ORDER)(
    'state-of-around',
    'a step of each may change what surrounds it',
    'const region = this.#regions.slice(depth).find((r) => !r.ordered);',
    "const region = this.#regions.slice(depth).find((r) => !r.ordered && r.kind !== 'each');",
  ),
  lowering('each')(
    'steps-share-memory',
    'neighbouring steps of each run side by side in one working memory',
    'if (scratch.length === 0) return lw.emit(independent',
    'if (true) return lw.emit(independent',
  ),

  pass('split-range')(
    'point-that-moves',
    'a loop is cut at a point that it changes itself',
    'if (cut && isKnownBefore(cut.at) && suits(cut))',
    'if (cut && suits(cut))',
  ),
  of('frontend', 'codegen/ir/ranges.ts', PROVER)(
    'quotient-by-nothing',
    'a quotient by what may be 0 is taken not to be',
    'b.lo <= 0 ? 0 : Math.floor(a.lo / b.hi)',
    'Math.floor(a.lo / b.hi)',
  ),
  of('pass', 'codegen/passes/wide-index.ts', { fuzz: ['wasm'] })(
    'wide-stays-narrow',
    'wasm compares whole numbers in 32 bits that do not fit',
    'if (this.isNarrow(a) && this.isNarrow(c)) return',
    'if (a.k !== c.k || this.isNarrow(a)) return',
  ),
  of('emitter', assemblyScript('statements'), { fuzz: ['wasm'] })(
    'counter-with-a-sign',
    'a loop of wasm compares without a sign as if with one',
    "s.counts === 'unsigned' ? '<u32>' : ''",
    "s.counts === 'unsigned' ? '' : ''",
  ),

  // ------------------------------------------------------------------ runtime
  of('runtime', 'runtime/backends/heap.ts', {
    suite: ['test/runtime/calls.test.ts', 'test/runtime/foreign-wasm.test.ts', 'test/endurance/memory.test.ts'],
  })(
    'heap-overlap',
    'arguments in wasm memory overlap',
    'this.#mark += align(bytes);',
    'this.#mark += align(bytes) - 16;',
  ),
  of('runtime', 'runtime/backends/wasm.ts', { suite: ['test/runtime/selection.test.ts'] })(
    'mark-not-reset',
    'the mark of wasm memory stays where a call ended',
    '    heap.reset(mark);',
    '',
  ),
  of('runtime', 'runtime/backends/wasm.ts', { suite: ['test/runtime/calls.test.ts', 'test/endurance/memory.test.ts'] })(
    'views-not-refreshed',
    'results are read from memory as it was before it grew',
    '    heap.refresh();',
    '',
  ),
  of('runtime', 'runtime/checks/out.ts', { suite: ['test/runtime/refusals.test.ts'] })(
    'aliases-allowed',
    'an output may overlap an input',
    'if (overlap(out.data, inputs[i]!.data)) refuse',
    'if (overlap(out.data, inputs[i]!.data) && i < 0) refuse',
  ),
  of('runtime', 'runtime/backends/native.ts', { suite: ['test/runtime/native-loading.test.ts'] })(
    'stale-binary',
    'a binary built from other sources is loaded',
    'return hash === sourceHash ?',
    'return hash !== undefined ?',
  ),
  of('frontend', 'codegen/frontend/bounds.ts', { suite: ['test/diagnostics/fixtures.test.ts'] })(
    'proof-off-by-one',
    'an index that may be one too large counts as proven',
    'if ((worst === undefined && goal.constant >= 0)',
    'if ((worst === undefined && goal.constant >= -1)',
  ),
  frontend('conditions', FIXTURES)(
    'either-is-both',
    'a condition of two that suffice alone is taken to say both',
    "(cond.op === 'or' && !truth)",
    "cond.op === 'or'",
  ),
  of('lowering', 'codegen/lower/order-statistics.ts', {
    suite: ['test/accuracy/order-statistics.test.ts', 'test/oracles'],
  })(
    'median-of-one-side',
    'the median of an even number of values is the lower one',
    "const sum = handle(b.op('add', 'f64', least, next));",
    "const sum = handle(b.op('add', 'f64', least, least));",
    { fuzz: [] },
  ),
];
