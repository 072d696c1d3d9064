export type SharpModule = typeof import('sharp').default;

let loading: Promise<SharpModule> | null = null;

/** Loads sharp when the first picture arrives: `--help` and runs without pictures need not wait for it. */
export function loadSharp(): Promise<SharpModule> {
  loading ??= importSharp();
  return loading;
}

async function importSharp(): Promise<SharpModule> {
  const { default: sharp } = await import('sharp');
  // Every picture is decoded once: a cache would only hold memory.
  sharp.cache(false);
  // Several are decoded side by side: threads for the parts of one would only wait for each other.
  sharp.concurrency(1);
  return sharp;
}
