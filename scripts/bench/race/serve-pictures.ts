/**
 * The service of the race, in a process of its own: answers every address with a photograph-like JPEG, drawn beforehand.
 * Each address has pixels of its own, as a generator's would: some steps of the quantization table are others, which
 * changes every part of the picture a little and costs nothing.
 */
import { createServer } from 'node:http';
import sharp from 'sharp';
import { hashText } from '../../../src/studio/random.ts';
import { modelList, pictureRoute } from '../../../src/studio/service/pollinations-protocol.ts';
import { drawPhotographs } from '../draw-photographs.ts';

const poolSize = 24;
/** In pixels; as drawn when left out. */
const width = process.argv[2];
const drawn = await drawPhotographs(poolSize);
const pool = width
  ? await Promise.all(drawn.map((jpeg) => sharp(jpeg).resize(Number(width)).toBuffer()))
  : drawn;

/** Marker of a quantization table; its length and number follow, then 64 steps from coarse to fine. */
const tableMarker = Buffer.from([0xff, 0xdb]);
const [firstStep, coarseSteps] = [tableMarker.length + 3, 20];

/** Makes some of the coarse steps, all but the mean of a block, larger by one or two. */
function vary(jpeg: Buffer, text: string): Buffer {
  const varied = Buffer.from(jpeg);
  const steps = varied.indexOf(tableMarker) + firstStep;
  for (let step = 1; step <= coarseSteps; step += 1) {
    varied[steps + step] = (varied[steps + step] ?? 0) + (hashText(`${step} ${text}`) % 3);
  }
  return varied;
}

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(pictureRoute)) {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(modelList));
    return;
  }
  const picture = pool[hashText(url) % poolSize];
  if (picture === undefined) throw new Error('Nothing was drawn.');
  const body = vary(picture, url);
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
process.on('disconnect', () => process.exit());
