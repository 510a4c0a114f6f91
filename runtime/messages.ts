/** The words in which calls are refused: the compiler's, which every host uses. */
export { FAILURES as failures, PHRASES as phrases, REFUSALS as refusals } from '../codegen/hosts/refusals.js';
