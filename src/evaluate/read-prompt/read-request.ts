import { buildLexicon } from '../../language/lexicon.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import type { Brand } from '../../model/brand.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Check } from '../../model/check.ts';
import type { NamedWords } from '../../model/named-words.ts';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import type { ReadEnd } from '../../model/reading-finding.ts';
import type { ScoredShot } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Shot, Warning } from '../../model/shot.ts';
import { openReader } from '../../prompts/reading/open-reader.ts';
import { type Counters, countText, type Extent } from '../../prompts/tokens/text-counter.ts';
import { listNamedWords } from '../../scorers/reading/named-words.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { sayFindingInEnglish } from '../score/say-in-english.ts';

/** One prompt to be read. */
export interface PromptToRead {
  readonly angle: Angle;
  readonly prompt: string;
  readonly negativePrompt: string | null;
}

export interface ReadingContext {
  /** The car that is to be asked for; null: nothing is checked. */
  readonly evalCase: EvalCase | null;
  readonly brands: readonly Brand[];
  readonly rubric: Rubric;
  /** Budgets of the model; null: not known. */
  readonly limits: readonly PromptLimit[] | null;
  readonly counters: Counters;
}

/** A check of what is asked for. */
export type AskedCheck = Pick<Check, 'id' | 'title' | 'dimension' | 'status' | 'reason'>;

/** A prompt, read. Offsets are UTF-16 units. */
export interface ReadRequest extends PromptToRead {
  readonly words: readonly (NamedWords & { readonly text: string })[];
  /** How many CLIP tokens it has; null where that cannot be counted. */
  readonly clipTokens: Extent | null;
  /** Where the model stops reading; null where it reads all of it, or nothing is known. */
  readonly readTo: ReadEnd | null;
  readonly checks: readonly AskedCheck[];
  readonly warnings: readonly Pick<Warning, 'code' | 'text'>[];
}

export interface ReadSeries {
  readonly prompts: readonly ReadRequest[];
  /** Checks of all prompts together. */
  readonly checks: readonly AskedCheck[];
}

/** Reads prompts as the checks of the asked half do. Nothing is requested. */
export function readRequests(prompts: readonly PromptToRead[], context: ReadingContext): ReadSeries {
  const { brands, evalCase } = context;
  const lexicon = buildLexicon(brands);
  const scored = evalCase && scorePrompts(prompts, { ...context, evalCase });
  return {
    checks: scored ? listAsked(scored.checks) : [],
    prompts: prompts.map((one) => {
      const shot = scored?.shots.find(({ angle }) => angle === one.angle);
      const named = shot?.named?.words ?? listNamedWords(readPrompt(one.prompt, { lexicon, model: null }));
      return {
        ...one,
        words: named.map((word) => ({ ...word, text: one.prompt.slice(word.start, word.end) })),
        clipTokens: countText(one.prompt, context.counters['clip-tokens']),
        ...(shot ? readShot(shot) : readAlone(one.prompt, context)),
      };
    }),
  };
}

function readShot({
  checks,
  warnings,
  readTo,
}: ScoredShot): Pick<ReadRequest, 'checks' | 'warnings' | 'readTo'> {
  return {
    readTo: readTo?.find(({ field }) => field !== 'negativePrompt') ?? null,
    checks: listAsked(checks),
    warnings: warnings.map(({ code, text }) => ({ code, text })),
  };
}

/** Without a car there is only how far it is read. */
function readAlone(prompt: string, { limits, counters }: ReadingContext) {
  const reader = limits && openReader(limits, counters, sayFindingInEnglish);
  const end = reader?.readTo(prompt) ?? null;
  const readTo =
    end?.budget && end.sureEnd < prompt.length
      ? { field: 'prompt' as const, sureEnd: end.sureEnd, lastEnd: end.lastEnd, ...end.budget }
      : null;
  const findings = reader?.findInPrompt(prompt, 'prompt') ?? [];
  const warnings = findings.map((finding) => ({ code: finding.code, text: sayFindingInEnglish(finding) }));
  return { readTo, checks: [], warnings };
}

function scorePrompts(
  prompts: readonly PromptToRead[],
  { evalCase, limits, counters, ...context }: ReadingContext & { readonly evalCase: EvalCase },
) {
  const takesNegative = prompts.some(({ negativePrompt }) => negativePrompt !== null);
  const reader = limits && openReader(limits, counters, sayFindingInEnglish);
  return scoreSeries({
    ...context,
    evalCase,
    lexicon: buildLexicon(context.brands),
    target: describeTarget(takesNegative),
    facts: { sessionId: null, startedAt: null, durationMs: null, warnings: [], log: [] },
    shots: prompts.map(toShot),
    profile: 'strict',
    promptsOnly: true,
    observations: [],
    findReader: () => reader,
  });
}

/** Somebody's own words: whatever they ask for is theirs. */
function describeTarget(negativePrompt: boolean) {
  return {
    id: 'prompt',
    label: 'Prompt',
    type: 'prompt',
    baseUrl: null,
    model: null,
    capabilities: { negativePrompt, seed: false, writesPrompts: true, sessionIds: false },
    synthetic: false,
    degraded: false,
    notes: [],
  };
}

function toShot({ angle, prompt, negativePrompt }: PromptToRead): Shot {
  return {
    key: '',
    angle,
    status: 'ok',
    prompt,
    sentPrompt: null,
    negativePrompt,
    url: null,
    seed: null,
    sessionId: null,
    startedAtMs: null,
    latencyMs: null,
    attempts: [],
    error: null,
    warnings: [],
    photo: null,
  };
}

/** Seeds and sessions are nothing that a prompt says. */
function listAsked(checks: readonly Check[]): AskedCheck[] {
  return checks
    .filter(({ half, evidence }) => half === 'asked' && evidence === 'prompt')
    .map(({ id, title, dimension, status, reason }) => ({ id, title, dimension, status, reason }));
}
