import { andMore } from '../../model/count.ts';
import { nameSeries } from '../cluster.ts';
import type { Answer } from '../vocabulary.ts';
import type { KindWords, WordingContext } from './kind-words.ts';
import type { KindValue } from './kinds.ts';
import type { Sense } from './sense.ts';
import {
  closeSentence,
  floorShare,
  joinSayings,
  lowerStart,
  shapeSaid,
  startSentence,
  withoutStop,
} from './sentence-ends.ts';

const quote = (text: string) => `"${text}"`;

/** English words of the values. Ids of angles, checks and dimensions stand as they are: programs search for them. */
export const englishWords: KindWords = {
  text: (text) => text,
  texts: (texts, { form }) => (form === 'and' ? conjoin(texts) : texts.join(form === 'or' ? ' or ' : ', ')),
  quoted: (words) => words.map(quote).join(', '),
  number: (value) => String(value),
  angle: (angle, { form }) => (form === 'start' ? startSentence(angle) : angle),
  angles: (angles, { form }) => (form === 'and' ? conjoin(angles) : angles.join(', ')),
  places: (places) => places.map((angles) => angles.join(' and ')).join(', '),
  fact: (fact) => fact,
  wanted: (wanted) => wanted,
  dimensions: (dimensions) => dimensions.join(' and '),
  check: (id) => id,
  problem: sayProblem,
  paint: sayPaint,
  paintWhy: (why) => why,
  placedPaints: (paints) =>
    paints.map(({ angle, paint }) => `${angle} ${sayPaint(paint, { form: '' })}`).join(', '),
  placedDistances: (pairs) =>
    pairs.map(({ angles, distance }) => `${angles.join(' and ')}: ${distance ?? 'not compared'}`).join(', '),
  placedSeeds: (seeds) => seeds.map(({ angle, seed }) => `${angle} ${seed ?? 'none'}`).join(', '),
  sessions: (sessions) => sessions.map(({ angle, id }) => `${angle} ${id || 'without an id'}`).join(', '),
  likeness: (likeness) => (likeness === 'whole' ? '' : `, one of them ${likeness}`),
  unseen: (unseen) => unseen,
  sense: saySense,
  finding: ({ text }) => text,
  camps: (camps, { form }) => sayCamps(camps, form === 'each'),
  size: ({ width, height }) => `${width}x${height}`,
  storedSize: (size) => (size ? ` (stored as ${size.width}x${size.height}, turned by EXIF)` : ''),
  series: (series, { form }) => sayCount(series, form === 'of'),
  share: (share) => `${floorShare(share)} %`,
  namedCases: nameCases,
  lostPictures: ({ named, more }) =>
    andMore(
      named.map(({ of, fault }) => `${of} (${fault})`),
      more,
    ),
  topics: (topics) => conjoin(topics),
  knownFaults: (known) =>
    known.map((one) => `${one.case} ${one.check} (until ${one.until}: ${one.reason})`).join(', '),
  gatedScore: ({ name, target }) => startSentence(target === null ? name : `${name} of ${target}`),
  said: (said, { form, say }) => shapeSaid(say(said), form),
  sayings: (sayings, { form, say }) => joinSayings(sayings.map(say), form),
};

/** "5 cases", "1 case", "15 series of 5 cases"; of several, "1 cases". */
function sayCount({ cases, series }: KindValue<'series'>, isOf: boolean): string {
  if (series === 1 && !isOf) return '1 case';
  return `${series} ${nameSeries({ cases, series })}`;
}

function nameCases({ cases, more }: KindValue<'namedCases'>, { say }: WordingContext): string {
  const names = cases.map(({ id, sample, target, why }) => {
    const said = why === null ? '' : ` (${lowerStart(withoutStop(say(why)))})`;
    return `${id}${sample === null ? '' : ` #${sample}`}${target === null ? '' : ` at ${target}`}${said}`;
  });
  return andMore(names, more);
}

/** Made once: making one costs more than using it a hundred times. */
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const conjoin = (items: readonly string[]) => list.format(items);

/** `message`: as a sentence of its own, without the code. */
function sayProblem(problem: KindValue<'problem'>, { form }: { readonly form: string }): string {
  const said = problem ? problem.message : 'no reason is known';
  if (form === 'message') return closeSentence(said);
  // Where the message is told elsewhere, its code stands for it.
  return problem && problem.message !== problem.code ? `${withoutStop(said)} (${problem.code})` : said;
}

/** "#8a1f22, red family, confidence 0.93"; `brief`, for sentences that name several pictures: "red (#8a1f22)". */
function sayPaint(paint: KindValue<'paint'>, { form }: { readonly form: string }): string {
  if (!paint || paint.hex === null) return 'unknown';
  const { hex, family, why, confidence } = paint;
  if (form === 'brief') return `${family ?? why} (${hex})`;
  return family === null ? `${hex}, ${why}` : `${hex}, ${family} family, confidence ${confidence.toFixed(2)}`;
}

function saySense(sense: Sense): string {
  switch (sense.is) {
    case 'colors':
      return sense.names.join(' or ');
    case 'paint':
      return 'the paint of the car';
    case 'something-else':
      return 'something else';
    case 'color-of':
      return `the colour of "${sense.thing}"`;
    case 'short-model':
      return `the asked model, named "${sense.words}" for short`;
    case 'other-generation':
      return `another generation of "${sense.words}"`;
    case 'words':
      return `"${sense.words}"`;
    case 'other-choice':
      return `another choice of "${sense.of}"`;
  }
}

/** What one person says, and what several do. */
const sayings: Readonly<Record<Answer, readonly [one: string, many: string]>> = {
  yes: ['says yes', 'say yes'],
  no: ['says no', 'say no'],
  'cannot-tell': ['cannot tell', 'cannot tell'],
  'not-applicable': ['says that it does not apply', 'say that it does not apply'],
};

/** The number of all people is said once, of the first camp; where they disagree it is not said. */
function sayCamps(camps: KindValue<'camps'>, isEach: boolean): string {
  const all = camps.reduce((sum, { raters }) => sum + raters.length, 0);
  return camps
    .map(({ answer, raters, faults }, index) => {
      const n = raters.length;
      const who = index === 0 && !isEach ? countPeople(n, all) : String(n);
      const what = faults.length > 0 ? `: ${faults.map((fault) => fault.replace('-', ' ')).join(', ')}` : '';
      return `${who} ${sayings[answer][n === 1 ? 0 : 1]}${what} (${raters.join(', ')})`;
    })
    .join(', ');
}

function countPeople(n: number, of: number): string {
  if (of === 1) return 'one person';
  if (n === 2 && of === 2) return 'both people';
  return n === of ? `all ${n} people` : `${n} of ${of} people`;
}
