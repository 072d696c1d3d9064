import { expect, test } from 'vitest';
import { drawPicture } from './pictures.fixture.ts';
import { rejectNonImage } from './reject-non-image.ts';

const answer = (body: Buffer | string, status = 200) => ({ status, body: Buffer.from(body) });

test('a picture is let through, whatever its header says', async () => {
  const bytes = await drawPicture({ width: 64, height: 48 }).png().toBuffer();
  expect(rejectNonImage(answer(bytes))).toBeNull();
});

test.each([
  ['<html>Busy</html>', 'HTML: "Busy"'],
  ['{"status":"queued"}', 'JSON: "{"status":"queued"}"'],
  ['', 'nothing.'],
])('status 200 with %j is worth another try', (body, what) => {
  expect(rejectNonImage(answer(body))).toEqual({
    code: 'not-an-image',
    message: `Expected a picture, got ${what}`,
    retry: true,
  });
});

test.each([302, 404, 429, 503])('status %d is left to the client', (status) => {
  expect(rejectNonImage(answer('<html>Busy</html>', status))).toBeNull();
});
