import { makeCase } from '../model/case.fixture.ts';
import type { EvalCase } from '../model/case.ts';
import type { LookContext, Picture } from '../model/looker.ts';
import { makePhoto } from '../model/shot.fixture.ts';
import type { References } from './foils.ts';
import type { JudgePicture } from './judge.ts';
import type { PictureMaker } from './pictures/prepare-pictures.ts';
import type { Known, Truth } from './simulated/truth.ts';

/** Pictures without pixels: what is sent says of itself which picture it is, and a simulated judge knows what that shows. */
export interface Gallery {
  readonly pictures: PictureMaker;
  readonly references: References;
  recognise(picture: JudgePicture): Known | null;
}

const makers = ['Renault', 'Toyota', 'Honda', 'BMW', 'Audi', 'Kia', 'Ford', 'Fiat', 'Opel', 'Seat'];

/** @param truths by the hash of each picture */
export function openGallery(truths: ReadonlyMap<string, Truth>): Gallery {
  return {
    pictures: {
      show: async ({ sha256 }, role, place) => ({
        jpeg: Buffer.from(JSON.stringify({ sha256, role, place })),
      }),
    },
    references: { makers, draw: async (drawn) => Buffer.from(JSON.stringify({ makers: drawn })) },
    recognise({ jpeg }) {
      const said = JSON.parse(jpeg.toString());
      if ('makers' in said) return { makers: said.makers };
      const truth = truths.get(said.sha256);
      return truth ? { truth } : null;
    },
  };
}

/** A Clio as it should be, from the front. */
export function makeTruth(changes: Partial<Truth> = {}): Truth {
  return {
    ...{ car: 'the clio', name: 'Renault Clio', badge: 'Renault', body: 'hatchback', view: 'front' },
    ...{ paint: 'blue', whole: 'one whole car', hasOverlay: false },
    ...changes,
  };
}

const views = { front: 'front', side: 'left side', rear: 'rear' } as const;
type View = keyof typeof views;

/** A series of pictures and what they show, where that is not what was asked for. */
export function makePictures(shown: Partial<Record<View, Partial<Truth>>>): {
  readonly pictures: Picture[];
  readonly truths: ReadonlyMap<string, Truth>;
} {
  const pictures = (Object.keys(shown) as View[]).map((angle) => {
    const photo = makePhoto(`clio-${angle}`);
    return { angle, photo, read: async () => Buffer.alloc(0) };
  });
  const truths = new Map(
    pictures.map(({ angle, photo }) => [photo.sha256, makeTruth({ view: views[angle], ...shown[angle] })]),
  );
  return { pictures, truths };
}

export const clio: EvalCase = makeCase();

export function lookAt(series: readonly Picture[], runDir: string): LookContext {
  return { evalCase: clio, series, runDir, signal: new AbortController().signal };
}
