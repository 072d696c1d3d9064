import type { Speech } from '../../../words.ts';
import { fillSwatch, findHtml, quote, write } from '../element.ts';
import type { Place } from '../order.ts';

/** Tells the picture, its size, and the colour that was asked for beside the one that was measured. */
export function showFacts(
  { card, picture }: Place,
  { scale, words }: { scale: number; words: Speech },
): void {
  const angle = words.say(`angle.${picture.angle}`);
  write('lightbox-title', words.say('lightbox.title', { case: card.title, angle }));
  const { width, height, paint } = picture;
  write(
    'lightbox-facts',
    words.say('lightbox.size', {
      width: String(width),
      height: String(height),
      percent: words.percent(scale),
    }),
  );
  fillSwatch('lightbox-asked', card.swatch);
  quote('lightbox-color', card.color, card.lang);
  fillSwatch('lightbox-paint', paint);
  write('lightbox-hex', paint ?? words.say('lightbox.notMeasured'));
  findHtml('lightbox-badge').hidden = picture.badgeRegions.length === 0;
}
