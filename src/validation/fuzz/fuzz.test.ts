import { expect, test } from 'vitest';
import { fuzzBackend } from './fuzz-backend.fixture.ts';
import { fuzzPictures } from './fuzz-pictures.fixture.ts';
import type { Tally } from './tally.fixture.ts';

/** `scripts/fuzz.ts` does the same a thousand times. */
const options = { runs: 60, seed: 20_260_102 };
const outcomes = (tally: Tally) => tally.entries().map(([outcome]) => outcome);

test('no answer of the backend, however odd, breaks the run, its result or its report', async () => {
  expect(outcomes(await fuzzBackend(options))).toEqual(
    expect.arrayContaining(['ok', 'failed backend-error', 'failed empty-response', 'errored http-error']),
  );
});

test('no damage to a picture breaks its reception, and only what decodes is accepted', async () => {
  expect(outcomes(await fuzzPictures(options))).toEqual(
    expect.arrayContaining(['ok', 'invalid-image', 'not-an-image']),
  );
});
