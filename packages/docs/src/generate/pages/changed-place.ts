/** Says where in a document a change is, in fewer words than a JSON pointer. */

/** @param pointer Such as `#/paths/~1users/get/responses/200`. @returns Such as `GET /users responses 200`. */
export function placeOf(pointer: string): string {
  const [area, ...rest] = pointer
    .replace(/^#\//, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
  if (area === "paths") {
    const [path = "", method, ...members] = rest;
    return [method?.toUpperCase(), path, ...members].filter(Boolean).join(" ");
  }
  // The kind of component says little beside its name.
  if (area === "components") return rest.slice(1).filter(isTold).join(" ");
  return [area, ...rest].join(" ");
}

function isTold(part: string): boolean {
  return part !== "properties";
}
