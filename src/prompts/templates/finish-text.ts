import type { PromptFormat } from './prompt-template.ts';

/** Writes a prompt out in its format; a negative prompt is always on one line. */
export function finishText(written: string, format: PromptFormat): string {
  return format === 'text' ? written.replace(/\s+/gu, ' ').trim() : written.trim();
}

/** Where a text stops being JSON, as a few words of it; null when it is JSON. */
export function findNoJson(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    // Node's versions word it differently, and some name no place.
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return text.slice(Math.max(0, at - 20), at + 20).toWellFormed();
  }
}
