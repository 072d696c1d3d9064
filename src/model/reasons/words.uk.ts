import type { Angle } from '../car.ts';
import { sayCount } from './counts.uk.ts';
import type { KindWords, WordingContext } from './kind-words.ts';
import type { KindValue } from './kinds.ts';
import { paintWhysUk } from './paint-whys.uk.ts';
import { sayCamps } from './people.uk.ts';
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

const quote = (text: string) => `«${text}»`;

/** Ukrainian words of the values. What the report has a word for is called by it. */
export const ukrainianWords: KindWords = {
  text: (text) => text,
  texts: (texts, { form }) => (form === 'and' ? conjoin(texts) : texts.join(form === 'or' ? ' або ' : ', ')),
  quoted: (words) => words.map(quote).join(', '),
  number: (value) => number.format(value),
  angle: (angle, { form }) => (form === 'start' ? startSentence(sides[angle]) : sides[angle]),
  angles: (angles, { form }) =>
    form === 'and' ? conjoin(angles.map(sayAngle)) : angles.map(sayAngle).join(', '),
  places: (places) => places.map((angles) => conjoin(angles.map(sayAngle))).join(', '),
  fact: (fact, { form }) => sayFact(fact, form),
  wanted: (wanted, { speaker }) =>
    speaker.sayOr(`color.${wanted}`, speaker.sayOr(`body.${wanted.toLowerCase()}`, wanted)),
  dimensions: (dimensions) => conjoin(dimensions.map((dimension) => qualities[dimension])),
  check: (id, { speaker }) => `«${speaker.sayOr(`check.${id}`, id)}»`,
  problem: sayProblem,
  paint: sayPaint,
  paintWhy: sayPaintWhy,
  placedPaints: (paints, context) =>
    paints.map(({ angle, paint }) => `${sides[angle]} ${sayPaint(paint, context)}`).join(', '),
  placedDistances: (pairs) =>
    pairs
      .map(({ angles, distance }) => `${conjoin(angles.map(sayAngle))}: ${distance ?? 'не порівняно'}`)
      .join(', '),
  placedSeeds: (seeds) => seeds.map(({ angle, seed }) => `${sides[angle]} ${seed ?? 'немає'}`).join(', '),
  sessions: (sessions) =>
    sessions.map(({ angle, id }) => `${sides[angle]} ${id || 'без ідентифікатора'}`).join(', '),
  likeness: (likeness) => copies[likeness],
  unseen: (unseen) => unseenFacts[unseen],
  sense: saySense,
  finding: ({ finding, text }, { speaker }) => speaker.sayFinding?.(finding) ?? text,
  camps: (camps, { form }) => sayCamps(camps, form === 'each'),
  size: ({ width, height }) => `${width} × ${height}`,
  storedSize: (size) => (size ? ` (у файлі ${size.width} × ${size.height}, повернуто за EXIF)` : ''),
  series: (series, { form }) => sayCount(series, form === 'of'),
  share: (share) => `${number.format(floorShare(share))} %`,
  namedCases: nameCases,
  topics: (topics, { speaker }) => topics.map((topic) => speaker.sayOr(`topic.${topic}`, topic)).join(', '),
  knownFaults: (known, { speaker }) =>
    known
      .map((one) => {
        const check = speaker.sayOr(`check.${one.check}`, one.check);
        return `${one.case} «${check}» (до ${one.until}: ${one.reason})`;
      })
      .join(', '),
  gatedScore: ({ name, target }, { speaker }) => {
    const score = speaker.sayOr(name === 'overall' ? 'scores.overall' : `dimension.${name}`, name);
    return target === null ? score : `${score} (${target})`;
  },
  said: (said, { form, say }) => shapeSaid(say(said), form),
  sayings: (sayings, { form, say }) => joinSayings(sayings.map(say), form),
};

const number = new Intl.NumberFormat('uk-UA', { maximumFractionDigits: 2, useGrouping: false });
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });
const conjoin = (items: readonly string[]) => list.format(items);

function nameCases({ cases, more }: KindValue<'namedCases'>, { say }: WordingContext): string {
  const names = cases.map(({ id, sample, target, why }) => {
    const said = why === null ? '' : ` (${lowerStart(withoutStop(say(why)))})`;
    return `${id}${sample === null ? '' : ` #${sample}`}${target === null ? '' : `, ціль ${target}`}${said}`;
  });
  return more > 0 ? `${names.join(', ')} і ще ${more}` : names.join(', ');
}

/** From where the car is seen: an adverb, which stands in any sentence as it is. */
const sides: Readonly<Record<Angle, string>> = {
  front: 'спереду',
  side: 'збоку',
  rear: 'ззаду',
  front34: 'спереду в три чверті',
  rear34: 'ззаду в три чверті',
};

function sayAngle(angle: Angle): string {
  return sides[angle];
}

interface Cases {
  /** Whom, what: "не названо марку". */
  readonly acc: string;
  /** Of whom, of what: "не задає марки". */
  readonly gen: string;
  /** "Більше ніж одну марку". */
  readonly one: string;
}

const factCases: Readonly<Record<KindValue<'fact'>, Cases>> = {
  brand: { acc: 'марку', gen: 'марки', one: 'одну марку' },
  model: { acc: 'модель', gen: 'моделі', one: 'одну модель' },
  year: { acc: 'рік', gen: 'року', one: 'один рік' },
  colour: { acc: 'колір', gen: 'кольору', one: 'один колір' },
  'paint colour': { acc: 'колір фарби', gen: 'кольору фарби', one: 'один колір фарби' },
  'body type': { acc: 'тип кузова', gen: 'типу кузова', one: 'один тип кузова' },
};

function sayFact(fact: KindValue<'fact'>, form: string): string {
  const cases = factCases[fact];
  return form === 'gen' || form === 'one' ? cases[form] : cases.acc;
}

/** In the genitive: "нічого з узгодженості". */
const qualities: Readonly<Record<KindValue<'dimensions'>[number], string>> = {
  consistency: 'узгодженості',
  relevance: 'відповідності',
  logo: 'логотипа',
};

/** By its values or its code: the words of networks and services are English. */
function sayProblem(problem: KindValue<'problem'>, { form, speaker, say }: WordingContext): string {
  const said = problem === null ? 'причина невідома' : nameProblem(problem, { speaker, say });
  return form === 'message' ? closeSentence(said) : withoutStop(said);
}

function nameProblem(
  { code, message, said }: NonNullable<KindValue<'problem'>>,
  { speaker, say }: Pick<WordingContext, 'speaker' | 'say'>,
): string {
  return (said && say(said)) || speaker.sayOr(`lost.${code}`, message);
}

function sayPaint(paint: KindValue<'paint'>, { form, speaker }: WordingContext): string {
  if (!paint || paint.hex === null) return 'невідомо що';
  const { hex, family, why, confidence } = paint;
  const color = family === null ? sayPaintWhy(why ?? '') : speaker.sayOr(`color.${family}`, family);
  if (form === 'brief') return `${color} (${hex})`;
  return family === null ? `${hex}, ${color}` : `${color} (${hex}, певність ${number.format(confidence)})`;
}

function sayPaintWhy(why: string): string {
  const between = /^between (\w+) and (\w+)$/.exec(why);
  const [one, other] = [between?.[1], between?.[2]].map((color) => betweenColors[color ?? '']);
  return one && other ? `між ${one} і ${other}` : (paintWhysUk[why] ?? why);
}

/** In the instrumental: "між зеленим і синім". */
const betweenColors: Readonly<Record<string, string>> = {
  red: 'червоним',
  orange: 'помаранчевим',
  brown: 'коричневим',
  yellow: 'жовтим',
  green: 'зеленим',
  blue: 'синім',
  purple: 'фіолетовим',
};

const copies: Readonly<Record<KindValue<'likeness'>, string>> = {
  whole: '',
  mirrored: ', одне з них віддзеркалене',
  cropped: ', одне з них обрізане',
  captioned: ', одне з них із підписом',
};

const unseenFacts: Readonly<Record<KindValue<'unseen'>, string>> = {
  'same car not checked': 'чи це те саме авто, не перевірено',
  'make and model not checked': 'марку й модель не перевірено',
  'body type not checked': 'тип кузова не перевірено',
  'angle not checked': 'ракурс не перевірено',
  'whole car not checked': 'чи видно все авто, не перевірено',
  'badge not checked': 'логотип не перевірено',
  'wrong badges not looked for': 'чужих логотипів не шукали',
};

function saySense(sense: Sense, { speaker }: WordingContext): string {
  switch (sense.is) {
    case 'colors':
      return sense.names.map((name) => speaker.sayOr(`color.${name}`, name)).join(' або ');
    case 'paint':
      return 'фарба авто';
    case 'something-else':
      return 'щось інше';
    case 'color-of':
      return `колір того, що зветься «${sense.thing}»`;
    case 'short-model':
      return `замовлена модель, скорочено «${sense.words}»`;
    case 'other-generation':
      return `інше покоління «${sense.words}»`;
    case 'words':
      return quote(sense.words);
    case 'other-choice':
      return `інший вибір з «${sense.of}»`;
  }
}
