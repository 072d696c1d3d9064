import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startLoopback } from './loopback-server.fixture.ts';
import { createTestClient } from './test-client.fixture.ts';

const text = '{"images": []}';

async function serve(body: Buffer | string, encoding: string) {
  const { origin } = await startLoopback((_request, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body),
  );
  return { url: origin };
}

test.each<[string, Buffer | string]>([
  ['gzip', gzipSync(text)],
  ['GZIP', gzipSync(text)],
  ['x-gzip', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['br', brotliCompressSync(text)],
  ['gzip, br', brotliCompressSync(gzipSync(text))],
  ['identity', text],
  // A proxy that unpacks and leaves the header.
  ['gzip', text],
  ['deflate', text],
  ['br', text],
])('an answer packed as %s is unpacked (%#)', async (encoding, body) => {
  const answer = await createTestClient().send(await serve(body, encoding));
  expect(answer.body.toString()).toBe(text);
});

test('an empty answer stays empty whatever its header says', async () => {
  expect((await createTestClient().send(await serve('', 'gzip'))).body).toHaveLength(0);
});

test.each([
  ['a bomb', gzipSync(Buffer.alloc(10_000_000)), 'gzip', 'too-large', 'more than 1000000 bytes'],
  ['an answer that is cut off', gzipSync(text).subarray(0, 20), 'gzip', 'connection', 'cut off'],
  ['an unknown packing', Buffer.from('x'), 'lzma', 'answer-not-read', '"lzma"'],
  [
    'a packing named like a member of objects',
    Buffer.from('x'),
    'constructor',
    'answer-not-read',
    '"constructor"',
  ],
])('%s is refused', async (_title, body, encoding, code, words) => {
  const failure = await createTestClient({ maxRetries: 0 }).sendInVain(await serve(body, encoding));
  expect(failure).toMatchObject({ code, message: expect.stringContaining(words) });
  expect(failure.attempts[0]?.status).toBe(200);
});
