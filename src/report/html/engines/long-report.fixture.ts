import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { makeResult } from '../../../model/result.fixture.ts';
import type { Result, SeriesResult } from '../../../model/result.ts';
import { makePhoto } from '../../../model/shot.fixture.ts';
import { storeInMemory } from '../../../run/stored-result.ts';
import { failingCase, passingCase } from '../../rich-result.fixture.ts';
import { fillRunFolder } from '../report-folder.fixture.ts';
import { writeHtmlReport } from '../write-report.ts';

/** A hundred cars, three pictures each, in cards of unlike heights. */
export const pictures = 300;

/** The folders the same report stands in. */
export interface LongReport extends AsyncDisposable {
  /** Address of the report in `run`, in `latest`, a link to it, or in `moved`, a copy. */
  readonly at: (folder: 'run' | 'latest' | 'moved', hash?: string) => string;
}

export async function makeLongReport(): Promise<LongReport> {
  const result = makeLongResult();
  const picture = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#2456b8' } })
    .webp()
    .toBuffer();
  const runDir = await fillRunFolder(result, [picture]);
  await writeHtmlReport(runDir, storeInMemory(result), { lang: 'en' });
  const home = await mkdtemp(join(tmpdir(), 'car-eval-engines-'));
  for (const folder of ['run', 'moved']) await cp(runDir, join(home, folder), { recursive: true });
  await rm(runDir, { recursive: true });
  await symlink('run', join(home, 'latest'));
  return {
    at: (folder, hash = '') => pathToFileURL(join(home, folder, 'report.html')).href + hash,
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };
}

function makeLongResult(): Result {
  const kinds = [passingCase(), failingCase()];
  return makeResult({
    cases: Array.from({ length: pictures / 3 }, (_, index) => {
      const kind = kinds[index % 3 === 0 ? 1 : 0] ?? passingCase();
      return rename(kind, `car-${index}`);
    }),
  });
}

function rename(one: SeriesResult, id: string): SeriesResult {
  const shots = one.shots.map((shot) => ({ ...shot, photo: makePhoto(`${id}-${shot.angle}`) }));
  return { ...one, id, title: `${one.title} ${id}`, shots };
}
