/** Keeps cookies where the runtime does not: Node, Deno, Bun and workers do not, browsers do and hide them. */

/** The cookies of one origin. */
export interface Cookies {
  /** For the header `Cookie`; empty where there are none. */
  readonly header: string;
  /** @returns Whether anything changed. */
  learn(headers: Headers): boolean;
}

/** @param stored The `header` of earlier cookies. */
export function cookieJar(stored = ""): Cookies {
  const values = new Map<string, string>();
  const keep = (pair: string) => {
    const [name = "", ...rest] = pair.split("=");
    if (name.trim()) values.set(name.trim(), rest.join("=").trim());
  };
  for (const pair of stored.split(";")) keep(pair);
  return {
    get header() {
      return [...values].map(([name, value]) => `${name}=${value}`).join("; ");
    },
    learn(headers) {
      const before = this.header;
      for (const line of headers.getSetCookie?.() ?? []) {
        const [pair = "", ...attributes] = line.split(";");
        keep(pair);
        if (attributes.some(hasEnded)) values.delete(pair.split("=")[0]?.trim() ?? "");
      }
      return this.header !== before;
    },
  };
}

/** Servers take a cookie back by ending it. */
function hasEnded(attribute: string): boolean {
  const [name = "", value = ""] = attribute.trim().split("=");
  if (/^max-age$/i.test(name)) return Number(value) <= 0;
  return /^expires$/i.test(name) && Date.parse(value) <= Date.now();
}
