import { area, line } from 'd3-shape';
import type { TrendLine, TrendPoint, TrendScore } from '../../../model/trend.ts';
import { sayEnds } from '../../say-ends.ts';
import { sayPoint } from '../../trend/say-point.ts';
import type { Words } from '../../words.ts';

/** One score over all runs of a line. Places are percents; paths lie in a box of 1000 x 100 that is stretched. */
export interface ChartView {
  readonly title: string;
  /** Of the newest run that has it. */
  readonly newest: string;
  readonly label: string;
  readonly likeThese: string;
  readonly range: string;
  readonly course: string;
  readonly dots: readonly { readonly x: string; readonly y: string; readonly kind: string }[];
  readonly gaps: readonly string[];
  readonly marks: readonly { readonly x: string; readonly text: string }[];
  readonly columns: readonly { readonly x: string; readonly width: string; readonly said: string }[];
  readonly days: readonly { readonly x: string; readonly anchor: string; readonly text: string }[];
}

/** More dots than this are small. */
const mostLargeDots = 60;
/** Numbers of marks that are nearer to each other, in percent of the width, would lie upon one another. */
const leastApart = 4;

interface Placed extends TrendPoint {
  /** Of the box, 0..1000. */
  readonly x: number;
}

export function viewChart(trend: TrendLine, name: TrendScore, words: Words): ChartView {
  const { points, changes } = trend;
  const step = 1000 / points.length;
  const placed = points.map((point, index) => ({ ...point, x: (index + 0.5) * step }));
  const kind = points.length > mostLargeDots ? 'small' : 'large';
  const measured = placed.filter(({ scores }) => scores[name].score !== null);
  return {
    title: words.say(name === 'overall' ? 'scores.overall' : `dimension.${name}`),
    newest: sayNewest(measured, name, words),
    label: sayChart(trend, measured, { name, words }),
    ...drawPaths(placed, name),
    dots: measured.map((point) => viewDot(point, name, kind)),
    gaps: placed.filter((point) => !measured.includes(point)).map(({ x }) => percent(x)),
    marks: placeMarks(changes.map(({ at }) => at * step)),
    columns: placed.map((point, index) => ({
      x: percent(index * step),
      width: percent(step),
      said: sayPoint(point, name, words),
    })),
    days: placeDays(placed, words),
  };
}

/** A run without a score breaks the line: nothing is known of what was between. */
function drawPaths(placed: readonly Placed[], name: TrendScore) {
  const scoreOf = (point: Placed) => point.scores[name];
  const x = ({ x }: Placed) => x;
  const y = (value: number | null | undefined) => 100 - (value ?? 0);
  const isMeasured = (point: Placed) => scoreOf(point).score !== null;
  const course = line<Placed>(x, (point) => y(scoreOf(point).score)).defined(isMeasured);
  const range = area<Placed>(
    x,
    (point) => y(scoreOf(point).least),
    (point) => y(scoreOf(point).score),
  );
  const likeThese = area<Placed>(
    x,
    (point) => y(scoreOf(point).likeThese?.lower),
    (point) => y(scoreOf(point).likeThese?.upper),
  );
  return {
    course: course.digits(1)(placed) ?? '',
    range: range.defined((point) => scoreOf(point).least !== null).digits(1)(placed) ?? '',
    likeThese: likeThese.defined((point) => scoreOf(point).likeThese !== null).digits(1)(placed) ?? '',
  };
}

function viewDot({ x, scores, measured: { n, of } }: Placed, name: TrendScore, size: string) {
  const kind = n < of ? `${size} part` : size;
  return { x: percent(x), y: percent((100 - (scores[name].score ?? 0)) * 10), kind };
}

/** All are drawn, and numbered as far as there is room. */
function placeMarks(places: readonly number[]): ChartView['marks'] {
  let last = Number.NEGATIVE_INFINITY;
  return places.map((x, index) => {
    const hasRoom = x / 10 - last >= leastApart;
    if (hasRoom) last = x / 10;
    return { x: percent(x), text: hasRoom ? `${index + 1}` : '' };
  });
}

/** The days of the first run, of one in the middle, and of the last. */
function placeDays(placed: readonly Placed[], words: Words): ChartView['days'] {
  const middle = placed[Math.floor(placed.length / 2)];
  const named = [...new Set([placed[0], ...(placed.length > 2 ? [middle] : []), placed.at(-1)])];
  return named
    .filter((point) => point !== undefined)
    .map((point) => ({ ...anchorAt(point.x), text: words.day(point.startedAt) }));
}

/** Words near an edge begin or end there. */
function anchorAt(x: number): { readonly x: string; readonly anchor: string } {
  if (x < 160) return { x: percent(0), anchor: 'start' };
  return x > 840 ? { x: percent(1000), anchor: 'end' } : { x: percent(x), anchor: 'middle' };
}

function sayNewest(measured: readonly Placed[], name: TrendScore, words: Words): string {
  const newest = measured.at(-1);
  return newest ? sayEnds(newest.scores[name], words) : words.say('trend.gap.score');
}

function sayChart(
  { target: { label }, points }: TrendLine,
  measured: readonly Placed[],
  { name, words }: { readonly name: TrendScore; readonly words: Words },
): string {
  const score = words.say(name === 'overall' ? 'scores.overall' : `dimension.${name}`);
  const scores = measured.flatMap((point) => point.scores[name].score ?? []);
  if (scores.length === 0) return words.say('trend.chart.none', { score, label });
  const [first, last] = [points[0], points.at(-1)].map((point) => words.day(point?.startedAt ?? ''));
  const runs = words.say('trend.count', { n: points.length });
  const newest = sayNewest(measured, name, words);
  const lowest = words.number(Math.min(...scores));
  return words.say('trend.chart', {
    score,
    label,
    runs,
    first: first ?? '',
    last: last ?? '',
    newest,
    lowest,
  });
}

/** Of the width or the height of the box, which is 1000 here. */
function percent(thousandths: number): string {
  return `${Number((thousandths / 10).toFixed(2))}%`;
}
