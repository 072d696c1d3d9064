import type { WordingContext } from './kind-words.ts';
import type { KindValue } from './kinds.ts';
import { number } from './lists.uk.ts';
import { paintWhysUk } from './paint-whys.uk.ts';

export function sayPaint(paint: KindValue<'paint'>, { form, speaker }: WordingContext): string {
  if (!paint || paint.hex === null) return 'невідомо що';
  const { hex, family, why, confidence } = paint;
  const color = family === null ? sayPaintWhy(why ?? '') : speaker.sayOr(`color.${family}`, family);
  if (form === 'brief') return `${color} (${hex})`;
  return family === null ? `${hex}, ${color}` : `${color} (${hex}, певність ${number.format(confidence)})`;
}

export function sayPaintWhy(why: string): string {
  const between = /^between (\w+) and (\w+)$/.exec(why);
  const [one, other] = [between?.[1], between?.[2]].map((color) => betweenColors[color ?? '']);
  return one && other ? `між ${one} і ${other}` : (paintWhysUk[why] ?? why);
}

/** In the instrumental: "між зеленим і синім". */
const betweenColors: Readonly<Record<string, string>> = {
  red: 'червоним',
  orange: 'помаранчевим',
  brown: 'коричневим',
  yellow: 'жовтим',
  green: 'зеленим',
  blue: 'синім',
  purple: 'фіолетовим',
};
