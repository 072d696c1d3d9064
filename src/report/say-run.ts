import { countCases } from '../model/cluster.ts';
import { mainTopics } from '../model/coverage.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { countStandings } from './count-standings.ts';
import { groupBy } from './group-by.ts';
import type { Words } from './words.ts';

type Ran = Pick<StoredResult, 'run' | 'outlines'>;

/**
 * What a run came to, in one sentence without ids: how many cars passed, what else became of them, and of how many of them
 * nobody looked at what, whether they pass or not.
 */
export function sayRun({ run, outlines }: Ran, words: Words): string {
  const clauses = [
    sayPassed(outlines, words),
    ...listOthers(outlines, words),
    ...(run.promptsOnly ? [words.say('first.clause.promptsOnly')] : listUnseen(outlines, words)),
  ];
  const said = clauses.join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** "100 cars", or "300 series" where a car was drawn more than once. */
export function sayThings(n: number, all: readonly SeriesOutline[], words: Words): string {
  return words.say(isSeries(all) ? 'first.series' : 'first.cars', { n });
}

function isSeries(all: readonly SeriesOutline[]): boolean {
  const { cases, series } = countCases(all);
  return series > cases;
}

/** A car passes where everything was looked at; where not, no fault was found in it. */
function sayPassed(all: readonly SeriesOutline[], words: Words): string {
  const { fail, unsure, clean, pass } = countStandings(all);
  const n = all.length;
  const things = (count: number) => sayThings(count, all, words);
  if (n === 0) return words.say('first.empty');
  if (unsure === n) return words.say('first.noOutcome', { things: things(n) });
  if (pass === n) return words.say('first.all', { n, things: things(n) });
  if (pass > 0 || clean === 0)
    return words.say(isSeries(all) ? 'first.ofSeries' : 'first.ofCars', { n, passed: pass });
  const isWhole = clean === n && fail === 0;
  return words.say(isWhole ? 'first.noFault' : 'first.noFaultOf', { n: clean, things: things(n) });
}

function listOthers(all: readonly SeriesOutline[], words: Words): string[] {
  const { fail, doubt, unsure, known, clean, pass } = countStandings(all);
  const counts = [
    ['first.clause.failed', fail],
    ['first.clause.clean', pass > 0 ? clean : 0],
    ['first.clause.doubt', doubt],
    ['first.clause.unsure', unsure === all.length ? 0 : unsure],
    ['first.clause.known', known],
  ] as const;
  return counts.filter(([, n]) => n > 0).map(([key, n]) => words.say(key, { n }));
}

/** What nobody looked at, in how many of the cars that have a picture: those of one number together. */
function listUnseen(all: readonly SeriesOutline[], words: Words): string[] {
  const shown = all.filter(({ counts }) => counts.photos > 0);
  const unseen = shown.flatMap(({ coverage }) => coverage?.unseen ?? []);
  const topics = mainTopics({ unseen }).map((topic) => ({
    topic,
    n: shown.filter((one) => lacks(one, topic)).length,
  }));
  if (topics.length === 0) return [];
  const list = groupBy(topics, ({ n }) => String(n)).map((alike) =>
    words.say('first.unseenOf', {
      topics: words.list(alike.map(({ topic }) => words.sayOr(`topic.${topic}`, topic))),
      things: sayThings(alike[0]?.n ?? 0, all, words),
    }),
  );
  return [words.say('first.unseen', { list: list.join(', ') })];
}

function lacks({ coverage }: SeriesOutline, topic: string): boolean {
  return (coverage?.unseen ?? []).some((one) => one.topic === topic);
}
