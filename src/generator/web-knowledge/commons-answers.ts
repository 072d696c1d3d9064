import { z } from 'zod';
import { listOf } from './list-of.ts';

const address = z.string().max(2000);

/** Written by whoever edits the page: HTML, numbers or anything else. */
const metadataSchema = z.looseObject({ value: z.unknown().optional() });

const imageInfoSchema = z.looseObject({
  descriptionurl: address,
  thumburl: address.optional(),
  mime: z.string().max(100).default(''),
  /** An empty PHP array is written as a list. */
  extmetadata: z.union([z.record(z.string(), metadataSchema), z.array(z.never())]).default({}),
});
export type ImageInfo = z.infer<typeof imageInfoSchema>;

const pageSchema = z.looseObject({
  title: z.string().max(500),
  /** Rank in a search, from 1. */
  index: z.number().optional(),
  /** None for a file that is not there. */
  imageinfo: z.array(imageInfoSchema).max(10).default([]),
});
export type FilePage = z.infer<typeof pageSchema>;

/** `action=query&prop=imageinfo`: a search that finds nothing has no `query` at all. */
export const filePagesSchema = z
  .looseObject({ query: z.looseObject({ pages: listOf(pageSchema).default([]) }).optional() })
  .transform(({ query }) => query?.pages ?? []);

/** What is asked of every file. The width is one of the steps that the servers keep ready. */
export const imageInfoParams = {
  action: 'query',
  prop: 'imageinfo',
  iiprop: 'url|mime|extmetadata',
  iiurlwidth: '500',
  iiextmetadatalanguage: 'en',
  iiextmetadatafilter: 'LicenseShortName|LicenseUrl|Artist|ImageDescription',
} as const;
