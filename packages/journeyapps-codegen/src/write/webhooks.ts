/** The webhooks of the data model: what JourneyApps sends when an object is saved. */
import type { Model, Webhook } from "../model/data-model.js";
import { exampleObject } from "./examples/object.js";
import { component, propertiesOf, webhook as webhookOf } from "./generic.js";
import { code } from "./markdown.js";
import type { Names } from "./names.js";
import { ref, type Example, type OpenApiDocument, type PathItem, type Schema } from "./openapi.js";
import type { Subjects } from "./subject.js";

/** The webhooks, and the components that they need. */
export interface Webhooks {
  readonly webhooks: Readonly<Record<string, PathItem>>;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly examples: Readonly<Record<string, Example>>;
}

/** @returns The webhooks that call somebody outside. A data model in the JSON form tells of none. */
export function writeWebhooks(subjects: Subjects, names: Names, generic: OpenApiDocument): Webhooks {
  const defined = [...subjects.values()].flatMap((subject) =>
    subject.model.webhooks.map((webhook) => ({ subject, webhook })),
  );
  const external = defined.filter(({ webhook }) => webhook.receiver === undefined);
  // Of two with the same name, which was told as doubtful, the first one counts.
  const first = new Map(external.toReversed().map((entry) => [entry.webhook.name, entry]));
  const written = [...first.values()].toReversed().map(({ subject, webhook }) => {
    const base = names.event(webhook.name);
    const object = exampleObject(subject, 1, subjects);
    const read = ref("schemas", `${subject.base}Read`);
    return {
      webhook: [webhook.name, itemOf(webhook, base, generic)] as const,
      schema: [`${base}Event`, eventSchema(webhook, subject.model, read, generic)] as const,
      example: [`${base}Event`, exampleOf(webhook, object, generic)] as const,
    };
  });
  return {
    webhooks: Object.fromEntries(written.map(({ webhook }) => webhook)),
    schemas: {
      ...Object.fromEntries(written.map(({ schema }) => schema)),
      ...(written.length > 0 && { WebhookEvent: anyEventSchema(written.map(({ schema: [name] }) => name)) }),
    },
    examples: Object.fromEntries(written.map(({ example }) => example)),
  };
}

function itemOf({ name }: Webhook, base: string, generic: OpenApiDocument): PathItem {
  const { post } = webhookOf(generic, "objectSaved");
  if (!post) throw new TypeError("The webhook of the document of any app is no longer a POST");
  const summary = `Receive \`${name}\``;
  const example = `${base}Event`;
  const media = { schema: ref("schemas", example), examples: { [example]: ref("examples", example) } };
  return {
    post: {
      ...post,
      operationId: `receive${base}`,
      summary: /^[\w.-]{1,60}$/.test(name) ? summary : post.summary,
      requestBody: { ...post.requestBody, content: { "application/json": media } },
    },
  };
}

function eventSchema(
  { name, type }: Webhook,
  model: Model,
  object: Schema,
  generic: OpenApiDocument,
): Schema {
  const genericEvent = component(generic, "schemas", "WebhookEvent");
  const when =
    type === "ready" ? "once, when all its conditions hold" : "at every save while its conditions hold";
  return {
    ...genericEvent,
    description: `A call of the webhook ${code(name)}, which fires for an object of ${code(model.name)} ${when}.`,
    properties: { ...propertiesOf(genericEvent), event: { type: "string", const: name }, object },
  };
}

/** What a receiver of several webhooks is sent. Nothing in the document refers to it: it is there for those who write one. */
function anyEventSchema(names: readonly string[]): Schema {
  return {
    description: "A call of any webhook of this app. Which one it is, `event` says.",
    oneOf: names.map((name) => ref("schemas", name)),
  };
}

function exampleOf({ name }: Webhook, object: unknown, generic: OpenApiDocument): Example {
  const { value } = component(generic, "examples", "webhook-event");
  return { summary: "An object was saved", value: { ...Object(value), event: name, object } };
}
