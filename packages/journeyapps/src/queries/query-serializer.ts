/** Writes the queries of JourneyApps. */
import { querySerializer } from "@api-clients/core";

/**
 * Writes a query as core does, but for two things: `embed` is a list with commas, and a condition that is null is
 * refused, for leaving it out would find more than was asked for.
 *
 * @throws TypeError for such a condition, and for what has no form in a query.
 */
export function journeyAppsQuery(query: { embed?: unknown; query?: unknown; q?: unknown }): string {
  for (const [name, value] of Object.entries({ ...Object(query.query), ...Object(query.q) })) {
    if (value === null) throw new TypeError(`a condition cannot be null: write "${name}.null": true`);
  }
  const { embed, ...rest } = query;
  if (!Array.isArray(embed) || embed.length === 0) return querySerializer(query);
  const names = embed.map((name: unknown) => encodeURIComponent(String(name))).join(",");
  return [querySerializer(rest), `embed=${names}`].filter(Boolean).join("&");
}
