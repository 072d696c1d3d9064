import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { factNames, judgeQuestions } from '../../judge/facts.ts';
import type { Judge, JudgeRequest } from '../../judge/judge.ts';
import { brandModel } from '../../judge/questions/brand-model.ts';
import type { JudgeQuestion } from '../../judge/questions/question.ts';
import { type Mind, type Sent, startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import { readForm } from '../../judge/simulated/mind-of-judge.fixture.ts';
import { openTestJudge } from '../../judge/simulated/open-judge.fixture.ts';
import type { Brand } from '../../model/brand.ts';
import { type Angle, angles } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { pairsOf } from '../../model/pairs.ts';
import { makePhoto } from '../../model/shot.fixture.ts';
import { drawCar } from '../../studio/draw/draw-car.ts';
import { rasterize } from '../../studio/draw/rasterize.ts';
import { openJudgeLooker } from './judge-parts.ts';

const usage = { calls: 1, promptTokens: null, answerTokens: null };

/** Keeps what it was asked, and answers nothing, so that only first looks are taken. */
function recordRequests(): { readonly judge: Judge; readonly asked: JudgeRequest[] } {
  const asked: JudgeRequest[] = [];
  const identity = { id: 'deaf', host: 'here', modelAsked: 'm', modelAnswered: 'm', profile: 'other' };
  const judge: Judge = {
    identity,
    concurrency: 1,
    async ask(request) {
      asked.push(request);
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

const faults = ['none', 'none of these', 'two or more cars', 'pickup', 'rear', 'yellow'];

/** Blames all it can, but for one look that it refuses: what it is asked about is looked at as often as ever. */
const blame: Mind = (text, { length }) => {
  if (judgeQuestions.some(({ wordings }) => text.includes(String(wordings[2])))) return null;
  const form = readForm(text);
  if (form.kind === 'yes-no') return { answer: length === 2 ? 'no' : 'yes' };
  if (form.kind === 'one-of') return { answer: form.choices.find((one) => faults.includes(one)) };
  return { answer: text.includes('"maker"') ? { emblem: null, lettering: null, maker: 'Wuling' } : null };
};

/** The first looks at every fact of a case. */
async function askAll(evalCase: EvalCase): Promise<JudgeRequest[]> {
  const { judge, asked } = recordRequests();
  await lookAtAll(judge, evalCase);
  return asked;
}

async function lookAtAll(judge: Judge, evalCase: EvalCase): Promise<void> {
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
}

function findLeaks({ parts, reply }: JudgeRequest, words: readonly string[]): string[] {
  const text = [...parts.filter((part) => typeof part === 'string'), JSON.stringify(reply)].join(' ');
  const pictures = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.jpeg]));
  return findWords({ text, pictures }, words);
}

/** What came over the wire, all but the pixels read as text. */
function findLeaksSent({ body, headers, url, pictures }: Sent, words: readonly string[]): string[] {
  const text = JSON.stringify([body, headers, url]).replaceAll(/base64,[\w+/=]+/g, '');
  return findWords({ text, pictures }, words);
}

interface Asked {
  readonly text: string;
  readonly pictures: readonly Buffer[];
}

function findWords({ text, pictures }: Asked, words: readonly string[]): string[] {
  return words.filter(
    (word) =>
      new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`, 'iu').test(text) ||
      pictures.some((bytes) => word.length > 3 && bytes.includes(word)),
  );
}

/** In how many words each question was put. */
function countWordings(sent: readonly Sent[]): Record<string, number> {
  const isSaid = (words: string) => sent.some(({ text }) => text.includes(words));
  return Object.fromEntries(judgeQuestions.map(({ id, wordings }) => [id, wordings.filter(isSaid).length]));
}

function isOf({ wordings }: JudgeQuestion, { text }: Pick<Sent, 'text'>): boolean {
  return wordings.some((words) => text.includes(words));
}

function choicesOf({ reply }: Pick<JudgeRequest, 'reply'>): readonly string[] {
  return reply.kind === 'one-of' ? reply.choices : [];
}

/** Of each picture, or pair, so many looks are taken at most, at the badge half of them with each question. */
const furtherLooks = {
  ...{ 'whole-car': 6, 'angle-shown': 6, 'overlay-text': 6, paint: 6, 'right-badge': 3, 'no-wrong-badge': 3 },
  ...{ 'same-car': 4, 'body-shown': 4, 'brand-model': 4 },
};

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

  test('names it in no look, as it comes over the wire', { timeout: 60_000 }, async () => {
    for (const evalCase of cases.slice(0, 2)) {
      const { brand, model } = evalCase.car;
      const server = await startJudgeServer({ mind: blame });
      await lookAtAll(await openTestJudge(server.baseUrl), evalCase);
      expect(countWordings(server.sent)).toEqual(furtherLooks);
      expect(server.sent.filter(({ text }) => text.includes('thousandths'))).not.toEqual([]);
      const [open, blind] = [true, false].map((isOpen) =>
        server.sent.filter((one) => isOf(brandModel, one) === isOpen),
      );
      expect(blind?.flatMap((one) => findLeaksSent(one, [brand, model]))).toEqual([]);
      const offered = (open ?? []).map(({ text }) => choicesOf({ reply: readForm(text) }));
      const names = offered.map((choices) => choices.filter((one) => one.includes(brand)).join());
      expect(new Set(names)).toEqual(new Set([`${brand} ${model}`]));
      const places = offered.map((choices) => choices.indexOf(`${brand} ${model}`));
      expect(new Set(places).size).toBeGreaterThan(1);
    }
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
