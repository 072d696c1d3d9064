import { expect, test } from 'vitest';
import { pictureOf } from '../model/verdict-log.ts';
import { collectNotes } from './collect-notes.ts';
import { makeEvent, makeVerdicts } from './verdicts.fixture.ts';

const event = makeEvent({ id: 'event-0001' });
const notesOf = (...files: ReturnType<typeof makeVerdicts>[]) => collectNotes(files).get(pictureOf(event));

test('a note without an answer is kept, and so is one beside an answer', () => {
  const vera = makeVerdicts('vera', { ...event, note: 'too dark' });
  const anna = makeVerdicts('anna', { ...event, value: null, note: ' two\nmirrors ' });
  expect(notesOf(vera, anna)).toEqual([
    { rater: 'anna', text: 'two mirrors' },
    { rater: 'vera', text: 'too dark' },
  ]);
});

test('a note is told once, and not at all after it was changed', () => {
  const old = { ...event, note: 'red' };
  const changed = { ...old, id: 'event-0002', note: 'dark red', supersedes: old.id };
  const again = { ...changed, id: 'event-0003', question: 'right-logo', supersedes: null } as const;
  expect(notesOf(makeVerdicts('anna', old, changed, again))).toEqual([{ rater: 'anna', text: 'dark red' }]);
});

test('a picture that nobody noted anything about has no notes', () => {
  const elsewhere = makeEvent({ id: 'event-0002', angle: 'rear', note: 'fine' });
  expect(notesOf(makeVerdicts('anna', { ...event, note: ' \n' }, elsewhere))).toBeUndefined();
});
