/** The second step: security, parameters and body as the document has them, then the behaviour. */
import type { Reply } from "./answer/reply.js";
import { authenticate } from "./authenticate.js";
import { behave, NoExample } from "./behave.js";
import { DocumentError } from "./document/document.js";
import type { World } from "./provider.js";
import { readParameters } from "./request/read-parameters.js";
import { readBody } from "./request/request-body.js";
import type { Route } from "./request/router.js";
import { sandboxError, sandboxRefusal } from "./answer/sandbox-error.js";
import { finish, refuse, type Visit } from "./visit.js";

/** Lets a request pass if it fits the document, and answers it. */
export async function passContract<W extends World>(visit: Visit<W>): Promise<Reply> {
  const { route } = visit;
  if (route.kind === "malformed") return refuse(visit, { kind: "malformedPath" });
  if (route.kind !== "found") return refuse(visit, route);
  try {
    return await answerOperation(visit, route);
  } catch (error) {
    if (error instanceof NoExample) return sandboxRefusal(error.message);
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const pointer = error instanceof DocumentError ? error.pointer : route.operation.pointer;
    return sandboxError(route.operation, { message, pointer, violations: [] });
  }
}

async function answerOperation<W extends World>(
  visit: Visit<W>,
  { operation, path }: Route & { kind: "found" },
): Promise<Reply> {
  const { engine, scene } = visit;
  const { coerce, checkParameter, checkRequest } = engine.contract;

  const admission = authenticate(engine.provider, operation, scene);
  if (admission.kind === "refused") return finish(engine, scene, operation, admission.answer);
  if (admission.kind === "problem") return refuse(visit, admission.problem);

  const sources = { path, search: scene.url.search, headers: scene.request.headers };
  const parameterTools = { coerce, check: checkParameter, strictQuery: engine.strictQuery };
  const { values, violations } = readParameters(operation, sources, parameterTools);
  if (violations.length > 0) return refuse(visit, { kind: "invalidParameters", violations });

  const bodyTools = { coerce, check: checkRequest, maxBody: engine.maxBody };
  const reading = await readBody(operation.body, scene.request, bodyTools);
  if ("problem" in reading) return refuse(visit, reading.problem);

  const answer = await behave(engine, scene, operation, {
    path: values.path,
    query: values.query,
    headers: values.header,
    body: reading.body,
    mediaType: reading.mediaType,
    principal: admission.principal,
  });
  return finish(engine, scene, operation, answer);
}
