import { onClick } from './element.ts';
import { findElement } from './find-element.ts';

export function startHelp(): void {
  const dialog = findElement('help', HTMLDialogElement);
  onClick('open-help', () => dialog.showModal());
}
