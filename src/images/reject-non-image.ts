import { quoteFirstWords } from '../model/text-start.ts';
import { sniffImage, sniffOther } from './sniff.ts';

/** What is looked at of an HTTP answer. */
interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

interface Refusal {
  readonly code: 'not-an-image';
  readonly message: string;
  readonly retry: true;
}

/**
 * For the HTTP client's `reject`: a good status with text, HTML, JSON or nothing behind it.
 * Worth another try: services answer so while they are busy. Other statuses are the client's to tell.
 */
export function rejectNonImage({ status, body }: Answer): Refusal | null {
  const good = status >= 200 && status < 300;
  if (!good || sniffImage(body) !== null) return null;
  return { code: 'not-an-image', message: describeNonImage(body), retry: true };
}

/** Says what came instead of a picture, with its first words. */
export function describeNonImage(bytes: Buffer): string {
  const words = quoteFirstWords(bytes);
  const quote = words === '' ? '.' : `: "${words}"`;
  return `Expected a picture, got ${sniffOther(bytes)}${quote}`;
}
