import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { shotError } from '../../errors.ts';
import type { Delivery, FoundPicture, SeriesReport, SeriesRequest, Target } from '../../generator/target.ts';
import { defineTargetInfo, noLimits } from '../../generator/target-info.ts';
import type { Angle } from '../../model/car.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { Warning } from '../../model/shot.ts';
import { maxPhotoBytes, type SavedSeries, type SavedShot } from './folder.ts';

/** Scores saved pictures, and their prompts where they were written down. */
export function createPictureReplayTarget(options: {
  readonly id: string;
  readonly label: string;
  readonly series: ReadonlyMap<string, SavedSeries>;
}): Target {
  return {
    info: defineTargetInfo({
      id: options.id,
      label: options.label,
      type: 'replay',
      capabilities: capabilitiesOf([...options.series.values()]),
      notes: ['Saved pictures are scored; nothing was generated for this run.'],
    }),
    size: null,
    ownsAddress: () => false,
    limits: noLimits,
    async health() {},
    generate: (request) => deliver(request, options.series.get(request.caseId) ?? null),
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

async function* deliver(
  { caseId, shots }: SeriesRequest,
  saved: SavedSeries | null,
): AsyncGenerator<Delivery, SeriesReport> {
  for (const { angle } of shots) {
    const shot = saved?.shots.get(angle) ?? null;
    yield toDelivery(angle, shot, await readPicture(shot, `${caseId}/${angle}`));
  }
  return { sessionId: saved?.sessionId ?? null, warnings: [], log: [] };
}

async function readPicture(shot: SavedShot | null, name: string): Promise<FoundPicture> {
  const info = shot && (await stat(shot.path).catch(() => null));
  if (!shot || !info?.isFile())
    return { kind: 'none', error: shotError('skipped', `There is no saved picture ${name}.`) };
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
