import { sayColor } from '../../../describe-car.ts';
import type { Speech } from '../../../words.ts';
import { fillSwatch, findHtml, write } from '../element.ts';
import type { Place } from '../order.ts';

interface Shown {
  readonly scale: number;
  readonly words: Speech;
  /** What stands in for a picture that is not there; null where it is. */
  readonly preview: { readonly width: number; readonly height: number } | null;
}

/** Tells the picture, its size, and the colour that was asked for beside the one that was measured. */
export function showFacts({ card, picture }: Place, { scale, words, preview }: Shown): void {
  const angle = words.say(`angle.${picture.angle}`);
  write('lightbox-title', words.say('lightbox.title', { case: card.title, angle }));
  const { width, height, paint } = picture;
  write(
    'lightbox-facts',
    preview === null
      ? words.say('lightbox.size', {
          width: String(width),
          height: String(height),
          percent: words.percent(scale),
        })
      : words.say('lightbox.thumbnail', {
          width: String(preview.width),
          height: String(preview.height),
        }),
  );
  fillSwatch('lightbox-asked', card.swatch);
  write('lightbox-color', sayColor(card.car.color, words));
  fillSwatch('lightbox-paint', paint);
  write('lightbox-hex', paint ?? words.say('lightbox.notMeasured'));
  findHtml('lightbox-badge').hidden = picture.badgeRegions.length === 0;
}
