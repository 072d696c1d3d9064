import { write } from '../element.ts';
import type { Place } from '../order.ts';
import type { Page } from '../page.ts';

interface PictureLoader {
  readonly load: (place: Place) => void;
  /** Size of the thumbnail that stands in for a missing original; null where the original is shown. */
  readonly preview: () => { readonly width: number; readonly height: number } | null;
}

/** Loads originals into the lightbox; where one is missing, since the report was sent alone, the thumbnail of the page. */
export function loadPictures(page: Page, image: HTMLImageElement, loaded: () => void): PictureLoader {
  let trouble: 'lightbox.missing' | 'lightbox.refused' | null = null;
  let thumbnail: HTMLImageElement | null = null;

  function say(): void {
    write('lightbox-trouble', trouble === null ? '' : page.words().say(trouble));
    image.alt = thumbnail?.alt ?? '';
  }

  image.addEventListener('load', loaded);
  image.addEventListener('error', () => {
    if (trouble === 'lightbox.missing' || thumbnail === null) return;
    trouble = 'lightbox.missing';
    image.src = thumbnail.src;
    say();
  });
  page.onLanguage(say);
  return {
    load({ picture }) {
      thumbnail = document.getElementById(picture.anchor)?.querySelector('img') ?? null;
      trouble = picture.isRefused ? 'lightbox.refused' : null;
      image.src = picture.href;
      say();
    },
    preview: () =>
      trouble === 'lightbox.missing' ? { width: image.naturalWidth, height: image.naturalHeight } : null,
  };
}
