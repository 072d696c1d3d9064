import { describe, expect, test } from 'vitest';
import { referenceSchema } from '../../model/reference.ts';
import { filePagesSchema } from './commons-answers.ts';
import { readReference } from './read-reference.ts';
import { filePage } from './wikimedia.fixture.ts';

/** Through the schema, as it would come from the net. */
function read(page: object) {
  const [parsed] = filePagesSchema.parse({ query: { pages: [page] } });
  return parsed ? readReference(parsed, 'photo') : null;
}

const withMetadata = (metadata: Record<string, unknown>) => read(filePage('Clio.jpg', { metadata }));
const withInfo = (info: object) => {
  const page = filePage('Clio.jpg');
  return read({ ...page, imageinfo: [{ ...page.imageinfo[0], ...info }] });
};

describe('readReference', () => {
  test.each([undefined, null, 7, '', '  ', '<b></b>'])('refuses a file whose licence is %j', (licence) => {
    expect(withMetadata({ LicenseShortName: licence })).toBeNull();
  });

  test('refuses a file that is not there, or without any metadata', () => {
    expect(read({ ns: 6, title: 'File:Clio.jpg', missing: true })).toBeNull();
    expect(withInfo({ extmetadata: [] })).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'nonsense',
    'https://a:b@c.test/',
  ])('never gives out the address %s', (address) => {
    expect(withInfo({ descriptionurl: address })).toBeNull();
    expect(withInfo({ thumburl: address })?.thumbnailUrl).toBeNull();
    expect(withMetadata({ LicenseUrl: address })?.licenceUrl).toBeNull();
  });

  test('gives an address without a scheme the usual one', () => {
    const { licenceUrl } = withMetadata({ LicenseUrl: '//creativecommons.org/licenses/by/2.0' }) ?? {};
    expect(licenceUrl).toBe('https://creativecommons.org/licenses/by/2.0');
  });

  test('hostile pages come out as plain text in the agreed form', () => {
    const hostile = '<script>alert(1)</script><b onclick="x()">"me"</b>\u202E & {{7*7}}'.padEnd(900, '!');
    const reference = withMetadata({ Artist: hostile, ImageDescription: hostile, LicenseShortName: hostile });
    expect(referenceSchema.safeParse(reference).success).toBe(true);
    expect(reference?.author).toMatch(/^"me" & \{\{7\*7\}\}!+…$/);
    expect(reference?.author).toHaveLength(200);
    expect(reference?.description).toHaveLength(400);
  });

  test('one odd page spoils no search', () => {
    const pages = filePagesSchema.parse({ query: { pages: [7, { title: 3 }, filePage('Clio.jpg')] } });
    expect(pages.map(({ title }) => title)).toEqual(['File:Clio.jpg']);
  });

  test('reads a title without namespace, ending and underscores', () => {
    expect(read(filePage('Renault_Clio_V.JPG'))?.title).toBe('Renault Clio V');
  });
});
