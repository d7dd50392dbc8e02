/** A hash that is quick and the same everywhere; it looks like a digest and protects nothing. */

/** 16 hexadecimal digits for a text: FNV-1a with 64 bits. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}
