/** Without it the service looks for the language of a prompt, and translates or rewrites one that is not English. */
export const saysEnglish = { 'accept-language': 'en' } as const;
