import { InvalidArgumentError } from 'commander';
import { isPlainAddress, sizePattern } from '../../model/plain-values.ts';

/** Parsers of option values: each names what it expected, so that commander's message is complete. */

export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new InvalidArgumentError(`Expected a whole number ${range}, got "${text}".`);
  };
}

export function numberBetween(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Expected a number from ${min} to ${max}, got "${text}".`);
  };
}

/** Keys in an address would end up in reports, so none is taken. */
export function baseUrl(text: string): string {
  if (isPlainAddress(text)) return text;
  throw new InvalidArgumentError(
    'Expected an address such as http://localhost:8000, without user name, query and fragment.',
  );
}

export function sizeText(text: string): string {
  if (sizePattern.test(text)) return text;
  throw new InvalidArgumentError(`Expected width x height in pixels, such as 1024x768, got "${text}".`);
}
