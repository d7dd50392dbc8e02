/** Writes bytes as Base64 while they arrive. */

/** Divisible by three, so that no padding comes before the end; few enough to be arguments of a call. */
const blockSize = 3 * 8192;

export async function base64(content: Blob | BufferSource | ReadableStream<Uint8Array>): Promise<string> {
  const chunks = content instanceof ReadableStream ? content : new Blob([content]).stream();
  const block = new Uint8Array(blockSize);
  let filled = 0;
  let text = "";
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const part = chunk.subarray(from, from + blockSize - filled);
      block.set(part, filled);
      from += part.length;
      filled += part.length;
      if (filled === blockSize) {
        text += encoded(block);
        filled = 0;
      }
    }
  }
  return text + encoded(block.subarray(0, filled));
}

function encoded(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
