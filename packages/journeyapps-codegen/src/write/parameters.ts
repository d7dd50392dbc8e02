/** The parameters that differ from model to model. */
import { component } from "./generic.js";
import { ref, type OpenApiDocument, type Parameter } from "./openapi.js";
import { operationsNamed } from "./operation-names.js";
import type { Subject } from "./subject.js";
import { parameterName } from "./targets.js";

/** @returns The parameters of one model, by the name of their component. */
export function modelParameters(subject: Subject, generic: OpenApiDocument): Record<string, Parameter> {
  const { base, model, members } = subject;
  const genericParameter = (name: string) => component(generic, "parameters", name);
  const filter = ref("schemas", `${base}Filter`);
  const relationships = model.belongsTo.map(({ name }) => name);
  const first = members.find(({ key, conditions, example }) => {
    // Hidden keys are not the field's own, even where a field is called like one.
    return !key.startsWith("_") && conditions?.[""] && example?.(1).write !== undefined;
  });
  const conditions = {
    ...(first && { [first.key]: keyOf(first.example?.(1).write) }),
    "_updated_at.gte": "2024-05-14T00:00:00Z",
  };
  const query = genericParameter("Query");
  return {
    [parameterName(base, "Query")]: {
      ...query,
      description: operationsNamed(query.description ?? "", base),
      schema: filter,
      example: conditions,
    },
    [parameterName(base, "Q")]: { ...genericParameter("Q"), schema: filter, example: conditions },
    [parameterName(base, "Sort")]: {
      ...genericParameter("Sort"),
      schema: ref("schemas", `${base}Sort`),
      example: { updated_at: "desc" },
    },
    ...(relationships.length > 0 && {
      [parameterName(base, "Embed")]: {
        ...genericParameter("Embed"),
        schema: { type: "array", items: { type: "string", enum: relationships } },
        example: relationships.slice(0, 2),
      },
    }),
  };
}

/** A condition on a multiple choice compares with one key. */
function keyOf(written: unknown): unknown {
  return Array.isArray(written) ? written[0] : written;
}
