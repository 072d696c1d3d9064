import { buildLexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import type { Angle } from '../model/car.ts';
import { clioCar, makeCase } from '../model/case.fixture.ts';
import type { Check } from '../model/check.ts';
import type { Measures, PaintMeasure } from '../model/measures.ts';
import { makeTarget } from '../model/result.fixture.ts';
import type { TargetInfo } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { makePhoto, makeShot, sessionId } from '../model/shot.fixture.ts';
import type { Shot } from '../model/shot.ts';
import { type SeriesToScore, scoreSeries } from './score-series.ts';

function makeBrand(name: string, aliases: string[], words: string[], lettering: string | null = null): Brand {
  const placement = {
    front: 'centre of the front grille',
    side: 'wheel centre caps',
    rear: 'centre of the tailgate',
  };
  const badge = { look: words[0] ?? name, words, lettering, placement };
  return { name, aliases, wordmark: null, badge, confusable: [] };
}

/** A small catalogue; the real one is larger and of the same form. */
export const brands: readonly Brand[] = [
  makeBrand('Renault', ['Рено'], ['diamond', 'rhombus']),
  makeBrand('Mercedes-Benz', ['Mercedes', 'Мерседес'], ['three-pointed star', 'star in a ring']),
  makeBrand('BMW', ['БМВ'], ['roundel', 'four alternating quarters'], 'BMW'),
  makeBrand('Great Wall', ['GWM'], ['battlement tower']),
  makeBrand('Haval', [], ['wide rectangular plate'], 'HAVAL'),
  makeBrand('Toyota', ['Тойота'], ['three overlapping ovals']),
  makeBrand('Honda', [], ['upright letter H'], 'H'),
  makeBrand('Audi', [], ['four rings']),
  makeBrand('Peugeot', ['Пежо'], ['lion']),
  makeBrand('Hummer', [], ['capital letters across the grille'], 'HUMMER'),
];

export const lexicon = buildLexicon(brands);

export const clio = makeCase({
  logo: { ...makeCase().logo, classic: { expected: 'Renault diamond', wrong: ['Toyota oval', 'Honda H'] } },
});
export const x5 = makeCase({
  id: 'bmw-x5',
  car: { ...clioCar, brand: 'BMW', model: 'X5', year: 2022, color: 'red', bodyType: 'SUV' },
  logo: {
    expected: 'BMW badge',
    accept: ['BMW'],
    confusable: ['Mercedes-Benz', 'Audi'],
    classic: { expected: 'BMW roundel', wrong: ['Mercedes star', 'Audi rings'] },
  },
});
export const h6 = makeCase({
  id: 'great-wall-h6',
  car: { ...clioCar, brand: 'Great Wall', model: 'H6', year: 2020, color: 'white', bodyType: 'SUV' },
  logo: {
    expected: 'Great Wall badge',
    accept: ['Great Wall', 'Haval'],
    confusable: ['BMW', 'Toyota'],
    classic: null,
  },
});

/** Takes prompts, a negative prompt and seeds. */
export const studio: TargetInfo = makeTarget();

/** Writes its own prompts, and takes no negative prompt. */
export const backend: TargetInfo = {
  ...studio,
  id: 'backend',
  capabilities: { negativePrompt: false, seed: true, writesPrompts: true },
  synthetic: false,
};

/** A shot of which the target said nothing at all. */
export const nothing = { prompt: null, sentPrompt: null, url: null, seed: null, sessionId: null } as const;

export function makeSeries(changes: Partial<SeriesToScore> = {}): SeriesToScore {
  return {
    evalCase: clio,
    target: studio,
    facts: { sessionId, startedAt: null, durationMs: null, warnings: [], log: [] },
    shots: [makeShot('front'), makeShot('side'), makeShot('rear')],
    rubric: publishedRubric,
    profile: 'strict',
    lexicon,
    brands,
    promptsOnly: false,
    observations: [],
    ...changes,
  };
}

/** Scores a series and finds one of its own checks. */
export function checkSeries(id: string, changes: Partial<SeriesToScore> = {}): Check {
  return findCheck(id, scoreSeries(makeSeries(changes)).checks);
}

/** Scores a series of one shot and finds one of that shot's checks. */
export function checkShot(id: string, shot: Shot, changes: Partial<SeriesToScore> = {}): Check {
  const [scored] = scoreSeries(makeSeries({ shots: [shot], ...changes })).shots;
  return findCheck(id, scored?.checks ?? []);
}

/** Checks one prompt as the front shot of a case. */
export function checkPrompt(id: string, prompt: string, changes: Partial<SeriesToScore & Shot> = {}): Check {
  const { negativePrompt = null, angle = 'front', ...rest } = changes;
  return checkShot(id, makeShot(angle, { prompt, negativePrompt }), rest);
}

function findCheck(id: string, checks: readonly Check[]): Check {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check)
    throw new Error(`Expected a record of the check "${id}", got ${checks.map((one) => one.id).join(', ')}`);
  return check;
}

export const blue: PaintMeasure = {
  family: 'blue',
  vivid: true,
  confidence: 0.9,
  lab: [35, 10, -50],
  hex: '#1f4fa3',
  reason: null,
};

const hashOf = (digit: string) => digit.repeat(64);
export const hashes: Record<Angle, string> = {
  front: hashOf('0'),
  side: hashOf('5'),
  rear: hashOf('a'),
  front34: hashOf('6'),
  rear34: hashOf('9'),
};

/** A picture whose pixels were measured; far from those of other angles unless a hash is given. */
export function makeMeasuredShot(
  angle: Angle,
  paint: PaintMeasure,
  hash = hashes[angle],
  mirror?: string,
): ReturnType<typeof makeShot> {
  const other = hashOf(angle === 'front' ? '3' : angle === 'side' ? '6' : 'c');
  const print = { whole: hash, mirrored: mirror ?? other, inner: [], upper: other, lower: other };
  const measures: Measures = { paint, print, sharpness: 3, roughness: 1, faults: [], badgeRegions: [] };
  return makeShot(angle, { photo: makePhoto(`clio-${angle}`, { measures }) });
}
