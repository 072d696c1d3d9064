import type { VerdictEvent } from '../../../../model/verdict.ts';
import { answers, faults, questions } from '../../../../model/vocabulary.ts';
import { isRater, isVerdictEvent } from './check-verdict-file.ts';
import type { KeptEvent } from './kept-event.ts';

/** What an event says of its picture. */
type Picture = Pick<VerdictEvent, 'image' | 'pixels' | 'case' | 'angle'>;

/** Writes events short, and reads them again. */
export interface EventPacker {
  /** One line of letters, digits, commas and percent signs. */
  readonly pack: (kept: KeptEvent) => string;
  /** None for what is no event about a picture of this report. */
  readonly unpack: (line: string) => KeptEvent[];
}

/** Digits of the picture's hash that stand beside its number: another set of pictures has other numbers. */
const hashDigits = 6;

/** About a tenth of the event as JSON: pictures by their number in a fixed order, words by theirs in their lists. */
export function makePacker(pictures: readonly Picture[]): EventPacker {
  const known = [...pictures].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const numbers = new Map(known.map((picture, index) => [nameOf(picture), index]));
  return {
    pack({ rater, event }) {
      const { id, at, image, question, questionRev, value, fault, note, ms, supersedes, carriedFrom } = event;
      const number = numbers.get(nameOf(event)) ?? '';
      const picture = [number, image.slice(0, hashDigits), questions.indexOf(question), questionRev];
      const said = [value && answers.indexOf(value), fault && faults.indexOf(fault), ms, note];
      const fields = [id, at, ...picture, ...said, supersedes, carriedFrom, rater];
      return fields.map((field) => encodeURIComponent(field ?? '')).join(',');
    },
    unpack(line) {
      const fields = line.split(',').map(decode);
      const [number, hash] = fields.slice(2, 4);
      const picture = known[Number(number)];
      return picture?.image.slice(0, hashDigits) === hash ? readEvent(fields, picture) : [];
    },
  };
}

/** The fields in the order in which `pack` writes them. */
function readEvent(fields: readonly string[], picture: Picture | undefined): KeptEvent[] {
  const [id, at, , , question, questionRev, value, fault, ms, note, supersedes, carriedFrom, rater] = fields;
  const event = {
    ...leaveOutEmpty({ carriedFrom, fault: faults[numberIn(fault)], pixels: picture?.pixels }),
    ...{ id, at, image: picture?.image, case: picture?.case, angle: picture?.angle },
    question: questions[numberIn(question)],
    questionRev: numberIn(questionRev),
    value: answers[numberIn(value)] ?? null,
    note,
    ms: ms ? Number(ms) : null,
    supersedes: supersedes || null,
  };
  const isNamed = !rater || isRater(rater);
  return isNamed && isVerdictEvent(event) ? [{ rater: rater || null, event }] : [];
}

/** A number of a list; -1, which no list has, for an empty field. */
function numberIn(field: string | undefined): number {
  return field ? Number(field) : -1;
}

function leaveOutEmpty(
  members: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value));
}

function nameOf({ case: caseId, angle, image }: Picture): string {
  return [caseId, angle, image].join(' ');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
