import type { PictureMaker } from './prepare-pictures.ts';

/** Makes every picture once, and forgets none. */
export function rememberPictures(maker: PictureMaker): PictureMaker {
  const made = new Map<string, ReturnType<PictureMaker['show']>>();
  return {
    show(picture, role, place) {
      const key = JSON.stringify([picture.sha256, role, place]);
      const known = made.get(key) ?? maker.show(picture, role, place);
      made.set(key, known);
      return known;
    },
  };
}

/** Stands in for the module that makes pictures: all who look share one maker, so that each picture is drawn once. */
export async function shareMaker(load: () => Promise<typeof import('./prepare-pictures.ts')>) {
  const real = await load();
  const maker = rememberPictures(real.createPictureMaker());
  return { ...real, createPictureMaker: () => maker };
}
