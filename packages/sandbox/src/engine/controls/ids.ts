/** Identifiers that look random and are the same in every run. */

/** Hands out identifiers; each kind counts on its own. */
export interface Ids {
  /** a version 4 UUID by its looks */
  uuid(): string;
  /** 24 hexadecimal digits, like a MongoDB object id */
  hex24(): string;
  /** a token of letters and digits; 32 unless told otherwise */
  token(length?: number): string;
  /** 1, 2, 3 … for each name */
  next(name: string): number;
  /** Begins again. */
  reset(): void;
}

const digits = "0123456789abcdef";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Makes a source of identifiers; the same seed gives the same identifiers. */
export function createIds(seed = 1): Ids {
  const counters = new Map<string, number>();
  const next = (name: string): number => {
    const count = (counters.get(name) ?? 0) + 1;
    counters.set(name, count);
    return count;
  };
  const text = (kind: string, length: number, alphabet: string): string => {
    const random = createRandom(seed, kind, next(`text ${kind}`));
    return Array.from({ length }, () => alphabet[random() % alphabet.length]).join("");
  };
  return {
    uuid: () => {
      const hex = text("uuid", 32, digits);
      const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    hex24: () => text("hex24", 24, digits),
    token: (length = 32) => text("token", length, letters),
    next: (name) => next(`name ${name}`),
    reset: () => counters.clear(),
  };
}

/** Whole numbers of 32 bits from a xorshift generator; good enough to look random, and nothing here is secret. */
function createRandom(seed: number, kind: string, count: number): () => number {
  let state = [...`${seed} ${kind} ${count}`].reduce((hash, character) => {
    return Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }, 0x811c9dc5);
  const next = (): number => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state;
  };
  // Neighbouring seeds begin alike; the first numbers are thrown away.
  for (let index = 0; index < 8; index++) next();
  return () => next() >>> 8;
}
