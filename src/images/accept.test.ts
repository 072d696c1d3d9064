import { describe, expect, test } from 'vitest';
import { type AcceptInput, acceptPhoto } from './accept.ts';
import { drawPicture, drawPlain, joinFrames } from './pictures.fixture.ts';

const accept = (bytes: Buffer, input: Partial<AcceptInput> = {}) =>
  acceptPhoto({ bytes, contentType: null, asked: null, ...input });

const codeOf = async (bytes: Buffer, input?: Partial<AcceptInput>) => {
  const acceptance = await accept(bytes, input);
  return acceptance.ok ? 'ok' : acceptance.error.code;
};

const jpeg = (width?: number, height?: number) =>
  drawPicture({ width: width ?? 1024, height: height ?? 768 })
    .jpeg()
    .toBuffer();

test('a whole picture of the asked size is accepted without a warning', async () => {
  const acceptance = await accept(await jpeg(), {
    contentType: 'image/jpeg',
    asked: { width: 1024, height: 768 },
  });
  expect(acceptance).toMatchObject({ ok: true, warnings: [], decoded: { width: 1024, height: 768 } });
});

describe('what is no picture', () => {
  test.each([
    ['', 'Expected a picture, got nothing.'],
    ['<html><body>Queue <b>full</b></body></html>', 'Expected a picture, got HTML: "Queue full"'],
    ['{"error":"no"}', 'Expected a picture, got JSON: "{"error":"no"}"'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'Expected a picture, got XML.'],
    ['\u0000\u0001\u0002', 'Expected a picture, got unknown bytes.'],
  ])('%j is named in the message', async (text, message) => {
    const acceptance = await accept(Buffer.from(text), { contentType: 'image/jpeg' });
    expect(acceptance).toMatchObject({ ok: false, decoded: null, error: { code: 'not-an-image', message } });
  });
});

describe('the declared type', () => {
  test.each([
    'image/png',
    'application/octet-stream',
    'binary/octet-stream',
    'text/html; charset=utf-8',
    'application/json',
    'text/plain',
  ])('%s for a JPEG is a warning', async (contentType) => {
    const { ok, warnings } = await accept(await jpeg(), { contentType });
    expect([ok, warnings.map(({ code }) => code)]).toEqual([true, ['content-type-differs']]);
  });

  test.each(['image/jpeg', 'IMAGE/JPG', 'image/jpeg; q=1', null])(
    '%s for a JPEG is none',
    async (contentType) => {
      expect((await accept(await jpeg(), { contentType })).warnings).toEqual([]);
    },
  );
});

describe('size and shape', () => {
  test.each([
    [512, 384, 'ok'],
    [384, 512, 'ok'],
    [511, 384, 'ok'],
    [320, 240, 'ok'],
    [240, 320, 'ok'],
    [319, 240, 'invalid-image'],
    [96, 72, 'invalid-image'],
  ])('a picture of %dx%d is %s', async (width, height, code) => {
    expect(await codeOf(await jpeg(width, height))).toBe(code);
  });

  test.each([
    [1000, 1000, 'ok'],
    [1030, 1000, 'ok'],
    [1000, 1030, 'ok'],
    [1031, 1000, 'invalid-image'],
    [1000, 1031, 'invalid-image'],
    [2000, 1000, 'invalid-image'],
  ])('asked for a square, %dx%d is %s', async (width, height, code) => {
    expect(await codeOf(await jpeg(width, height), { asked: { width: 800, height: 800 } })).toBe(code);
  });

  test('another size of the same shape is a warning that names both', async () => {
    const { warnings } = await accept(await jpeg(1152, 864), { asked: { width: 1024, height: 768 } });
    expect(warnings).toEqual([{ code: 'size-differs', text: 'Asked for 1024x768, got 1152x864.' }]);
  });

  test.each([
    [640, 398, 'ok'],
    [768, 1024, 'ok'],
    [1200, 400, 'ok'],
    [1201, 400, 'invalid-image'],
    [400, 1201, 'invalid-image'],
  ])('where nobody named a size, %dx%d is %s', async (width, height, code) => {
    const asked = { width: 1024, height: 768 };
    expect(await codeOf(await jpeg(width, height), { asked, isSizeFree: true })).toBe(code);
  });

  test('a size that the service chose is named', async () => {
    const asked = { width: 1024, height: 768 };
    const { warnings } = await accept(await jpeg(640, 398), { asked, isSizeFree: true });
    const text = 'Asked for 1024x768, the service chose 640x398.';
    expect(warnings).toEqual([{ code: 'size-differs', text }]);
  });

  test('a small picture is looked at, with a warning', async () => {
    const { warnings } = await accept(await jpeg(400, 300));
    expect(warnings).toMatchObject([{ code: 'small-picture', text: expect.stringContaining('400x300') }]);
  });

  test('a picture turned by EXIF is measured upright', async () => {
    const bytes = await drawPicture().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await codeOf(bytes, { asked: { width: 768, height: 1024 } })).toBe('ok');
    expect(await accept(bytes, { asked: { width: 1024, height: 768 } })).toMatchObject({
      error: {
        code: 'invalid-image',
        message: 'Expected the aspect of 1024x768, got 768x1024 (stored as 1024x768, turned by EXIF).',
      },
    });
  });

  test('a WebP is not turned by EXIF, as browsers do not', async () => {
    const bytes = await drawPicture().webp().withMetadata({ orientation: 6 }).toBuffer();
    expect(await codeOf(bytes, { asked: { width: 1024, height: 768 } })).toBe('ok');
  });
});

describe('of several frames', () => {
  const size = { width: 640, height: 480 };
  const frames = [1, 2, 3].map((seed) => drawPicture({ ...size, seed }));

  test.each(['gif', 'webp', 'tiff'] as const)(
    'of a %s the first is looked at, and that is said',
    async (format) => {
      const { ok, decoded, warnings } = await accept(await joinFrames(frames, format));
      expect([ok, decoded?.width, decoded?.height]).toEqual([true, 640, 480]);
      const text = 'The first of 3 frames was looked at, the others were not.';
      expect(warnings).toEqual([{ code: 'one-frame-only', text }]);
    },
  );
});

test('a picture whose colours cannot be trusted is accepted with the reason why they are not measured', async () => {
  const cmyk = await drawPicture().toColourspace('cmyk').jpeg().toBuffer();
  const { ok, warnings } = await accept(cmyk);
  const text = expect.stringMatching(/^Colours were not measured: the picture is CMYK/);
  expect([ok, warnings]).toEqual([true, [{ code: 'colors-not-measured', text }]]);
});

describe('what shows nothing', () => {
  test.each(['#000000', '#ffffff', '#808080', '#1e90ff'])(
    'a plain %s picture is a placeholder',
    async (color) => {
      expect(await codeOf(await drawPlain(color).jpeg().toBuffer())).toBe('placeholder-image');
    },
  );

  test('a file of a few bytes is refused', async () => {
    const bytes = await drawPlain('#808080').webp({ lossless: true }).toBuffer();
    expect(bytes.length).toBeLessThan(1000);
    expect(await codeOf(bytes)).toBe('invalid-image');
  });

  test('is kept for people to see', async () => {
    const { decoded } = await accept(await drawPlain('#000000').jpeg().toBuffer());
    expect(decoded).toMatchObject({ width: 1024, height: 768 });
  });
});

test('a truncated picture is invalid', async () => {
  const bytes = await jpeg();
  expect(await codeOf(bytes.subarray(0, bytes.length / 2))).toBe('invalid-image');
});

test('a decompression bomb is too large', async () => {
  const bomb = await drawPlain('#808080', { width: 7200, height: 7200 }).png().toBuffer();
  expect(await codeOf(bomb)).toBe('too-large');
});
