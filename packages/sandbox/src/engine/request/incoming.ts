/** A request as the engine reads it, from wherever it came. */
import { joinChunks } from "./join-chunks.js";

/** A request whose body is read only if an operation wants it. */
export interface Incoming {
  /** upper case */
  readonly method: string;
  /** absolute */
  readonly url: string;
  /** names in any case; `null` when it was not sent */
  readonly headers: { get(name: string): string | null };
  /** aborted when the caller does not wait any longer */
  readonly signal: AbortSignal;
  /** The body; `"too large"` when it is longer than the limit. */
  bytes(limit: number): Promise<ReturnType<InstanceType<typeof TextEncoder>["encode"]> | "too large">;
}

/** A `Request` as the engine reads it. */
export function fromRequest(request: Request): Incoming {
  const { method, headers, signal } = request;
  const url = withoutFragment(request.url);
  return { method, url, headers, signal, bytes: (limit) => readBytes(request, limit) };
}

/** A URL as it goes over the wire. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf("#");
  return hash < 0 ? url : url.slice(0, hash);
}

async function readBytes(
  request: Request,
  limit: number,
): Promise<ReturnType<InstanceType<typeof TextEncoder>["encode"]> | "too large"> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return "too large";
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      return "too large";
    }
    chunks.push(part.value);
  }
  return joinChunks(chunks);
}
