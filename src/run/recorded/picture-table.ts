/** Tells which pictures may have come for different requests, in few bytes a picture. */
export interface PictureTable {
  /** Takes what a picture is known by, and what it came for. */
  add(picture: string, request: string): void;
  /** True of every picture that came for two requests at least; and of one in many millions that did not. */
  mayBeShared(picture: string): boolean;
}

/** 63 bits: of a million pictures two share a key by chance in one run of ten million, and then they are looked at closely. */
interface Key {
  readonly high: number;
  readonly low: number;
}

/** Places of a hash table with open addressing, 16 bytes each. */
interface Places {
  readonly size: number;
  readonly keys: Uint32Array;
  /** What came first for it; NaN as soon as something else did. */
  readonly requests: Float64Array;
}

const leastPlaces = 1024;
/** Of the places: with more in use looking for one takes long. */
const mostUsed = 0.7;

export function openPictureTable(): PictureTable {
  let places = makePlaces(leastPlaces);
  let used = 0;
  return {
    add(picture, request) {
      const [key, asked] = [keyOf(picture), toNumber(keyOf(request))];
      const place = findPlace(key, places);
      if (isFree(place, places)) {
        put({ key, asked }, place, places);
        used += 1;
        if (used > mostUsed * places.size) places = growPlaces(places);
      } else if (places.requests[place] !== asked) places.requests[place] = Number.NaN;
    },
    mayBeShared: (picture) => Number.isNaN(places.requests[findPlace(keyOf(picture), places)]),
  };
}

function makePlaces(size: number): Places {
  return { size, keys: new Uint32Array(2 * size), requests: new Float64Array(size) };
}

function growPlaces(places: Places): Places {
  const { size, keys, requests } = places;
  const grown = makePlaces(2 * size);
  for (let place = 0; place < size; place += 1) {
    if (isFree(place, places)) continue;
    const key = { high: keys[2 * place] ?? 0, low: keys[2 * place + 1] ?? 0 };
    put({ key, asked: requests[place] ?? 0 }, findPlace(key, grown), grown);
  }
  return grown;
}

/** Where the key stands, else where it would. */
function findPlace({ high, low }: Key, places: Places): number {
  const { size, keys } = places;
  let place = high % size;
  while (!isFree(place, places) && (keys[2 * place] !== high || keys[2 * place + 1] !== low))
    place = (place + 1) % size;
  return place;
}

/** No key has a zero there. */
function isFree(place: number, { keys }: Places): boolean {
  return keys[2 * place + 1] === 0;
}

function put(
  { key, asked }: { readonly key: Key; readonly asked: number },
  place: number,
  { keys, requests }: Places,
): void {
  keys[2 * place] = key.high;
  keys[2 * place + 1] = key.low;
  requests[place] = asked;
}

/** 53 bits of it. */
function toNumber({ high, low }: Key): number {
  return (high & 0x1fffff) * 2 ** 32 + low;
}

/** Two hashes after G. Fowler, L. Noll and P. Vo (FNV-1a, 32 bits). */
function keyOf(text: string): Key {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + 0x9e37), 0x85ebca6b);
    low ^= low >>> 15;
  }
  return { high: high >>> 0, low: (low | 1) >>> 0 };
}
