/** Signs that say no and yes to what stands beside them, for character classes of patterns. */
export const noSigns = '❌✗✘✖✕🚫⛔❎☒👎🙅';
export const yesSigns = '✅✔✓☑👍🆗';
/** Asks for the coloured form of the sign before it. */
export const coloured = '\\uFE0F?';
