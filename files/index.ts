/** The public way from files to arrays: what `import … from 'trefoil/files'` gives. Needs Node. */
export { MISSING, parseCsv, readCsv, type CsvOptions } from './csv.js';
export { TableError, type Hint, type Note } from './errors.js';
export { matrixOf, numbersOf, numericNames, type Column, type CsvTable, type TableMatrix } from './table.js';
