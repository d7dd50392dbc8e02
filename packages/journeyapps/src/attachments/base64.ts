/** Writes bytes as Base64 while they arrive. */

/** Divisible by three, so that no padding comes before the end; few enough to be arguments of a call. */
const blockSize = 3 * 8192;

export async function base64(bytes: ReadableStream<Uint8Array>): Promise<string> {
  const block = new Uint8Array(blockSize);
  let filled = 0;
  let text = "";
  const reader = bytes.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const chunk: unknown = read.value;
    if (!ArrayBuffer.isView(chunk)) {
      const error = new TypeError(
        "the stream of the content must be one of bytes, and not of text or objects",
      );
      await reader.cancel(error);
      throw error;
    }
    const arrived = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let from = 0; from < arrived.length;) {
      const part = arrived.subarray(from, from + blockSize - filled);
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
