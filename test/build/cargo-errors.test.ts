/** The one line that is said of a failed native build names the cause. */
import { expect, test } from 'vitest';
import { firstError } from '../../dist/codegen/build/cargo-errors.js';

const linking = (...notes: string[]): string =>
  [
    '   Compiling x',
    'error: linking with `cc` failed: exit status: 1',
    '  |',
    '  = note:  "cc" "-o" "/ld: no/out"',
    ...notes,
    '',
    'error: could not compile `x` (lib) due to 1 previous error',
  ].join('\n');

test.for([
  [
    linking(
      '  = note: rust-lld: error: cannot open output file /tmp/50% x/out: No such file or directory',
      '          collect2: error: ld returned 1 exit status',
    ),
    'error: linking with `cc` failed: rust-lld: error: cannot open output file /tmp/50% x/out: No such file or directory',
  ],
  [
    linking('  = note: /usr/bin/ld: warning: x', '          /usr/bin/ld: final link failed: No space left on device'),
    'error: linking with `cc` failed: /usr/bin/ld: final link failed: No space left on device',
  ],
  [linking(), 'error: linking with `cc` failed: exit status: 1'],
  [
    'error[E0308]: mismatched types\n   --> native/core/src/lib.rs:3:5\n',
    'error[E0308]: mismatched types (native/core/src/lib.rs:3:5)',
  ],
  ['one\nNo space left on device\n', 'No space left on device'],
] as const)('%j', ([output, line]) => expect(firstError(output)).toBe(line));
