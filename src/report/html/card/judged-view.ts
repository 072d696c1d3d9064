import { isDisputed, type JudgedFact, type JudgedLook } from '../../../model/judging.ts';
import type { TextKey } from '../../text-keys.ts';
import type { Words } from '../../words.ts';
import type { JudgedCase } from '../parts/judged-case.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import { pictureHref, pictureSource } from '../parts/safe-href.ts';
import { sayJudged, sayPlace, saySaid } from '../parts/say-judged.ts';
import type { Sign } from '../parts/view-context.ts';

/** Something a judge was shown. */
interface ShownView {
  readonly src: string;
  readonly href: string;
  readonly alt: string;
  readonly caption: string;
}

interface LookView {
  readonly sign: Sign;
  readonly said: Quoted;
  readonly about: string;
  /** The question's words; null for words that are not asked any more. */
  readonly wording: string | null;
  readonly shown: readonly { readonly href: string; readonly text: string }[];
}

/** One fact of a picture, or of a pair, as a judge saw it. */
export interface JudgedView {
  readonly sign: Sign;
  readonly where: string;
  readonly about: string;
  /** What people say of the same; null where nobody does. */
  readonly people: string | null;
  readonly isDisputed: boolean;
  /** Looks that saw no fault are folded away, under `more`. */
  readonly isOpen: boolean;
  readonly more: string;
  readonly flips: string | null;
  readonly shown: readonly ShownView[];
  readonly looks: readonly LookView[];
  /** Where the looks are told under another check, its name; null otherwise. */
  readonly toldUnder: string | null;
}

export function viewJudged(
  fact: JudgedFact,
  checkId: string,
  { words, pictures }: { readonly words: Words; readonly pictures: JudgedCase['pictures'] },
): JudgedView {
  const [first = checkId] = fact.checks;
  const isTold = first === checkId;
  return {
    sign: signOfFact(fact, words),
    where: sayPlace(fact, words),
    about: sayAbout(fact, words),
    people: fact.people === null ? null : words.say(`judged.people.${fact.people}`),
    isDisputed: isDisputed(fact),
    isOpen: fact.standing === 'confirmed' || fact.standing === 'doubt',
    more: words.say('judged.more', { n: fact.looks.length }),
    flips: isTold ? sayFlips(fact.looks, words) : null,
    shown: isTold ? listShown(fact, pictures, words) : [],
    looks: isTold ? fact.looks.map((look) => viewLook(look, words)) : [],
    toldUnder: isTold ? null : words.say('judged.toldUnder', { check: words.sayOr(`check.${first}`, first) }),
  };
}

/** What nothing follows from has no colour. */
function signOfFact({ standing, blocks, level }: JudgedFact, words: Words): Sign {
  const names = {
    confirmed: blocks ? 'fail' : 'doubt',
    doubt: 'doubt',
    cleared: level === 'certified' ? 'pass' : 'unmeasured',
    holds: level === 'certified' ? 'pass' : 'unmeasured',
    open: 'unmeasured',
  } as const;
  const name = level === 'untrusted' ? 'unmeasured' : names[standing];
  return { name, word: words.say(`judged.standing.${standing}`) };
}

function sayAbout(fact: JudgedFact, words: Words): string {
  const { p } = fact;
  const chance = p === null ? [] : [words.say('judged.chance', { p: words.percent(p) })];
  return [sayJudged(fact, words), ...chance].join(' · ');
}

/** Of a pair: in how many of the looks, two by two, the answer turned with the order of the pictures. */
function sayFlips(looks: readonly JudgedLook[], words: Words): string | null {
  const rounds = looks.flatMap((one, place) => {
    const next = looks[place + 1];
    const isRound = one.isTurned === false && next?.isTurned === true;
    return isRound && one.answer !== null && next.answer !== null ? [one.answer !== next.answer] : [];
  });
  if (rounds.length === 0) return null;
  return words.say('judged.flips', { n: rounds.length, flips: rounds.filter(Boolean).length });
}

/** The crop and the sheet of one look: of one that saw the fault, where one did. */
function listShown(fact: JudgedFact, pictures: JudgedCase['pictures'], words: Words): ShownView[] {
  const look = tellingLook(fact);
  const place = sayPlace(fact, words);
  const show = (path: string | null | undefined, name: string, caption = name): ShownView[] => {
    const href = path ? pictureHref(path) : null;
    if (!path || href === null) return [];
    const src = pictureSource(pictures.get(path) ?? path) ?? href;
    return [{ src, href, alt: `${name}, ${place}`, caption }];
  };
  return [
    ...show(look?.crop, words.say('judged.crop')),
    ...show(look?.sheet?.path, words.say('judged.sheet'), saySheet(look?.sheet ?? null, words)),
  ];
}

/** The look whose pictures tell most: one with a sheet, and that saw the fault where one did. */
export function tellingLook({ looks }: Pick<JudgedFact, 'looks'>): JudgedLook | undefined {
  const shown = looks.filter(({ crop, sheet }) => crop !== null || sheet !== null);
  const rank = ({ answer, sheet }: JudgedLook) => (answer === 'no' ? 0 : 2) + (sheet === null ? 1 : 0);
  return shown.toSorted((one, other) => rank(one) - rank(other))[0];
}

function saySheet(sheet: JudgedLook['sheet'], words: Words): string {
  if (sheet === null) return words.say('judged.sheet');
  const makers = sheet.makers.map((maker, place) => `${letterOf(place)} ${maker}`).join(', ');
  const chosen =
    sheet.chosen === null
      ? words.say('judged.chosenNone')
      : words.say('judged.chosen', {
          letter: letterOf(sheet.chosen),
          maker: sheet.makers[sheet.chosen] ?? '',
        });
  return `${chosen}. ${words.say('judged.sheetOf', { makers })}`;
}

/** As they stand on the sheet, from A on. */
function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

const answerSigns = {
  yes: 'pass',
  no: 'fail',
  'cannot-tell': 'unmeasured',
  'not-applicable': 'not-applicable',
};

function viewLook(look: JudgedLook, words: Words): LookView {
  const { answer, said, wording } = look;
  return {
    sign: {
      name: answer === null ? 'unmeasured' : answerSigns[answer],
      word: words.say(`judged.answer.${answer ?? 'none'}`),
    },
    said: { text: saySaid(said, words), lang: quoteText(said).lang },
    about: sayLook(look, words),
    wording,
    shown: [
      ...link(look.crop, words.say('judged.crop')),
      ...link(look.sheet?.path ?? null, words.say('judged.sheet')),
    ],
  };
}

function link(path: string | null, text: string): LookView['shown'] {
  const href = path === null ? null : pictureHref(path);
  return href === null ? [] : [{ href, text }];
}

function sayLook({ question, p, method, isTurned, sheet }: JudgedLook, words: Words): string {
  const methods: Readonly<Record<string, TextKey>> = {
    logprobs: 'judged.method.logprobs',
    sampled: 'judged.method.sampled',
    single: 'judged.method.single',
  };
  const methodKey = method === null ? undefined : methods[method];
  return [
    words.sayOr(`judged.question.${question}`, question),
    ...(sheet?.chosen == null ? [] : [words.say('judged.letter', { letter: letterOf(sheet.chosen) })]),
    ...(p === null ? [] : [words.say('judged.chance', { p: words.percent(p) })]),
    ...(methodKey ? [words.say(methodKey)] : []),
    ...(isTurned === true ? [words.say('judged.turned')] : []),
  ].join(' · ');
}
