import { addSegments, segment } from './jpeg-segments.ts';

/**
 * An Ultra HDR JPEG, version 1.1 of its format: a picture for every screen, and behind it a second one that says how
 * much brighter an HDR screen may show each part. The first names the second twice, in XMP and as CIPA DC-007 has it.
 */
export function joinUltraHdr(base: Buffer, gainMap: Buffer): Buffer {
  const second = addSegments(gainMap, [describe('hdrgm:GainMapMax="2" hdrgm:HDRCapacityMax="2"')]);
  const xmp = describe('', listPictures(second.length));
  const index = makeIndex({
    first: base.length + xmp.length + indexBytes,
    second: second.length,
    startsAt: 2 + xmp.length + 8,
  });
  return Buffer.concat([addSegments(base, [xmp, index]), second]);
}

function listPictures(gainMapBytes: number): string {
  const name = (semantic: string, length = '') =>
    '<rdf:li rdf:parseType="Resource">' +
    `<Container:Item Item:Semantic="${semantic}" Item:Mime="image/jpeg"${length}/></rdf:li>`;
  const pictures = name('Primary') + name('GainMap', ` Item:Length="${gainMapBytes}"`);
  return `<Container:Directory><rdf:Seq>${pictures}</rdf:Seq></Container:Directory>`;
}

const spaces = [
  'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"',
  'xmlns:Container="http://ns.google.com/photos/1.0/container/"',
  'xmlns:Item="http://ns.google.com/photos/1.0/container/item/"',
].join(' ');

/** XMP in its segment. */
function describe(attributes: string, inside = ''): Buffer {
  const description = `<rdf:Description ${spaces} hdrgm:Version="1.0" ${attributes}>${inside}</rdf:Description>`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF>`;
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>`;
  return segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`, 'latin1'));
}

const indexBytes = 90;

interface Places {
  /** Bytes of the two pictures. */
  readonly first: number;
  readonly second: number;
  /** Where the index counts from, within the first. */
  readonly startsAt: number;
}

/** The multi-picture index: version, count and list, each of 12 bytes, and the list itself, 16 bytes a picture. */
function makeIndex({ first, second, startsAt }: Places): Buffer {
  const content = Buffer.alloc(indexBytes - 4);
  content.write('MPF\0MM\0*\0\0\0\x08\0\x03', 'latin1');
  content.write('b000000700000004', 14, 'hex');
  content.write('0100', 22, 'latin1');
  content.write('b00100040000000100000002', 26, 'hex');
  content.write('b00200070000002000000032', 38, 'hex');
  const list = 54;
  content.writeUInt32BE(0x00030000, list);
  content.writeUInt32BE(first, list + 4);
  content.writeUInt32BE(second, list + 20);
  content.writeUInt32BE(first - startsAt, list + 24);
  return segment(0xe2, content);
}
