import { mostInOneFile } from '../../model/long-run.ts';
import type { JournalLine } from '../../model/series.ts';
import { type PlacedLine, readJournal } from '../journal.ts';
import { openLines } from '../read-lines.ts';
import { runFiles } from '../run-folder.ts';
import { type SplitConfig, withoutListing } from '../split-config.ts';
import { endOf, type JournalIndex, seriesId, shotLines, startIndex } from './journal-index.ts';
import type { PartedRun } from './parted-run.ts';
import { type PartPlan, placesOf, planParts, readAsked } from './plan-parts.ts';
import { type AskedSeries, listPhotos, recordSeries } from './recorded-series.ts';
import { gatherSharing, type PhotoUse, type RefusePhoto, usePhoto } from './repeated-photos.ts';
import { openSieve, type Suspects } from './sift-pictures.ts';

/** A run in parts, of which none has been read. */
interface Parting {
  readonly files: ReturnType<typeof runFiles>;
  readonly config: SplitConfig;
  readonly parts: PartPlan;
}

/**
 * Opens a run whose journal does not fit in memory. It is read once to tell which of its lines belong to which part of the
 * result, and then part by part: to see which pictures came for several requests, and each time the run is gone through. In
 * memory are where the lines stand, and one part.
 *
 * @throws Stop `run-unreadable`
 */
export async function openLargeRun(
  runDir: string,
  config: SplitConfig,
  picturesPerPart = mostInOneFile,
): Promise<PartedRun> {
  const files = runFiles(runDir);
  const parting = { files, config, parts: await planParts(files, config, picturesPerPart) };
  const sieve = openSieve();
  const torn: number[] = [];
  let lastMomentMs = 0;
  for await (const { line, place } of readPlaced(files.shots, (number) => torn.push(number))) {
    const part = parting.parts.find(line.case);
    part?.starts.push(place.start);
    part?.lengths.push(place.length);
    if (line.kind !== 'shot') continue;
    lastMomentMs = Math.max(lastMomentMs, endOf(line.shot));
    for (const use of usesOf(line)) sieve.add(use);
  }
  const suspects = await sieve.settle(() => readUses(files.shots));
  const { pictures, refuse } = await survey(parting, suspects);
  return {
    ...{ runDir, config: withoutListing(config), lastMomentMs, torn, pictures },
    async *readParts() {
      for await (const { asked, journal } of readIndexed(parting))
        yield asked.map((one) => recordSeries(one, journal, refuse));
    },
  };
}

function readPlaced(
  path: string,
  onTorn: (line: number) => void = () => {},
): AsyncGenerator<PlacedLine<JournalLine>> {
  return readJournal(path, { ...shotLines, onTorn });
}

async function* readUses(path: string): AsyncGenerator<PhotoUse> {
  for await (const { line } of readPlaced(path)) yield* usesOf(line);
}

function usesOf(line: JournalLine): PhotoUse[] {
  if (line.kind !== 'shot') return [];
  const { target, case: caseId } = line;
  const use = usePhoto(line.shot, { target, case: caseId, series: seriesId(line) });
  return use === null ? [] : [use];
}

/** Parts one at a time, with what the journal has of their series. */
async function* readIndexed({
  files,
  config,
  parts,
}: Parting): AsyncGenerator<{ readonly asked: AskedSeries[]; readonly journal: JournalIndex }> {
  await using lines = openLines();
  for (const part of parts.all) {
    const journal = startIndex();
    // Held against their schema when they were parted.
    for (const place of placesOf(part, files.shots))
      journal.add({ line: JSON.parse(await lines.read(place)), place });
    yield { asked: await readAsked(part, { files, config, lines }), journal };
  }
}

/** Counts what was lost, and finds which pictures came for several requests. */
async function survey(
  parting: Parting,
  suspects: Suspects,
): Promise<{ readonly pictures: PartedRun['pictures']; readonly refuse: RefusePhoto }> {
  const sharing = gatherSharing(suspects.digests);
  const pictures = { asked: 0, lost: 0 };
  for await (const { asked, journal } of readIndexed(parting)) {
    for (const one of asked) {
      const { shots } = recordSeries(one, journal, () => null);
      pictures.asked += shots.length;
      pictures.lost += shots.filter(({ place }) => place === null).length;
      for (const use of listPhotos(one, journal)) if (suspects.has(use)) sharing.add(use);
    }
  }
  return { pictures, refuse: sharing.refuse };
}
