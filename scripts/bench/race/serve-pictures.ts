/**
 * The service of the race, in a process of its own: answers every address with a photograph-like JPEG, drawn beforehand.
 * Each address has bytes of its own, as a generator's would, by a comment inside the file that no decoder shows.
 */
import { createServer } from 'node:http';
import { hashText } from '../../../src/studio/random.ts';
import { modelList, pictureRoute } from '../../../src/studio/service/pollinations-protocol.ts';
import { drawPhotographs } from '../draw-photographs.ts';

const poolSize = 24;
const pool = await drawPhotographs(poolSize);

/** Puts a comment segment behind the JPEG's first marker. */
function comment(jpeg: Buffer, text: string): Buffer {
  const words = Buffer.from(text);
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(words.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, words, jpeg.subarray(2)]);
}

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(pictureRoute)) {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(modelList));
    return;
  }
  const picture = pool[hashText(url) % poolSize];
  if (picture === undefined) throw new Error('Nothing was drawn.');
  const body = comment(picture, url);
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
process.on('disconnect', () => process.exit());
