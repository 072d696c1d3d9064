import type { Coverage } from './result.ts';

/** Said by themselves only where nothing weightier is left to say. */
const minor: ReadonlySet<string> = new Set(['body', 'whole car']);

/** What was not looked at, in a few words each: "badge", "brand", "angle", "same car". */
export function mainTopics({ unseen }: Pick<Coverage, 'unseen'>): string[] {
  const topics = [...new Set(unseen.map(({ topic }) => topic))];
  const main = topics.filter((topic) => !minor.has(topic));
  return main.length > 0 ? main : topics;
}

/** How many of the checks that apply were looked at, `n` of `of`. */
export function countSeen({ seen, unseen }: Pick<Coverage, 'seen' | 'unseen'>): { n: number; of: number } {
  return { n: seen.length, of: seen.length + unseen.length };
}
