/**
 * The service of the race, in a process of its own: answers every address with a photograph-like JPEG, drawn beforehand, and
 * each with pixels of its own.
 */
import { createServer } from 'node:http';
import sharp from 'sharp';
import { hashText } from '../../../src/studio/random.ts';
import { modelList, pictureRoute } from '../../../src/studio/service/pollinations-protocol.ts';
import { drawPhotographs } from '../draw-photographs.ts';
import { varyPhotograph } from '../vary-photograph.ts';

const poolSize = 24;
/** In pixels; as drawn when left out. */
const width = process.argv[2];
const drawn = await drawPhotographs(poolSize);
const pool = width
  ? await Promise.all(drawn.map((jpeg) => sharp(jpeg).resize(Number(width)).toBuffer()))
  : drawn;

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(pictureRoute)) {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(modelList));
    return;
  }
  const picture = pool[hashText(url) % poolSize];
  if (picture === undefined) throw new Error('Nothing was drawn.');
  const body = varyPhotograph(picture, url);
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
process.on('disconnect', () => process.exit());
