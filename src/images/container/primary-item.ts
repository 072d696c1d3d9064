import { type Box, findBox, listInside } from './boxes.ts';

const propertiesPath = ['meta', 'iprp', 'ipco'];
/** Those of the largest pictures, of a thousand tiles, many times over. */
const maxItems = 65_536;

/**
 * The properties of the picture that a HEIF file is shown by (ISO/IEC 23008-12): a file may hold others, such as
 * thumbnails and gain maps, whose colours are their own.
 */
export function listPrimaryProperties(bytes: Buffer): Box[] {
  const container = findBox(bytes, propertiesPath);
  if (container === null) return [];
  const properties = listInside(bytes, container);
  return listPropertyNumbers(bytes, readPrimaryId(bytes)).flatMap((number) => properties[number - 1] ?? []);
}

/** Null where the file does not say which item is shown. */
function readPrimaryId(bytes: Buffer): number | null {
  const box = findBox(bytes, ['meta', 'pitm']);
  if (box === null) return null;
  const reader = createReader(bytes, box);
  const version = reader.read(1);
  reader.read(3);
  return reader.read(version === 0 ? 2 : 4);
}

/** From the box that gives each item the numbers of its properties, counted from 1. */
function listPropertyNumbers(bytes: Buffer, item: number | null): number[] {
  const box = findBox(bytes, ['meta', 'iprp', 'ipma']);
  if (box === null || item === null) return [];
  const reader = createReader(bytes, box);
  const idBytes = reader.read(1) < 1 ? 2 : 4;
  const isWide = (reader.read(3) & 1) === 1;
  const items = Math.min(reader.read(4), maxItems);
  for (let count = 0; count < items && !reader.isAtEnd(); count += 1) {
    const isWanted = reader.read(idBytes) === item;
    // The highest bit says that the property is essential.
    const numbers = Array.from({ length: reader.read(1) }, () =>
      isWide ? reader.read(2) & 0x7fff : reader.read(1) & 0x7f,
    );
    if (isWanted) return numbers;
  }
  return [];
}

interface Reader {
  /** The next whole number of 1 to 4 bytes; 0 behind the end. */
  read(bytes: number): number;
  isAtEnd(): boolean;
}

function createReader(bytes: Buffer, { start, end }: Box): Reader {
  let at = start;
  return {
    read(count) {
      const value = at + count <= end ? bytes.readUIntBE(at, count) : 0;
      at += count;
      return value;
    },
    isAtEnd: () => at >= end,
  };
}
