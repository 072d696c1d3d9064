/**
 * Usage: npx tsx scripts/make-container-pictures.ts
 *
 * Makes the pictures of src/images/container/fixtures anew: ten cars in every kind of file that colours come in, and
 * for each the colours that Chromium shows, in `shown.json`. Needs the Chromium of the browser tests, and of Debian or
 * Ubuntu: apt-get install libavif-bin libheif-examples libjxl-tools imagemagick
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  drawSheet,
  readDoor,
  type SheetPaint,
  sheetPaintNames,
} from '../src/images/container/sheet.fixture.ts';
import type { PixelImage } from '../src/images/measure/pixel-image.ts';
import { launchBrowser } from '../src/report/html/browser.fixture.ts';
import { refused } from './containers/refused.ts';
import { showPicture } from './containers/show-picture.ts';
import { wrappings } from './containers/wrappings.ts';

const folder = 'src/images/container/fixtures';
const browser = await launchBrowser();
if (!browser) throw new Error('Expected a browser to show the pictures');
const page = await browser.newPage({ viewport: { width: 640, height: 480 } });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pictures: Record<string, { isMeasured: boolean; shown: Record<SheetPaint, string> | null }> = {};
for (const [name, { ext, isMeasured, wrap }] of Object.entries(wrappings)) {
  const bytes = await wrap(drawSheet());
  writeFileSync(join(folder, `${name}.${ext}`), bytes);
  const shown = await showPicture(page, bytes, ext);
  pictures[`${name}.${ext}`] = { isMeasured, shown: shown && readDoors(shown) };
}
for (const [name, make] of Object.entries(refused))
  writeFileSync(join(folder, name), await make(drawSheet()));
const record = { browser: `Chromium ${browser.version()}`, pictures };
writeFileSync(join(folder, 'shown.json'), `${JSON.stringify(record, null, 2)}\n`);
await browser.close();

function readDoors(image: PixelImage): Record<SheetPaint, string> {
  const colors = sheetPaintNames.map((name) => [name, readDoor(image, name)] as const);
  return Object.fromEntries(colors) as Record<SheetPaint, string>;
}
