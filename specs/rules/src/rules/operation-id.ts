/** Every operation has an `operationId` that is unique, camelCase and starts with a verb. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { operationsOf } from "../document/operations.js";
import { child } from "../document/place.js";
import { nearest } from "../nearest.js";
import { readStrings, type RuleOptions } from "../options.js";

const plainVerbs = `
  accept activate add apply approve archive assign attach authenticate authorize begin block book build calculate call
  cancel change check clear clone close commit complete confirm connect convert copy count create deactivate decline
  delete deny describe detach disable disconnect dismiss dispatch download duplicate enable end enrol enroll estimate
  evict exchange execute expire export extend extract fetch find finish follow generate get give grant hold ignore
  import include insert introspect invalidate invite issue join leave link list load lock log lookup make mark match
  merge modify move notify open order parse patch pause pay ping place poll post prepare preview process provision
  publish purge push put query quote read rebook receive recover redeem refresh refund register reject release reload
  remove rename renew reopen reorder replace reply report request reschedule resend reserve reset resize resolve
  respond restart restore resume retrieve return revoke rotate run save schedule search select send set share show
  sign simulate skip split start stop store stream submit subscribe suspend switch sync terminate test toggle track
  transfer trigger unassign unarchive unblock undo unlink unlock unregister unsubscribe update upload upsert use
  validate verify view void wait watch wipe withdraw write`
  .trim()
  .split(/\s+/);

export const operationId = (options: RuleOptions): ReturnType<Oas3Rule> => {
  const verbs = new Set([...plainVerbs, ...readStrings(options["verbs"], "api-clients/operation-id.verbs")]);
  return {
    Root(root, context) {
      const owners = new Map<string, string>();
      for (const operation of operationsOf(root, context)) {
        const id = operation.node["operationId"];
        const where = `${operation.method.toUpperCase()} ${operation.path}`;
        const location = (child(operation, "operationId") ?? operation).location;
        if (typeof id !== "string" || id === "") {
          context.report({
            message: `\`${where}\` has no \`operationId\`. Add one: a verb and what it acts on, such as \`listUsers\`.`,
            location: location.key(),
          });
          continue;
        }
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, where);
        else {
          context.report({
            message: `\`operationId: ${id}\` of \`${where}\` is already taken by \`${owner}\`. Rename one of them.`,
            location,
          });
        }
        const verb = /^[a-z]*/.exec(id)?.[0] ?? "";
        if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) {
          context.report({
            message: `\`operationId: ${id}\` is not camelCase. Write it like \`listUsers\`: letters and digits, lower case first.`,
            location,
          });
        } else if (!verbs.has(verb)) {
          context.report({
            message: `\`operationId: ${id}\` does not start with a verb: \`${verb}\` is none we know. Rename it, or add the verb to the option \`verbs\`.`,
            location,
            suggest: nearest(verb, verbs),
          });
        }
      }
    },
  };
};
