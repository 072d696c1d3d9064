type Sharp = typeof import('sharp').default;

let loading: Promise<Sharp> | null = null;

/** Loads sharp when the first picture arrives: `--help` and runs without pictures need not wait for it. */
export function loadSharp(): Promise<Sharp> {
  loading ??= importSharp();
  return loading;
}

async function importSharp(): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  // Every picture is decoded once: a cache would only hold memory.
  sharp.cache(false);
  return sharp;
}
