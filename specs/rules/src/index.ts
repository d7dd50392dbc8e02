/** The lint rules that keep our OpenAPI documents honest, as a plugin for the Redocly CLI. */
import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { checkedExample } from "./rules/checked-example.js";
import { collectionShape } from "./rules/collection-shape.js";
import { componentNames } from "./rules/component-names.js";
import { cookieParameter } from "./rules/cookie-parameter.js";
import { errorAnswer } from "./rules/error-answer.js";
import { errorExample } from "./rules/error-example.js";
import { evidence } from "./rules/evidence.js";
import { extensibleEnum } from "./rules/extensible-enum.js";
import { extensions } from "./rules/extensions.js";
import { linkTarget } from "./rules/link-target.js";
import { openResponse } from "./rules/open-response.js";
import { operationId } from "./rules/operation-id.js";
import { parameterExample } from "./rules/parameter-example.js";
import { pathFile } from "./rules/path-file.js";
import { requestExample } from "./rules/request-example.js";
import { successExample } from "./rules/success-example.js";
import { summarySentence } from "./rules/summary-sentence.js";

const id = "api-clients";

const rules: Record<string, Oas3Rule> = {
  "checked-example": checkedExample,
  "collection-shape": collectionShape,
  "component-names": componentNames,
  "cookie-parameter": cookieParameter,
  "error-answer": errorAnswer,
  "error-example": errorExample,
  evidence,
  "extensible-enum": extensibleEnum,
  extensions,
  "link-target": linkTarget,
  "open-response": openResponse,
  "operation-id": operationId,
  "parameter-example": parameterExample,
  "path-file": pathFile,
  "request-example": requestExample,
  "success-example": successExample,
  "summary-sentence": summarySentence,
};

// What ours say in more detail, so that nothing is reported twice.
const replaced = {
  "operation-4xx-response": "off",
  "operation-operationId": "off",
  "operation-operationId-unique": "off",
  "operation-operationId-url-safe": "off",
  "operation-summary": "off",
} as const;

/**
 * Makes the plugin. Redocly calls it when `redocly.yaml` names this package under `plugins`.
 *
 * @returns Every rule as `api-clients/<name>`, and the configuration `api-clients/all`, in which each is an error.
 *
 * @example
 * ```yaml
 * plugins: [./specs/rules/dist/index.js]
 * extends: [recommended-strict, api-clients/all]
 * ```
 */
export default function plugin(): Plugin {
  const everyRule = Object.fromEntries(Object.keys(rules).map((name) => [`${id}/${name}`, "error" as const]));
  return { id, rules: { oas3: rules }, configs: { all: { rules: { ...replaced, ...everyRule } } } };
}
