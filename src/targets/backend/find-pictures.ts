import { readAngleWord } from './read-angle.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What an answer holds: the objects around its pictures, outermost first, and the pictures; null where there are none. */
export interface FoundPictures {
  readonly envelopes: readonly Fields[];
  readonly items: readonly unknown[] | null;
}

/** Members that hold the pictures, or an object that does. */
const wrapperNames = ['images', 'pictures', 'results', 'result', 'data', 'output', 'image'];
/** Members that hold the address of a picture, or the picture itself. */
const addressNames = ['url', 'imageUrl', 'image_url', 'image', 'src', 'href', 'uri', 'link'];
export const base64Names = ['b64_json', 'b64Json', 'b64', 'base64', 'image_base64', 'imageBase64'];
/** Deeper than services wrap. */
const deepest = 4;

/** Finds the pictures of an answer: a list, one alone or a map by angle, bare or wrapped. */
export function findPictures(value: unknown, outer: readonly Fields[] = []): FoundPictures {
  if (Array.isArray(value)) return { envelopes: outer, items: value };
  if (!isFields(value) || outer.length > deepest) return { envelopes: outer, items: null };
  const envelopes = [...outer, value];
  for (const name of wrapperNames) {
    const found = findPictures(value[name], envelopes);
    if (found.items !== null) return found;
  }
  if (findAddress(value) !== null || findText(value, base64Names) !== null) {
    return { envelopes: outer.length === 0 ? envelopes : outer, items: [value] };
  }
  return { envelopes, items: listByAngle(value) };
}

/** The address of a picture, which may be wrapped once more: `image: {url}`. */
export function findAddress(fields: Fields): string | null {
  const inner = addressNames.map((name) => fields[name]).find(isFields);
  return findText(fields, addressNames) ?? (inner ? findText(inner, addressNames) : null);
}

/** The first of these members that is text and not blank. */
export function findText(fields: Fields, names: readonly string[]): string | null {
  const text = names.map((name) => fields[name]).find((value) => typeof value === 'string' && value.trim());
  return typeof text === 'string' ? text : null;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}

/** `{front: "...", rear: {...}}`: each picture with its key as its angle; null where no key is one. */
function listByAngle(fields: Fields): Fields[] | null {
  const items = Object.entries(fields)
    .filter(([key]) => readAngleWord(key) !== null)
    .map(([angle, value]) => ({ angle, ...(isFields(value) ? value : { url: value }) }));
  return items.length === 0 ? null : items;
}
