/** TypeScript that kernels do without: what each construct is called, and what to write instead. */
import { ts } from 'ts-morph';
import { TEXT } from './platform.js';

const K = ts.SyntaxKind;
const FUNCTIONS = 'Write functions over numbers and arrays.';
const NO_ERRORS = 'A kernel cannot fail half-way. Return a value that says so, such as NaN.';
const AT_ONCE = 'A kernel runs synchronously, from start to end: leave it out.';
const SETTLED = 'Types are known at compile time: leave the test out.';
const MISSING = 'Write `NaN` for a missing number.';
const ON_TOP = 'Write it at the top of the file.';
const CONVERT =
  'Convert numbers with `toI32(x)` and `toF64(i)`; annotate a variable to give it a type: `let n: i32 = 0;`.';
const OWN_STATEMENT = 'Make it a statement of its own.';

const CONSTRUCTS: ReadonlyMap<ts.SyntaxKind, readonly [what: string, instead: string]> = new Map([
  [K.DoStatement, ['`do … while`', 'Write `while (true) { …; if (!condition) break; }`.']],
  [K.ForOfStatement, ['`for … of`', 'Write `for (let i = 0; i < x.length; i++)`, and `x[i]!` inside.']],
  [K.ForInStatement, ['`for … in`', 'Write `for (let i = 0; i < n; i++)`.']],
  [K.SwitchStatement, ['`switch`', 'Write `if … else if … else`.']],
  [K.TryStatement, ['`try`', NO_ERRORS]],
  [K.ThrowStatement, ['`throw`', NO_ERRORS]],
  [K.LabeledStatement, ['A label', 'Use a variable as a flag, or a function that returns early.']],
  [K.WithStatement, ['`with`', 'Write the full names.']],
  [K.DebuggerStatement, ['`debugger`', 'Leave it out and set a breakpoint; a body also runs as ordinary TypeScript.']],
  [
    K.FunctionDeclaration,
    ['A function without a body', 'Write one function for each type of argument, each with a body.'],
  ],
  [K.ClassDeclaration, ['A class', FUNCTIONS]],
  [K.ClassExpression, ['A class', FUNCTIONS]],
  [K.TypeAliasDeclaration, ['A type inside a body', ON_TOP]],
  [K.InterfaceDeclaration, ['An interface inside a body', ON_TOP]],
  [K.Decorator, ['A decorator', 'Call the function where its result is needed.']],
  [K.EnumDeclaration, ['`enum`', 'Write constants: `const NONE = 0;`.']],
  [K.ModuleDeclaration, ['`namespace`', 'Write the functions and constants at the top of the file.']],
  [K.ExportDeclaration, ['`export { … }`', 'Write `export const` in front of the kernel.']],
  [K.ExportAssignment, ['`export default`', 'Write `export const` in front of the kernel.']],
  [K.ImportEqualsDeclaration, ['`import … =`', "Write `import { … } from 'trefoil/dsl'`."]],
  [K.NewExpression, ['`new`', 'For working memory, write `local(n)`, `localInts(n)` or `localMatrix(rows, cols)`.']],
  [K.TemplateExpression, ['A template', TEXT]],
  [K.NoSubstitutionTemplateLiteral, ['A template', TEXT]],
  [K.TaggedTemplateExpression, ['A template', TEXT]],
  [K.RegularExpressionLiteral, ['A regular expression', TEXT]],
  [K.StringLiteral, ['Text', TEXT]],
  [K.BigIntLiteral, ['A bigint', 'Integers have 32 bits: leave out the `n`.']],
  [K.AwaitExpression, ['`await`', AT_ONCE]],
  [K.YieldExpression, ['`yield`', 'Store the value in an output or a local array.']],
  [K.SpreadElement, ['Spread', 'Pass the elements one by one, or copy them in a loop.']],
  [K.SpreadAssignment, ['Spread', 'Name every field.']],
  [K.ComputedPropertyName, ['A computed name', 'Write the name of the field.']],
  [K.GetAccessor, ['A getter', 'Write a field, or a function.']],
  [K.SetAccessor, ['A setter', 'Write a field, or a function.']],
  [K.MethodDeclaration, ['A method', 'Write a field whose value is a function: `{ f: (x: f64) => x }`.']],
  [K.TypeOfExpression, ['`typeof`', SETTLED]],
  [
    K.DeleteExpression,
    ['`delete`', 'Nothing can be removed from a record or an array; store `NaN` for a missing number.'],
  ],
  [K.VoidExpression, ['`void`', 'Leave it out.']],
  [K.ThisKeyword, ['`this`', 'Inputs and outputs are the arguments of the body.']],
  [K.SuperKeyword, ['`super`', FUNCTIONS]],
  [K.NullKeyword, ['`null`', MISSING]],
  [K.MetaProperty, ['A meta property', 'Inputs and outputs are the arguments of the body.']],
  [K.AsExpression, ['`as`', CONVERT]],
  [K.SatisfiesExpression, ['`satisfies`', CONVERT]],
  [K.TypeAssertionExpression, ['A cast', CONVERT]],
  [K.OmittedExpression, ['A hole in a list', 'Write every number.']],
  [K.ArrayBindingPattern, ['Array destructuring', 'Take elements by their index, or return a record: `{ a, b }`.']],
  [K.EmptyStatement, ['An empty statement', 'Leave it out.']],
]);

const OPERATORS: ReadonlyMap<string, string> = new Map([
  [',', 'Write two statements.'],
  ['??', 'Values are never null; a missing number is NaN: `present(x) ? x : y`.'],
  ['in', 'The fields of a record are known at compile time: leave the test out.'],
  ['instanceof', SETTLED],
  ['>>>', 'Write `>>`, which keeps the sign.'],
]);

export interface Refusal {
  readonly what: string;
  readonly instead: string;
}

export { AT_ONCE, MISSING };

export function refusalOf(node: ts.Node): Refusal {
  const known = CONSTRUCTS.get(node.kind);
  if (known) return { what: known[0], instead: known[1] };
  const words = ts.SyntaxKind[node.kind]!.replace(/(Statement|Expression|Declaration|Keyword)$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return {
    what: `\`${words}\``,
    instead: 'docs/language.md lists the statements, operators and functions.',
  };
}

export const ASSIGNMENT = /^(\+|-|\*|\/|%)?=$/;
const ASSIGNS = /^(?:\*\*|<<|>>>?|&&?|\|\|?|\^|\?\?|[-+*/%])?=$/;
export const assigns = (operator: string): boolean => ASSIGNS.test(operator);

/** An operator that stands where a value is due. */
export function operatorRefusal(operator: string, left: string, right: string): Refusal {
  if (assigns(operator)) return { what: 'An assignment inside an expression', instead: OWN_STATEMENT };
  return {
    what: `The operator \`${operator}\``,
    instead: OPERATORS.get(operator) ?? `Write \`${left}\` and \`${right}\` with the operators of the language.`,
  };
}

/** `x |= y` and its like, as a statement; the others decide something, and an `if` says so. */
export const longAssignment = (operator: string, left: string, right: string): string | undefined =>
  /^(?:&|\||\^|<<|>>)=$/.test(operator) ? `${left} = ${left} ${operator.slice(0, -1)} ${right}` : undefined;

/** What a power is by the operations there are: a short thing times itself, where the exponent says how often. */
export function powerInstead(left: string, right: string, within = false): { hint: string; text?: string } {
  const times = /^[23](?:\.0*)?$/.test(right) ? Number(right) : 0;
  if (times === 0 || !/^[\w.]+(?:\[\w+\]!?)?$/.test(left))
    return {
      hint: "Write a product, `sqrt(x)` for `x ** 0.5`, or `exp(y * log(x))` for another power of a positive number; they are in 'trefoil/dsl'.",
    };
  const product = Array<string>(times).fill(left).join(' * ');
  const text = within ? `(${product})` : product;
  return { hint: `Write \`${text}\`.`, text };
}

/** The word that a list of variables begins with. */
export function wordOf({ flags }: ts.VariableDeclarationList): 'const' | 'let' | 'using' | 'var' {
  const kind = flags & ts.NodeFlags.BlockScoped;
  if (kind === ts.NodeFlags.Const) return 'const';
  if (kind === ts.NodeFlags.Let) return 'let';
  return kind === 0 ? 'var' : 'using';
}

/** What stands for a function of `Math`: a name of trefoil/dsl with the same meaning, or a sentence. */
export const PLATFORM: ReadonlyMap<string, readonly [instead: string, exact: boolean]> = new Map<
  string,
  readonly [string, boolean]
>([
  ['min', ['minNum', true]],
  ['max', ['maxNum', true]],
  ['round', ["Import `round` from 'trefoil/dsl': it rounds ties to even, where `Math.round` rounds them up.", false]],
  ['imul', ['The product of two i32 wraps: write `a * b`.', false]],
  ['hypot', ["Write `sqrt(a * a + b * b)`, with `sqrt` from 'trefoil/dsl'.", false]],
  ['PI', ['Write the number: `const PI = 3.141592653589793;`.', false]],
  ['E', ['Write the number: `const E = 2.718281828459045;`.', false]],
  [
    'random',
    [
      'Results depend on inputs alone: write `randomUnit(i, seed, stream)` with a parameter `seed()`, or take random numbers as an input.',
      false,
    ],
  ],
  ['pow', [powerInstead('', '').hint, false]],
]);
