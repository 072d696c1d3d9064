import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { factNames } from '../../judge/facts.ts';
import type { Judge, JudgeRequest } from '../../judge/judge.ts';
import type { Brand } from '../../model/brand.ts';
import { type Angle, angles } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { pairsOf } from '../../model/pairs.ts';
import { makePhoto } from '../../model/shot.fixture.ts';
import { drawCar } from '../../studio/draw/draw-car.ts';
import { rasterize } from '../../studio/draw/rasterize.ts';
import { openJudgeLooker } from './judge-parts.ts';

const usage = { calls: 1, promptTokens: null, answerTokens: null };

type Answering = (request: JudgeRequest) => unknown;

/** Keeps what it was asked; answers nothing where that is left out, so that only first looks are taken. */
function recordRequests(answer?: Answering): { readonly judge: Judge; readonly asked: JudgeRequest[] } {
  const asked: JudgeRequest[] = [];
  const identity = { id: 'deaf', host: 'here', modelAsked: 'm', modelAnswered: 'm', profile: 'other' };
  const judge: Judge = {
    identity,
    concurrency: 1,
    async ask(request) {
      asked.push(request);
      const value = answer?.(request);
      if (value !== undefined) return { ok: true, value, p: null, method: 'single', text: '', usage };
      return { ok: false, code: 'refused', why: 'no', usage };
    },
  };
  return { judge, asked };
}

let runDir = '';
let brands: readonly Brand[] = [];
let cases: readonly EvalCase[] = [];
beforeAll(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'car-eval-leaks-'));
  ({ brands, cases } = await loadSuite());
});
afterAll(() => rm(runDir, { recursive: true, force: true }));

/** The studio's picture of a case, whose file says what car it is in every way a file can. */
async function drawNamed({ car: { brand, model } }: EvalCase, angle: Angle): Promise<Buffer> {
  const spec = { body: 'suv', angle, paint: '#1f4fa3', badge: brand, stretch: 0 } as const;
  const svg = drawCar({ ...spec, wheels: 1, lamps: 1, grille: 1, backdrop: 1 }, { width: 640, height: 480 });
  const words = `${brand} ${model}`;
  return sharp(await rasterize(svg, { format: 'jpeg' }))
    .withExif({ IFD0: { ImageDescription: words, Artist: words } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><r>${words}</r></x:xmpmeta>`)
    .jpeg()
    .toBuffer();
}

/** Blames all it can: what it is asked about is looked at as often as ever. */
const blame: Answering = ({ question, reply }) => {
  if (reply.kind === 'yes-no') return question === 'overlay-text' ? 'yes' : 'no';
  return reply.kind === 'one-of' ? reply.choices.find((one) => /^(none|other|two)/.test(one)) : undefined;
};

/** The looks at every fact of a case. */
async function askAll(evalCase: EvalCase, answer?: Answering): Promise<JudgeRequest[]> {
  const { judge, asked } = recordRequests(answer);
  const looker = await openJudgeLooker(judge, brands);
  const drawn = await Promise.all(angles.map((angle) => drawNamed(evalCase, angle)));
  const pictures = angles.map((angle, index) => ({
    angle,
    photo: { ...makePhoto(`${evalCase.id}-${angle}`), path: `images/${evalCase.id}-${angle}.jpg` },
    read: async () => drawn[index] ?? Buffer.alloc(0),
  }));
  const context = { evalCase, series: pictures, runDir, signal: new AbortController().signal };
  for (const question of factNames) {
    const isOfPairs = looker.questions[question]?.of === 'pair';
    for (const subject of isOfPairs ? pairsOf(pictures) : pictures.map((one) => [one]))
      await looker.look(question, subject, context);
  }
  return asked;
}

function findLeaks({ parts, reply }: JudgeRequest, words: readonly string[]): string[] {
  const text = [...parts.filter((part) => typeof part === 'string'), JSON.stringify(reply)].join(' ');
  const pictures = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.jpeg.toString('latin1')]));
  return words.filter(
    (word) =>
      new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`, 'iu').test(text) ||
      pictures.some((bytes) => word.length > 3 && bytes.includes(word)),
  );
}

function choicesOf({ reply }: JudgeRequest): readonly string[] {
  return reply.kind === 'one-of' ? reply.choices : [];
}

describe('what a judge is asked of a whole case', () => {
  test('names the asked car nowhere but among six, unmarked', { timeout: 60_000 }, async () => {
    for (const evalCase of cases) {
      const { brand, model } = evalCase.car;
      const names = [brand, model, ...(brands.find(({ name }) => name === brand)?.aliases ?? [])];
      const asked = await askAll(evalCase);
      const [open, blind] = [true, false].map((isOpen) =>
        asked.filter(({ question }) => (question === 'brand-model') === isOpen),
      );
      expect(blind?.flatMap((request) => findLeaks(request, names))).toEqual([]);
      expect(open).toHaveLength(angles.length);
      for (const choices of (open ?? []).map(choicesOf)) {
        expect(choices).toHaveLength(6);
        expect(choices.filter((choice) => choice.includes(brand))).toEqual([`${brand} ${model}`]);
      }
    }
  });

  test('names it in no further look either', { timeout: 60_000 }, async () => {
    const [evalCase] = cases;
    if (!evalCase) throw new Error('no case');
    const { brand, model } = evalCase.car;
    const asked = await askAll(evalCase, blame);
    for (const question of ['whole-car', 'same-car', 'brand-model'])
      expect(
        Math.max(...asked.filter((one) => one.question === question).map(({ look }) => look)),
      ).toBeGreaterThanOrEqual(2);
    const blind = asked.filter(({ question }) => question !== 'brand-model');
    expect(blind.flatMap((request) => findLeaks(request, [brand, model]))).toEqual([]);
    const named = asked.filter(({ question }) => question === 'brand-model').map(choicesOf);
    expect(new Set(named.map((choices) => choices.filter((one) => one.includes(brand)).join()))).toEqual(
      new Set([`${brand} ${model}`]),
    );
    const places = named.map((choices) => choices.indexOf(`${brand} ${model}`));
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  test('is JPEG of at most 1,024 pixels and 1 MB, without any metadata', async () => {
    const [first] = cases;
    if (!first) throw new Error('no case');
    for (const { parts } of await askAll(first))
      for (const part of parts) {
        if (typeof part === 'string') continue;
        const { format, width, height, exif, xmp, icc, comments } = await sharp(part.jpeg).metadata();
        expect({ format, exif, xmp, icc, comments }).toEqual({ format: 'jpeg' });
        expect(Math.max(width, height)).toBeLessThanOrEqual(1024);
        expect(part.jpeg.length).toBeLessThanOrEqual(1_000_000);
      }
  });
});
