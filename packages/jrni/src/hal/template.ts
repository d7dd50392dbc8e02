/** Fills in templated addresses, as far as JRNI uses RFC 6570: `{email}`, `{/id}`, `{?page,per_page}`, `{&event_id}`. */
import { pathSerializer } from "@api-clients/core";
import { LinkError } from "./link-error.js";

/** How a variable is named. Whatever else stands in braces may have leaked from the server, and is told to nobody. */
const variable = /^[a-z_]{1,20}$/;

/**
 * Fills in the path of an address. Whether there is a template is told by braces alone: the flag `templated` is missing
 * on templates, and there on plain addresses.
 *
 * @param relation The relation, for errors.
 * @param href An address or a template.
 * @param variables Values for its path. What stands in `{?…}` and `{&…}` is left out here, for any query may be added to
 * an address.
 * @throws LinkError where a variable has no value, or a value no variable. TypeError for a value that no path can hold.
 */
export function expand(relation: string, href: string, variables: Readonly<Record<string, unknown>>): string {
  const values = new Map(Object.entries(variables).filter(([, value]) => value !== undefined));

  function textOf(name: string): string {
    const text = pathSerializer(`{${name}}`, { [name]: values.get(name) });
    values.delete(name);
    return text;
  }

  const address = href.replace(/\{([^{}]*)\}/g, (_, expression: string, offset: number) => {
    if (/^[?&]/.test(expression)) return "";
    if (expression.startsWith("/")) {
      // Some templates have the slash twice: `/clinics/{/id}`.
      const name = expression.slice(1);
      return values.has(name) ? (href[offset - 1] === "/" ? "" : "/") + textOf(name) : "";
    }
    if (!values.has(expression))
      throw new LinkError(
        relation,
        variable.test(expression) ? `needs params.path.${expression}` : "is not an address",
      );
    return textOf(expression);
  });
  for (const name of values.keys()) throw new LinkError(relation, `has no place for params.path.${name}`);
  return address;
}
