import type { Rubric } from './rubric.ts';

const consistency = { 'single-session': 40, 'unique-seeds': 30, 'consistency-hints': 30 };
const relevance = { brand: 30, model: 20, year: 10, color: 25, 'body-type': 15 };
const logo = { 'expected-logo': 40, 'wrong-logo-absent': 30, exclusions: 15, 'logo-description': 15 };

/** The rubric as it is published; tests hold their numbers against this, whatever the YAML file says today. */
export const publishedRubric: Rubric = {
  weights: { consistency: 30, relevance: 40, logo: 30 },
  grades: { excellent: 80, good: 60 },
  speed: { excellentUnderMs: 15_000, goodUnderMs: 30_000 },
  warnCredit: 0.5,
  copyCap: 20,
  profiles: {
    strict: {
      consistency: { asked: consistency, shown: { 'distinct-views': 30, 'same-paint': 30, 'same-car': 40 } },
      relevance: {
        asked: relevance,
        shown: { 'paint-color': 25, 'brand-model': 35, 'body-shown': 15, 'angle-shown': 15, 'whole-car': 10 },
      },
      logo: { asked: logo, shown: { 'right-badge': 60, 'no-wrong-badge': 40 } },
    },
    classic: {
      consistency: { asked: consistency, shown: {} },
      relevance: { asked: relevance, shown: {} },
      logo: { asked: logo, shown: {} },
    },
  },
};
