import type { HumanAnswer } from '../../../model/human-answer.ts';
import type { ScoredShot } from '../../../model/result.ts';
import { pictureOf, subjectOf } from '../../../model/verdict-log.ts';
import { type Answer, questions } from '../../../model/vocabulary.ts';
import type { Words } from '../../words.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import type { ViewContext } from '../parts/view-context.ts';

/** What people said of one picture: "People: colour: no (2 of 2) · logo: yes, carried over"; null where nobody did. */
export function sayPeople(
  { photo, angle }: ScoredShot,
  caseId: string,
  { words, review }: ViewContext,
): string | null {
  if (photo === null) return null;
  const said = questions.flatMap((question) => {
    const answer = review.answers.get(subjectOf({ image: photo.sha256, case: caseId, angle, question }));
    return answer ? [sayAnswer(words.say(`people.question.${question}`), answer, words)] : [];
  });
  return said.length === 0 ? null : words.say('people.said', { answers: said.join(' · ') });
}

/** A note, and who left it. */
export interface NoteView extends Quoted {
  readonly rater: string;
}

/** What people noted beside one picture, with an answer or without one. */
export function viewNotes({ photo, angle }: ScoredShot, caseId: string, { review }: ViewContext): NoteView[] {
  if (photo === null) return [];
  const notes = review.notes.get(pictureOf({ image: photo.sha256, case: caseId, angle })) ?? [];
  return notes.map(({ rater, text }) => ({ rater, ...quoteText(text) }));
}

function sayAnswer(question: string, { value, votes }: HumanAnswer, words: Words): string {
  const shared = value ?? agreeOnNothing(votes);
  const answer = words.say(`people.answer.${shared}`);
  const n = votes.filter((vote) => vote.answer === shared).length;
  const key = votes.length > 1 && n > 0 ? 'people.several' : 'people.one';
  const said = words.say(key, { question, answer, n, of: votes.length });
  const isCarried = votes.every(({ carriedFrom }) => carriedFrom !== null);
  return isCarried ? words.say('people.carried', { said }) : said;
}

/** Nobody could tell, or those who could do not agree. */
function agreeOnNothing(votes: HumanAnswer['votes']): Answer | 'disagree' {
  return votes.every(({ answer }) => answer === 'cannot-tell') ? 'cannot-tell' : 'disagree';
}
