import { type StraightAngle, straightAngles } from '../../model/vocabulary.ts';
import { drawLetters } from '../../studio/draw/block-letters.ts';
import { paintNames } from '../../studio/imagine/paint.ts';
import type { Dice } from '../../studio/random.ts';
import { shownChecks } from '../run-checks.ts';
import type { RowInfo } from '../table/finding.ts';
import { brokenPictures } from './broken-pictures.ts';
import { paintOf } from './clean-base.ts';
import { drawAngle } from './draw.ts';
import * as edits from './edits.ts';
import { areFarApart, areNeighbours, areTwoStepsApart } from './paint-groups.ts';
import { type DrawnCar, nextAngle, type PictureRow } from './picture-row.ts';

/** 150 of the usual 400. */
const usualShare = 0.375;
/** 6 benign changes of 72 of the usual 400. */
const benignShare = 0.18;

function chooseOther(from: string, dice: Dice, test: (one: string, other: string) => boolean): string | null {
  const [first, ...rest] = paintNames.filter((name) => test(from, name));
  return first === undefined ? null : dice.pick('other paint', [first, ...rest]);
}

interface Repaint {
  readonly row: RowInfo & { readonly owners: readonly ['paint-color' | 'same-paint'] };
  readonly share: number;
  /** Whether a colour is far enough from the car's own. */
  suits(from: string, other: string): boolean;
}

/** D1, D1n: one angle in another colour. `paint-color` must tell which one, `same-paint` that they differ. */
function repaintOne({ row, share, suits }: Repaint): PictureRow {
  const [owner] = row.owners;
  return {
    row,
    share,
    async plant({ car }, angle, dice) {
      const color = chooseOther(car.evalCase.car.color, dice, suits);
      if (color === null) return null;
      const replaced = {
        [angle]: await drawAngle({ ...car.spec, paint: paintOf(color, dice.unit('shade')) }, angle),
      };
      const mayChange = ['paint-color', 'same-paint']
        .filter((id) => id !== owner)
        .map((id) => (id === 'paint-color' ? `${id}@${angle}` : id));
      return {
        replaced,
        note: color,
        mustFire: [owner === 'paint-color' ? `${owner}@${angle}` : owner],
        mayChange,
      };
    },
  };
}

/** D6: one angle is another one, edited. A turned hue is another paint as well, which the paint checks may say. */
function copyOne(severity: string, edit: edits.Edit): PictureRow {
  return {
    row: { defect: 'D6', severity, owners: ['distinct-views'] },
    share: usualShare,
    async plant({ bytes }, angle) {
      const from = nextAngle(angle);
      const mayChange = severity.startsWith('hue') ? [`paint-color@${angle}`, 'same-paint'] : [];
      return { replaced: { [angle]: await edit(bytes[from]) }, note: `${angle} is ${from}`, mayChange };
    },
  };
}

/** D7, D11: the picture itself is refused; then every check of it fails with it. */
function refuseOne(
  defect: 'D7' | 'D11',
  severity: string,
  make: (drawn: DrawnCar, angle: StraightAngle, dice: Dice) => Promise<Buffer>,
  isKnownLimit = false,
): PictureRow {
  return {
    row: { defect, severity, owners: ['validity'], isKnownLimit },
    share: usualShare,
    async plant(drawn, angle, dice) {
      const replaced = { [angle]: await make(drawn, angle, dice) };
      const mayChange = shownChecks.map((id) =>
        ['distinct-views', 'same-paint', 'same-car'].includes(id) ? id : `${id}@${angle}`,
      );
      return { replaced, note: angle, mustFire: [`validity@${angle}`], mayChange };
    },
  };
}

/** B0: all angles changed alike, in a way that changes nothing. */
function changeAll(
  severity: string,
  change: (drawn: DrawnCar, angle: StraightAngle, dice: Dice) => Promise<Buffer>,
): PictureRow {
  return {
    row: { defect: 'B0', severity, owners: [] },
    share: benignShare,
    async plant(drawn, _angle, dice) {
      const changed = await Promise.all(
        straightAngles.map(async (angle) => [angle, await change(drawn, angle, dice)] as const),
      );
      return { replaced: Object.fromEntries(changed) };
    },
  };
}

const editAll = (severity: string, edit: edits.Edit) =>
  changeAll(severity, ({ bytes }, angle) => edit(bytes[angle]));
const spoilOne = (severity: string, edit: edits.Edit, isKnownLimit = false) =>
  refuseOne('D11', severity, ({ bytes }, angle) => edit(bytes[angle]), isKnownLimit);

const caption = edits.overlay(({ width, height }) => {
  const dot = height * 0.012;
  const line = drawLetters('AI GENERATED', { x: width / 2, y: height * 0.94 - dot * 2.5, dot }, '#ffffff');
  const band = `<rect y="${height * 0.88}" width="100%" height="${height * 0.12}" fill="#101214" fill-opacity="0.8"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${band}${line}</svg>`;
});

const repaints = [
  repaintOne({
    row: { defect: 'D1', severity: 'one angle, another family: which one', owners: ['paint-color'] },
    ...{ share: 0.6, suits: areFarApart },
  }),
  repaintOne({
    row: { defect: 'D1', severity: 'one angle, another family: that they differ', owners: ['same-paint'] },
    ...{ share: 0.6, suits: areFarApart },
  }),
  repaintOne({
    row: {
      defect: 'D1n',
      severity: 'one angle, a neutral two steps off: which one',
      owners: ['paint-color'],
    },
    ...{ share: 1, suits: areTwoStepsApart },
  }),
  repaintOne({
    row: {
      defect: 'D1n',
      severity: 'one angle, a neutral two steps off: that they differ',
      owners: ['same-paint'],
    },
    ...{ share: 1, suits: areTwoStepsApart },
  }),
  repaintOne({
    row: {
      ...{ defect: 'D1n', severity: 'one angle, the neutral next to it', isKnownLimit: true },
      owners: ['paint-color'],
    },
    ...{ share: 1, suits: areNeighbours },
  }),
];

const copies = [
  copyOne('same bytes', edits.keepBytes),
  copyOne('JPEG q30', edits.recompress(30)),
  copyOne('mirrored', edits.mirror),
  copyOne('crop 3 %', edits.crop(0.03)),
  copyOne('hue +30', edits.turnHue(30)),
  copyOne('hue -30', edits.turnHue(-30)),
  copyOne('caption', caption),
];

const broken = Object.entries(brokenPictures).map(([severity, make]) =>
  refuseOne('D7', severity, ({ bytes }, angle, dice) => make(dice, bytes[angle])),
);

const spoiled = [
  spoilOne('blur sigma 3', edits.blur(3)),
  spoilOne('blur sigma 6', edits.blur(6)),
  spoilOne('from 96 px', edits.enlargeFrom(96)),
  spoilOne('JPEG q10', edits.recompress(10), true),
];

const harmless = [
  editAll('JPEG q80', edits.recompress(80)),
  editAll('75 % of the size', edits.scale(0.75)),
  changeAll('brightness +-10 %', ({ bytes }, angle, dice) =>
    edits.brighten(dice.pick('way', [0.9, 1.1]))(bytes[angle]),
  ),
  editAll('crop 2 %', edits.crop(0.02)),
  editAll('EXIF rotation', edits.rotateByExif),
];

const anotherBackdrop = changeAll('another backdrop', ({ car }, angle) =>
  drawAngle({ ...car.spec, backdrop: car.spec.backdrop + 1 }, angle),
);

/** Every row that is planted in drawn pictures, in the order of the table. */
export const pictureRows: readonly PictureRow[] = [
  ...repaints,
  ...copies,
  ...broken,
  ...spoiled,
  ...harmless,
  anotherBackdrop,
];

/** Those that edit a picture there is, whatever it shows; the others draw the car anew, or something else. */
export const editRows: readonly PictureRow[] = [
  ...copies,
  ...broken.filter(({ row }) => row.severity === 'truncated'),
  ...spoiled,
  ...harmless,
];
