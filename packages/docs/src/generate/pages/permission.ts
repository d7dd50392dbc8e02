/** Who may call an operation: each way to sign in, as one line. */
import type { Inline } from "../blocks/block.js";
import type { SecurityScheme } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import { anchorOf } from "./paths.js";

export function permissionItems(spec: Spec, call: Call): Inline[] {
  const ways = call.security ?? spec.document.security ?? [];
  if (ways.length === 0) return ["Anybody may call this."];
  return ways.map((way) => {
    const parts = Object.entries(way).map(([name, scopes]) => {
      const scheme = spec.document.components.securitySchemes?.[name];
      const scope =
        scopes.length > 0 ? ` with the scopes ${scopes.map((one) => `\`${one}\``).join(", ")}` : "";
      return `[${schemeText(name, scheme)}](page:reference/${spec.name}/index#${anchorOf(name)})${scope}`;
    });
    return parts.length > 0 ? parts.join(" and ") : "Nothing: anybody may call this.";
  });
}

function schemeText(name: string, scheme: SecurityScheme | undefined): string {
  if (scheme?.type === "apiKey" && scheme.name !== undefined) return `${name} (\`${scheme.name}\`)`;
  return scheme?.scheme ? `${name} (\`${scheme.scheme}\`)` : name;
}
