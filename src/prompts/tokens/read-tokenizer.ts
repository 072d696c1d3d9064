import { readFile } from 'node:fs/promises';
import { Stop } from '../../errors.ts';
import { exactCounter, type TextCounter } from './text-counter.ts';

/**
 * Reads a model's own `tokenizer.json`, as people who run the model have it, for exact counts.
 *
 * @throws Stop `bad-usage` when it cannot be read, is no tokenizer, or the package that reads it is not installed
 */
export async function readTokenizer(path: string): Promise<TextCounter> {
  const [{ Tokenizer }, json] = await Promise.all([openPackage(), readJson(path)]);
  try {
    const tokenizer = new Tokenizer(json, {});
    const count = (slice: string) => tokenizer.encode(slice, { add_special_tokens: false }).ids.length;
    count('a word');
    return exactCounter(count);
  } catch (error) {
    throw unreadable(path, String(error));
  }
}

function openPackage() {
  return import('@huggingface/tokenizers').catch(() => {
    throw new Stop(
      'bad-usage',
      'Reading a tokenizer file needs the package @huggingface/tokenizers, which is not installed.',
      'Install it with: npm install @huggingface/tokenizers@0.2.0',
    );
  });
}

async function readJson(path: string): Promise<object> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw unreadable(path, (error as Error).message);
  }
}

function unreadable(path: string, why: string): Stop {
  return new Stop(
    'bad-usage',
    `The tokenizer ${path} cannot be read: ${why}`,
    "Name the `tokenizer.json` that lies with the model's text encoder.",
  );
}
