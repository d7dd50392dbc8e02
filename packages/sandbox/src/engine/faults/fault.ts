/** Faults on demand: what can go wrong, and for which requests. */

/** What goes wrong. */
export type FaultKind =
  /** an error status; the body in the provider's own shape unless one is given */
  | { readonly kind: "status"; readonly status: number; readonly body?: unknown }
  /** 429 with `Retry-After` in seconds or as a date; 1 second when left out */
  | { readonly kind: "rateLimit"; readonly retryAfter?: number | Date | undefined }
  /** the answer comes late */
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** the credential, however good, has expired */
  | { readonly kind: "expiredToken" }
  /** an answer that sends the caller elsewhere; 302 when left out */
  | {
      readonly kind: "redirect";
      readonly location: string;
      readonly status?: 301 | 302 | 303 | 307 | 308 | undefined;
    }
  /** the connection breaks, before the answer begins or in the middle of its body */
  | { readonly kind: "cutConnection"; readonly at?: "beforeHeaders" | "midBody" | undefined };

/** Which requests a fault meets: those that fit everything given here. */
export interface FaultTarget {
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  /** a path, or the template of the document: `/users/1` or `/users/{id}` */
  readonly path?: string | undefined;
  /** how many requests it meets before it is gone; 1 when left out, `Infinity` for all */
  readonly times?: number | undefined;
}

/** A fault and the requests it meets. */
export type Fault = FaultKind & FaultTarget;
