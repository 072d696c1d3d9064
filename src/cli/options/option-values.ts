import { InvalidArgumentError } from 'commander';
import { explainAddress, unquote } from '../../model/base-address.ts';
import { mostShards } from '../../model/patterns.ts';
import { sizePattern } from '../../model/plain-values.ts';
import type { Shard } from '../../model/shard.ts';

/** Parsers of option values: each names what it expected, so that commander's message is complete. */

export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new InvalidArgumentError(`Expected a whole number ${range}, got "${text}".`);
  };
}

/** "2/8": a part of a run, and how many parts it has. */
export function shardOf(text: string): Shard {
  const [number = 0, of = 0] = /^\d{1,6}\/\d{1,6}$/.test(text) ? text.split('/').map(Number) : [];
  if (number >= 1 && number <= of && of <= mostShards) return { number, of };
  throw new InvalidArgumentError(
    `Expected the number of a shard and how many there are, at most ${mostShards}, such as 2/8, got "${text}".`,
  );
}

/** A score, 0..100. What looks like a share of it is not taken for one point. */
export function points(text: string): number {
  const value = readNumber(text);
  if (value > 0 && value <= 1) {
    const meant = roundTo(value * 100, 4);
    throw new InvalidArgumentError(`Expected points from 0 to 100, got "${text}": did you mean ${meant}?`);
  }
  if (value >= 0 && value <= 100) return value;
  throw new InvalidArgumentError(`Expected points from 0 to 100, got "${text}".`);
}

/** A difference of scores, 0..100: half a point is one. */
export function pointsOfChange(text: string): number {
  const value = readNumber(text);
  if (value >= 0 && value <= 100) return value;
  throw new InvalidArgumentError(`Expected points from 0 to 100, got "${text}".`);
}

/** A part of a whole, 0..1. */
export function share(text: string): number {
  const value = readNumber(text.replace(/%$/, ''));
  const hint = value > 1 && value <= 100 ? `: did you mean ${roundTo(value / 100, 6)}?` : '.';
  if (value >= 0 && value <= 1 && !text.endsWith('%')) return value;
  throw new InvalidArgumentError(`Expected a share from 0 to 1, got "${text}"${hint}`);
}

/** A part of a whole in whole percent, 0..100: "20%" or "20". */
export function percent(text: string): number {
  const value = Number(/^(\d+)\s*%?$/.exec(text.trim())?.[1] ?? Number.NaN);
  if (value <= 100) return value;
  const part = readNumber(text);
  const hint = part > 0 && part < 1 ? `: did you mean ${roundTo(part * 100, 0)}%?` : '.';
  throw new InvalidArgumentError(`Expected a whole percentage from 0% to 100%, got "${text}"${hint}`);
}

/** What something may cost, in whatever currency. */
export function amount(text: string): number {
  const value = readNumber(text);
  if (value >= 0 && value <= 1_000_000_000) return value;
  throw new InvalidArgumentError(`Expected an amount from 0 to 1000000000, got "${text}".`);
}

function readNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Keys in an address would end up in reports, so none is taken. */
export function baseUrl(text: string): string {
  const address = unquote(text);
  const reason = explainAddress(address);
  if (reason === null) return address;
  throw new InvalidArgumentError(`Expected ${reason}.`);
}

/** "backend:8000=127.0.0.1:8000", added to what came before. */
export function hostPair(
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const [from, to, ...more] = text.split('=').map(readHost);
  if (from && to && more.length === 0) return { ...earlier, [from]: to };
  throw new InvalidArgumentError(`Expected two hosts, such as backend:8000=127.0.0.1:8000, got "${text}".`);
}

/** Name and port; null for what is more, or none. */
function readHost(text: string): string | null {
  const address = `http://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { host, href } = new URL(address);
  return href === `http://${host}/` ? host : null;
}

/** A path that names something: an empty one would be the current folder. */
export function namedPath(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected a path, got an empty text: is a variable not set?');
}

/** What `listen` takes for "all addresses" when it is empty. */
export function hostName(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw new InvalidArgumentError(`Expected an address or a host name such as 127.0.0.1, got "${text}".`);
}

export function sizeText(text: string): string {
  if (sizePattern.test(text)) return text;
  throw new InvalidArgumentError(`Expected width x height in pixels, such as 1024x768, got "${text}".`);
}

/** Of `--keep`, which several commands have. */
export const keepHelp =
  'delete all but so many of the newest runs; never a baseline, its pictures, or what people said';

/** Of what compares: `--looks`. */
export const looksHelp = 'comparisons planned with it that share the chance of a false word (default: 1)';
export const looksNumber = wholeNumber(1, 1000);
