/**
 * What is asked of every peer: the pictures and the seven facts of bench/race/bare-pictures.mjs, with nothing decoded.
 * PICTURES_URL, PICTURES and LANES say where, how many, and how many at a time.
 */
// BASE_URL is a name of Vite's own.
const { PICTURES_URL, PICTURES, LANES } = process.env;
const words = ['2021', 'white', 'toyota', 'corolla', 'sedan'];

export const lanes = Number(LANES);
export const facts = [...words, 'status', 'content'];

export const prompts = Array.from(
  { length: Number(PICTURES) },
  (_, place) => `2021 white Toyota Corolla sedan, front view, ${place}`,
);

export async function fetchPicture(prompt) {
  const place = prompt.slice(prompt.lastIndexOf(' ') + 1);
  const response = await fetch(`${PICTURES_URL}/prompt/${encodeURIComponent(prompt)}?seed=${place}`);
  const bytes = await response.arrayBuffer();
  return {
    prompt,
    status: response.status,
    type: response.headers.get('content-type'),
    bytes: bytes.byteLength,
  };
}

/** Whether one of the facts holds. */
export function holds(fact, { prompt, status, type, bytes }) {
  if (fact === 'status') return status === 200;
  if (fact === 'content') return type === 'image/jpeg' && bytes > 10_000;
  return prompt.toLowerCase().includes(fact);
}
