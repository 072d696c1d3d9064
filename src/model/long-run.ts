/** Up to so many pictures a run is kept, and shown, in one file of each kind; of a longer one there are several, or a part is shown. */
export const mostInOneFile = 10_000;

/** True of a run that is kept and shown in parts, by the number of pictures that it asked for. */
export function isLongRun(
  series: readonly { readonly counts: { readonly shots: number } }[],
  most = mostInOneFile,
): boolean {
  let pictures = 0;
  for (const { counts } of series) {
    pictures += counts.shots;
    if (pictures > most) return true;
  }
  return false;
}
