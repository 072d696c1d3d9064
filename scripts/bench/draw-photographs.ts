import sharp from 'sharp';
import { createSeededRandom } from '../../src/statistics/random.ts';

const size = { width: 1024, height: 768 };
const pixels = size.width * size.height;
/** Layers of structure, each twice as fine as the one before and weaker: the 1/f of photographs. */
const layers = { count: 7, coarsest: { width: 4, height: 3 }, strength: 60, weaker: 1.7 };
/** Grain, in levels of 255: with it a JPEG of quality 80 has about 120 kB, as services send them. */
const grain = 22;

/**
 * JPEGs of 1024x768 that cost a decoder and the measures what photographs do, the same ones every time: a gradient
 * between two colours, noise of seven octaves in all three channels, and grain. They show nothing.
 */
export async function drawPhotographs(count: number): Promise<Buffer[]> {
  const drawn: Buffer[] = [];
  for (let index = 0; index < count; index += 1)
    drawn.push(await drawPhotograph(createSeededRandom(index + 1)));
  return drawn;
}

type Random = () => number;

async function drawPhotograph(random: Random): Promise<Buffer> {
  const [from, to] = [drawColor(random), drawColor(random)];
  const structure = await drawStructure(random);
  const data = Buffer.allocUnsafe(pixels * 3);
  for (let pixel = 0, at = 0; pixel < pixels; pixel += 1) {
    const share = ((pixel % size.width) / size.width + pixel / pixels) / 2;
    const noise = (random() - 0.5) * grain;
    for (let channel = 0; channel < 3; channel += 1, at += 1) {
      const ground = (from[channel] ?? 0) * (1 - share) + (to[channel] ?? 0) * share;
      data[at] = Math.min(255, Math.max(0, ground + (structure[at] ?? 0) + noise));
    }
  }
  return sharp(data, { raw: { ...size, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

function drawColor(random: Random): number[] {
  return [0, 1, 2].map(() => 60 + random() * 130);
}

/** What is added to each channel of each pixel. */
async function drawStructure(random: Random): Promise<Float32Array> {
  const structure = new Float32Array(pixels * 3);
  for (let layer = 0; layer < layers.count; layer += 1) {
    const strength = layers.strength / layers.weaker ** layer / 128;
    const shares = [0, 1, 2].map(() => (0.6 + random() * 0.4) * strength);
    const tones = await drawLayer(layer, random);
    for (let at = 0; at < structure.length; at += 1) {
      const tone = (tones[Math.floor(at / 3)] ?? 0) - 128;
      structure[at] = (structure[at] ?? 0) + tone * (shares[at % 3] ?? 0);
    }
  }
  return structure;
}

/** Smooth noise, a byte a pixel. */
function drawLayer(layer: number, random: Random): Promise<Buffer> {
  const [width, height] = [layers.coarsest.width << layer, layers.coarsest.height << layer];
  const dots = Buffer.from(Uint8Array.from({ length: width * height }, () => random() * 255));
  return sharp(dots, { raw: { width, height, channels: 1 } })
    .resize({ ...size, kernel: 'cubic', fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();
}
