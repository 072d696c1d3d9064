import { shotError } from '../errors.ts';
import { type Angle, angles } from './car.ts';
import type { ScoredShot } from './result.ts';
import type { Photo } from './shot.ts';

export const sessionId = 'CAR-3f8a9b2c';

/** A made-up but well-formed SHA-256, distinct for each text. */
export function fakeSha(text: string): string {
  return Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64);
}

/** A picture of its own for every name, not measured. */
export function makePhoto(name: string, changes: Partial<Photo> = {}): Photo {
  const sha256 = fakeSha(name);
  return {
    sha256,
    path: `images/${sha256}.jpg`,
    mime: 'image/jpeg',
    width: 1024,
    height: 768,
    bytes: 84_212,
    thumbs: { 320: `thumbs/${sha256}-320.webp` },
    measures: null,
    ...changes,
  };
}

/** A good picture of the Clio of which the target reports the prompt, the seed and the session. */
export function makeShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  const index = angles.indexOf(angle);
  return {
    key: fakeSha(`key-${angle}`),
    angle,
    status: 'ok',
    prompt: `2019 Renault Clio, blue hatchback, ${angle} view`,
    sentPrompt: null,
    negativePrompt: null,
    url: null,
    seed: 123_456 + index,
    sessionId,
    startedAtMs: 20 + index * 5,
    latencyMs: 640 + index * 180,
    attempts: [{ startedAtMs: 20 + index * 5, durationMs: 640 + index * 180, status: 200, error: null }],
    error: null,
    warnings: [],
    photo: makePhoto(`clio-${angle}`),
    checks: [],
    ...changes,
  };
}

/** The same with all that was sent: a long prompt, a negative one and the address. */
export function makeSentShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  const seed = 123_456 + angles.indexOf(angle);
  const prompt = `2019 Renault Clio hatchback in blue paint, ${angle} view, the same vehicle in every picture, silver diamond badge`;
  return makeShot(angle, {
    prompt,
    sentPrompt: prompt,
    negativePrompt: 'Toyota badge, Honda badge',
    url: `http://127.0.0.1:41234/prompt/${encodeURIComponent(prompt)}?width=1024&height=768&seed=${seed}`,
    ...changes,
  });
}

/** A shot the target answered with something unusable. */
export function makeFailedShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  const error = shotError('placeholder-image', 'A fixed stand-in picture arrived.');
  return makeShot(angle, { status: 'failed', error, ...changes });
}

/** A shot that never got an answer. */
export function makeErroredShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  const error = shotError('timeout', 'No answer within 30 s');
  return makeShot(angle, { status: 'errored', error, photo: null, latencyMs: null, ...changes });
}
