/** Writes bytes as Base64 while they arrive. */

/** Divisible by three, so that no padding comes before the end; few enough to be arguments of a call. */
const blockSize = 3 * 8192;

export async function base64(bytes: ReadableStream<Uint8Array>): Promise<string> {
  const block = new Uint8Array(blockSize);
  let filled = 0;
  let text = "";
  const reader = bytes.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (let from = 0; from < read.value.length;) {
      const part = read.value.subarray(from, from + blockSize - filled);
      block.set(part, filled);
      from += part.length;
      filled += part.length;
      if (filled < blockSize) continue;
      text += encoded(block);
      filled = 0;
    }
  }
  return text + encoded(block.subarray(0, filled));
}

function encoded(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
