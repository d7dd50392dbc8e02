/** The behaviour of each call, by method and path; the ids that a document gives its operations do not matter. */
import { openDocument } from "../engine/document/document.js";
import { readOperations } from "../engine/document/operations.js";
import { redirectToFile } from "./attachments.js";
import { runBatch } from "./batch.js";
import * as deployment from "./deployment.js";
import { errorAnswer, Refusal } from "./errors.js";
import * as objects from "./objects.js";
import { readOplog } from "./oplog.js";
import { queryObjects } from "./query.js";
import { patternOf } from "./route.js";
import { searchObjects } from "./search.js";
import { filePath } from "./served-document.js";
import type { JourneyAppsHandler, Reading } from "./state.js";
import * as users from "./users.js";
import * as writes from "./writes.js";

const behaviours: Readonly<Record<string, JourneyAppsHandler>> = {
  "GET /objects/{model}.json": objects.listObjects,
  "POST /objects/{model}.json": writes.createObject,
  "GET /objects/{model}/count.json": objects.countObjects,
  "POST /objects/{model}/search.json": searchObjects,
  "POST /objects/{model}/query.json": queryObjects,
  "GET /objects/{model}/{id}.json": objects.getObject,
  "PATCH /objects/{model}/{id}.json": writes.patchObject,
  "PUT /objects/{model}/{id}.json": writes.replaceObject,
  "DELETE /objects/{model}/{id}.json": writes.deleteObject,
  "POST /batch.json": runBatch,
  "GET /oplog.json": readOplog,
  "GET /datamodel.json": deployment.getDataModel,
  "GET /datamodel.xml": deployment.getDataModelXml,
  "GET /info.json": deployment.getDeploymentInfo,
  "GET /indexes.json": deployment.getIndexReport,
  "GET /users": users.listUsers,
  "GET /users/{userId}": users.getUser,
  "POST /users/{userId}/lock": users.lockUser,
  "POST /users/{userId}/unlock": users.unlockUser,
  "POST /users/{userId}/authentication-token": users.createAuthenticationToken,
  "GET /users/{userId}/sessions/{sessionId}": users.getSession,
  "POST /users/{userId}/sessions/{sessionId}/wipe": users.wipeSession,
  "POST /users/{userId}/sessions/{sessionId}/re-authenticate": users.requestReauthentication,
  [`GET ${filePath}`]: redirectToFile,
};

/**
 * The handlers of a document: of any app, or compiled for one.
 *
 * @param after What is to be done after each call.
 */
export function handlersFor(
  document: unknown,
  after: (reading: Reading) => void,
): Record<string, JourneyAppsHandler> {
  const handlers = readOperations(openDocument(document)).flatMap(
    (operation): [string, JourneyAppsHandler][] => {
      const behaviour = behaviours[patternOf(operation)];
      return behaviour ? [[operation.id, complete(behaviour, after)]] : [];
    },
  );
  return Object.fromEntries(handlers);
}

/** The same behaviour, with its refusals as answers. */
function complete(behaviour: JourneyAppsHandler, after: (reading: Reading) => void): JourneyAppsHandler {
  return (call) => {
    try {
      return behaviour(call);
    } catch (error) {
      if (error instanceof Refusal) return errorAnswer(error.type, error.message);
      throw error;
    } finally {
      after(call);
    }
  };
}
