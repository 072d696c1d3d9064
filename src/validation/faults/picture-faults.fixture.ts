import sharp from 'sharp';
import { picture } from '../../generator/fake-target.fixture.ts';
import { type FaultRow, failed, fourTimes, good, sideUnusable } from './fault-row.fixture.ts';
import { onSide, reply, serveWell, thenWell } from './serve.fixture.ts';

const jpeg = { 'content-type': 'image/jpeg' };
const html = reply(200, '<!doctype html><title>Busy</title><p>Come back later', {
  'content-type': 'text/html',
});

const resized = (width: number, height: number) => async () =>
  sharp(await picture(1))
    .resize({ width, height, fit: 'fill' })
    .jpeg()
    .toBuffer();

const plain = (background: string) => () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** A JPEG whose header speaks of 65500 x 65500 pixels. */
async function bomb(): Promise<Buffer> {
  const bytes = await picture(1);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0, 0, 17]));
  bytes.writeUInt16BE(65_500, frame + 5);
  bytes.writeUInt16BE(65_500, frame + 7);
  return bytes;
}

/** Good statuses with something else behind them than the asked picture. */
export const pictureFaults: readonly FaultRow[] = [
  { name: '200 with HTML', serve: html, expected: failed('not-an-image', fourTimes) },
  { name: '200 with HTML twice, then well', serve: thenWell(2, html), expected: good([3, 3]) },
  {
    name: '200 with HTML for the side picture alone',
    serve: onSide(html),
    expected: {
      tries: [1, 4],
      codes: [null, 'not-an-image'],
      statuses: ['ok', 'failed'],
      score: sideUnusable,
      passed: false,
      exitCode: 100,
    },
  },
  {
    name: '200 with HTML that is called a JPEG',
    serve: reply(200, '<html>no', jpeg),
    expected: failed('not-an-image', fourTimes),
  },
  {
    name: '200 with JSON',
    serve: reply(200, '{"error":"overloaded"}', { 'content-type': 'application/json' }),
    expected: failed('not-an-image', fourTimes),
  },
  { name: '200 with nothing', serve: reply(200), expected: failed('not-an-image', fourTimes) },
  { name: '204', serve: reply(204), expected: failed('not-an-image', fourTimes) },
  {
    name: '200 with plain text',
    serve: reply(200, 'Queue full', { 'content-type': 'text/plain' }),
    expected: failed('not-an-image', fourTimes),
  },
  {
    name: '200 with an SVG',
    serve: reply(200, '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' }),
    expected: failed('not-an-image', fourTimes),
  },
  {
    name: '200 with bytes of no kind',
    serve: reply(200, Buffer.alloc(5000, 7), jpeg),
    expected: failed('not-an-image', fourTimes),
  },
  {
    name: 'pictures that are called HTML',
    serve: (visit) =>
      reply(200, () => picture(visit.angle === 'front' ? 1 : 60), { 'content-type': 'text/html' })(visit),
    expected: good([1, 1], { warnings: ['content-type-differs'] }),
  },
  {
    name: 'a picture that is called a stream of bytes',
    serve: (visit) => {
      visit.response.setHeader('x-other', 'yes');
      return reply(200, () => picture(visit.angle === 'front' ? 1 : 60), {
        'content-type': 'application/octet-stream',
      })(visit);
    },
    expected: good([1, 1], { warnings: ['content-type-differs'] }),
  },
  {
    name: 'a picture without a type',
    serve: (visit) => reply(200, () => picture(visit.angle === 'front' ? 1 : 60))(visit),
    expected: good(),
  },
  {
    name: 'half a picture, of the declared length',
    serve: reply(200, async () => (await picture(1)).subarray(0, 4000), jpeg),
    expected: failed('invalid-image'),
  },
  {
    name: 'the head of a picture and nothing more',
    serve: reply(200, async () => (await picture(1)).subarray(0, 12), jpeg),
    expected: failed('invalid-image'),
  },
  {
    name: 'a square picture where 4:3 was asked',
    serve: reply(200, resized(640, 640), jpeg),
    expected: failed('invalid-image'),
  },
  {
    name: 'a picture that stands on its side',
    serve: reply(200, resized(480, 640), jpeg),
    expected: failed('invalid-image'),
  },
  {
    name: 'a picture too small to judge',
    serve: reply(200, resized(300, 225), jpeg),
    expected: failed('invalid-image'),
  },
  {
    name: 'a larger picture of the asked shape',
    serve: async (visit) => {
      const body = await sharp(await picture(visit.angle === 'front' ? 1 : 60))
        .resize(1280, 960)
        .jpeg()
        .toBuffer();
      await reply(200, body, jpeg)(visit);
    },
    expected: good([1, 1], { warnings: ['size-differs'] }),
  },
  {
    name: 'a white picture',
    serve: reply(200, plain('#ffffff'), jpeg),
    expected: failed('placeholder-image'),
  },
  {
    name: 'a black picture, as safety filters send',
    serve: reply(200, plain('#000000'), jpeg),
    expected: failed('placeholder-image'),
  },
  { name: 'a decompression bomb', serve: reply(200, bomb, jpeg), expected: failed('too-large') },
  {
    name: 'one stand-in picture for every prompt',
    serve: reply(200, () => picture(1), jpeg),
    caseIds: ['renault-clio', 'bmw-x5'],
    expected: failed('placeholder-image', [1, 1, 1, 1]),
  },
  {
    name: 'a stand-in picture now and then',
    serve: (visit) => (visit.angle === 'side' ? reply(200, () => picture(1), jpeg)(visit) : serveWell(visit)),
    caseIds: ['renault-clio', 'bmw-x5'],
    expected: {
      tries: [1, 1, 1, 1],
      codes: [null, 'placeholder-image', null, 'placeholder-image'],
      statuses: ['ok', 'failed', 'ok', 'failed'],
      score: sideUnusable,
      passed: false,
      exitCode: 100,
    },
  },
];
