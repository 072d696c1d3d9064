import type { Mark } from '../../../model/check.ts';
import type { ScoredShot, SeriesResult } from '../../../model/result.ts';
import type { Attempt, Warning } from '../../../model/shot.ts';
import { sayFinding } from '../../reading/say-finding.ts';
import type { TextKey } from '../../text-keys.ts';
import type { Words } from '../../words.ts';
import { guessLang, type Quoted, quoteText } from '../parts/quoted.ts';
import { type ReadPartView, viewReadText } from '../parts/read-text.ts';
import { pictureHref, webHref } from '../parts/safe-href.ts';

/** A text that was sent, whole, with what its words name, and those marked that any check of the case went by. */
interface SentText {
  readonly label: string;
  readonly lang: string;
  readonly parts: readonly ReadPartView[];
}

interface AddressView {
  readonly text: string;
  /** Null when the address is not safe to click. */
  readonly href: string | null;
}

/** Everything that was sent for one picture, and every try. */
export interface RequestView {
  readonly angle: string;
  readonly texts: readonly SentText[];
  readonly url: AddressView | null;
  readonly seed: string;
  readonly session: string;
  readonly file: (AddressView & { readonly about: string }) | null;
  readonly attempts: readonly { readonly said: string; readonly error: Quoted | null }[];
  readonly warnings: readonly Quoted[];
}

export function viewRequest(shot: ScoredShot, one: SeriesResult, words: Words): RequestView {
  return {
    angle: words.say(`angle.${shot.angle}`),
    texts: viewTexts(shot, one, words),
    url: shot.url === null ? null : viewAddress(shot.url),
    seed: shot.seed === null ? words.say('details.unknown') : String(shot.seed),
    session: shot.sessionId ?? words.say('case.noSession'),
    file: viewFile(shot, words),
    attempts: shot.attempts.map((attempt, index) => viewAttempt(attempt, index, words)),
    warnings: shot.warnings.map((warning) => viewWarning(warning, words)),
  };
}

/** What is said of how far a prompt is read is said in the language of the page. */
export function viewWarning({ text, reading }: Warning, words: Words): Quoted {
  return reading ? { text: sayFinding(reading, words), lang: '' } : quoteText(text);
}

const shownCharacters = 96;

/** The prompt stands in most addresses, and above them already: one that can be opened is shown by its beginning. */
function viewAddress(address: string): AddressView {
  const href = webHref(address);
  if (href === null || address.length <= shownCharacters) return { text: address, href };
  return { text: `${address.slice(0, shownCharacters)}…`, href };
}

/** The reported prompt is told apart from the sent one only where the two differ. */
function viewTexts(shot: ScoredShot, one: SeriesResult, words: Words): SentText[] {
  const { prompt, sentPrompt, negativePrompt } = shot;
  const isSame = prompt === null || sentPrompt === null || prompt === sentPrompt;
  const marks = [...one.checks, ...shot.checks]
    .flatMap((check) => check.details.marks)
    .filter(({ angle }) => angle === shot.angle);
  const fields: [TextKey, string | null, Mark['field'][]][] = isSame
    ? [['details.prompt', sentPrompt ?? prompt, ['prompt', 'sentPrompt']]]
    : [
        ['details.promptReported', prompt, ['prompt']],
        ['details.promptSent', sentPrompt, ['sentPrompt']],
      ];
  fields.push(['details.negativePrompt', negativePrompt, ['negativePrompt']]);
  return fields.flatMap(([label, text, names]) =>
    text === null
      ? []
      : [
          {
            label: words.say(label),
            lang: guessLang(text),
            parts: viewReadText(
              text,
              marks.filter(({ field }) => names.includes(field)),
              {
                named: shot.named && names.includes(shot.named.field) ? shot.named.words : [],
                end: shot.readTo?.find(({ field }) => names.includes(field)),
                words,
              },
            ),
          },
        ],
  );
}

function viewFile({ photo }: ScoredShot, words: Words): RequestView['file'] {
  if (photo === null) return null;
  const { path, width, height, bytes, mime } = photo;
  const size = words.say('details.size', { width: String(width), height: String(height) });
  const kilobytes = words.say('unit.kb', { n: Math.ceil(bytes / 1000) });
  return { text: path, href: pictureHref(path), about: `${size} · ${mime} · ${kilobytes}` };
}

function viewAttempt(attempt: Attempt, index: number, words: Words) {
  const status =
    attempt.status === null
      ? words.say('details.noAnswer')
      : words.say('details.http', { status: String(attempt.status) });
  return {
    said: words.say('details.attempt', {
      n: index + 1,
      status,
      duration: words.duration(attempt.durationMs),
    }),
    error: attempt.error === null ? null : quoteText(attempt.error),
  };
}
