import { expect, test } from 'vitest';
import { makeResult, makeRun, makeSeriesResult } from '../../model/result.fixture.ts';
import { makeShot } from '../../model/shot.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { refuseLarge } from './refuse-large.ts';

/** A run of three pictures. */
const stored = (id: string) =>
  storeInMemory(
    makeResult({
      run: makeRun({ id }),
      cases: [makeSeriesResult({ shots: [makeShot('front'), makeShot('side'), makeShot('rear')] })],
    }),
  );

test('runs that are too large to be held against each other are refused, either of them', () => {
  const [before, after] = [stored('old'), stored('new')];
  expect(() => refuseLarge({ before, after }, 3)).not.toThrow();
  expect(() => refuseLarge({ before, after }, 2)).toThrow(/at most 2 pictures to compare, got more in old/);
  const small = { ...before, outlines: [] };
  expect(() => refuseLarge({ before: small, after }, 2)).toThrow(/got more in new/);
});
