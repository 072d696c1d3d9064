import type { Artist } from '../draw/artist.ts';
import { drawCard } from '../draw/odd-pictures.ts';
import { errorReply, htmlReply, jpegReply, jsonReply, type Reply } from '../service/reply.ts';
import type { FaultKind, StudioFault } from './fault.ts';

/** Answers given instead of a picture, in the words real services use. */
const replies: Partial<Record<FaultKind, (fault: StudioFault, artist: Artist) => Reply | Promise<Reply>>> = {
  'rate-limit': (fault) =>
    errorReply(429, 'Too Many Requests', 'The studio plays a rate limit.', retryAfter(fault.value ?? '1')),
  quota: () =>
    errorReply(402, 'Payment Required', 'The studio plays an account without balance: queue full.'),
  refuse: () =>
    errorReply(422, 'content_policy_violation', 'The studio plays a content policy that refuses.'),
  'server-error': () => errorReply(500, 'Internal Server Error', 'The studio plays a crash.'),
  'bad-gateway-html': () => htmlReply(502, page('502 Bad Gateway')),
  'html-200': () => htmlReply(200, page('We are down for maintenance')),
  'json-200': () => jsonReply(200, { success: false, error: 'No image was generated', images: [] }),
  'empty-200': () => jpegReply(Buffer.alloc(0)),
  'placeholder-200': async (_fault, artist) => {
    const card = drawCard('RATE LIMIT REACHED', { width: 1024, height: 768 });
    return jpegReply(await artist.rasterize(card));
  },
};

/** The answer that a fault gives by itself; null for faults that spoil a good answer. */
export async function faultReply(fault: StudioFault, artist: Artist): Promise<Reply | null> {
  return (await replies[fault.kind]?.(fault, artist)) ?? null;
}

function retryAfter(seconds: string): Reply['headers'] {
  return seconds === 'none' ? {} : { 'retry-after': seconds };
}

function page(title: string): string {
  return `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1><hr>studio</body></html>\n`;
}
