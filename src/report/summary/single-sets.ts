/** Up to so many sets have a line each; more are told together. */
export const SINGLE_SETS = 12
