import { darken, lighten, lightness, saturation } from './color.ts';

/** The tones of one paint, light falling from above. */
export interface PaintShades {
  readonly bright: string;
  readonly light: string;
  readonly base: string;
  readonly dark: string;
  readonly deep: string;
  /** Gaps between panels. */
  readonly gap: string;
  /** Strength of white reflections, 0..1. */
  readonly gloss: number;
  /** CIE L* of the paint, 0..100. */
  readonly lightness: number;
}

type Ramp = Readonly<Record<'bright' | 'light' | 'dark' | 'deep' | 'gap' | 'gloss', number>>;

// White must stay white in its shadows, silver is metal by its contrast, a dark hue is soon lost in shadow,
// and black needs its reflections to have a shape at all.
const ramps = {
  white: { bright: 0.9, light: 0.6, dark: 0.09, deep: 0.24, gap: 0.55, gloss: 0.9 },
  middle: { bright: 0.42, light: 0.17, dark: 0.2, deep: 0.42, gap: 0.72, gloss: 0.55 },
  rich: { bright: 0.4, light: 0.12, dark: 0.1, deep: 0.28, gap: 0.76, gloss: 0.5 },
  silver: { bright: 0.7, light: 0.34, dark: 0.24, deep: 0.46, gap: 0.72, gloss: 0.75 },
  black: { bright: 0.42, light: 0.2, dark: 0.3, deep: 0.6, gap: 0.9, gloss: 0.4 },
} as const satisfies Record<string, Ramp>;

function chooseRamp(paint: string, paintLightness: number): Ramp {
  const neutral = saturation(paint) < 30;
  if (neutral && paintLightness > 88) return ramps.white;
  if (neutral && paintLightness > 45) return ramps.silver;
  if (paintLightness < 20) return ramps.black;
  return paintLightness < 40 ? ramps.rich : ramps.middle;
}

/** Tones of a paint given as #rrggbb. */
export function shadePaint(paint: string): PaintShades {
  const paintLightness = lightness(paint);
  const ramp = chooseRamp(paint, paintLightness);
  return {
    bright: lighten(paint, ramp.bright),
    light: lighten(paint, ramp.light),
    base: paint,
    dark: darken(paint, ramp.dark),
    deep: darken(paint, ramp.deep),
    gap: darken(paint, ramp.gap),
    gloss: ramp.gloss,
    lightness: paintLightness,
  };
}
