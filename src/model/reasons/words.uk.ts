import type { Angle } from '../car.ts';
import type { Answer, Fault } from '../vocabulary.ts';
import type { KindWords, WordingContext } from './kind-words.ts';
import type { KindValue } from './kinds.ts';
import { paintWhysUk } from './paint-whys.uk.ts';
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
  texts: (texts, { form }) => texts.join(form === 'or' ? ' або ' : ', '),
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

/** "5 випадків", "15 серій (5 випадків)"; of several: "з 1 випадку". */
function sayCount({ cases, series }: KindValue<'series'>, isOf: boolean): string {
  const count = (n: number, forms: CountForms) => `${n} ${isOf ? ofForm(n, forms) : byNumber(n, forms)}`;
  if (cases === series) return count(cases, caseForms);
  return `${count(series, seriesForms)} (${cases} ${byNumber(cases, caseForms)})`;
}

interface CountForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** Of one: "з 21 випадку". */
  readonly ofOne: string;
}

const caseForms: CountForms = { one: 'випадок', few: 'випадки', many: 'випадків', ofOne: 'випадку' };
const seriesForms: CountForms = { one: 'серія', few: 'серії', many: 'серій', ofOne: 'серії' };

function byNumber(n: number, forms: CountForms): string {
  const rule = plural.select(n);
  return rule === 'one' || rule === 'few' ? forms[rule] : forms.many;
}

function ofForm(n: number, forms: CountForms): string {
  return plural.select(n) === 'one' ? forms.ofOne : forms.many;
}

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

/** What one person says, and what several do. */
const answersUk: Readonly<Record<Answer, readonly [one: string, many: string]>> = {
  yes: ['каже «так»', 'кажуть «так»'],
  no: ['каже «ні»', 'кажуть «ні»'],
  'cannot-tell': ['не може сказати', 'не можуть сказати'],
  'not-applicable': ['каже, що це не стосується', 'кажуть, що це не стосується'],
};

const faultsUk: Readonly<Record<Fault, string>> = {
  'wrong-brand': 'чужий логотип',
  missing: 'логотипа немає',
  malformed: 'логотип спотворено',
  'wrong-model': 'інша марка чи модель',
  'wrong-body': 'інший кузов',
  'wrong-view': 'інший ракурс',
  'not-whole': 'не все авто',
};

function sayCamps(camps: KindValue<'camps'>, isEach: boolean): string {
  const all = camps.reduce((sum, { raters }) => sum + raters.length, 0);
  return camps
    .map(({ answer, raters, faults }, index) => {
      const n = raters.length;
      const who = index === 0 && !isEach ? countPeople(n, all) : String(n);
      const what = faults.length > 0 ? `: ${faults.map((fault) => faultsUk[fault]).join(', ')}` : '';
      return `${who} ${answersUk[answer][n % 10 === 1 && n % 100 !== 11 ? 0 : 1]}${what} (${raters.join(', ')})`;
    })
    .join(', ');
}

function countPeople(n: number, of: number): string {
  if (of === 1) return 'одна людина';
  if (n === 2 && of === 2) return 'обидві людини';
  return n === of ? `усі ${n} ${peopleForms[plural.select(n)] ?? 'людей'}` : `${n} з ${of} людей`;
}

const plural = new Intl.PluralRules('uk-UA');
const peopleForms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'людина', few: 'людини' };
