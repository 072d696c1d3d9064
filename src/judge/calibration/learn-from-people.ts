import type { ControlAnswer, PictureKind } from '../../model/calibration.ts';
import { type Observation, picturesOf } from '../../model/observation.ts';
import type { Fault, Question } from '../../model/vocabulary.ts';
import type { Side } from '../../statistics/sequential-certificate.ts';
import { type FactName, factNames, judgeFacts } from '../facts.ts';
import type { JudgeQuestion } from '../questions/question.ts';

/** What people are asked of the same fact, and what they name where one question is about several. */
const asked: Readonly<Partial<Record<FactName, { readonly question: Question; readonly fault?: Fault }>>> = {
  badge: { question: 'right-logo' },
  'same-car': { question: 'same-car' },
  paint: { question: 'right-color' },
  'brand-model': { question: 'right-car', fault: 'wrong-model' },
  body: { question: 'right-car', fault: 'wrong-body' },
  angle: { question: 'right-car', fault: 'wrong-view' },
  'whole-car': { question: 'right-car', fault: 'not-whole' },
};

/** What was seen in the pictures of one case. */
export interface SeenCase {
  readonly judge: readonly Observation[];
  readonly people: readonly Observation[];
  readonly kind: PictureKind;
}

/**
 * What a judge said of pictures that people answered about, as controls: its first look at each question, which was taken
 * without knowing what people say. One picture, or pair, of a case for each question, a wrong one where there is one: these are fewer.
 */
export function learnFromPeople({ judge, people, kind }: SeenCase): ControlAnswer[] {
  return factNames.flatMap((name) =>
    judgeFacts[name].questions.flatMap((question: JudgeQuestion) => {
      const answers = judge
        .filter((seen) => seen.question === name && isAsWordedToday(seen, question))
        .map((seen) => compare(seen, question, sideByPeople(name, seen, people)));
      const told = answers.filter((answer) => answer !== null);
      const one = told.find(({ side }) => side === 'wrong') ?? told[0];
      return one ? [{ ...one, kind }] : [];
    }),
  );
}

function isAsWordedToday({ meta }: Observation, { id, revision }: JudgeQuestion): boolean {
  return meta.revision?.split(' ').includes(`${id}.${revision}`) === true;
}

/** What people say of the fact that a judge saw; null where they did not answer about all of its pictures, or do not say what is wrong. */
export function sideByPeople(name: FactName, seen: Observation, people: readonly Observation[]): Side | null {
  const about = asked[name];
  if (about === undefined) return null;
  const pictures = picturesOf(seen);
  const answers = pictures.map((picture) =>
    people.find((one) => one.question === about.question && picturesOf(one).includes(picture)),
  );
  if (answers.some((one) => isFault(one, about.fault))) return 'wrong';
  return answers.every((one) => one?.answer === 'yes') ? 'right' : null;
}

function isFault(one: Observation | undefined, fault: Fault | undefined): boolean {
  if (one?.answer !== 'no') return false;
  return fault === undefined || (Array.isArray(one.value) && one.value.includes(fault));
}

type Compared = Omit<ControlAnswer, 'kind'>;

function compare(seen: Observation, { id, revision }: JudgeQuestion, side: Side | null): Compared | null {
  const look = seen.looks?.find(({ value }) => isFirst(value, id));
  if (side === null || look === undefined) return null;
  const isTold = look.answer === 'yes' || look.answer === 'no';
  return {
    ...{ question: id, revision: String(revision), side, source: 'people', cars: [seen.case], calls: 0 },
    isRight: isTold ? (look.answer === 'yes') === (side === 'right') : null,
    said: seen.why.slice(0, 300),
  };
}

function isFirst(value: unknown, question: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'question' in value && value.question === question && 'look' in value && value.look === 0;
}

/** Adds what is new: no car is asked about twice in one question and kind of picture. */
export function addAnswers(
  known: readonly ControlAnswer[],
  added: readonly ControlAnswer[],
): ControlAnswer[] {
  const keyOf = ({ question, revision, kind, cars }: ControlAnswer) =>
    cars.map((car) => JSON.stringify([question, revision, kind, car]));
  const used = new Set(known.flatMap(keyOf));
  const all = [...known];
  for (const answer of added) {
    const keys = keyOf(answer);
    if (keys.some((key) => used.has(key))) continue;
    for (const key of keys) used.add(key);
    all.push(answer);
  }
  return all;
}
