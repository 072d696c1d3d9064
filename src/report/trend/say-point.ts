import type { PointScore, TrendPoint, TrendScore } from '../../model/trend.ts';
import { sayEnds } from '../say-ends.ts';
import type { Words } from '../words.ts';

/** What a run says of one score: the number, or why there is none. */
export function sayPoint(point: TrendPoint, name: TrendScore, words: Words): string {
  const date = words.date(point.startedAt);
  const { score } = point.scores[name];
  if (score === null) return words.say('trend.point.gap', { date, reason: sayGap(point, words) });
  const { n, of } = point.measured;
  const values = { date, score: sayEnds(point.scores[name], words), n, of };
  const said = sayLikeThese(
    words.say(n < of ? 'trend.point.part' : 'trend.point', values),
    point.scores[name],
    words,
  );
  if (point.failed.length === 0) return said;
  return words.say('trend.point.failed', { said, list: words.list(point.failed) });
}

function sayLikeThese(said: string, { likeThese }: PointScore, words: Words): string {
  return likeThese === null ? said : words.say('trend.likeThese', { said, ...likeThese });
}

function sayGap({ gap }: TrendPoint, words: Words): string {
  return words.say(`trend.gap.${gap ?? 'score'}`);
}
