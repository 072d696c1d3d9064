import { createHash } from 'node:crypto';
import { loadSharp } from '../../images/load-sharp.ts';
import type { Control, ControlWanted, DealControl } from '../../judge/calibration/control.ts';
import type { SourcePicture } from '../../judge/pictures/prepare-pictures.ts';
import { nameView } from '../../judge/questions/angle-shown.ts';
import type { Truth } from '../../judge/simulated/truth.ts';
import type { Brand } from '../../model/brand.ts';
import type { Angle } from '../../model/car.ts';
import { bodies, type CarSpec } from '../../studio/draw/car-spec.ts';
import { createDice } from '../../studio/random.ts';
import { paintOf, pickInTurn } from '../pictures/clean-base.ts';
import { drawAngle } from '../pictures/draw.ts';
import { nextAngle } from '../pictures/picture-row.ts';
import { layBand } from './lay-words.ts';
import { describeStudioCar, listDrawn, type StudioCar, sureColors, throwDetails } from './studio-car.ts';

/** What one picture of a control shows: a car from a side, and what is done to the picture. */
interface Shown {
  readonly spec: CarSpec;
  /** Which very car. */
  readonly car: string;
  /** Maker and model that it is taken for. */
  readonly name: string;
  readonly color: string;
  readonly change?: 'two cars' | 'cut off' | 'words';
}

/** A control before it is drawn, with what its pictures show, for judges that are simulated. */
export interface StudioControl {
  readonly control: Control;
  readonly truths: readonly Truth[];
}

/** Controls that the studio draws, as many as are wanted: another car for every one of them. */
export function dealFromStudio(brands: readonly Brand[]): DealControl {
  return async (wanted) => makeStudioControl(wanted, brands).control;
}

export function makeStudioControl(wanted: ControlWanted, brands: readonly Brand[]): StudioControl {
  const { question, side, turn } = wanted;
  const id = `control-${question.id}-${side}-${turn}`;
  const car = describeStudioCar(id, turn, brands);
  const angle = angleOf(wanted);
  const right: Shown = {
    ...{ spec: { ...car.spec, angle }, car: id, color: car.color },
    name: `${car.evalCase.car.brand} ${car.evalCase.car.model}`,
  };
  const shown = question.sends.includes('other')
    ? [right, { ...pairOf(right, side === 'wrong', car), car: side === 'wrong' ? `${id}-other` : id }]
    : [side === 'wrong' ? { ...right, ...spoil(question.id, right, car, brands) } : right];
  return {
    control: {
      ...{ kind: 'drawn', source: 'studio', cars: [id], evalCase: car.evalCase },
      pictures: shown.map((one) => toPicture(one, angle)),
    },
    truths: shown.map(tellTruth),
  };
}

/** A side view shows no badge. */
function angleOf({ question, turn }: ControlWanted): Angle {
  return pickInTurn<Angle>(
    question.sends.includes('badge') ? ['front', 'rear'] : ['front', 'side', 'rear'],
    turn,
  );
}

/** The car from another side; a wrong one has the same body and paint, and nothing else of it. */
function pairOf(shown: Shown, isOther: boolean, { id }: StudioCar): Shown {
  const angle = nextAngle(shown.spec.angle);
  const details = isOther ? throwDetails(createDice(`${id} other`)) : {};
  return { ...shown, spec: { ...shown.spec, ...details, backdrop: shown.spec.backdrop, angle } };
}

/** What is wrong in a wrong control of a question. */
function spoil(question: string, shown: Shown, car: StudioCar, brands: readonly Brand[]): Partial<Shown> {
  const { spec } = shown;
  const { dice } = car;
  const other = <T>(label: string, list: readonly T[], own: T): T => {
    const others = list.filter((one) => one !== own);
    return pickInTurn(others, dice.whole(label, 1000));
  };
  const badgeOfOther = () =>
    other(
      'badge',
      listDrawn(brands).map(({ name }) => name),
      spec.badge,
    );
  const faults: Readonly<Record<string, () => Partial<Shown>>> = {
    'whole-car': () => ({ change: dice.pick('change', ['two cars', 'cut off'] as const) }),
    'angle-shown': () => ({ spec: { ...spec, angle: spec.angle === 'front' ? 'rear' : 'front' } }),
    'body-shown': () => ({ spec: { ...spec, body: other('body', bodies, spec.body) } }),
    'brand-model': () => ({
      name: `${other(
        'maker',
        listDrawn(brands).map(({ name }) => name),
        spec.badge,
      )} Other`,
    }),
    paint: () => {
      const color = other<string>('color', sureColors, car.color);
      return { color, spec: { ...spec, paint: paintOf(color, 0.5) } };
    },
    'right-badge': () => ({ spec: { ...spec, badge: badgeOfOther() } }),
    'no-wrong-badge': () => ({ spec: { ...spec, badge: badgeOfOther() } }),
    'overlay-text': () => ({ change: 'words' }),
  };
  return faults[question]?.() ?? {};
}

/** Drawn when it is read. */
function toPicture(shown: Shown, angle: Angle): SourcePicture {
  const sha256 = createHash('sha256').update(JSON.stringify(shown)).digest('hex');
  return { angle, sha256, read: () => draw(shown) };
}

async function draw({ spec, change }: Shown): Promise<Buffer> {
  const picture = await drawAngle(spec, spec.angle);
  if (change === 'words') return layBand(picture, 'www.cars-for-sale.example');
  if (change === 'cut off') return cutOff(picture);
  return change === 'two cars' ? putTwice(picture) : picture;
}

/** The middle of the car is at the edge. */
async function cutOff(picture: Buffer): Promise<Buffer> {
  const sharp = await loadSharp();
  const { width, height } = await sharp(picture).metadata();
  return sharp(picture)
    .extract({ left: 0, top: 0, width: Math.round(width / 2), height })
    .jpeg()
    .toBuffer();
}

/** Two of it side by side. */
async function putTwice(picture: Buffer): Promise<Buffer> {
  const sharp = await loadSharp();
  const { width, height } = await sharp(picture).metadata();
  const both = { create: { width: 2 * width, height, channels: 3 as const, background: '#888888' } };
  return sharp(both)
    .composite([
      { input: picture, left: 0, top: 0 },
      { input: picture, left: width, top: 0 },
    ])
    .jpeg()
    .toBuffer();
}

const wholes = { 'two cars': 'two or more cars', 'cut off': 'one car that is cut off' } as const;

function tellTruth({ spec, car, name, color, change }: Shown): Truth {
  const spelt: Readonly<Record<string, string>> = { suv: 'SUV or crossover', wagon: 'wagon (estate)' };
  return {
    ...{ car, name, badge: spec.badge, view: nameView(spec.angle), paint: color },
    body: spelt[spec.body] ?? spec.body,
    whole: change === 'two cars' || change === 'cut off' ? wholes[change] : 'one whole car',
    hasOverlay: change === 'words',
  };
}
