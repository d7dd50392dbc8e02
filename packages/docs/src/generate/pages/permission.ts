/** Who may call an operation: each way to sign in, as one line. */
import type { Inline } from "../blocks/block.js";
import type { SecurityScheme } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import { anchorOf } from "../page-paths.js";

export function permissionItems(spec: Spec, call: Call): Inline[] {
  const ways = call.security ?? spec.document.security ?? [];
  if (ways.length === 0) return ["Anybody may call this."];
  return ways.map((way) => {
    const parts = Object.entries(way).map(([name, scopes]) => {
      const scheme = spec.document.components.securitySchemes?.[name];
      const details = [...carriedBy(scheme), ...scopes.map((scope) => `scope \`${scope}\``)];
      const link = `[${name}](page:reference/${spec.name}/index#${anchorOf(name)})`;
      return details.length > 0 ? `${link} (${details.join(", ")})` : link;
    });
    return parts.length > 0 ? parts.join(" and ") : "Nothing: anybody may call this.";
  });
}

/** The part of a request that has the credential. */
function carriedBy(scheme: SecurityScheme | undefined): string[] {
  if (scheme?.type === "apiKey") return [`${scheme.in} \`${scheme.name}\``];
  if (scheme?.type === "http" || scheme?.type === "oauth2") return ["header `Authorization`"];
  return [];
}
