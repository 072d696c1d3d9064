import { clusterOf } from '../../../model/cluster.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { listChangedCases } from '../../compare/list-changes.ts';
import { sayHeadline } from '../../compare/say-changes.ts';
import { listPromptWords, type PromptWords } from '../../compare/say-prompts.ts';
import {
  describeSetting,
  listOnlySeen,
  listReservationWords,
  listSetupNotes,
  type SettingWords,
  sayPairing,
} from '../../compare/say-setup.ts';
import type { Words } from '../../words.ts';
import { guessLang } from '../parts/quoted.ts';
import { type ComparedCaseView, viewComparedCase } from './compared-case-view.ts';
import { type NumbersView, viewNumbers } from './numbers-view.ts';
import type { PreparedComparison } from './prepared-comparison.ts';
import { viewWords, type WordView } from './word-view.ts';

/** The compare section: what to know first, the sums, the changed cases with their pictures, what was asked otherwise. */
export interface CompareView {
  readonly title: string;
  readonly about: string;
  readonly headline: string;
  readonly reservations: readonly string[];
  /** Of each target whether it is worse, beyond chance. */
  readonly words: readonly WordView[];
  readonly numbers: readonly NumbersView[];
  /** What one run alone looked at. */
  readonly onlySeen: readonly string[];
  readonly cases: readonly ComparedCaseView[];
  /** Null when no case is as it was. */
  readonly same: string | null;
  /** Null when nothing was asked for otherwise. */
  readonly setup: {
    readonly settings: readonly SettingWords[];
    readonly notes: readonly string[];
    readonly promptsTitle: string | null;
    readonly prompts: readonly ChangedPromptView[];
  } | null;
}

interface ChangedPromptView {
  readonly where: string;
  readonly lang: string;
  /** `isChanged` words stand in one of the prompts only: in the earlier one when `isRemoved`. */
  readonly segments: readonly {
    readonly text: string;
    readonly isChanged: boolean;
    readonly isRemoved: boolean;
  }[];
}

/** Null where there is nothing to compare with. */
export function viewComparison(prepared: PreparedComparison | null, words: Words): CompareView | null {
  if (prepared === null) return null;
  const { comparison } = prepared;
  const { before } = comparison;
  const changed = listChangedCases(comparison);
  return {
    title: words.say('compare.title', { date: words.day(before.startedAt) }),
    about: words.say('compare.about', {
      suite: before.suite,
      date: words.date(before.startedAt),
    }),
    headline: sayHeadline(comparison, words),
    reservations: listReservationWords(comparison, words),
    words: viewWords(comparison, words),
    numbers: viewNumbers(comparison, words),
    onlySeen: listOnlySeen(comparison, words),
    cases: changed.map((one) => viewComparedCase(one, prepared, words)),
    same: saySame(comparison, words),
    setup: viewSetup(prepared, words),
  };
}

function saySame(comparison: Comparison, words: Words): string | null {
  const changed = new Set(listChangedCases(comparison));
  const same = comparison.cases.filter((one) => !changed.has(one)).map(clusterOf);
  if (same.length === 0) return null;
  const cases = [...new Set(same)];
  const key = cases.length === same.length ? 'compare.sameCases' : 'compare.sameSeries';
  return words.say(key, { n: same.length, list: cases.join(', ') });
}

function viewSetup({ comparison, diffs }: PreparedComparison, words: Words): CompareView['setup'] {
  const pairing = sayPairing(comparison, words);
  const settings = comparison.settings.map((change) => describeSetting(change, words));
  const notes = [...(pairing === null ? [] : [pairing]), ...listSetupNotes(comparison, words)];
  if (settings.length + notes.length + diffs.length === 0) return null;
  return {
    settings,
    notes,
    promptsTitle: diffs.length === 0 ? null : words.say('compare.prompts', { n: diffs.length }),
    prompts: listPromptWords(diffs, { words, isWhole: false }).map(viewPrompt),
  };
}

function viewPrompt({ where, segments }: PromptWords): ChangedPromptView {
  return {
    where,
    lang: guessLang(segments.map(({ text }) => text).join('')),
    segments: segments.map(({ text, tone }) => ({
      text,
      isChanged: tone !== null,
      isRemoved: tone === 'removed',
    })),
  };
}
