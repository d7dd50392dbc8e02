/** Fields that hold a position. */
import type { Field } from "../../model/data-model.js";
import { ref } from "../openapi.js";
import { nullable, type Member } from "./member.js";

/** @returns The one key of a location. How it could be queried, but for null, is not documented. */
export function locationMember(field: Field): Member {
  return {
    key: field.name,
    read: { title: field.label, ...nullable(ref("schemas", "LocationRead")) },
    write: { title: field.label, ...nullable(ref("schemas", "LocationWrite")) },
    conditions: { null: { type: "boolean" } },
    example: (number) => ({
      read: {
        latitude: -29.87,
        longitude: 30.98,
        altitude: null,
        horizontal_accuracy: 7 + number,
        vertical_accuracy: null,
        timestamp: "2024-05-14T06:59:00Z",
      },
      write: [-29.87, 30.98, null, 7 + number, null, "2024-05-14T06:59:00Z"],
    }),
  };
}
