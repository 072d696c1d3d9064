import { countCases } from '../model/cluster.ts';
import { mainTopics } from '../model/coverage.ts';
import { groupBy } from '../model/group-by.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { countStandings, standings } from './count-standings.ts';
import type { CaseStanding } from './sort-cases.ts';
import type { Words } from './words.ts';

type Ran = Pick<StoredResult, 'run' | 'outlines'>;

/**
 * What a run came to, in one sentence without ids: how many cars passed, what else became of them, and of how many of them
 * nobody looked at what, whether they pass or not.
 */
export function sayRun({ run, outlines }: Ran, words: Words): string {
  const clauses = [
    ...listStandings(outlines, words),
    ...sayMissing(run, words),
    ...(run.promptsOnly ? [words.say('first.clause.promptsOnly')] : listUnseen(outlines, words)),
  ];
  const all = clauses.join('; ');
  const said = run.shard ? words.say('first.shard', { ...run.shard, said: all }) : all;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Of a run that was put together: what is not there. */
function sayMissing({ missingShards }: Ran['run'], words: Words): string[] {
  if (!missingShards) return [];
  const { numbers, of } = missingShards;
  const list = words.list(numbers.map((number) => words.number(number)));
  return [words.say('first.clause.missing', { n: numbers.length, list, of })];
}

/** "100 cars", or "300 series" where a car was drawn more than once. */
export function sayThings(n: number, all: readonly SeriesOutline[], words: Words): string {
  return words.say(isDrawnAgain(all) ? 'first.series' : 'first.cars', { n });
}

/** The same after a number of them, which has a case of its own in Ukrainian: "3 of 100 cars". */
function sayOfThings(all: readonly SeriesOutline[], words: Words): string {
  return words.say(isDrawnAgain(all) ? 'first.seriesOf' : 'first.carsOf', { n: all.length });
}

/** A case at two targets is drawn more than once, too. */
function isDrawnAgain(all: readonly SeriesOutline[]): boolean {
  const { cases, series } = countCases(all);
  return series > cases;
}

/** What the sentence begins with: what passed, else the faults, else what is left. */
const leads = ['pass', 'fail', 'clean', 'doubt', 'unsure', 'known'] as const satisfies CaseStanding[];

function sayLead(lead: CaseStanding, all: readonly SeriesOutline[], words: Words): string {
  const n = countStandings(all)[lead];
  const isAll = n === all.length && (lead === 'pass' || lead === 'clean' || lead === 'unsure');
  return isAll
    ? words.say(`first.all.${lead}`, { n, things: sayThings(n, all, words) })
    : words.say(`first.lead.${lead}`, { n, things: sayOfThings(all, words) });
}

/** Without a fault a car has passed only where everything was looked at. */
function listStandings(all: readonly SeriesOutline[], words: Words): string[] {
  const counts = countStandings(all);
  const lead = leads.find((name) => counts[name] > 0);
  if (lead === undefined) return [words.say('first.empty')];
  const others = standings.filter((name) => name !== lead && counts[name] > 0);
  return [
    sayLead(lead, all, words),
    ...others.map((name) => words.say(`first.clause.${name}`, { n: counts[name] })),
  ];
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
