import { type ShotError, shotError } from '../errors.ts';
import type { PictureFault } from '../model/measures.ts';
import type { Warning } from '../model/shot.ts';

/** A blurred picture still shows something; the others stand where a picture should be. */
export function findFailure(faults: readonly PictureFault[]): ShotError | null {
  const fault = faults.find(({ severity }) => severity === 'fail');
  return fault
    ? shotError(fault.kind === 'blur' ? 'invalid-image' : 'placeholder-image', fault.reason)
    : null;
}

/** What the codes of these warnings begin with. */
export const faultCode = 'picture-';

export function warnOfFaults(faults: readonly PictureFault[]): Warning[] {
  return faults
    .filter(({ severity }) => severity === 'warn')
    .map(({ kind, reason }) => ({ code: `${faultCode}${kind}`, text: reason }));
}
