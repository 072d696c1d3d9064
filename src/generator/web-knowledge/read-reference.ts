import type { Reference } from '../../model/reference.ts';
import type { FilePage, ImageInfo } from './commons-answers.ts';
import { readHtml, toOneLine } from './read-html.ts';

const longestName = 200;
const longestDescription = 400;

/**
 * Reads the page of a file on Commons. Everything on it was written by strangers: only plain text of bounded length and
 * web addresses come out. Null for a file that is not there, or whose page states no licence.
 */
export function readReference(page: FilePage, kind: Reference['kind']): Reference | null {
  const [info] = page.imageinfo;
  if (!info) return null;
  const licence = readField(info, 'LicenseShortName', longestName);
  const pageUrl = readAddress(info.descriptionurl);
  if (licence === null || pageUrl === null) return null;
  return {
    kind,
    title: readTitle(page),
    description: readField(info, 'ImageDescription', longestDescription),
    author: readField(info, 'Artist', longestName),
    licence,
    licenceUrl: readAddress(readField(info, 'LicenseUrl', 2000)),
    pageUrl,
    thumbnailUrl: readAddress(info.thumburl ?? null),
    source: 'Wikimedia Commons',
  };
}

/** The name of a file as people read it: without its namespace, its ending and its underscores. */
export function readTitle({ title }: FilePage): string {
  const name = title.replace(/^File:/, '').replace(/\.\w{2,5}$/, '');
  return toOneLine(name.replaceAll('_', ' '), longestName);
}

function readField({ extmetadata }: ImageInfo, name: string, limit: number): string | null {
  const fields = Array.isArray(extmetadata) ? {} : extmetadata;
  const value = Object.hasOwn(fields, name) ? fields[name]?.value : null;
  const text = typeof value === 'string' ? readHtml(value, limit) : '';
  return text === '' ? null : text;
}

/** Commons writes some addresses without their scheme. */
function readAddress(text: string | null): string | null {
  const full = text?.startsWith('//') ? `https:${text}` : (text ?? '');
  const url = URL.canParse(full) ? new URL(full) : null;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb && url.username === '' && url.href.length <= 2000 ? url.href : null;
}
