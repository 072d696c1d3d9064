/**
 * Stands in for the thread that examines pictures, and does what the bytes of a "picture" tell it to.
 *
 * @param {{ readonly bytes: Uint8Array }} task
 * @returns {Promise<import('./picture-worker.ts').PictureAnswer>}
 */
export async function answerTask({ bytes }) {
  const order = Buffer.from(bytes).toString();
  if (order === 'exit') process.exit(3);
  if (order === 'crash') await crash();
  if (order === 'break') return { broken: 'Error: a bug' };
  return { examined: { seen: null, error: null, warnings: [{ code: 'done', text: order }] } };
}

/** An error that nobody catches, as from a library's own callback. */
function crash() {
  setImmediate(() => {
    throw new Error('out of nowhere');
  });
  return new Promise(() => {});
}
