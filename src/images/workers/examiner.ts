import type { ExaminePicture } from '../examine-picture.ts';

/** Examines the pictures of a run, and gives back what that takes. */
export interface Examiner extends AsyncDisposable {
  readonly examine: ExaminePicture;
}
