/** What a judge is asked before anything else. */
export const probeWords = {
  picture: 'Which colours do the left half and the right half of this picture have?',
  schema: 'Say hello.',
  tokens: 'Is snow white?',
  pair: 'Which colours do the left half and the right half of each of these two pictures have?',
} as const;
