import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listXmlLeaves } from './read-xml.ts';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

test('elements without elements in them are read with the way to them', () => {
  const xml = `<?xml version="1.0"?>
    <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
      <IsTruncated>false</IsTruncated>
      <Contents><Key>a&amp;b</Key><Owner><ID>1</ID></Owner></Contents><Contents><Key><![CDATA[<c>]]></Key></Contents>
    </ListBucketResult>`;
  expect(listXmlLeaves(xml)).toEqual([
    { path: 'ListBucketResult/IsTruncated', text: 'false' },
    { path: 'ListBucketResult/Contents/Key', text: 'a&b' },
    { path: 'ListBucketResult/Contents/Owner/ID', text: '1' },
    { path: 'ListBucketResult/Contents/Key', text: '<c>' },
  ]);
});

test.each([
  ['nothing', ''],
  ['text', 'Service Unavailable'],
  ['JSON', '{"message":"no"}'],
  ['a page', '<!doctype html><html><body><p>Hello<br></body></html>'],
  ['the beginning of an answer', '<ListBucketResult><Contents><Key>a'],
  ['entities that grow', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x><y>&b;</y></x>'],
])('%s is no XML', (_what, text) => {
  expect(listXmlLeaves(text)).toBeNull();
});

test('any text in an element comes back', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      fc.pre(!/\p{Cc}/u.test(text));
      expect(listXmlLeaves(`<r><Key>${escapeXml(text)}</Key></r>`)).toEqual([{ path: 'r/Key', text }]);
    }),
  );
});

test('whatever comes is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const leaves = listXmlLeaves(text);
      expect(leaves === null || Array.isArray(leaves)).toBe(true);
    }),
  );
});
