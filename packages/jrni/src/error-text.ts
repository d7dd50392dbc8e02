/** Finds what to tell a person in JRNI's several shapes of errors. */

/**
 * The best text for people in the body of an error: the first there is of `detail`, `message`, `error`, `title` and
 * `custom_details.message` (which of them comes depends on the age of what answers, not on the status). The name of a class,
 * such as `NoSpaceLeftError`, is taken only where there is nothing else.
 *
 * @param body The `error` of a result, or the `body` of an `ApiError`.
 * @returns The text, in whatever language JRNI wrote it; a body that is text by itself; `undefined` where there is none.
 *
 * @example
 * ```ts
 * import { createJrniClient, errorText } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", fetch });
 * const path = { company_id: 44120, id: 1 };
 * const result = await jrni.GET("/{company_id}/services/{id}", { params: { path } });
 * if (!result.ok) console.log(errorText(result.error)); // Not Found
 * ```
 */
export function errorText(body: unknown): string | undefined {
  if (typeof body === "string") return body || undefined;
  if (typeof body !== "object" || body === null) return undefined;
  const { detail, message, error, title, custom_details } = body as Record<string, unknown>;
  const texts = [detail, message, error, title, errorText(custom_details)].filter(isText);
  // The oldest shape has the name of a class for its `message`, and the text beside it.
  return texts.find((text) => !/^\w+Error$/.test(text)) ?? texts[0];
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
