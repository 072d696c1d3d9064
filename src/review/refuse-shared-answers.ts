import { Stop } from '../errors.ts';
import type { VerdictFile } from '../model/verdict.ts';

/** The first two names under which one answer stands, and how many answers they share; null where all differ. */
export interface SharedAnswers {
  readonly names: readonly [string, string];
  readonly count: number;
}

/**
 * Finds answers that stand under two names. Their ids are random: one person's answers were saved twice, under another
 * name, and counted as two people's they would agree with themselves.
 */
export function findSharedAnswers(files: readonly VerdictFile[]): SharedAnswers | null {
  const raters = new Map<string, string>();
  const pairs = new Map<string, SharedAnswers>();
  for (const { rater, events } of files) {
    for (const id of new Set(events.map((event) => event.id))) {
      const other = raters.get(id) ?? rater;
      raters.set(id, other);
      if (other === rater) continue;
      const key = `${other} ${rater}`;
      pairs.set(key, { names: [other, rater], count: (pairs.get(key)?.count ?? 0) + 1 });
    }
  }
  return pairs.values().next().value ?? null;
}

/** @throws Stop `bad-input` when an answer stands under two names */
export function refuseSharedAnswers(files: readonly VerdictFile[]): void {
  const shared = findSharedAnswers(files);
  if (shared === null) return;
  const [one, other] = shared.names.map((name) => JSON.stringify(name));
  const answers = shared.count === 1 ? '1 answer stands' : `${shared.count} answers stand`;
  throw new Stop(
    'bad-input',
    `Expected every answer under one name, got ${one} and ${other}: ${answers} under both, with the same ids.`,
    `They are one person's, saved twice. Leave out the file of the wrong name, or write the right one in it: ` +
      `"rater": ${one}`,
  );
}
