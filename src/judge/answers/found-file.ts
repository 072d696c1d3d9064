import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../model/parse-json.ts';
import { makeFolder } from '../../run/make-folder.ts';
import { replaceFile, toJsonText } from '../../store/write-file.ts';
import { type AskedJudge, type FoundJudge, nameOf } from '../identity.ts';
import { capabilitiesSchema } from '../probe/capabilities.ts';

const foundSchema = z.strictObject({
  profile: z.string(),
  model: z.string().nullable(),
  can: capabilitiesSchema,
});

/** What a judge was when it was last asked; null when it never was, or by another version. */
export async function readFound(judgesDir: string, asked: AskedJudge): Promise<FoundJudge | null> {
  const text = await readFile(pathOf(judgesDir, asked), 'utf8').catch(() => '');
  const { data } = foundSchema.safeParse(parseJson(text));
  if (data === undefined || data.profile !== asked.profile) return null;
  return { model: data.model, can: data.can };
}

/** So that a run over the same pictures need not ask who answers. */
export async function writeFound(judgesDir: string, asked: AskedJudge, found: FoundJudge): Promise<void> {
  await makeFolder(judgesDir);
  await replaceFile(pathOf(judgesDir, asked), toJsonText({ profile: asked.profile, ...found }));
}

function pathOf(judgesDir: string, asked: AskedJudge): string {
  return join(judgesDir, `${nameOf(asked)}.json`);
}
