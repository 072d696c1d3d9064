import { Stop } from '../../errors.ts';
import { commonsUrl, type WebSearch, wikidataUrl } from '../../generator/web-knowledge/web-search.ts';
import type { RunConfig } from '../../run/run-config.ts';
import type { CliIo } from '../io.ts';
import { baseUrl } from '../options/option-values.ts';
import type { SearchOptions } from '../options/search-options.ts';
import { packageVersion } from '../version.ts';

/** A search as it is kept with the run. */
export type SearchSpec = NonNullable<NonNullable<RunConfig['specs']>['search']>;

/** Null when nothing is to be searched. */
export function foldSearch({ search, searchContact }: SearchOptions): SearchSpec | null {
  return search === 'off' ? null : { contact: searchContact ?? null };
}

/**
 * Adds what the environment says of a search.
 *
 * @throws Stop `bad-usage` when there is no contact, or when an address of the environment is none
 */
export function openSearch(spec: SearchSpec | null, env: CliIo['env']): WebSearch | null {
  if (spec === null) return null;
  const contact = spec.contact ?? env['CAR_EVAL_CONTACT'];
  return {
    wikidataUrl: readAddress(env, 'CAR_EVAL_WIKIDATA_URL') ?? wikidataUrl,
    commonsUrl: readAddress(env, 'CAR_EVAL_COMMONS_URL') ?? commonsUrl,
    userAgent: `car-eval/${packageVersion()} (${checkContact(contact)})`,
  };
}

/** Goes into a header: an address and nothing else. */
function checkContact(contact: string | undefined): string {
  const isAddress = /^(https?:\/\/[\x21-\x27\x2a-\x7e]{4,200}|[\w.+-]{1,64}@[\w.-]{3,200})$/i.test(
    contact ?? '',
  );
  if (contact !== undefined && isAddress) return contact;
  const got = contact === undefined ? 'none' : `"${contact}"`;
  throw new Stop(
    'bad-usage',
    `Expected an e-mail or web address of yours with --search web, got ${got}.`,
    'Wikimedia refuses programs that do not say whom to write to. For example: --search-contact you@example.org',
  );
}

function readAddress(env: CliIo['env'], name: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  try {
    return baseUrl(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop('bad-usage', `${name}: ${reason}`);
  }
}
