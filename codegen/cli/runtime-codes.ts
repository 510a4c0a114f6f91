/** What the codes of a `KernelError` mean. A test compares the table in README.md with it. */

export const RUNTIME_CODES: Readonly<Record<string, string>> = {
  E_SHAPE: 'sizes that do not agree',
  E_DTYPE: 'not the kind of array that is due',
  E_PARAM: 'a parameter outside its range, an unknown name',
  E_VALUE: 'an array element outside its domain',
  E_ALIAS: 'an `out` buffer that overlaps an input, another one, or a pinned array',
  E_MEMORY: 'allocation failed',
  E_BACKEND: 'a backend that is missing or failed',
  E_STALE: 'a binary built from other sources',
  E_ABORT: "an asynchronous call whose signal fired; the signal's reason is the `cause`",
  E_DISPOSED: 'a runtime used after `dispose()`, or a call that was under way then',
};
