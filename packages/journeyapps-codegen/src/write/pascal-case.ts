/** Writes names of a data model as types and components are named. */

/**
 * @param name Such as `work_order` or `workOrder`.
 * @returns The name in PascalCase, such as `WorkOrder`. Only ASCII letters and digits are kept.
 */
export function pascalCase(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}
