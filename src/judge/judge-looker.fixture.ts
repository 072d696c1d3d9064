import { makeCase } from '../model/case.fixture.ts';
import type { EvalCase } from '../model/case.ts';
import type { LookContext, Picture } from '../model/looker.ts';
import { makePhoto } from '../model/shot.fixture.ts';
import type { LayWords } from './calibration/control.ts';
import type { References } from './foils.ts';
import type { JudgePicture } from './judge.ts';
import type { PictureMaker } from './pictures/prepare-pictures.ts';
import type { Known, KnownPicture, Truth } from './simulated/truth.ts';

/** Pictures without pixels: what is sent says of itself which picture it is, and a simulated judge knows what that shows. */
export interface Gallery {
  readonly pictures: PictureMaker;
  readonly references: References;
  readonly layWords: LayWords;
  recognise(picture: JudgePicture): Known | null;
}

const makers = ['Renault', 'Toyota', 'Honda', 'BMW', 'Audi', 'Kia', 'Ford', 'Fiat', 'Opel', 'Seat'];

/** @param known by the hash of each picture */
export function openGallery(known: ReadonlyMap<string, KnownPicture>): Gallery {
  return {
    pictures: {
      async show(picture, role, place) {
        const said = JSON.parse((await picture.read()).toString());
        return { jpeg: Buffer.from(JSON.stringify({ ...said, role, place })) };
      },
    },
    references: { makers, draw: async (drawn) => Buffer.from(JSON.stringify({ makers: drawn })) },
    layWords: async (picture, words) =>
      Buffer.from(JSON.stringify({ ...JSON.parse(picture.toString()), words })),
    recognise({ jpeg }) {
      const { makers: sheet, sha256, words } = JSON.parse(jpeg.toString());
      if (sheet) return { makers: sheet };
      const found = known.get(sha256);
      return found ? { ...found, ...(words && { words }) } : null;
    },
  };
}

/** The bytes of a picture without pixels. */
export function readMarker(sha256: string): () => Promise<Buffer> {
  return async () => Buffer.from(JSON.stringify({ sha256 }));
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
  readonly known: ReadonlyMap<string, KnownPicture>;
} {
  const pictures = (Object.keys(shown) as View[]).map((angle) => {
    const photo = makePhoto(`clio-${angle}`);
    return { angle, photo, read: readMarker(photo.sha256) };
  });
  const known = new Map(
    pictures.map(({ angle, photo }) => [
      photo.sha256,
      { truth: makeTruth({ view: views[angle], ...shown[angle] }) },
    ]),
  );
  return { pictures, known };
}

export const clio: EvalCase = makeCase();

export function lookAt(series: readonly Picture[], runDir: string): LookContext {
  return { evalCase: clio, series, runDir, signal: new AbortController().signal };
}
