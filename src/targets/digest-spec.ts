import { createHash } from 'node:crypto';

/** What shapes no picture, or lies elsewhere on another machine; templates have a digest of their own. */
const leftOut = new Set([
  ...['label', 'limits', 'price', 'log', 'baseUrl', 'keyFrom', 'headers', 'isSizeGiven'],
  ...['prompt', 'promptLimit', 'runner', 'tokenizer'],
]);

/** SHA-256, in hex, of what a target is asked to do and, for saved answers and pictures, of what was saved. */
export function digestSpec(spec: Readonly<Record<string, unknown>>): string {
  const shaping = Object.entries(spec).filter(([field]) => !leftOut.has(field));
  return createHash('sha256').update(JSON.stringify(shaping, leaveName)).digest('hex');
}

/** The same content under another name or in another folder is the same input. */
function leaveName(this: unknown, field: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (field === 'path' && isHolderOf(this, 'sha256')) return undefined;
  if (field === 'label' && isHolderOf(this, 'kind')) return undefined;
  return value;
}

function isHolderOf(holder: unknown, field: string): boolean {
  return typeof holder === 'object' && holder !== null && field in holder;
}
