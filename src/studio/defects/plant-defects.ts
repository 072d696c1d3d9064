import { type Angle, angles } from '../../model/car.ts';
import type { Artist, PictureSize } from '../draw/artist.ts';
import { bodies, type CarSpec } from '../draw/car-spec.ts';
import { drawBlank, drawCard, mirrorPicture, overlayCaption } from '../draw/odd-pictures.ts';
import { paintHex } from '../imagine/paint.ts';
import type { PromptFacts } from '../imagine/prompt-facts.ts';
import { blanks, type DefectKind, type StudioDefect } from './defect.ts';

/** The defects planted for what a prompt asks: its angle, and the brand it affirms. */
export function defectsFor(facts: PromptFacts, defects: readonly StudioDefect[]): readonly StudioDefect[] {
  return defects.filter(
    (defect) =>
      (defect.angle === null || defect.angle === facts.angle) &&
      (defect.car === null || defect.car === facts.brand),
  );
}

/** The car to draw instead of the one that was asked for. */
export function alterSpec(spec: CarSpec, defects: readonly StudioDefect[]): CarSpec {
  const changes = defects.map(({ kind, value }) => specChanges[kind]?.(value));
  return Object.assign({ ...spec }, ...changes);
}

/** Draws the car, or what a defect puts in its place or over it. */
export function drawWithDefects(
  job: { readonly spec: CarSpec; readonly size: PictureSize; readonly defects: readonly StudioDefect[] },
  artist: Pick<Artist, 'drawCar'>,
): string {
  const { size, defects } = job;
  const car = artist.drawCar(alterSpec(job.spec, defects), size);
  return defects.reduce((svg, defect) => pictureChanges[defect.kind]?.(svg, defect.value, size) ?? svg, car);
}

type SpecChange = (value: string | null) => Partial<CarSpec>;

const specChanges: Partial<Record<DefectKind, SpecChange>> = {
  // The darkest shade: a planted colour is meant to be told apart.
  paint: (value) => {
    const paint = paintHex(value ?? '', 0);
    return paint === null ? {} : { paint };
  },
  badge: (value) => ({ badge: value === 'none' ? null : value }),
  body: (value) => choose('body', bodies, value),
  angle: (value) => choose('angle', angles, value),
  copy: (value) => ({ angle: angleOr('front', value) }),
  mirror: (value) => ({ angle: angleOr('side', value) }),
};

type PictureChange = (svg: string, value: string | null, size: PictureSize) => string;

const pictureChanges: Partial<Record<DefectKind, PictureChange>> = {
  mirror: (svg, _value, size) => mirrorPicture(svg, size),
  blank: (_svg, value, size) => drawBlank(blanks.find((blank) => blank === value) ?? 'white', size),
  card: (_svg, _value, size) => drawCard('IMAGE NOT AVAILABLE', size),
  caption: (svg, value, size) => overlayCaption(svg, value ?? 'AI GENERATED', size),
};

function choose<N extends string, T extends string>(name: N, known: readonly T[], value: string | null) {
  const choice = known.find((candidate) => candidate === value);
  return choice === undefined ? {} : { [name]: choice };
}

function angleOr(fallback: Angle, value: string | null): Angle {
  return angles.find((angle) => angle === value) ?? fallback;
}
