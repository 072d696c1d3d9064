import { findHtml, write } from '../element.ts';
import { findElement } from '../find-element.ts';

interface NoteOptions {
  /** The note as it is, and what to call the field. */
  readonly read: () => { readonly note: string; readonly label: string };
  readonly save: (note: string) => void;
}

/** A line to write a note in; returns how to open it. Enter saves, Escape leaves the note as it was. */
export function startNote({ read, save }: NoteOptions): () => void {
  const form = findElement('dock-note-form', HTMLFormElement);
  const field = findElement('dock-note-text', HTMLInputElement);
  const close = () => {
    form.hidden = true;
    findHtml('dock-note').focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(field.value.trim());
    close();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  return () => {
    const { note, label } = read();
    write('dock-note-label', label);
    field.value = note;
    form.hidden = false;
    field.focus();
  };
}
