import { describe, expect, test } from 'vitest';
import type { ShotError } from '../errors.ts';
import type { SeriesOutline } from './series-outline.ts';
import { createShortener, type ErrorGroup, groupErrors } from './shared-errors.ts';

/** One series that has a broken picture for every message. */
function groupsOf(...messages: string[]): ErrorGroup[] {
  const breakShot = (message: string) => {
    const error: ShotError = { code: 'backend-error', message, hint: '' };
    return { angle: 'front' as const, status: 'errored' as const, error };
  };
  return groupErrors([{ broken: messages.map(breakShot) } as unknown as SeriesOutline]);
}

describe('createShortener', () => {
  const jobs = ['Job 80 failed (x+y).', 'Job 8080 failed (x+y).', 'Job 0a1b2c3d-4e5f failed (x+y).'];
  const shorten = createShortener(groupsOf(...jobs, 'Odd.'));

  test.each([
    ...jobs.map((message) => [`No front picture: ${message}`, 'No front picture: backend-error.']),
    ['backend-error (Job 80 failed (x+y)). See there', 'backend-error. See there'],
    ['Job eighty failed (x+y).', 'Job eighty failed (x+y).'],
    ['Job 80 failed (xxy).', 'Job 80 failed (xxy).'],
    ['Odd.', 'Odd.'],
  ])('makes of %j %j', (text, short) => {
    expect(shorten(text)).toBe(short);
  });

  test('takes a number as a whole', () => {
    const ports = createShortener(groupsOf('nothing answers at port 80', 'nothing answers at port 8080'));
    expect(ports('nothing answers at port 8080')).toBe('backend-error');
  });

  test('leaves texts alone where messages are empty', () => {
    expect(createShortener(groupsOf('', ''))('a text')).toBe('a text');
  });

  test('finds a kind of error once, however many pictures have it', () => {
    const groups = groupsOf(...Array.from({ length: 500 }, (_, n) => `Job ${n} failed`));
    expect(groups).toHaveLength(1);
    expect(createShortener(groups)('Job 499 failed')).toBe('backend-error');
  });
});
