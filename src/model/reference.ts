import { z } from 'zod';

const address = z.string().max(2000);

/** A published picture of the real badge or the real car. Only linked to, with licence and author. */
export const referenceSchema = z.strictObject({
  kind: z.enum(['logo', 'photo']),
  title: z.string(),
  /** What its page says of it; null when it says nothing. */
  description: z.string().nullable(),
  /** Null when the page names none, as for logos in the public domain. */
  author: z.string().nullable(),
  licence: z.string(),
  licenceUrl: address.nullable(),
  /** The page of the file, with its history and its terms. */
  pageUrl: address,
  /** A small copy for people to open; null when there is none. */
  thumbnailUrl: address.nullable(),
  /** The site it is on. */
  source: z.string(),
});
export type Reference = z.infer<typeof referenceSchema>;
