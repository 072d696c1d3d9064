import type { Check } from '../model/check.ts';
import { reasonAsWritten } from '../model/reason.ts';
import type { Reference } from '../model/reference.ts';
import type { Result, ScoredShot, SeriesResult } from '../model/result.ts';
import { richResult } from './rich-result.fixture.ts';

/** A result in which every free text, of people or of a target, is `text`. */
export function hostileResult(text: string): Result {
  const base = richResult();
  const poison = (value: string | null) => (value === null ? null : text);
  const poisonCheck = (check: Check): Check => ({
    ...check,
    title: text,
    reason: reasonAsWritten(text),
    details: { expected: text, measured: text, marks: check.details.marks },
  });
  const poisonShot = (shot: ScoredShot): ScoredShot => ({
    ...shot,
    key: text,
    prompt: poison(shot.prompt),
    sentPrompt: poison(shot.sentPrompt),
    negativePrompt: text,
    url: text,
    sessionId: text,
    attempts: shot.attempts.map((attempt) => ({ ...attempt, error: poison(attempt.error) })),
    error: shot.error === null ? null : { code: shot.error.code, message: text, hint: text },
    warnings: [{ code: text, text }],
    photo: shot.photo === null ? null : { ...shot.photo, mime: text },
    checks: shot.checks.map(poisonCheck),
  });
  const poisonReference = (kind: Reference['kind']): Reference => ({
    kind,
    title: text,
    description: text,
    author: text,
    licence: text,
    licenceUrl: text,
    pageUrl: text,
    thumbnailUrl: text,
    source: text,
  });
  const poisonCase = (one: SeriesResult): SeriesResult => ({
    ...one,
    title: text,
    why: text,
    target: text,
    car: {
      brand: text,
      model: text,
      year: one.car.year,
      color: text,
      bodyType: text,
      vehicleType: text,
      condition: text,
      description: text,
    },
    logo: { expected: text, accept: [text], confusable: [text], classic: { expected: text, wrong: [text] } },
    blockers: [reasonAsWritten(text)],
    sessionId: text,
    warnings: [{ code: text, text }],
    log: [text],
    references: [poisonReference('logo'), poisonReference('photo')],
    checks: one.checks.map(poisonCheck),
    shots: one.shots.map(poisonShot),
  });
  return {
    ...base,
    run: {
      ...base.run,
      id: text,
      suite: text,
      argv: [text, text],
      startedAt: text,
      git: { sha: text, dirty: true },
      versions: { [text]: text },
    },
    targets: base.targets.map((target) => ({
      ...target,
      id: text,
      label: text,
      type: text,
      baseUrl: text,
      model: text,
      notes: [reasonAsWritten(text)],
    })),
    summaries: base.summaries.map((summary) => ({ ...summary, target: text })),
    gate: { ...base.gate, title: text, message: text },
    cases: base.cases.map(poisonCase),
  };
}
