import { expect, test } from 'vitest';
import { knowPictures } from './know-pictures.ts';
import type { VerdictEvent } from './verdict.ts';

const [file, otherFile, digest] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
];
const picture = { image: file, case: 'clio', angle: 'front' } as const;

const event: VerdictEvent = {
  ...picture,
  ...{ id: 'event-0000', at: '2026-11-23T19:00:00.000Z', question: 'right-color', questionRev: 1 },
  ...{ value: 'yes', note: '', ms: null, supersedes: null },
};

test('a picture is known by its file, with or without a digest of its pixels', () => {
  expect(knowPictures([picture])(event)).toEqual(event);
  expect(knowPictures([{ ...picture, pixels: digest }])(event)).toEqual({ ...event, pixels: digest });
  expect(knowPictures([picture])({ ...event, pixels: digest })).toEqual({ ...event, pixels: digest });
});

test('a picture is known by its pixels in another file, and the event is told of that file', () => {
  const recognise = knowPictures([{ ...picture, image: otherFile, pixels: digest }]);
  const seen = { ...event, pixels: digest };
  expect(recognise(seen)).toEqual({ ...seen, image: otherFile });
});

test('of two files with the same pixels the first is taken, and an own file before both', () => {
  const files = [otherFile, file].map((image) => ({ ...picture, image, pixels: digest }));
  const seen = { ...event, pixels: digest };
  expect(knowPictures(files)({ ...seen, image: 'd'.repeat(64) })?.image).toBe(otherFile);
  expect(knowPictures(files)(seen)?.image).toBe(file);
});

test.each<[string, Partial<VerdictEvent>]>([
  ['another file without a digest', { image: otherFile }],
  ['other pixels', { image: otherFile, pixels: 'd'.repeat(64) }],
  ['another case', { case: 'x5', pixels: digest }],
  ['another angle', { angle: 'rear', pixels: digest }],
])('an event about %s is about none of them', (_title, changes) => {
  expect(knowPictures([{ ...picture, pixels: digest }])({ ...event, ...changes })).toBeNull();
});
