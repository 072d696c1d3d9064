import type { Pair, SettingChange, SettingsOf } from '../../model/comparison.ts';
import type { RunInfo, SeriesResult, TargetInfo } from '../../model/result.ts';

/** Settings of any area by name, as text; null where there is none. */
export type Settings = Readonly<Record<string, string | null>>;

/** Of a run: what was asked of it and with which code. Its id, its times and its folders are no settings. */
export function runSettings({ suite, promptsOnly, git, runSeed }: RunInfo): SettingsOf<'run'> {
  const commit = git === null ? null : `${git.sha}${git.dirty ? '+' : ''}`;
  return {
    suite,
    promptsOnly: String(promptsOnly),
    commit,
    runSeed: runSeed === undefined ? null : String(runSeed),
  };
}

export function rubricSettings({
  rubric: { profile, weights, thresholds },
}: Pick<RunInfo, 'rubric'>): SettingsOf<'rubric'> {
  return {
    profile,
    consistency: String(weights.consistency),
    relevance: String(weights.relevance),
    logo: String(weights.logo),
    pass: String(thresholds.pass),
    excellent: String(thresholds.excellent),
    good: String(thresholds.good),
    maxErrorRate: String(thresholds.maxErrorRate),
  };
}

export function targetSettings(target: TargetInfo): SettingsOf<'target'> {
  const { negativePrompt, seed, writesPrompts, sessionIds } = target.capabilities;
  return {
    id: target.id,
    label: target.label,
    type: target.type,
    baseUrl: addressOf(target),
    model: target.model,
    digest: target.digest ?? null,
    prompt: sayPrompt(target),
    degraded: String(target.degraded),
    notes: target.notes.map(({ text }) => text).join('; ') || null,
    negativePrompt: String(negativePrompt),
    seed: String(seed),
    writesPrompts: String(writesPrompts),
    sessionIds: String(sessionIds ?? true),
  };
}

/** A template by its name and, since names stay when words change, the beginning of its digest. */
function sayPrompt({ prompt }: TargetInfo): string | null {
  return prompt ? `${prompt.name} (${prompt.digest.slice(0, 8)})` : null;
}

/** The studio of one run listens on whatever port is free: that is no other address. */
export function addressOf({ type, baseUrl }: TargetInfo): string | null {
  const isOwn =
    type === 'studio' && baseUrl !== null && /^http:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(baseUrl);
  return isOwn ? null : baseUrl;
}

export function caseSettings({ car, logo }: Pick<SeriesResult, 'car' | 'logo'>): SettingsOf<'case'> {
  return {
    brand: car.brand,
    model: car.model,
    year: car.year === null ? null : String(car.year),
    color: car.color,
    bodyType: car.bodyType,
    vehicleType: car.vehicleType,
    condition: car.condition,
    description: car.description || null,
    badge: logo.expected,
    accept: logo.accept.join(', '),
    confusable: logo.confusable.join(', ') || null,
    classicExpected: logo.classic?.expected ?? null,
    classicWrong: logo.classic?.wrong.join(', ') ?? null,
  };
}

/** Every setting with another value on the other side, in the order of the side that is looked at. */
export function diffSettings(
  { before, after }: Pair<Settings>,
  about: Pick<SettingChange, 'area' | 'subject'>,
): SettingChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .map((field) => ({
      ...about,
      field,
      before: lookUp(before, field),
      after: lookUp(after, field),
    }))
    .filter((change) => change.before !== change.after);
}

/** Names of programs come from a file: `constructor` is a name like any other. */
function lookUp(settings: Settings, field: string): string | null {
  return Object.hasOwn(settings, field) ? (settings[field] ?? null) : null;
}
