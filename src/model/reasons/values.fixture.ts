import fc from 'fast-check';
import { paintFamilySchema } from '../measures.ts';
import { answers, dimensions, angles as everyAngle, faults, gatedScores } from '../vocabulary.ts';
import { facts, type Kind, type KindValue, likenesses, unseenFacts } from './kinds.ts';

/** A word that no language of the report has: what stands in a sentence as it came. */
const word = fc.stringMatching(/^[0-9#]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const angle = fc.constantFrom(...everyAngle);
const angles = fc.uniqueArray(angle, { minLength: 1, maxLength: 3 });
const family = fc.constantFrom(...paintFamilySchema.options);
const said = fc.constantFrom(
  { code: 'one-angle', values: {} },
  { code: 'asks-for', values: { words: ['7'] } },
);

/** Values of every kind, as sentences are made with. */
export const valuesOfKind: { readonly [K in Kind]: fc.Arbitrary<KindValue<K>> } = {
  text: word,
  texts: words,
  quoted: words,
  number: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(59.9, 0.1)),
  angle,
  angles,
  places: fc.array(angles, { minLength: 1, maxLength: 3 }),
  fact: fc.constantFrom(...facts),
  wanted: fc.oneof(word, family),
  dimensions: fc.uniqueArray(fc.constantFrom(...dimensions), { minLength: 1 }),
  check: fc.constantFrom('right-badge', 'paint-color', 'brand'),
  problem: fc.option(fc.record({ code: fc.constantFrom('timeout', 'invalid-image'), message: word })),
  paint: fc.option(
    fc
      .record({ family, confidence: fc.constantFrom(0, 0.5, 1), isKnown: fc.boolean() })
      .map(({ family: name, confidence, isKnown }) => ({
        hex: '#123456',
        family: isKnown ? name : null,
        confidence,
        why: isKnown ? null : 'between green and blue',
      })),
  ),
  placedPaints: fc.constant([
    { angle: 'front' as const, paint: null },
    { angle: 'rear' as const, paint: { hex: '#123456', family: 'red' as const, confidence: 1, why: null } },
  ]),
  placedDistances: fc.array(fc.record({ angles, distance: fc.option(fc.nat({ max: 256 })) }), {
    minLength: 1,
    maxLength: 3,
  }),
  placedSeeds: fc.array(fc.record({ angle, seed: fc.option(word) }), { minLength: 1, maxLength: 3 }),
  paintWhy: fc.constantFrom('no car stands out from the background', 'between green and blue'),
  sessions: fc.array(fc.record({ angle, id: fc.option(word) }), { minLength: 1, maxLength: 3 }),
  likeness: fc.constantFrom(...likenesses),
  unseen: fc.constantFrom(...unseenFacts),
  sense: fc.oneof(
    fc.record({
      is: fc.constant('colors' as const),
      names: fc.array(family, { minLength: 1, maxLength: 2 }),
    }),
    fc.constantFrom({ is: 'paint' as const }, { is: 'something-else' as const }),
    fc.record({ is: fc.constant('color-of' as const), thing: word }),
    fc.record({ is: fc.constantFrom('short-model' as const, 'other-generation', 'words'), words: word }),
    fc.record({ is: fc.constant('other-choice' as const), of: word }),
  ),
  finding: fc.constant({
    finding: { code: 'letters-unread' as const, budget: null, words: ['7'] },
    text: '7',
  }),
  camps: fc.array(
    fc.record({
      answer: fc.constantFrom(...answers),
      raters: fc.array(word, { minLength: 1, maxLength: 5 }),
      faults: fc.uniqueArray(fc.constantFrom(...faults), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  size: fc.constant({ width: 640, height: 398 }),
  storedSize: fc.option(fc.constant({ width: 398, height: 640 })),
  series: fc
    .nat({ max: 30 })
    .chain((cases) => fc.record({ cases: fc.constant(cases), series: fc.nat({ max: 90 }) })),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  namedCases: fc.record({
    cases: fc.array(
      fc.record({
        id: word,
        sample: fc.option(fc.constant(2)),
        target: fc.option(word),
        why: fc.option(said),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    more: fc.nat({ max: 3 }),
  }),
  lostPictures: fc.record({
    named: fc.array(fc.record({ of: word, fault: fc.constantFrom('not there', 'other bytes') }), {
      minLength: 1,
      maxLength: 3,
    }),
    more: fc.nat({ max: 3 }),
  }),
  topics: fc.uniqueArray(fc.constantFrom('badge', 'brand', 'same car', 'whole car'), { minLength: 1 }),
  knownFaults: fc.array(
    fc.record({ case: word, check: fc.constantFrom('brand', 'right-badge'), until: word, reason: word }),
    { minLength: 1, maxLength: 2 },
  ),
  gatedScore: fc.record({ name: fc.constantFrom(...gatedScores), target: fc.option(word) }),
  said,
  sayings: fc.array(said, { minLength: 1, maxLength: 3 }),
};
