const suffixLetters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Names a run `20261123T184502Z-x7f2`: a listing sorts by time, and two runs of one second differ.
 *
 * @param random 0 inclusive to 1 exclusive
 */
export function createRunId(date: Date, random: () => number): string {
  const stamp = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const suffix = Array.from({ length: 4 }, () =>
    suffixLetters.charAt(Math.floor(random() * suffixLetters.length)),
  );
  return `${stamp}-${suffix.join('')}`;
}

/** True of a name that this program gave to a run. */
export function isRunId(name: string): boolean {
  return /^\d{8}T\d{6}Z-[a-z0-9]{4}$/.test(name);
}
