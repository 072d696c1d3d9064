/**
 * Punctuation that means something between two words. Spaces, `_`, `+` and hyphens inside a word mean nothing:
 * they only part words.
 */
export type Mark = 'comma' | 'stop' | 'line' | 'bullet' | 'colon' | 'dash' | 'open' | 'close' | 'slash';
