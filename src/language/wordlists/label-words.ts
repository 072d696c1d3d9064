import { phraseTable } from './gather-words.ts';

/** Words of headings, keys and tags, see `Vocabulary.labels`. */
export const labelWords = {
  negative: phraseTable(({ labels }) => labels?.negative),
  unwanted: phraseTable(({ labels }) => labels?.unwanted),
  positive: phraseTable(({ labels }) => labels?.positive),
  fillers: phraseTable(({ labels }) => labels?.fillers),
  container: phraseTable(({ labels }) => labels?.containers),
  brand: phraseTable(({ labels }) => labels?.brand),
  model: phraseTable(({ labels }) => labels?.model),
  year: phraseTable(({ labels }) => labels?.year),
  machine: phraseTable(({ labels }) => labels?.machine),
  naming: phraseTable(({ labels }) => labels?.naming),
  existence: phraseTable(({ labels }) => labels?.existence),
  absence: phraseTable(({ labels }) => labels?.absence),
} as const;

/** Values that switch on or off what their key names. */
export const onTable = phraseTable(({ labels }) => labels?.on);
export const offTable = phraseTable(({ labels }) => labels?.off);
