/**
 * Car colours as #rrggbb, by the word used. Each lies well inside its family as the pixel measures name it:
 * vivid ones by hue, neutral ones by lightness.
 */
const paints: Readonly<Record<string, string>> = {
  red: '#b3161b',
  burgundy: '#6d1526',
  orange: '#e0701a',
  gold: '#b8923f',
  yellow: '#f0c51a',
  green: '#1f7a3d',
  turquoise: '#128a93',
  blue: '#1f4fa3',
  navy: '#1b2d6b',
  purple: '#5d2f86',
  pink: '#d9689f',
  brown: '#6b4423',
  beige: '#d6c6a5',
  black: '#16181b',
  grey: '#64696f',
  silver: '#aeb4ba',
  white: '#f2f3f2',
};

/** Names of the colours that can be painted. */
export const paintNames: readonly string[] = Object.keys(paints);

/** What the studio falls back to where a prompt names no colour: the usual ones on a street. */
export const commonPaints = [
  'black',
  'white',
  'silver',
  'grey',
  'blue',
  'red',
  'green',
  'orange',
  'yellow',
  'brown',
] as const;

/** Shades of one colour differ by this share of their lightness at most, up or down. */
const shadeRange = 0.04;

/**
 * The paint of a colour word as #rrggbb; null for a colour the studio has no paint for.
 *
 * @param shade 0..1, picks a shade from slightly darker to slightly lighter
 */
export function paintHex(color: string, shade: number): string | null {
  const hex = Object.hasOwn(paints, color) ? paints[color] : undefined;
  if (hex === undefined) return null;
  const factor = 1 + (shade * 2 - 1) * shadeRange;
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `#${channels.map((channel) => scaleChannel(channel, factor)).join('')}`;
}

function scaleChannel(channel: number, factor: number): string {
  const scaled = Math.min(255, Math.round(channel * factor));
  return scaled.toString(16).padStart(2, '0');
}
