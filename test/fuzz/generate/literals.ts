/** Numbers as a random kernel writes them. */
export const LITERALS = ['0.5', '2.0', '1.0', '-1.5', '0.25', '3.0', '0.1', '100.0', '1e-3', '-0.75', '0.0'];
/** Where IEEE 754 ends: what is no number, infinite, subnormal, or has no room for a fraction. */
export const WILD_LITERALS = ['NaN', 'Infinity', '-Infinity', '1e300', '-0.0', '1e-310', '4503599627370497.5'];
