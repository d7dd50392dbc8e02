/** The typed surface of a client: one method for each HTTP verb, over the flat table of routes that the generator writes. */
import type { Outcome } from "./result.js";

/** What one route takes and gives. */
export interface RouteTypes {
  /** Its parameters and body. */
  init: object;
  /** The body of its success. */
  data: unknown;
  /** Every way it can come back. */
  result: Outcome;
}

/** The routes of one verb, by path template. */
export type RouteTable<Routes> = { [Path in keyof Routes]: RouteTypes };

/** All that the generator knows of a document, as one type. */
export interface ApiTypes {
  /** openapi-typescript's `paths`. */
  paths: object;
  /** Verb → path template → route. */
  routes: object;
  /** The typed calls, by verb. */
  calls: object;
}

/** What every call takes beside its parameters and body. */
export interface CallOptions {
  /** More headers for this call; `null` takes a default header away. The headers of the credential win over these. */
  headers?:
    | Record<string, string | number | boolean | null | undefined>
    | Headers
    | [string, string][]
    | undefined;
  /** Ends the call with this signal's reason, in every wait and retry of it too. */
  signal?: AbortSignal | null | undefined;
  /**
   * Writes the body of this call in another way than JSON: `formSerializer`, `multipartSerializer` or your own. What it
   * writes brings its own `Content-Type`; where that is text, give one in `headers`.
   */
  bodySerializer?: ((body: never) => NonNullable<RequestInit["body"]>) | undefined;
  /** How the runtime's HTTP cache may be used, where it has one. */
  cache?: "default" | "no-store" | "reload" | "no-cache" | "force-cache" | "only-if-cached" | undefined;
  /** Lets the request outlive the page, where there is one. */
  keepalive?: boolean | undefined;
}

/** Takes the place of a path that cannot stand alone, so that the compiler's message says what is missing. */
export interface SecondArgumentNeeded {
  "params or body": never;
}

/**
 * The calls of one verb. Every route can be called with an init, and those that need nothing by their path alone. The
 * second overload takes no init at all: so a wrong init is judged by the first one only, and the compiler's message is
 * about the wrong member and not about overloads.
 */
export interface Call<Routes extends RouteTable<Routes>, Alone> {
  /**
   * Sends one request, and repeats it where that does no harm.
   *
   * @param path The path template.
   * @param init `params` with `path` and `query`, `body`, and {@link CallOptions}.
   * @returns `Success` or `Failure`: decide by `ok` or `status`. `unwrap` makes of it the data, or an `ApiError`.
   * @throws TransportError where no usable answer came, ApiError for a success that is not JSON, TypeError for a value
   * that a path, query or header cannot hold, and the reason of `signal` when it is aborted.
   */
  <Path extends keyof Routes>(
    path: Path,
    init: Routes[Path]["init"] & CallOptions,
  ): Promise<Routes[Path]["result"]>;
  <Path extends keyof Routes>(
    path: Path extends Alone ? Path : SecondArgumentNeeded,
  ): Promise<Routes[Path]["result"]>;
}
