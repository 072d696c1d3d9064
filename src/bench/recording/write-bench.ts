import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../../errors.ts';
import { replaceFile, toJsonText } from '../../store/write-file.ts';
import { renderPage } from '../page/render-page.ts';
import { type BenchRecording, benchRecordingSchema } from './bench-recording.ts';

/**
 * Writes `<outDir>/<id>/bench.json`, all samples, and `bench.html`, a page of charts; returns the path of the page.
 *
 * @param copy where to write the samples too; null for nowhere
 * @throws Stop `output-unwritable`
 */
export async function writeBench(
  outDir: string,
  recording: BenchRecording,
  copy: string | null,
): Promise<string> {
  const dir = join(outDir, recording.id);
  const page = join(dir, 'bench.html');
  const samples = toJsonText(benchRecordingSchema.parse(recording));
  try {
    await mkdir(dir, { recursive: true });
    await replaceFile(join(dir, 'bench.json'), samples);
    await replaceFile(page, renderPage(recording));
    if (copy !== null) await replaceFile(copy, samples);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'Name another folder with --out DIR, or another file with --json FILE.';
    throw new Stop('output-unwritable', `Expected to write to ${outDir}, got: ${reason}`, hint);
  }
  return page;
}
