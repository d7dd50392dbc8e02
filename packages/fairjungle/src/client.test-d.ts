import { expectTypeOf, test } from "vitest";
import { createFairjungleClient } from "./client.js";
import { isEvent, parseEvent } from "./events.js";
import type {
  Booking,
  Error as FairjungleError,
  Event,
  InvalidItem,
  ScimListResponse,
  ScimUser,
  User,
  UserCollection,
} from "./generated/schema.gen.js";
import { patchOp } from "./patch-op.js";

const fairjungle = createFairjungleClient({ apiKey: "key" });

test("each status has the body that the document gives it", async () => {
  const result = await fairjungle.POST("/api/users", { body: { data: { email: "tom@solenne.example" } } });
  if (result.status === 201) expectTypeOf(result.data.data).toEqualTypeOf<User>();
  if (result.status === 401) expectTypeOf(result.error).toEqualTypeOf<undefined>();
  if (result.status === 422) {
    expectTypeOf(result.error).toEqualTypeOf<FairjungleError>();
    expectTypeOf(result.error.invalid).toEqualTypeOf<InvalidItem[] | undefined>();
  }
  if (result.status === 503) expectTypeOf(result.error).toBeUnknown();
});

test("items and pages are inferred for REST and SCIM", async () => {
  const users = fairjungle.paginate("/api/users");
  expectTypeOf(users).toExtend<AsyncIterable<User>>();
  expectTypeOf(await users.toArray({ limit: 10 })).toEqualTypeOf<User[]>();
  for await (const page of users.pages()) expectTypeOf(page.data).toEqualTypeOf<UserCollection>();

  const scim = fairjungle.paginate("/scim/v2/Users", { params: { query: { filter: 'userName eq "x"' } } });
  for await (const user of scim) expectTypeOf(user).toEqualTypeOf<ScimUser>();
  for await (const page of scim.pages()) expectTypeOf(page.data).toEqualTypeOf<ScimListResponse>();
});

test("wrong calls do not compile", async () => {
  // @ts-expect-error not a path of this API
  await fairjungle.GET("/api/bookings");
  // @ts-expect-error a single user is no list
  fairjungle.paginate("/api/users/{id}", { params: { path: { id: "x" } } });
  // @ts-expect-error toArray needs a limit
  await fairjungle.paginate("/api/users").toArray();
  // @ts-expect-error the body is wrapped in data
  await fairjungle.POST("/api/users", { body: { email: "tom@solenne.example" } });
  // @ts-expect-error an address is needed to create a user
  await fairjungle.POST("/api/users", { body: { data: { lang: "en" } } });
  // @ts-expect-error limit is a number
  await fairjungle.GET("/api/users", { params: { query: { limit: "10" } } });
  // @ts-expect-error there is no such patch operation
  patchOp({ op: "delete", path: "active" });
  // @ts-expect-error a key is needed
  createFairjungleClient({});
});

test("an event is narrowed by its kind", async () => {
  const event = await parseEvent("{}");
  expectTypeOf(event).toEqualTypeOf<Event>();
  if (isEvent(event, "tripProject.booking.succeeded")) expectTypeOf(event.data).toEqualTypeOf<Booking>();
  // @ts-expect-error not a kind whose shape is known
  isEvent(event, "tripProject.booking.failed");
});

test("roles complete what is known and take what is new", () => {
  type Role = NonNullable<User["roles"]>[number];
  expectTypeOf<"admin">().toExtend<Role>();
  expectTypeOf<"something-new">().toExtend<Role>();
});
