import { shotError } from '../errors.ts';
import { buildLexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import type { Angle } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import type { Check } from '../model/check.ts';
import type { TargetInfo } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import type { Photo, Shot } from '../model/shot.ts';
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
];

export const lexicon = buildLexicon(brands);

const common = { vehicleType: 'легкові', condition: 'used', description: '' };

function makeCase(
  id: string,
  car: Omit<EvalCase['car'], keyof typeof common>,
  logo: Partial<EvalCase['logo']>,
): EvalCase {
  return {
    id,
    title: id,
    why: 'a test',
    car: { ...common, ...car },
    angles: ['front', 'side', 'rear'],
    logo: { expected: `${car.brand} badge`, accept: [car.brand], confusable: [], classic: null, ...logo },
  };
}

export const clio = makeCase(
  'renault-clio',
  { brand: 'Renault', model: 'Clio', year: 2019, color: 'blue', bodyType: 'hatchback' },
  {
    confusable: ['Toyota', 'Honda'],
    classic: { expected: 'Renault diamond', wrong: ['Toyota oval', 'Honda H'] },
  },
);
export const x5 = makeCase(
  'bmw-x5',
  { brand: 'BMW', model: 'X5', year: 2022, color: 'red', bodyType: 'SUV' },
  {
    confusable: ['Mercedes-Benz', 'Audi'],
    classic: { expected: 'BMW roundel', wrong: ['Mercedes star', 'Audi rings'] },
  },
);
export const h6 = makeCase(
  'great-wall-h6',
  { brand: 'Great Wall', model: 'H6', year: 2020, color: 'white', bodyType: 'SUV' },
  { accept: ['Great Wall', 'Haval'], confusable: ['BMW', 'Toyota'] },
);

/** Takes prompts, a negative prompt and seeds. */
export const studio: TargetInfo = {
  id: 'studio',
  label: 'Embedded studio',
  type: 'studio',
  baseUrl: null,
  model: null,
  capabilities: { negativePrompt: true, seed: true, writesPrompts: false },
  synthetic: true,
  degraded: false,
  notes: [],
};

/** Writes its own prompts, and takes no negative prompt. */
export const backend: TargetInfo = {
  ...studio,
  id: 'backend',
  capabilities: { negativePrompt: false, seed: true, writesPrompts: true },
  synthetic: false,
};

/** A picture of its own for every angle, not measured. */
export function makePhoto(angle: Angle, changes: Partial<Photo> = {}): Photo {
  const sha256 = { front: 'a', side: 'b', rear: 'c' }[angle].repeat(64);
  const size = { width: 1024, height: 768, bytes: 80_000 };
  return {
    sha256,
    path: `images/${angle}.jpg`,
    mime: 'image/jpeg',
    ...size,
    thumbs: null,
    measures: null,
    ...changes,
  };
}

export const sessionId = 'CAR-3f8a9b2c';
const seeds = { front: 111_111, side: 222_222, rear: 333_333 };

export function makeShot(angle: Angle, changes: Partial<Shot> = {}): Shot {
  const prompt = `2019 Renault Clio, blue hatchback, ${angle} view`;
  return {
    key: `key-${angle}`,
    angle,
    status: 'ok',
    prompt,
    sentPrompt: null,
    negativePrompt: null,
    url: null,
    seed: seeds[angle],
    sessionId,
    startedAtMs: 0,
    latencyMs: 1000,
    attempts: [],
    error: null,
    warnings: [],
    photo: makePhoto(angle),
    ...changes,
  };
}

export function makeFailedShot(angle: Angle, changes: Partial<Shot> = {}): Shot {
  const error = shotError('placeholder-image', 'A fixed stand-in picture arrived.');
  return makeShot(angle, { status: 'failed', error, ...changes });
}

export function makeErroredShot(angle: Angle, changes: Partial<Shot> = {}): Shot {
  const error = shotError('timeout', 'No answer within 30 s');
  return makeShot(angle, { status: 'errored', error, photo: null, latencyMs: null, ...changes });
}

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
    answers: new Map(),
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
