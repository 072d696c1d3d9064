import type { Note, Notes } from '../model/human-answer.ts';
import type { VerdictFile } from '../model/verdict.ts';
import { currentEvents, pictureOf } from '../model/verdict-log.ts';
import { sortByRater } from './sort-by-rater.ts';

/**
 * What each person's notes on each picture are today, beside an answer or without one; a note repeated for several
 * questions is one. To which wording of a question a note was left does not matter: it is about the picture.
 */
export function collectNotes(files: readonly VerdictFile[]): Notes {
  const notes = new Map<string, Note[]>();
  for (const { rater, events } of sortByRater(files)) {
    for (const event of currentEvents(events))
      addNote(notes, pictureOf(event), { rater, text: tidy(event.note) });
  }
  return notes;
}

function addNote(notes: Map<string, Note[]>, picture: string, note: Note): void {
  const known = notes.get(picture) ?? [];
  const isKnown = known.some(({ rater, text }) => rater === note.rater && text === note.text);
  if (note.text !== '' && !isKnown) notes.set(picture, [...known, note]);
}

/** In one line, without characters that no reader sees. */
function tidy(note: string): string {
  return note.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
