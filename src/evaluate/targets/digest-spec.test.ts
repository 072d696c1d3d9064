import { expect, test } from 'vitest';
import type { SavedShot } from '../../generator/targets/replay-folder.ts';
import { noLimits } from '../../generator/targets/target-info.ts';
import { digestSpec } from './digest-spec.ts';
import type { DrawingSpec, ReplaySpec, StudioSpec } from './target-spec.ts';

const common = { id: 'a', label: 'A', limits: noLimits, price: null };
const drawing: DrawingSpec = {
  ...common,
  type: 'openai',
  baseUrl: 'http://a.test',
  model: 'm',
  size: { width: 1024, height: 768 },
  key: 'secret',
  keyEnv: 'KEY',
  sendsSeed: false,
  sendsNegativePrompt: false,
};
const studio: StudioSpec = {
  ...common,
  type: 'studio',
  baseUrl: null,
  size: null,
  faults: [],
  defects: [],
  notes: [],
};

test.each<Partial<DrawingSpec>>([
  { size: { width: 512, height: 512 } },
  { sendsSeed: true },
  { sendsNegativePrompt: true },
  { model: 'n' },
])('%j makes another target', (change) => {
  expect(digestSpec({ ...drawing, ...change })).not.toBe(digestSpec(drawing));
});

test.each<Partial<DrawingSpec>>([
  { key: 'another' },
  { key: null, keyEnv: 'OTHER' },
  { label: 'B' },
  { price: { perImage: 1, currency: 'USD' } },
  { limits: { ...noLimits, concurrency: 1 } },
])('%j leaves a target what it is', (change) => {
  expect(digestSpec({ ...drawing, ...change })).toBe(digestSpec(drawing));
});

test('a planted fault or another size makes another studio', () => {
  const fault = {
    kind: 'reset',
    at: 'picture',
    angle: null,
    car: null,
    value: null,
    every: null,
    first: null,
    tries: null,
    chance: null,
  } as const;
  const digests = [studio, { ...studio, faults: [fault] }, { ...studio, size: drawing.size }].map(digestSpec);
  expect(new Set(digests).size).toBe(3);
});

function savedPicture(change: Partial<SavedShot>): ReplaySpec {
  const shot = { path: '/x/front.jpg', sha256: 'aa', prompt: null, seed: null, sessionId: null, ...change };
  const series = new Map([['renault-clio', { sessionId: null, shots: new Map([['front' as const, shot]]) }]]);
  return { ...common, type: 'replay', input: { kind: 'pictures', label: 'x', series } };
}

test('a saved picture is its bytes and notes, not its path', () => {
  const digest = digestSpec(savedPicture({}));
  expect(digestSpec(savedPicture({ path: '/y/front.jpg' }))).toBe(digest);
  expect(digestSpec(savedPicture({ sha256: 'bb' }))).not.toBe(digest);
  expect(digestSpec(savedPicture({ prompt: 'a car' }))).not.toBe(digest);
});

test('a saved answer is its status and body', () => {
  const spec = (status: number, body: unknown): ReplaySpec => ({
    ...common,
    type: 'replay',
    input: { kind: 'map', label: 'x', answers: new Map([['renault-clio', { status, body }]]) },
  });
  const digests = [spec(200, { images: [] }), spec(500, { images: [] }), spec(200, {})].map(digestSpec);
  expect(new Set(digests).size).toBe(3);
});
