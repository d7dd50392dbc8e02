/** The operations of a document, wherever their path items are written down. */
import type { UserContext } from "@redocly/openapi-core";
import { asMembers, child, children, follow, type Members, type Place } from "./place.js";

/** The methods a path item can have. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** One operation, and how it is reached from the root of the document. */
export interface OperationPlace extends Place<Members> {
  readonly section: "paths" | "webhooks";
  /** The path template, or the name of the webhook. */
  readonly path: string;
  readonly method: (typeof methods)[number];
  /** What to call it in a message: its `operationId`, or method and path. */
  readonly label: string;
}

/**
 * Lists every operation under `paths` and `webhooks`, in the order of the document.
 *
 * @param root The root object, as a `Root` visitor gets it.
 * @param context The context of that visit.
 */
export function operationsOf(root: unknown, context: UserContext): OperationPlace[] {
  const document = { node: root, location: context.location };
  return (["paths", "webhooks"] as const).flatMap((section) =>
    children(child(document, section)).flatMap(({ name: path, ...written }) => {
      const item = follow(written, context);
      return methods.flatMap((method) => {
        const operation = asMembers(child(item, method));
        if (operation === undefined) return [];
        const { operationId } = operation.node;
        const label = typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`;
        return [{ ...operation, section, path, method, label }];
      });
    }),
  );
}

/** The answers an operation documents: the status as written, and the Response Object it leads to. */
export function answersOf(
  operation: Place,
  context: UserContext,
): Array<Place & { readonly status: string }> {
  return children(child(operation, "responses")).flatMap(({ name: status, ...written }) => {
    const answer = follow(written, context);
    return answer === undefined ? [] : [{ ...answer, status }];
  });
}
