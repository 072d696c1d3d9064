import type { VerdictFile } from '../../../../model/verdict.ts';
import { findHtml, make, onClick, write } from '../element.ts';
import { findElement } from '../find-element.ts';
import type { Place } from '../order.ts';
import type { Page } from '../page.ts';
import { saveText } from '../save-text.ts';
import type { AnswerStore } from './answer-store.ts';
import { isRater } from './check-verdict-file.ts';
import { mergeCommand, nameFile, writeVerdictFile } from './export-file.ts';
import { type Import, importFile } from './import-file.ts';

interface FilesOptions {
  readonly page: Page;
  readonly store: AnswerStore;
  readonly places: () => readonly Place[];
  /** Called when the name or a file has changed the answers on the page. */
  readonly changed: () => void;
}

/** The dialog in which a reviewer gives a name, exports answers and takes in those of others. */
export function startFiles(options: FilesOptions): void {
  const { page, store, changed } = options;
  const rater = findElement('rater', HTMLInputElement);
  rater.value = store.rater();
  rater.addEventListener('input', () => {
    store.setRater(rater.value.trim());
    rater.setAttribute('aria-invalid', String(store.rater() !== '' && !isRater(store.rater())));
    showCommand(options);
    changed();
  });
  onClick('dock-files', () => {
    for (const id of ['export-said', 'import-said']) findHtml(id).replaceChildren();
    openDialog(options);
  });
  onClick('export', () => exportAnswers(options));
  const picker = findElement('import', HTMLInputElement);
  picker.addEventListener('change', () => void importAll([...(picker.files ?? [])], options));
  page.onLanguage(() => showCommand(options));
  takeDrops(options);
}

function openDialog(options: FilesOptions): void {
  const names = options.store.others().map(({ rater }) => Object.assign(make('option'), { value: rater }));
  findHtml('raters').replaceChildren(...names);
  showCommand(options);
  const dialog = findElement('review-files', HTMLDialogElement);
  if (!dialog.open) dialog.showModal();
}

/** Before an export, with the name that the next file would have but for its time. */
function showCommand({ page, store }: FilesOptions, file = `${store.rater()}.json`): void {
  findHtml('merge').hidden = !isRater(store.rater());
  write('merge-command', mergeCommand(page.data.runId, file));
}

function exportAnswers(options: FilesOptions): void {
  const { page, store, changed } = options;
  const rater = store.rater();
  const field = findElement('rater', HTMLInputElement);
  field.setAttribute('aria-invalid', String(!isRater(rater)));
  if (!isRater(rater)) {
    write('export-said', page.words().say('review.export.noName'));
    field.focus();
    return;
  }
  store.bind();
  const events = store.book().events();
  const owner = store.owner() ?? rater;
  if (events.length === 0 && owner !== rater) {
    write('export-said', page.words().say('review.export.none', { rater, owner }));
    return;
  }
  const file = nameFile(rater, Date.now());
  saveText(file, writeVerdictFile(page.data.runId, rater, events));
  showCommand(options, file);
  write('export-said', page.words().say('review.export.done', { n: events.length, file }));
  changed();
}

async function importAll(files: readonly File[], options: FilesOptions): Promise<void> {
  const { page, store, places, changed } = options;
  const lines: string[] = [];
  for (const file of files) {
    const read = await importFile(file, page.data.runId, places()).catch(
      () => ({ problem: 'unreadable' }) as const,
    );
    const other = 'file' in read ? store.otherNameOf(read.file) : null;
    if ('file' in read && other === null) store.take(read.file);
    lines.push(other === null ? sayImport(read, file.name, page) : sayOtherName(other, file.name, page));
  }
  findHtml('import-said').replaceChildren(...lines.map((line) => make('li', line)));
  changed();
  if (files.length > 0) openDialog(options);
}

function sayImport(read: Import | { readonly problem: 'unreadable' }, file: string, page: Page): string {
  const words = page.words();
  if ('problem' in read) return words.say(`review.import.${read.problem}`, { file });
  const { rater, events }: VerdictFile = read.file;
  const key = read.isCarried ? 'review.import.carried' : 'review.import.done';
  return words.say(key, { file, n: events.length, rater });
}

function sayOtherName(other: string, file: string, page: Page): string {
  return page.words().say('review.import.otherName', { file, other });
}

/** Files may be dropped anywhere: a browser would leave the page for them otherwise. */
function takeDrops(options: FilesOptions): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    void importAll([...(event.dataTransfer?.files ?? [])], options);
  });
}
