import type { Reference } from '../../../model/reference.ts';
import type { Words } from '../../words.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import { webHref } from '../parts/safe-href.ts';

interface LinkView {
  readonly text: string;
  /** Null when the address is not safe to click. */
  readonly href: string | null;
}

/** A file that somebody else published: only linked to, never loaded, with its author and its licence. */
export interface ReferenceView {
  readonly kind: string;
  readonly page: LinkView;
  readonly description: Quoted | null;
  /** Null when nobody is named. */
  readonly author: Quoted | null;
  readonly licence: LinkView;
  readonly source: string;
  readonly thumbnail: LinkView | null;
}

export function viewReferences(references: readonly Reference[], words: Words): ReferenceView[] {
  return references.map((reference) => ({
    kind: words.say(`referenceKind.${reference.kind}`),
    page: viewLink(reference.title, reference.pageUrl),
    description: reference.description === null ? null : quoteText(reference.description),
    author: reference.author === null ? null : quoteText(reference.author),
    licence: viewLink(reference.licence, reference.licenceUrl),
    source: reference.source,
    thumbnail:
      reference.thumbnailUrl === null
        ? null
        : viewLink(words.say('reference.thumbnail'), reference.thumbnailUrl),
  }));
}

function viewLink(text: string, address: string | null): LinkView {
  return { text, href: address === null ? null : webHref(address) };
}
