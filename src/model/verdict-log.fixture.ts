import fc from 'fast-check';
import type { VerdictEvent } from './verdict.ts';
import { angles, answers, questions } from './vocabulary.ts';

const digits = [...'0123456789abcdef'];
/** Few enough that events of one log meet, supersede each other and share ids with those of another. */
const ids = fc.constantFrom('event-one', 'event-two', 'event-three', 'event-four', 'event-five');
const images = fc.constantFrom(...digits.slice(0, 3).map((digit) => digit.repeat(64)));

export const anyEvent: fc.Arbitrary<VerdictEvent> = fc.record({
  id: ids,
  at: fc
    .integer({ min: 1_700_000_000, max: 1_700_000_009 })
    .map((seconds) => new Date(seconds * 1000).toISOString()),
  image: images,
  case: fc.constantFrom('renault-clio', 'bmw-x5'),
  angle: fc.constantFrom(...angles),
  question: fc.constantFrom(...questions),
  questionRev: fc.constant(1),
  value: fc.option(fc.constantFrom(...answers)),
  note: fc.constantFrom('', 'blurred'),
  ms: fc.option(fc.integer({ min: 0, max: 60_000 })),
  supersedes: fc.option(ids),
});

export const anyLog: fc.Arbitrary<VerdictEvent[]> = fc.array(anyEvent, { maxLength: 8 });
