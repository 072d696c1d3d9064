import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadSuite } from '../../cases/load-cases.ts';
import type { Selection } from '../../cases/select-cases.ts';
import { delivery, fakeHttp, fakeTarget } from '../../generator/fake-target.fixture.ts';
import { openJudgeBudget } from '../../judge/budget.ts';
import { factNames, judgeFacts } from '../../judge/facts.ts';
import { describeJudge } from '../../judge/identity.ts';
import type { Judge } from '../../judge/judge.ts';
import { createJudgeLooker } from '../../judge/judge-looker.ts';
import { createPictureMaker, type PictureMaker } from '../../judge/pictures/prepare-pictures.ts';
import { nameView } from '../../judge/questions/angle-shown.ts';
import { type Nature, oracle, simulateJudge } from '../../judge/simulated/simulated-judge.ts';
import type { Known, Truth } from '../../judge/simulated/truth.ts';
import { createTally } from '../../judge/tally.ts';
import type { ControlAnswer, PictureKind } from '../../model/calibration.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { VerdictEvent } from '../../model/verdict.ts';
import { makeEvent } from '../../review/verdicts.fixture.ts';
import { writeCalibration } from '../../run/calibration-file.ts';
import { keepJudgeRecord } from '../../run/judge-record.ts';
import { bodies } from '../../studio/draw/car-spec.ts';
import { drawCar } from '../../studio/draw/draw-car.ts';
import { rasterize } from '../../studio/draw/rasterize.ts';
import { paintOf } from '../../validation/pictures/clean-base.ts';
import { gatherFoils } from '../observe/judge-parts.ts';
import { mergeReview } from '../score/merge-review.ts';
import { type Evaluated, evaluateHere } from '../test-run.fixture.ts';
import { writeReports } from '../write-reports.ts';

/** What pictures show in place of what was asked, by case and angle. */
export type Shown = Readonly<Record<string, Partial<Record<Angle, Partial<Truth>>>>>;

interface JudgedRun {
  readonly outDir: string;
  readonly shown: Shown;
  readonly nature?: Nature;
  /** By what kind of controls the judge was found good; null: it was never checked. */
  readonly checkedOn: PictureKind | null;
  readonly lang?: 'en' | 'uk';
  /** Left out: all cases from all their sides. */
  readonly select?: Selection;
  /** Whether negative prompts are delivered too, which a whole asked half needs. */
  readonly isAskedWhole?: boolean;
}

const judgeId = 'eyes-of-glass';

/**
 * Draws cars, has them looked at by a simulated judge through the real looker, and scores and reports that: nothing
 * but who answers is made up. Pictures count as photographs.
 */
export async function runJudged({
  outDir,
  shown,
  nature = oracle,
  checkedOn,
  lang = 'en',
  select = {},
  isAskedWhole = false,
}: JudgedRun): Promise<Evaluated> {
  const suite = await loadSuite(select);
  const { brands } = suite;
  if (checkedOn !== null) await writeCalibration(outDir, calibrate(checkedOn));
  const known = new Map<string, Known>();
  const pictures = rememberPictures(known);
  const foils = await gatherFoils(brands);
  const judge = countLooks(
    simulateJudge({ id: judgeId, nature, recognise: ({ jpeg }) => known.get(digest(jpeg)) ?? null }),
  );
  const looker = createJudgeLooker({
    ...{ ...foils, judge, brands, pictures },
    references: {
      makers: foils.references.makers,
      async draw(makers) {
        const sheet = await foils.references.draw(makers);
        known.set(digest(sheet), { makers });
        return sheet;
      },
    },
  });
  const target = fakeTarget(({ caseId, sessionId, shots }) =>
    shots.map(({ angle, prompt, negativePrompt, seed }) =>
      delivery(angle, {
        prompt,
        ...(isAskedWhole && { negativePrompt }),
        seed,
        sessionId,
        picture: { kind: 'url', url: `http://pictures.test/${caseId}/${angle}` },
      }),
    ),
  );
  const http = fakeHttp(async (url) => {
    const [caseId = '', angle = ''] = new URL(url).pathname.split('/').filter(Boolean);
    const evalCase = suite.cases.find(({ id }) => id === caseId);
    if (evalCase === undefined) throw new Error(`no case ${caseId}`);
    const truth = { ...tellTruth(evalCase, angle as Angle), ...shown[caseId]?.[angle as Angle] };
    const bytes = await draw(evalCase, angle as Angle, truth);
    known.set(digest(bytes), { truth });
    return bytes;
  });
  const evaluated = await evaluateHere({
    ...{
      outDir,
      target,
      http,
      suite,
      lookers: [{ ...looker, keepRecord: (runDir) => keepRecord(runDir, judge) }],
    },
    settings: { measure: true },
  });
  await writeReports(evaluated.runDir, evaluated.stored, { lang });
  return evaluated;
}

/** Adds what a person says of pictures of a judged run, scores it again and renews its reports. */
export async function answerAbout(
  { runDir, result }: Pick<Evaluated, 'runDir' | 'result'>,
  answers: readonly Pick<VerdictEvent, 'case' | 'angle' | 'question' | 'value'>[],
  lang: 'en' | 'uk' = 'en',
): Promise<void> {
  const events = answers.map((answer, index) => {
    const one = result.cases.find(({ id }) => id === answer.case);
    const image = one?.shots.find(({ angle }) => angle === answer.angle)?.photo?.sha256 ?? '';
    return makeEvent({ ...answer, image, id: `event-${index}-of-anna` });
  });
  const file = join(runDir, '..', 'anna.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ schemaVersion: 1, run: result.run.id, rater: 'anna', events }));
  const merged = await mergeReview(runDir, [file], () => Date.parse('2026-11-29T12:00:00Z'));
  await writeReports(runDir, merged.result, { lang });
}

/** As a judge over HTTP counts what it does. */
function countLooks(judge: Judge): Judge {
  const tally = createTally(openJudgeBudget({ maxCalls: null, maxCost: null, price: null }), null);
  return {
    ...judge,
    tally: tally.read,
    async ask(request, signal) {
      const answer = await judge.ask(request, signal);
      tally.count(answer, false);
      return answer;
    },
  };
}

async function keepRecord(runDir: string, { identity, tally }: Judge): Promise<void> {
  const asked = tally?.();
  if (asked) await keepJudgeRecord(runDir, { judge: describeJudge(identity), can: null, asked });
}

/** A judge that was right about 20 wrong and 40 right controls of every question. */
function calibrate(kind: PictureKind) {
  const answers = factNames.flatMap((name) =>
    judgeFacts[name].questions.flatMap(({ id, revision }) =>
      Array.from(
        { length: 60 },
        (_, turn): ControlAnswer => ({
          ...{ question: id, revision: String(revision), kind, isRight: true, said: 'right', calls: 1 },
          side: turn < 20 ? 'wrong' : 'right',
          source: kind === 'drawn' ? 'studio' : 'photos',
          cars: [`control-${turn}`],
          ...(turn < 4 && { instructed: true }),
          ...(turn < 3 && { again: { way: turn === 1 ? 'reworded' : 'turned', differs: turn === 0 } }),
        }),
      ),
    ),
  );
  const judge = {
    id: judgeId,
    host: 'localhost:11434',
    modelAsked: 'glass:7b',
    modelAnswered: 'glass:7b-q4',
  };
  return {
    ...{ schemaVersion: 1 as const, checkedAt: '2026-11-28T10:00:00.000Z', answers },
    judge: { ...judge, profile: 'ollama' },
  };
}

/** What is sent is known again by its bytes, as it is made of a picture that is known. */
function rememberPictures(known: Map<string, Known>): PictureMaker {
  const maker = createPictureMaker();
  return {
    async show(picture, role, place) {
      const sent = await maker.show(picture, role, place);
      const shown = known.get(picture.sha256);
      if (shown) known.set(digest(sent.jpeg), shown);
      return sent;
    },
  };
}

/** As the judge is asked for bodies. */
const spelt: Readonly<Record<string, string>> = { suv: 'SUV or crossover', wagon: 'wagon (estate)' };

function tellTruth({ id, car, logo }: EvalCase, angle: Angle): Truth {
  const body = (car.bodyType ?? 'suv').toLowerCase();
  return {
    ...{ car: id, name: `${car.brand} ${car.model}`, badge: logo.accept[0] ?? null, view: nameView(angle) },
    ...{ body: spelt[body] ?? body, paint: car.color, whole: 'one whole car', hasOverlay: false },
  };
}

/** Cars whose names differ in length differ in wheels, lamps and grille. */
function draw({ car }: EvalCase, angle: Angle, { badge, body: shown, car: which }: Truth): Promise<Buffer> {
  const turn = which.length;
  const body = bodies.find((one) => (spelt[one] ?? one) === shown) ?? 'suv';
  const spec = { body, angle, badge, paint: paintOf(car.color, 0.5), stretch: 0 };
  const details = { wheels: turn, lamps: turn, grille: turn, backdrop: 1 };
  return rasterize(drawCar({ ...spec, ...details }, { width: 800, height: 600 }), { format: 'jpeg' });
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
