import { translatesPrompts } from '../language/sent-prompt.ts';
import type { Shot, Warning } from '../model/shot.ts';
import type { AskedShot, ScoringContext } from './define-check.ts';
import { findMixedLanguages, findOtherScripts } from './mixed-languages.ts';
import { mentionsOf, quote, wordsOf } from './quotes.ts';

/** Finds what is worth knowing about a shot's request and changes no score. Each code occurs at most once. */
export function promptWarnings(asked: AskedShot, context: ScoringContext): Warning[] {
  return [
    warnOfOtherPrompt(asked.shot),
    warnOfOtherSeed(asked),
    warnOfRewriting(asked, context),
    warnOfMixedLanguages(asked),
    warnOfExcludedLettering(asked, context),
    warnOfUnreadRest(asked),
  ].filter((warning) => warning !== null);
}

function warnOfOtherPrompt({ prompt, sentPrompt }: Shot): Warning | null {
  if (prompt === null || sentPrompt === null || normalise(prompt) === normalise(sentPrompt)) return null;
  const text = `The prompt reported, ${quote(prompt)}, is not the one in the picture's address, ${quote(sentPrompt)}.`;
  return { code: 'prompt-differs', text };
}

function warnOfOtherSeed({ shot: { seed }, address }: AskedShot): Warning | null {
  const sent = address?.seed ?? null;
  if (seed === null || sent === null || seed === sent) return null;
  return {
    code: 'seed-differs',
    text: `The seed reported is ${seed}, the one in the picture's address ${sent}.`,
  };
}

function warnOfRewriting(asked: AskedShot, context: ScoringContext): Warning | null {
  const text = asked.address?.enhance
    ? 'The address says enhance=true: the service may rewrite the prompt before it draws.'
    : sayTranslation(asked, context);
  return text === null ? null : { code: 'prompt-rewritten', text };
}

/** Another language is told by its script. */
function sayTranslation({ shot: { url }, prompt }: AskedShot, { target }: ScoringContext): string | null {
  if (url === null || !prompt || target.capabilities.saysEnglish || !translatesPrompts(url)) return null;
  const words = findOtherScripts(prompt.reading);
  if (words.length === 0) return null;
  return `The prompt is not in English (${words.map(quote).join(', ')}) and was sent without \`accept-language: en\`: the service may translate it before it draws.`;
}

function warnOfMixedLanguages({ prompt }: AskedShot): Warning | null {
  const words = prompt ? findMixedLanguages(prompt.reading) : [];
  if (words.length === 0) return null;
  return { code: 'mixed-languages', text: `The prompt mixes languages: ${words.map(quote).join(', ')}.` };
}

/** Lettering that is part of the badge cannot be drawn when the request rules lettering out. */
function warnOfExcludedLettering(
  { prompt, negative }: AskedShot,
  { evalCase, brands }: ScoringContext,
): Warning | null {
  const [wanted] = evalCase.logo.accept;
  const lettering = brands.find(({ name }) => name === wanted)?.badge?.lettering;
  if (!lettering) return null;
  const negated = prompt
    ? mentionsOf(prompt.reading, 'lettering').filter(({ polarity }) => polarity === 'negated')
    : [];
  const banned = negative ? mentionsOf(negative, 'lettering') : [];
  const excluded = [...negated, ...banned];
  if (excluded.length === 0) return null;
  const text = `${wordsOf(excluded).map(quote).join(', ')} is excluded, but the ${wanted} badge carries the lettering ${quote(lettering)}.`;
  return { code: 'lettering-excluded', text };
}

function warnOfUnreadRest({ prompt }: AskedShot): Warning | null {
  if (!prompt || prompt.reading.readLength === prompt.text.length) return null;
  const [read, all] = [prompt.reading.readLength, prompt.text.length].map((count) =>
    count.toLocaleString('en'),
  );
  return {
    code: 'prompt-not-read',
    text: `Only the first ${read} of the prompt's ${all} characters were read.`,
  };
}

/** Separators are no difference: an address may carry underscores for blanks. */
function normalise(text: string): string {
  return text.replace(/[\s_+]+/g, ' ').trim();
}
