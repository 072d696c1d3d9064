import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { PixelImage } from '../../src/images/measure/pixel-image.ts';

const types: Readonly<Record<string, string>> = { jpg: 'image/jpeg' };

/** The pixels that a browser shows a picture by, on white; null where it shows none. */
export async function showPicture(page: Page, bytes: Buffer, ext: string): Promise<PixelImage | null> {
  const source = `data:${types[ext] ?? `image/${ext}`};base64,${bytes.toString('base64')}`;
  await page.setContent(`<body style="margin:0;background:#fff"><img src="${source}">`);
  const picture = page.locator('img');
  const isShown = await picture.evaluate((image: HTMLImageElement) =>
    image.decode().then(
      () => true,
      () => false,
    ),
  );
  if (!isShown) return null;
  const screen = sharp(await picture.screenshot())
    .removeAlpha()
    .raw();
  const { data, info } = await screen.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
