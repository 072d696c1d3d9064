/**
 * What anybody would write in place of `car-eval run`: fetches pictures, reads seven facts of each prompt, decodes each
 * picture once at 320 pixels, makes of that a WebP thumbnail and 128 pixels to measure, and writes one page. Nothing is
 * frozen, measured, scored or kept for later. Started by scripts/bench-overhead.ts with the address of the pictures, how
 * many, how many at a time, and the page to write.
 */
import { writeFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { Agent, request } from 'undici';

const [baseUrl, count, lanes, page] = process.argv.slice(2);
const dispatcher = new Agent({ connections: Number(lanes) });
const wanted = ['2021', 'white', 'toyota', 'corolla', 'sedan'];

async function readOne(place) {
  const prompt = `2021 white Toyota Corolla sedan, front view, ${place}`;
  const url = `${baseUrl}/prompt/${encodeURIComponent(prompt)}?seed=${place}`;
  const { body, statusCode, headers } = await request(url, { dispatcher });
  const bytes = Buffer.from(await body.arrayBuffer());
  const words = prompt.toLowerCase();
  const isPicture = headers['content-type'] === 'image/jpeg' && bytes.length > 10_000;
  const checks = [...wanted.map((word) => words.includes(word)), statusCode === 200, isPicture];
  return writeRow(prompt, checks, await decodeOnce(bytes));
}

async function decodeOnce(bytes) {
  const { width, height } = await sharp(bytes).metadata();
  const { data, info } = await sharp(bytes).resize(320).raw().toBuffer({ resolveWithObject: true });
  const pixels = () => sharp(data, { raw: info });
  const [small, webp] = await Promise.all([
    pixels().resize(128).raw().toBuffer(),
    pixels().webp({ effort: 0 }).toBuffer(),
  ]);
  const brightness = small.reduce((sum, value) => sum + value, 0) / small.length;
  return { size: `${width}x${height}`, brightness, webp };
}

function writeRow(prompt, checks, { size, brightness, webp }) {
  const cells = [prompt, ...checks.map((good) => (good ? 'ok' : 'FAIL')), size, brightness.toFixed(1)];
  const image = `<img src="data:image/webp;base64,${webp.toString('base64')}">`;
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td>${image}</td></tr>`;
}

const places = Array.from({ length: Number(count) }, (_, index) => index);
const rows = await pLimit(Number(lanes)).map(places, readOne);
await writeFile(page, `<!doctype html><meta charset=utf-8><table>\n${rows.join('\n')}\n</table>\n`);
await dispatcher.close();
