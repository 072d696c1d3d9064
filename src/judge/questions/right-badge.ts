import { defineQuestion, type Told } from './question.ts';

/** Of the references on the sheet. */
export const sheetLetters: readonly string[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

const unseen = 'unseen';
export const none = 'none';
/** Offered beside the letters. */
export const besideLetters = [none, unseen] as const;

const beside = `"${none}": the car wears an emblem that is not on the sheet. "${unseen}": no emblem can be made out.`;

export const rightBadge = defineQuestion({
  id: 'right-badge',
  revision: 1,
  sends: ['badge', 'references'],
  wordings: [
    `Picture 1 is part of a car. Picture 2 is a sheet of emblems with letters. Which of them does the car wear? ${beside}`,
    `Find the emblem on the car in picture 1, and say which letter of the sheet in picture 2 it is. ${beside}`,
    `The sheet in picture 2 shows emblems by letter. Compare their outlines with the emblem in picture 1: which one is it? ${beside}`,
  ],
  reply: { kind: 'choices', choices: 'letters' },
  holds: ({ makers }) => makers[0] ?? none,
  tell({ value, references }, { makers }): Told {
    const said = String(value);
    if (said === unseen) return { answer: 'cannot-tell', said };
    const maker = references[sheetLetters.indexOf(said)];
    if (maker === undefined) return { answer: 'no', said, names: null };
    return makers.includes(maker)
      ? { answer: 'yes', said: maker }
      : { answer: 'no', said: maker, names: maker };
  },
});
