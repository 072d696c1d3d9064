import { expect, test } from 'vitest';
import type { JudgeLevel } from '../model/judge-level.ts';
import { makeObservation } from '../model/observation.fixture.ts';
import type { Observation } from '../model/observation.ts';
import { makeShot } from '../model/shot.fixture.ts';
import { pictureWarnings } from './picture-warnings.ts';

const overlay = (changes: Partial<Observation>) =>
  makeObservation({
    ...{ source: 'judge', question: 'overlay-text', why: 'text', meta: { by: 'oracle' } },
    ...changes,
  });

const warn = (seen: Observation, level: JudgeLevel = 'certified') =>
  pictureWarnings(makeShot('front'), {
    observations: [seen],
    judges: { levelOf: () => level, blocks: 'certified' },
  }).map(({ text }) => text);

test.each<[JudgeLevel, string]>([
  ['certified', 'Text or a watermark is laid over the picture: text.'],
  [
    'provisional',
    'Text or a watermark is laid over the picture: text (by a judge not checked on photographs).',
  ],
])('text over a picture is warned of, by a judge that is %s', (level, text) => {
  expect(warn(overlay({ answer: 'no' }), level)).toEqual([text]);
});

test('nothing is warned of where there is none, nobody could tell, it is a doubt, or another picture is meant', () => {
  expect(warn(overlay({ answer: 'yes' }))).toEqual([]);
  expect(warn(overlay({ answer: 'cannot-tell' }))).toEqual([]);
  expect(warn(overlay({ answer: null, looks: [{ answer: 'no' }, { answer: 'no' }] }))).toEqual([]);
  expect(warn(overlay({ answer: 'no', angles: ['rear'] }))).toEqual([]);
});
