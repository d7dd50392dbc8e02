/** Reads out of a compiled sample which modules it loads, and which names it takes of them; types are gone by then. */

/** @param code What Sucrase made: `var _core = require('@api-clients/core')`, and `_core.unwrap` where `unwrap` was. */
export function namesByModule(code: string): Map<string, string[]> {
  const modules = [...code.matchAll(/\brequire\((['"])(.+?)\1\)/g)].map(([, , module = ""]) => module);
  const names = new Map(modules.map((module) => [module, new Set<string>()]));
  for (const [, variable = "", , module = ""] of code.matchAll(/\bvar (_\w+) = require\((['"])(.+?)\2\)/g)) {
    const taken = names.get(module);
    for (const [, name = ""] of code.matchAll(memberOf(variable))) taken?.add(name);
    // A default import goes through a second variable.
    if (code.includes(`_interopRequireDefault(${variable})`)) taken?.add("default");
  }
  return new Map([...names].map(([module, taken]) => [module, [...taken]]));
}

function memberOf(variable: string): RegExp {
  return new RegExp(String.raw`(?<![\w$.])${variable}\.([\w$]+)`, "g");
}
