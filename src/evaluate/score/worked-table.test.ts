import { describe, expect, test } from 'vitest';
import type { Angle } from '../../model/car.ts';
import type { PaintMeasure } from '../../model/measures.ts';
import { makeRun, makeTarget } from '../../model/result.fixture.ts';
import type { SeriesResult } from '../../model/result.ts';
import { publishedRubric } from '../../model/rubric.fixture.ts';
import { makeErroredShot, makeFailedShot } from '../../model/shot.fixture.ts';
import type { Shot } from '../../model/shot.ts';
import type { Answer } from '../../model/vocabulary.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { blue, hashes, makeMeasuredShot, makeSeries } from '../../scorers/scorers.fixture.ts';
import { buildHead } from '../../summary/build-head.ts';
import { takeSums } from '../../summary/summarise-run.ts';
import { summariseSeries } from '../../summary/summarise-series.ts';

/** What a judge says, where it does not say yes. */
type Said = Partial<Record<string, Partial<Record<Angle, Answer | null>> | Answer | null>>;

interface Scene {
  readonly shots?: readonly Shot[];
  /** Left out: nobody looked. */
  readonly judge?: Said;
  readonly noPrompts?: boolean;
}

const places = {
  front: 'centre of the front grille',
  side: 'wheel centre caps',
  rear: 'centre of the tailgate',
};
const promptOf = (angle: keyof typeof places) =>
  `2019 Renault Clio hatchback in blue paint, ${angle} view, the same vehicle in every view. Genuine Renault badge, an upright chrome diamond, on the ${places[angle]}.`;
const good = (angle: keyof typeof places): Shot => ({
  ...makeMeasuredShot(angle, blue),
  prompt: promptOf(angle),
  negativePrompt: 'Toyota badge, Honda badge',
});
const all = (['front', 'side', 'rear'] as const).map(good);
const questions = ['brand-model', 'body', 'angle', 'whole-car', 'badge'];

function judge(said: Said, shots: readonly Shot[]) {
  const seen = shots.filter(({ status }) => status === 'ok');
  const answerOf = (question: string, angle: Angle) => {
    const one = said[question];
    const here = typeof one === 'object' && one !== null ? one[angle] : one;
    return here === undefined ? 'yes' : here;
  };
  const look = (question: string, shot: Shot) => ({
    images: [shot.photo?.sha256 ?? ''],
    ...{ case: 'renault-clio', angles: [shot.angle], question, source: 'judge' as const },
    ...{ answer: answerOf(question, shot.angle), why: 'looked', meta: {} },
  });
  return ['same-car', ...questions].flatMap((question) => seen.map((shot) => look(question, shot)));
}

function summarise({ shots = all, judge: said, noPrompts = false }: Scene): SeriesResult {
  const asked = noPrompts
    ? shots.map((shot) => ({
        ...shot,
        prompt: null,
        sentPrompt: null,
        seed: null,
        sessionId: null,
        url: null,
      }))
    : shots;
  const series = makeSeries({
    shots: asked,
    observations: said ? judge(said, asked) : [],
    ...(noPrompts && { target: makeTarget({ capabilities: unknowing }) }),
  });
  return summariseSeries({
    ...series,
    sample: 1,
    scored: scoreSeries(series),
    passScore: 60,
  });
}

const unknowing = { negativePrompt: false, seed: false, writesPrompts: true, sessionIds: false };

function endsOf(one: SeriesResult) {
  const say = ({ score, least }: { score: number | null; least: number | null }) =>
    score === least ? score : `${least}..${score}`;
  const { consistency, relevance, logo } = one.dimensions;
  return [say(consistency), say(relevance), say(logo), say(one), one.word];
}

const front = all[0] as Shot;
const side = all[1] as Shot;
const rear = all[2] as Shot;
const red: PaintMeasure = { ...blue, family: 'red', lab: [30, 50, 30], hex: '#8a1f22' };
const nothing = { family: null, vivid: null, confidence: 0, lab: null, hex: null };
const unknown: PaintMeasure = { ...nothing, reason: 'no car' };
const painted = (shot: Shot, paint: PaintMeasure): Shot => ({
  ...shot,
  photo: shot.photo && { ...shot.photo, measures: shot.photo.measures && { ...shot.photo.measures, paint } },
});
const copyOfFront = { ...good('side'), photo: makeMeasuredShot('side', blue, hashes.front).photo };
const failed = (shot: Shot): Shot => ({
  ...makeFailedShot(shot.angle),
  prompt: shot.prompt,
  negativePrompt: shot.negativePrompt,
});

describe('the worked table of the rubric', () => {
  test('has asked halves of 100', () => {
    const { dimensions } = summarise({});
    for (const { asked } of Object.values(dimensions)) expect(asked).toEqual({ score: 100, least: 100 });
  });

  test.each<[string, Scene, unknown[]]>([
    ['perfect, nobody looked', {}, ['0..100', '0..100', '0..100', '0..100', null]],
    ['perfect, a judge', { judge: {} }, [100, 100, 100, 100, 'excellent']],
    [
      'perfect, a judge; one badge crop and one paint open',
      {
        shots: [front, painted(side, unknown), rear],
        judge: { badge: { rear: null } },
      },
      ['57.7..100', '81.6..100', '70.7..100', '71.2..100', null],
    ],
    ['three different cars, a judge', { judge: { 'same-car': 'no' } }, [0, 100, 100, 70, 'needs work']],
    [
      'one odd car of three, a judge',
      { judge: { 'same-car': { rear: 'no' } } },
      [40.8, 100, 100, 82.2, 'needs work'],
    ],
    [
      'every colour wrong, nobody looked',
      { shots: all.map((shot) => painted(shot, red)) },
      ['0..100', 0, '0..100', '0..60', 'needs work'],
    ],
    [
      'every colour wrong, a judge',
      { shots: all.map((shot) => painted(shot, red)), judge: {} },
      [100, 0, 100, 60, 'needs work'],
    ],
    [
      'one colour of three wrong, a judge',
      { shots: [front, side, painted(rear, red)], judge: {} },
      [57.7, 81.6, 100, 80, 'needs work'],
    ],
    [
      'front and side the same picture, nobody looked',
      { shots: [front, copyOfFront, rear] },
      ['0..44.7', '0..100', '0..100', '0..83.4', 'needs work'],
    ],
    [
      'front and side the same picture, a judge',
      { shots: [front, copyOfFront, rear], judge: {} },
      [44.7, 100, 100, 83.4, 'needs work'],
    ],
    ['a wrong badge on both', { judge: { badge: 'no' } }, [100, 100, 0, 70, 'needs work']],
    [
      'a wrong badge on one of two',
      { judge: { badge: { rear: 'no' } } },
      [100, 100, 70.7, 91.2, 'needs work'],
    ],
    ['the badge missing', { judge: { badge: 'no' } }, [100, 100, 0, 70, 'needs work']],
    [
      'the pictures too small for any badge',
      { judge: { badge: null } },
      [100, 100, '0..100', '70..100', null],
    ],
    ['placeholders', { shots: all.map(failed) }, [0, 0, 0, 0, 'needs work']],
    [
      'one placeholder of three, the side, nobody looked',
      { shots: [front, failed(side), rear] },
      ['0..40.8', '0..81.6', '0..100', '0..74.9', 'needs work'],
    ],
    ['a front alone, nobody looked', { shots: [front] }, [100, '0..100', '0..100', '30..100', null]],
    ['a front alone, a judge', { shots: [front], judge: {} }, [100, 100, 100, 100, 'excellent']],
    ['a side alone, a judge', { shots: [side], judge: {} }, [100, 100, 100, 100, 'excellent']],
  ])('%s', (_, scene, expected) => {
    expect(endsOf(summarise(scene))).toEqual(expected);
  });

  test('three different cars of one paint are not told from one as long as nobody looks', () => {
    expect(endsOf(summarise({}))).toEqual(['0..100', '0..100', '0..100', '0..100', null]);
  });

  test('a folder of photographs without prompts has no logo and no outcome', () => {
    const one = summarise({ noPrompts: true });
    expect(endsOf(one)).toEqual(['0..100', '0..100', null, null, null]);
    expect(one).toMatchObject({ passed: null, outcome: 'none' });
    expect(gateOf(one)).toMatchObject({ ok: false, exitCode: 2 });
  });

  test('a fault seen in it fails it all the same', () => {
    const one = summarise({ noPrompts: true, shots: all.map((shot) => painted(shot, red)) });
    expect(one).toMatchObject({ passed: false, outcome: 'failed', word: 'needs work' });
    expect(gateOf(one)).toMatchObject({ exitCode: 100 });
  });

  test('a service that is not reached is null and ends with 2', () => {
    const one = summarise({ shots: all.map(({ angle }) => makeErroredShot(angle)) });
    expect(endsOf(one)).toEqual([null, null, null, null, null]);
    expect(gateOf(one)).toMatchObject({ ok: false, exitCode: 2 });
  });
});

function gateOf(one: SeriesResult) {
  const targets = [makeTarget()];
  return buildHead({ run: makeRun(), targets, rubric: publishedRubric, cases: [takeSums(one)] }).gate;
}
