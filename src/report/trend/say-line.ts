import type { Pair } from '../../model/comparison.ts';
import type { TrendChange, TrendLine } from '../../model/trend.ts';
import { describeSetting } from '../compare/say-setup.ts';
import type { Words } from '../words.ts';

/** More cars than this are counted, not named. */
const mostNamed = 5;

/** "Embedded studio: 12 runs of Renault Clio and BMW X5". */
export function sayLine({ target: { label }, cars, points }: TrendLine, words: Words): string {
  const names = cars.map(({ title }) => title);
  const said = names.length > mostNamed ? words.say('trend.cars', { n: names.length }) : words.list(names);
  const line = words.say('trend.of', { label, n: points.length, cars: said });
  return points[0]?.promptsOnly ? `${line} (${words.say('trend.promptsOnly')})` : line;
}

/** What changed from one run to the next, a text each; values may quote a person or a target. */
export function sayChange({ settings, lookers }: TrendChange, words: Words): string[] {
  const said = settings.map((change) =>
    words.say('trend.change.setting', { ...describeSetting(change, words) }),
  );
  return lookers === null ? said : [...said, sayLookers(lookers, words)];
}

function sayLookers({ before, after }: Pair<readonly string[]>, words: Words): string {
  const list = (lookers: readonly string[]) => words.list(lookers.map((one) => sayLooker(one, words)));
  return words.say('trend.change.lookers', { before: list(before), after: list(after) });
}

/** A judge is followed by its name. */
function sayLooker(looker: string, words: Words): string {
  const [source = '', ...names] = looker.split(' ');
  return [words.sayOr(`trend.looker.${source}`, source), ...names].join(' ');
}
