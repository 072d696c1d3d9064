import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ShotError, shotError } from '../../errors.ts';
import type { Delivery, FoundPicture, SeriesReport, SeriesRequest, Target } from '../../generator/target.ts';
import { defineTargetInfo, noLimits } from '../../generator/target-info.ts';
import type { Angle } from '../../model/car.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { Warning } from '../../model/shot.ts';
import { maxPhotoBytes, nameSome, type SavedSeries, type SavedShot } from './folder.ts';

/** What a folder of saved pictures holds. */
interface SavedPictures {
  readonly series: ReadonlyMap<string, SavedSeries>;
  /** Paths of pictures that no case and angle are told of by their name. */
  readonly unnamed: readonly string[];
}

/** Scores saved pictures, and their prompts where they were written down. */
export function createPictureReplayTarget(
  options: SavedPictures & { readonly id: string; readonly label: string },
): Target {
  return {
    info: defineTargetInfo({
      id: options.id,
      label: options.label,
      type: 'replay',
      capabilities: capabilitiesOf([...options.series.values()]),
      notes: [reasonOf('pictures-saved'), ...noteUnnamed(options)],
    }),
    size: null,
    ownsAddress: () => false,
    limits: noLimits,
    async health() {},
    generate: (request) => deliver(request, options),
    async close() {},
  };
}

/** What nobody wrote down for any picture cannot be held against the pictures. */
function capabilitiesOf(series: readonly SavedSeries[]): TargetInfo['capabilities'] {
  const shots = series.flatMap((one) => [...one.shots.values()]);
  const hasSessions = [...series, ...shots].some(({ sessionId }) => sessionId !== null);
  return {
    negativePrompt: false,
    seed: shots.some(({ seed }) => seed !== null),
    writesPrompts: true,
    ...(hasSessions ? {} : { sessionIds: false }),
  };
}

function noteUnnamed({ unnamed }: SavedPictures): Reason[] {
  return unnamed.length === 0 ? [] : [reasonOf('pictures-unnamed', { names: nameSome(unnamed) })];
}

async function* deliver(
  { caseId, shots }: SeriesRequest,
  { series, unnamed }: SavedPictures,
): AsyncGenerator<Delivery, SeriesReport> {
  const saved = series.get(caseId) ?? null;
  for (const { angle } of shots) {
    const shot = saved?.shots.get(angle) ?? null;
    const missing = explainMissing({ caseId, angle }, { series, unnamed });
    yield toDelivery(angle, shot, await readPicture(shot, { name: `${caseId}/${angle}`, missing }));
  }
  return { sessionId: saved?.sessionId ?? null, warnings: [], log: [] };
}

/** What is there in place of a picture, so that a person sees what to rename. */
function explainMissing(
  { caseId, angle }: { readonly caseId: string; readonly angle: Angle },
  { series, unnamed }: SavedPictures,
): ShotError {
  const saved = series.get(caseId);
  const own = unnamed.filter((path) => path.startsWith(`${caseId}/`));
  const known = saved === undefined ? nameSome([...series.keys()]) : [...saved.shots.keys()].join(', ');
  const seen = saved === undefined ? `folders ${known}` : `beside it ${known || 'none'}`;
  const others = own.length === 0 ? '' : `, and without an angle in the name ${nameSome(own)}`;
  return {
    ...shotError('skipped', `There is no saved picture ${caseId}/${angle}: found ${seen}${others}.`),
    hint: `Name it ${caseId}/${angle}.jpg in the folder, or leave the angle out with --angle, and replay it again.`,
  };
}

async function readPicture(
  shot: SavedShot | null,
  { name, missing }: { readonly name: string; readonly missing: ShotError },
): Promise<FoundPicture> {
  const info = shot && (await stat(shot.path).catch(() => null));
  if (!shot || !info?.isFile()) return { kind: 'none', error: missing };
  if (info.size > maxPhotoBytes) {
    const message = `Expected at most ${maxPhotoBytes} bytes as ${name}, got ${info.size}.`;
    return { kind: 'none', error: shotError('too-large', message) };
  }
  return { kind: 'bytes', bytes: await readFile(shot.path), contentType: null };
}

function toDelivery(angle: Angle, shot: SavedShot | null, picture: FoundPicture): Delivery {
  return {
    angle,
    prompt: shot?.prompt ?? null,
    sentPrompt: null,
    negativePrompt: null,
    seed: shot?.seed ?? null,
    sessionId: shot?.sessionId ?? null,
    picture,
    attempts: [],
    warnings: warnOfOthers(shot),
  };
}

function warnOfOthers(shot: SavedShot | null): Warning[] {
  if (!shot?.leftAside) return [];
  const text = `${basename(shot.path)} was taken; beside it, and left aside: ${shot.leftAside.join(', ')}.`;
  return [{ code: 'several-pictures', text }];
}
