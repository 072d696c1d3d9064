import { findElement } from './find-element.ts';

export function startHelp(): void {
  const dialog = findElement('help', HTMLDialogElement);
  findElement('open-help', HTMLButtonElement).addEventListener('click', () => dialog.showModal());
}
