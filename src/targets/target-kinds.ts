import type { z } from 'zod';
import { backend } from './backend/facts.ts';
import { openai } from './openai/facts.ts';
import { pollinations } from './pollinations/facts.ts';
import { pollinationsLegacy } from './pollinations-legacy/facts.ts';
import { replay } from './replay/facts.ts';
import { studio } from './studio/facts.ts';
import type { TargetFlag, TargetKind, TargetKindEntry } from './target-kind.ts';
import type { CommonSpec } from './target-spec.ts';

/** Every kind of system that can be put under test, by its name. Its folder says the rest. */
export const targetKinds = {
  studio: { ...studio, load: () => import('./studio/kind.ts') },
  backend: { ...backend, load: () => import('./backend/kind.ts') },
  pollinations: { ...pollinations, load: () => import('./pollinations/kind.ts') },
  'pollinations-legacy': { ...pollinationsLegacy, load: () => import('./pollinations-legacy/kind.ts') },
  openai: { ...openai, load: () => import('./openai/kind.ts') },
  replay: { ...replay, load: () => import('./replay/kind.ts') },
} as const satisfies Record<string, TargetKindEntry>;

type Kinds = typeof targetKinds;
export type TargetType = keyof Kinds;

export const targetTypes = Object.keys(targetKinds) as [TargetType, ...TargetType[]];

export function isTargetType(text: string): text is TargetType {
  return Object.hasOwn(targetKinds, text);
}

export async function loadKind(type: TargetType): Promise<TargetKind> {
  return (await targetKinds[type].load()).kind;
}

/** Which system to put under test, as the command line or a targets file describes it. */
export type TargetSpec = {
  [Type in TargetType]: CommonSpec & { readonly type: Type } & z.output<z.ZodObject<FieldsOf<Type>>>;
}[TargetType];

type FieldsOf<Type extends TargetType> = Awaited<ReturnType<Kinds[Type]['load']>>['kind']['fields'];

/** Keys of entries that the command line has a flag for. */
export type FlagKey = { [Type in TargetType]: keyof Kinds[Type]['flags'] }[TargetType];

/** All flags that describe a target; those of several kinds once. */
export const targetFlags = Object.assign(
  {},
  ...Object.values(targetKinds).map(({ flags }) => flags),
) as Readonly<Record<FlagKey, TargetFlag>>;

/** The kinds that a flag says something to. */
export function typesOfFlag(key: FlagKey): readonly TargetType[] {
  return targetTypes.filter((type) => key in targetKinds[type].flags);
}
