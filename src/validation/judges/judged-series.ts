import { createJudgeLooker } from '../../judge/judge-looker.ts';
import type { PictureMaker } from '../../judge/pictures/prepare-pictures.ts';
import { nameView } from '../../judge/questions/angle-shown.ts';
import { type Nature, simulateJudge } from '../../judge/simulated/simulated-judge.ts';
import type { KnownPicture, Truth } from '../../judge/simulated/truth.ts';
import type { Brand } from '../../model/brand.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { LookContext } from '../../model/looker.ts';
import type { Observation } from '../../model/observation.ts';
import { pairsOf } from '../../model/pairs.ts';
import type { Shot } from '../../model/shot.ts';
import { viewsWithoutBadge } from '../../model/vocabulary.ts';
import { listDrawn } from './studio-car.ts';

/** What each picture of a series shows. */
export type Shows = ReadonlyMap<Angle, KnownPicture>;

/** Looks at a series as a judge would that sees so much. */
export type JudgeSeries = (
  series: { readonly evalCase: EvalCase; readonly shots: readonly Shot[] },
  shows: Shows,
) => Promise<Observation[]>;

/** What is asked of a judge; the paint is left to the pixels. */
const facts = ['whole-car', 'badge', 'same-car', 'brand-model', 'angle', 'body', 'overlay-text'];

/** No pixels are sent: each picture says which angle it is, and the simulated judge knows what that shows. */
const markers: PictureMaker = {
  show: async ({ angle }) => ({ jpeg: Buffer.from(JSON.stringify({ angle })) }),
};

/** A judge without a model that asks, looks again and is weighed as any other. */
export function prepareJudge(nature: Nature, brands: readonly Brand[], random?: () => number): JudgeSeries {
  let shown: Shows = new Map();
  const judge = simulateJudge({
    ...{ id: 'simulated', nature },
    ...(random && { random }),
    recognise({ jpeg }) {
      const { angle, makers } = JSON.parse(jpeg.toString());
      return makers ? { makers } : (shown.get(angle) ?? null);
    },
  });
  const looker = createJudgeLooker({
    ...{ judge, brands, pictures: markers, keep: async () => 'not-kept.jpg' },
    pickRivals: () => ['Rival One', 'Rival Two', 'Rival Three', 'Rival Four'],
    references: {
      makers: listDrawn(brands).map(({ name }) => name),
      draw: async (makers) => Buffer.from(JSON.stringify({ makers })),
    },
  });
  return async ({ evalCase, shots }, shows) => {
    shown = shows;
    const pictures = shots.flatMap(({ angle, photo, status }) =>
      photo && status === 'ok' ? [{ angle, photo, read: async () => Buffer.alloc(0) }] : [],
    );
    const context: LookContext = {
      ...{ evalCase, series: pictures, runDir: '', signal: new AbortController().signal },
    };
    const observations: Observation[] = [];
    for (const question of facts) {
      const isOfPairs = looker.questions[question]?.of === 'pair';
      for (const looked of isOfPairs ? pairsOf(pictures) : pictures.map((one) => [one])) {
        const angles = looked.map(({ angle }) => angle);
        if (question === 'badge' && angles.some((angle) => viewsWithoutBadge.includes(angle))) continue;
        const images = looked.map(({ photo }) => photo.sha256);
        const seen = await looker.look(question, looked, context);
        observations.push({ images, case: evalCase.id, angles, question, source: 'judge', ...seen });
      }
    }
    return observations;
  };
}

/** What the clean series shows: what was asked for. */
export function showAsked({ car, logo }: EvalCase, angle: Angle, id: string): Truth {
  const spelt: Readonly<Record<string, string>> = { suv: 'SUV or crossover', wagon: 'wagon (estate)' };
  const body = car.bodyType ?? 'suv';
  return {
    ...{ car: id, name: `${car.brand} ${car.model}`, badge: logo.accept[0] ?? null, view: nameView(angle) },
    ...{ body: spelt[body] ?? body, paint: car.color, whole: 'one whole car', hasOverlay: false },
  };
}

/** What a judge sees that errs about a picture in which all is as it should be. */
export function misread(asked: Truth): Truth {
  return {
    ...{
      car: `not ${asked.car}, ${asked.view}`,
      name: 'Another One',
      badge: asked.badge === 'Kia' ? 'Ford' : 'Kia',
    },
    body: asked.body === 'sedan' ? 'coupe' : 'sedan',
    view: asked.view === 'rear' ? 'front' : 'rear',
    ...{ paint: asked.paint, whole: 'two or more cars', hasOverlay: true },
  };
}
