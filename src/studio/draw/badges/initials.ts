import { circle, element, formatNumber, group } from '../svg.ts';
import { letterStroke } from './letter-strokes.ts';

/** Up to three initials: of each word, or the first letters of a single word; `?` never appears, unknown letters are left out. */
export function readInitials(brand: string): string {
  const words = brand
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const only = words[0] ?? '';
  // A short name in capitals is an abbreviation already: BYD, not BY.
  const whole = only.length <= 3 && only === only.toUpperCase() ? 3 : 2;
  const letters = words.length > 1 ? words.map((word) => word.slice(0, 1)) : [...only].slice(0, whole);
  return letters
    .filter((letter) => letterStroke(letter) !== null)
    .slice(0, 3)
    .join('')
    .toUpperCase();
}

/** The initials in a ring, in a box of 24 x 24, y down. A name without Latin letters gives an empty ring. */
export function drawInitials(brand: string, metal: string): string {
  const letters = [...readInitials(brand)];
  const advance = letters.length > 2 ? 4.6 : 6.2;
  const size = letters.length > 2 ? 0.85 : 1.2;
  const first = 12 - ((letters.length - 1) * advance) / 2 - 2 * size;
  const ink = {
    fill: 'none',
    stroke: metal,
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  };
  return [
    circle({ cx: 12, cy: 12, r: 11.6 }, { fill: '#17191b' }),
    circle({ cx: 12, cy: 12, r: 10.8 }, { fill: 'none', stroke: metal, 'stroke-width': 1.6 }),
    ...letters.map((letter, index) =>
      group(
        {
          transform: `translate(${formatNumber(first + index * advance)} ${formatNumber(12 - 3 * size)}) scale(${size})`,
        },
        element('path', { d: letterStroke(letter) ?? '', ...ink }),
      ),
    ),
  ].join('');
}
