/** What the compiler of TypeScript does not say: nothing unused, nothing of no type, no choice inside a choice; and of kernels what ours says. */
import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** In a fresh clone nothing is compiled yet, and everything else is linted all the same. */
const kernels = existsSync(new URL('dist/codegen/eslint/index.js', import.meta.url))
  ? [
      {
        files: ['kernels/**/*.ts'],
        plugins: { trefoil: (await import('trefoil/eslint')).default },
        rules: { 'trefoil/kernel': 'error', 'trefoil/shadowed-counter': 'warn' },
      },
    ]
  : [];

export default [
  {
    ignores: [
      'build/**',
      'dist/**',
      'generated/**',
      'native/target/**',
      // What is wrong in them is what is tested.
      'test/diagnostics/*/**',
      'test/fuzz/regressions/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mts', '**/*.mjs', '**/*.js'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-nested-ternary': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          args: 'after-used',
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  // A kernel chooses values with ?: only: it has no other way.
  { files: ['dsl/**', 'kernels/**', 'test/fuzz/corners/**'], rules: { 'no-nested-ternary': 'off' } },
  ...kernels,
];
