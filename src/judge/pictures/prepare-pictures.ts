import { badgeRegions } from '../../images/measure/badge-region.ts';
import type { RgbImage } from '../../images/rgb-image.ts';
import type { Angle } from '../../model/car.ts';
import type { JudgePicture } from '../judge.ts';
import type { PictureRole } from '../questions/question.ts';
import { type BadgePlace, usualPlace, widen } from './badge-place.ts';
import { readForJudge, showCovered, showPart, showWhole } from './judge-picture.ts';
import { createShelf } from './picture-shelf.ts';

/** A picture to be asked about. */
export interface SourcePicture {
  readonly angle: Angle;
  readonly sha256: string;
  read(): Promise<Buffer>;
}

/** Makes what judges are shown of pictures; of the latest ones it keeps what it made. */
export interface PictureMaker {
  show(
    picture: SourcePicture,
    role: Exclude<PictureRole, 'references' | 'other'>,
    place: BadgePlace | null,
  ): Promise<JudgePicture>;
}

/** Pixels of so many pictures are held, and so many of what is sent. */
const sizes = { decoded: 4, sent: 48 };

export function createPictureMaker(): PictureMaker {
  const decoded = createShelf<RgbImage>(sizes.decoded);
  const sent = createShelf<JudgePicture>(sizes.sent);
  return {
    show(picture, role, place) {
      const key = JSON.stringify([picture.sha256, picture.angle, role, place]);
      return sent(key, async () => {
        const image = await decoded(picture.sha256, async () => readForJudge(await picture.read()));
        if (role === 'badge') return showPart(image, (place ?? whole).region);
        if (role === 'covered') return showCovered(image, badgeRegions(picture.angle));
        return showWhole(image);
      });
    },
  };
}

const whole: BadgePlace = { region: { x: 0, y: 0, width: 1, height: 1 }, from: 'usual' };

/** The parts in which a badge is looked for: as usual, then with more around it, then closer. */
export function cropForLook(angle: Angle, round: number): BadgePlace | null {
  const place = usualPlace(angle);
  const share = [0, 0.25, -0.15][round % 3] ?? 0;
  return place && { ...place, region: widen(place.region, share) };
}
