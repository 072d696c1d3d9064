import type { ServerResponse } from 'node:http';
import { type LoopbackServer, startLoopback } from '../../http/loopback-server.fixture.ts';

/** What a made-up Wikimedia knows. Answers have the form of the real ones, with members that nobody here reads. */
export interface Wikimedia {
  /** Name asked for -> what it may mean. */
  readonly entities: Readonly<Record<string, readonly object[]>>;
  /** Entity -> its statements of P154. */
  readonly logos: Readonly<Record<string, readonly object[]>>;
  /** Title with `File:` -> page. */
  readonly files: Readonly<Record<string, object>>;
  /** Found by every search whose words are all in their title. */
  readonly photos: readonly { readonly title: string }[];
}

export interface WikimediaServer extends LoopbackServer {
  /** Address of the `api.php` of both sites. */
  readonly apiUrl: string;
  /** Queries and agents so far, in the order in which they came. */
  readonly asked: readonly { readonly params: URLSearchParams; readonly userAgent: string }[];
  /** Most requests that were open at the same moment. */
  peak(): number;
}

/** Takes the place of the usual answer where it sends one itself and returns true. */
export type Misbehave = (response: ServerResponse, params: URLSearchParams, hit: number) => boolean;

/** A Wikidata and a Commons on this machine. */
export async function startWikimedia(
  known: Wikimedia = renaultWikimedia,
  misbehave: Misbehave = () => false,
): Promise<WikimediaServer> {
  const asked: { params: URLSearchParams; userAgent: string }[] = [];
  let open = 0;
  let peak = 0;
  const server = await startLoopback((request, response, hit) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://wiki.test');
    asked.push({ params: searchParams, userAgent: request.headers['user-agent'] ?? '' });
    open += 1;
    peak = Math.max(peak, open);
    response.on('close', () => {
      open -= 1;
    });
    if (!misbehave(response, searchParams, hit)) sendJson(response, answer(known, searchParams));
  });
  return { ...server, apiUrl: `${server.origin}/w/api.php`, asked, peak: () => peak };
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function answer(known: Wikimedia, params: URLSearchParams): object {
  const value = (name: string) => params.get(name) ?? '';
  if (value('action') === 'wbsearchentities')
    return {
      searchinfo: { search: value('search') },
      search: known.entities[value('search')] ?? [],
      success: 1,
    };
  if (value('action') === 'wbgetclaims') {
    const statements = known.logos[value('entity')];
    return { claims: statements ? { P154: statements } : {} };
  }
  if (value('generator') === 'search') return foundPhotos(known, value('gsrsearch'));
  const page = known.files[value('titles')] ?? { ns: 6, title: value('titles'), missing: true };
  return { batchcomplete: true, query: { pages: [page] } };
}

/** Commons lists pages by their number, not by their rank. */
function foundPhotos({ photos }: Wikimedia, query: string): object {
  const words = query
    .replace('filetype:bitmap', '')
    .split(/["\s]+/)
    .filter((word) => word !== '');
  const hits = photos.filter(({ title }) => words.every((word) => title.includes(word)));
  if (hits.length === 0) return { batchcomplete: true };
  const pages = hits.map((page, index) => ({ ...page, index: index + 1 })).toReversed();
  return { batchcomplete: true, continue: { gsroffset: 20, continue: 'gsroffset||' }, query: { pages } };
}

export function entity(id: string, label: string, description: string): object {
  return {
    id,
    title: id,
    pageid: 8211,
    concepturi: `http://www.wikidata.org/entity/${id}`,
    repository: 'wikidata',
    url: `//www.wikidata.org/wiki/${id}`,
    display: {
      label: { value: label, language: 'en' },
      description: { value: description, language: 'en' },
    },
    label,
    description,
    match: { type: 'label', language: 'en', text: label },
  };
}

interface StatementSketch {
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  /** Years. */
  readonly from?: number;
  readonly until?: number;
}

export function statement(file: string, { rank = 'normal', from, until }: StatementSketch = {}) {
  const time = (property: string, year: number | undefined) =>
    year === undefined
      ? {}
      : {
          [property]: [
            {
              snaktype: 'value',
              property,
              datavalue: { value: { time: `+${year}-00-00T00:00:00Z`, precision: 9 }, type: 'time' },
              datatype: 'time',
            },
          ],
        };
  return {
    mainsnak: {
      snaktype: 'value',
      property: 'P154',
      datavalue: { value: file, type: 'string' },
      datatype: 'commonsMedia',
    },
    type: 'statement',
    qualifiers: { ...time('P580', from), ...time('P582', until) },
    id: 'Q6686$4f5b0d2c-0000-0000-0000-000000000000',
    rank,
  };
}

export interface FileSketch {
  readonly mime?: string;
  /** HTML by field; a field that is undefined is not there. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A page of Commons as `prop=imageinfo` tells of it. */
export function filePage(name: string, { mime = 'image/jpeg', metadata = {} }: FileSketch = {}) {
  const path = name.replaceAll(' ', '_');
  const fields = {
    LicenseShortName: 'CC BY-SA 4.0',
    LicenseUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
    Artist: '<a href="//commons.wikimedia.org/wiki/User:Vauxford" title="User:Vauxford">Vauxford</a>',
    ...metadata,
  };
  return {
    pageid: 77_000_001,
    ns: 6,
    title: `File:${name}`,
    imagerepository: 'local',
    imageinfo: [
      {
        thumburl: `https://upload.wikimedia.org/wikipedia/commons/thumb/0/0a/${path}/500px-${path}`,
        thumbwidth: 500,
        thumbheight: 333,
        url: `https://upload.wikimedia.org/wikipedia/commons/0/0a/${path}`,
        descriptionurl: `https://commons.wikimedia.org/wiki/File:${path}`,
        descriptionshorturl: 'https://commons.wikimedia.org/w/index.php?curid=77000001',
        mime,
        extmetadata: Object.fromEntries(
          Object.entries(fields).map(([field, value]) => [field, { value, source: 'commons-desc-page' }]),
        ),
      },
    ],
  };
}

export const renaultWikimedia: Wikimedia = {
  entities: {
    Renault: [
      entity('Q45875', 'Renault', 'French family name'),
      entity('Q6686', 'Renault', 'French multinational automobile manufacturer'),
    ],
  },
  logos: {
    Q6686: [
      statement('Renault 2015 logo.svg', { from: 2015, until: 2021 }),
      statement('Renault 2021.svg', { rank: 'preferred', from: 2021 }),
    ],
  },
  files: {
    'File:Renault 2021.svg': filePage('Renault 2021.svg', {
      mime: 'image/svg+xml',
      metadata: { LicenseShortName: 'Public domain', LicenseUrl: undefined, Artist: 'Renault' },
    }),
  },
  photos: [
    filePage('Renault Clio interior 2019.jpg'),
    filePage('2019 Renault Clio V front.jpg', {
      metadata: { ImageDescription: '<p>A <b>Renault Clio</b> of the fifth generation</p>' },
    }),
  ],
};
