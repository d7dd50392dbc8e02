import { beforeEach, describe, expect, it } from "vitest";
import { example, open, people, type Account } from "../fixtures/call.js";
import { core, enterprise, fairjungle } from "./schema.js";

let account: Account;
const call: Account["call"] = (route, body) => account.call(route, body);

beforeEach(() => {
  account = open({ now: "2025-09-01T16:30:00Z" });
});

const patchOp = (...Operations: object[]): object => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations,
});
const mateo = `/scim/v2/Users/${people.mateo}`;
const scimError = (status: string, scimType: string): object => ({
  status: Number(status),
  body: { schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], status, scimType },
});

describe("the list of SCIM users", () => {
  const emails = async (query: string): Promise<unknown> => {
    const { body } = await call(`GET /scim/v2/Users?${query}`);
    return (body as { Resources: { userName: string }[] }).Resources.map(({ userName }) => userName);
  };

  it.each([
    ['userName eq "mateo.rossi"', ["mateo.rossi"]],
    ['USERNAME EQ "Mateo.Rossi"', ["mateo.rossi"]],
    ['emails.value eq "mateo.rossi@solenne.example"', ["mateo.rossi"]],
    ['emails eq "mateo.rossi@solenne.example" and active eq true', ["mateo.rossi"]],
    ['externalId eq "00u7d2mateo"', ["mateo.rossi"]],
    ['externalId eq "00U7D2MATEO"', []],
    ['name.familyName eq "Rossi"', ["mateo.rossi"]],
    [`${enterprise}:department eq "Service"`, ["mateo.rossi"]],
    [`${fairjungle}:travelPolicy.name eq "standard" and userName eq "mateo.rossi"`, ["mateo.rossi"]],
    ['title eq "with \\"quotes\\" and spaces"', []],
    ["active eq false", []],
  ])("is filtered by %s", async (filter, found) => {
    expect(await emails(`filter=${encodeURIComponent(filter)}`)).toEqual(found);
  });

  it.each([
    'userName co "m"',
    "userName eq mateo",
    "userName eq",
    "",
    "eq eq eq",
    'shoeSize eq "40"',
    'userName eq "a" or userName eq "b"',
  ])("refuses the filter %j", async (filter) => {
    const refused = await call(`GET /scim/v2/Users?filter=${encodeURIComponent(filter)}`);
    expect(refused).toMatchObject(scimError("400", "invalidFilter"));
  });

  it("is cut into pages counted from 1, and tells the total alone when asked for none", async () => {
    expect(await emails("startIndex=2&count=2")).toEqual([
      "jonas.lindqvist@solenne.example",
      "amara.diallo@solenne.example",
    ]);
    expect(await call("GET /scim/v2/Users?count=0")).toMatchObject({
      body: { totalResults: 5, itemsPerPage: 0, Resources: [] },
    });
    expect(await emails("startIndex=99")).toEqual([]);
    expect(await call("GET /scim/v2/Users?startIndex=0")).toMatchObject({
      status: 400,
      body: { scimType: "invalidValue" },
    });
  });

  it("is sorted on demand", async () => {
    expect(await emails("sortBy=userName&count=1")).toEqual(["amara.diallo@solenne.example"]);
    expect(await emails("sortBy=userName&sortOrder=descending&count=1")).toEqual(["yuki.tanaka"]);
    expect(await call("GET /scim/v2/Users?sortBy=shoeSize")).toMatchObject(scimError("400", "invalidPath"));
  });

  it("shows only what was asked for, or all but what was not", async () => {
    const { body } = await call(`GET ${mateo}?attributes=userName,name.familyName,${fairjungle}:gender`);
    expect(body).toEqual({
      schemas: [core, enterprise, fairjungle],
      id: people.mateo,
      userName: "mateo.rossi",
      name: { familyName: "Rossi" },
      [fairjungle]: { gender: "male" },
    });
    const rest = await call(
      `GET ${mateo}?excludedAttributes=emails,name.givenName,${enterprise},meta,id,nonsense`,
    );
    expect(Object.keys(rest.body as object)).toEqual([
      "schemas",
      "id",
      "externalId",
      "userName",
      "active",
      "name",
      "phoneNumbers",
      "addresses",
      "title",
      fairjungle,
    ]);
    expect(rest.body).toMatchObject({ name: { familyName: "Rossi" } });
  });

  it("is searched by a body as well", async () => {
    const search = await call("POST /scim/v2/Users/.search", example("scim-search-by-user-name"));
    expect(search).toEqual({ status: 200, body: example("scim-users-filtered") });
    expect(await call("POST /scim/v2/Users/.search", example("scim-search-last-page"))).toEqual({
      status: 200,
      body: example("scim-users-last-page"),
    });
  });
});

describe("a new SCIM user", () => {
  const body = (more: object = {}): object => ({
    schemas: [core],
    emails: [{ value: "noor@solenne.example" }],
    ...more,
  });

  it("appears in REST under the same id", async () => {
    const created = await call("POST /scim/v2/Users", body({ active: false, name: { givenName: "Noor" } }));
    expect(created).toMatchObject({ status: 201, body: { userName: "noor@solenne.example", active: false } });
    const { id } = created.body as { id: string };
    expect(await call(`GET /api/users/${id}`)).toMatchObject({
      body: { data: { email: "noor@solenne.example", firstName: "Noor", archived: true } },
    });
  });

  it("keeps everything of the full example that SCIM can set", async () => {
    await call(`DELETE ${mateo}`);
    const { status, body: made } = await call("POST /scim/v2/Users", example("scim-user-create-full"));
    expect(status).toBe(201);
    const { id: _, meta: __, ...shown } = made as { id: string; meta: object };
    const { id: ___, meta: ____, ...documented } = example("scim-user-full") as { id: string; meta: object };
    expect(shown).toEqual(documented);
  });

  it("ignores what the server alone decides", async () => {
    const created = await call(
      "POST /scim/v2/Users",
      body({ id: people.amara, meta: { created: "2000-01-01" }, groups: [] }),
    );
    expect(created).toMatchObject({ status: 201, body: { meta: { created: "2025-09-01T16:30:00Z" } } });
    expect((created.body as { id: string }).id).not.toBe(people.amara);
  });

  it("needs an email, and one that nobody has, and a userName that nobody has", async () => {
    expect(await call("POST /scim/v2/Users", { schemas: [core] })).toMatchObject(
      scimError("400", "invalidValue"),
    );
    const taken = body({ emails: [{ value: "AMARA.diallo@solenne.example" }] });
    expect(await call("POST /scim/v2/Users", taken)).toMatchObject(scimError("409", "uniqueness"));
    expect(await call("POST /scim/v2/Users", body({ userName: "mateo.rossi" }))).toEqual({
      status: 409,
      body: example("scim-error-conflict"),
    });
  });

  const own = (more: object): object => body({ [fairjungle]: more });
  const standard = (more: object): object => body({ [enterprise]: more });
  const headquarters = "66b0c1d2e3f405162738495a";

  it.each([
    ["a billing profile by id", own({ billingProfile: { id: headquarters } })],
    ["a billing profile by name", own({ billingProfile: { name: "Headquarters" } })],
    ["a billing profile by both", own({ billingProfile: { id: headquarters, name: "Headquarters" } })],
    [
      "a cost center in both extensions",
      { ...standard({ costCenter: "Field service" }), ...own({ costCenter: { name: "Field service" } }) },
    ],
    ["a manager by email", own({ manager: { email: "Jonas.Lindqvist@solenne.example" } })],
    ["a manager by id", standard({ manager: { value: people.jonas } })],
    [
      "a manager in both extensions",
      {
        ...standard({ manager: { value: "jonas.lindqvist@solenne.example" } }),
        ...own({ manager: { id: people.jonas } }),
      },
    ],
  ])("can name %s", async (_, sent) => {
    expect((await call("POST /scim/v2/Users", sent)).status).toBe(201);
  });

  it.each([
    [
      "an unknown billing profile",
      own({ billingProfile: { name: "Headquarter" } }),
      "There is no billing profile with the name Headquarter",
    ],
    [
      "a name that does not go with the id",
      own({ travelPolicy: { id: "66b0c38e5d7a1c4f90b2e3d6", name: "Long haul" } }),
      "The travel policy 66b0c38e5d7a1c4f90b2e3d6 does not have the name Long haul",
    ],
    ["a reference to nothing", own({ costCenter: {} }), "A cost center needs an id or a name"],
    [
      "an unknown cost center",
      standard({ costCenter: "Sales" }),
      "There is no cost center with the name Sales",
    ],
    [
      "an unknown manager",
      own({ manager: { email: "who@solenne.example" } }),
      "There is no user with the email who@solenne.example",
    ],
    [
      "an email that does not go with the id",
      own({ manager: { id: people.jonas, email: "who@solenne.example" } }),
      `The user ${people.jonas} does not have the email who@solenne.example`,
    ],
    [
      "an unknown id of a manager",
      standard({ manager: { value: "nobody" } }),
      "There is no user with the id nobody",
    ],
    [
      "two managers",
      { ...standard({ manager: { value: people.camille } }), ...own({ manager: { id: people.jonas } }) },
      "The two extensions name a different manager",
    ],
    ["an unknown role", own({ roles: [{ value: "king" }] }), expect.stringContaining("roles must be one of")],
  ])("cannot name %s", async (_, sent, detail) => {
    const refused = await call("POST /scim/v2/Users", sent);
    expect(refused).toMatchObject({ ...scimError("400", "invalidValue"), body: { detail } });
    expect(account.sandbox.state.users.size).toBe(5);
  });

  it("cannot name a cost center by a name that two have", async () => {
    account.sandbox.state.costCenters.push({ id: "2", name: "Field service" });
    expect(await call("POST /scim/v2/Users", standard({ costCenter: "Field service" }))).toMatchObject({
      body: { detail: "More than one cost center has the name Field service" },
    });
  });

  it("creates the manager whom the enterprise extension names by an email of nobody", async () => {
    const created = await call(
      "POST /scim/v2/Users",
      standard({ manager: { value: "boss@solenne.example" } }),
    );
    expect(created.status).toBe(201);
    const boss = [...account.sandbox.state.users.values()].find(
      ({ email }) => email === "boss@solenne.example",
    );
    expect(created.body).toMatchObject({ [enterprise]: { manager: { value: boss?.id } } });
    expect(account.sandbox.state.users.size).toBe(7);
  });
});

describe("a SCIM user that is replaced", () => {
  it("has what was sent, and keeps its id and language", async () => {
    const { status, body } = await call(`PUT ${mateo}`, example("scim-user-replace"));
    expect(status).toBe(200);
    expect(body).toEqual(example("scim-user-deactivated"));
    expect(await call(`GET /api/users/${people.mateo}`)).toMatchObject({
      body: { data: { lang: "en", archived: true } },
    });
  });

  it("loses what was not sent", async () => {
    await call(`PUT ${mateo}`, { schemas: [core], emails: [{ value: "mateo.rossi@solenne.example" }] });
    const { body } = await call(`GET /api/users/${people.mateo}`);
    expect(Object.keys((body as { data: object }).data)).toEqual([
      "id",
      "type",
      "createdAt",
      "archived",
      "billingProfileId",
      "email",
      "lang",
    ]);
  });
});

describe("a patch", () => {
  it("deactivates and activates", async () => {
    expect(await call(`PATCH ${mateo}`, example("scim-patch-deactivate"))).toEqual({
      status: 200,
      body: example("scim-user-deactivated"),
    });
    await call(`PATCH ${mateo}`, patchOp({ op: "replace", value: { active: true } }));
    expect(await call(`GET /api/users/${people.mateo}`)).toMatchObject({
      body: { data: { archived: false } },
    });
  });

  it("changes attributes as the example does", async () => {
    account.sandbox.clock.set("2025-08-11T10:05:00Z");
    expect(await call(`PATCH ${mateo}`, example("scim-patch-attributes"))).toEqual({
      status: 200,
      body: example("scim-user-patched"),
    });
  });

  it.each<[string, object, object]>([
    [
      "a part",
      { op: "replace", path: "name.familyName", value: "Bianchi" },
      { name: { givenName: "Mateo", familyName: "Bianchi" } },
    ],
    [
      "a part in other letters",
      { op: "replace", path: "NAME.FAMILYNAME", value: "Bianchi" },
      { name: { familyName: "Bianchi" } },
    ],
    [
      "parts together",
      { op: "add", path: "name", value: { middleName: "A." } },
      { name: { givenName: "Mateo", middleName: "A." } },
    ],
    [
      "a dotted name without a path",
      { op: "replace", value: { "name.familyName": "Bianchi" } },
      { name: { familyName: "Bianchi" } },
    ],
    [
      "an extension without a path",
      { op: "replace", value: { [enterprise]: { department: "Sales" } } },
      { [enterprise]: { department: "Sales", costCenter: "Field service" } },
    ],
    [
      "an extension by its path",
      { op: "add", path: enterprise, value: { division: "South" } },
      { [enterprise]: { department: "Service", division: "South" } },
    ],
    [
      "a value picked from a list",
      { op: "replace", path: 'emails[type eq "work"].value', value: "m@solenne.example" },
      { emails: [{ value: "m@solenne.example", type: "work" }] },
    ],
    [
      "a whole value picked from a list",
      { op: "replace", path: 'phoneNumbers[type eq "mobile"]', value: { value: "+33 1" } },
      { phoneNumbers: [{ value: "+33 1", type: "mobile" }] },
    ],
    [
      "the only value of a list",
      { op: "replace", path: "emails.value", value: "m@solenne.example" },
      { emails: [{ value: "m@solenne.example" }] },
    ],
    [
      "a list as a whole",
      { op: "replace", path: "emails", value: [{ value: "m@solenne.example" }] },
      { emails: [{ value: "m@solenne.example", primary: true }] },
    ],
    [
      "one more role",
      { op: "add", path: `${fairjungle}:roles`, value: [{ value: "premium" }, { value: "guestCreator" }] },
      { [fairjungle]: { roles: [{ value: "guestCreator" }, { value: "premium", display: "Premium" }] } },
    ],
    [
      "a reference by name",
      { op: "replace", path: `${fairjungle}:travelPolicy.name`, value: "Long haul" },
      { [fairjungle]: { travelPolicy: { name: "Long haul", id: "66b0c3a17f4b2d6e8c5091fa" } } },
    ],
    [
      "a manager in one extension only",
      { op: "replace", path: `${enterprise}:manager`, value: { value: people.camille } },
      {
        [enterprise]: { manager: { displayName: "Camille Aubert" } },
        [fairjungle]: { manager: { id: people.camille } },
      },
    ],
    [
      "what cannot be taken away: nothing",
      { op: "remove", path: "schemas" },
      { schemas: [core, enterprise, fairjungle] },
    ],
    [
      "what is read-only: nothing",
      { op: "replace", path: "meta.created", value: "2000-01-01T00:00:00Z" },
      { meta: { created: "2025-05-19T09:22:08Z" } },
    ],
  ])("sets %s", async (_, operation, expected) => {
    expect(await call(`PATCH ${mateo}`, patchOp(operation))).toMatchObject({ status: 200, body: expected });
  });

  it.each([
    ["an attribute", "title", "title"],
    ["a list", "phoneNumbers", "phoneNumbers"],
    ["a value picked from a list", 'addresses[type eq "work"]', "addresses"],
    ["an extension", enterprise, "never"],
  ])("removes %s", async (_, path, member) => {
    const { status, body } = await call(`PATCH ${mateo}`, patchOp({ op: "remove", path }));
    expect([status, Object.keys(body as object).includes(member)]).toEqual([200, false]);
  });

  it.each([
    ["in other letters", { op: "Replace", path: "title", value: "Buyer" }],
    ["that there is not", { op: "move", path: "title" }],
    ["missing", { path: "title", value: "Buyer" }],
  ])("says which operations there are when one is %s", async (_, operation) => {
    const { status, body } = await call(`PATCH ${mateo}`, patchOp(operation));
    expect([status, body]).toMatchObject([
      400,
      { scimType: "invalidValue", detail: expect.stringContaining('Operations/0/op must be one of "add"') },
    ]);
  });

  it("creates the manager whom the enterprise extension names by an email of nobody", async () => {
    const operation = { op: "replace", path: `${enterprise}:manager.value`, value: "boss@solenne.example" };
    const { body } = await call(`PATCH ${mateo}`, patchOp(operation));
    expect(body).toMatchObject({ [fairjungle]: { manager: { email: "boss@solenne.example" } } });
    expect(account.sandbox.state.users.size).toBe(6);
  });

  it.each([
    ["billingProfile", "billingProfiles"],
    ["costCenter", "costCenters"],
    ["travelPolicy", "travelPolicies"],
  ] as const)(
    "of the name of a %s leads to the one of that name, not to the one that was there",
    async (attribute, list) => {
      account.sandbox.state[list].push({ id: "other", name: "Other" });
      const operation = { op: "replace", path: `${fairjungle}:${attribute}.name`, value: "Other" };
      expect(await call(`PATCH ${mateo}`, patchOp(operation))).toMatchObject({
        status: 200,
        body: { [fairjungle]: { [attribute]: { id: "other", name: "Other" } } },
      });
    },
  );

  it("takes one value of several away, or puts another in its place, and leaves the others", async () => {
    const jonas = `/scim/v2/Users/${people.jonas}`;
    const path = `${fairjungle}:roles[value eq "manager"]`;
    const changed = await call(`PATCH ${jonas}`, patchOp({ op: "replace", path, value: { value: "guest" } }));
    expect(changed).toMatchObject({
      body: { [fairjungle]: { roles: [{ value: "guest" }, { value: "organizer" }] } },
    });
    const other = `${fairjungle}:roles[value eq "guest"]`;
    const removed = await call(`PATCH ${jonas}`, patchOp({ op: "remove", path: other }));
    expect(removed).toMatchObject({ body: { [fairjungle]: { roles: [{ value: "organizer" }] } } });
  });

  it("of a removed reference clears it in both extensions", async () => {
    const { body } = await call(`PATCH ${mateo}`, patchOp({ op: "remove", path: `${fairjungle}:manager` }));
    expect(body).not.toHaveProperty([enterprise, "manager"]);
    expect(body).not.toHaveProperty([fairjungle, "manager"]);
  });

  it.each<[string, object, string]>([
    ["an unknown attribute", { op: "replace", path: "shoeSize", value: 40 }, "invalidPath"],
    ["an unknown part", { op: "replace", path: "name.nick", value: "M" }, "invalidPath"],
    ["a filter on what is no list", { op: "remove", path: 'name[type eq "x"]' }, "invalidPath"],
    [
      "a value that is not there",
      { op: "replace", path: 'emails[type eq "home"].value', value: "x" },
      "noTarget",
    ],
    ["a filter that is none", { op: "remove", path: "emails[home]" }, "invalidFilter"],
    ["a wrong type", { op: "replace", path: "active", value: "False" }, "invalidValue"],
    [
      "a second email",
      { op: "add", path: "emails", value: [{ value: "m2@solenne.example" }] },
      "invalidValue",
    ],
    ["no email at all", { op: "remove", path: "emails" }, "invalidValue"],
    [
      "an email of another user",
      { op: "replace", path: "emails.value", value: "yuki.tanaka@solenne.example" },
      "uniqueness",
    ],
    ["no object where there is no path", { op: "add", value: "x" }, "invalidValue"],
  ])("is refused for %s, and then none of its operations is carried out", async (_, operation, scimType) => {
    const before = (await call(`GET ${mateo}`)).body;
    const refused = await call(
      `PATCH ${mateo}`,
      patchOp({ op: "replace", path: "title", value: "Chief" }, operation),
    );
    expect(refused).toMatchObject(scimError("400", scimType));
    expect((await call(`GET ${mateo}`)).body).toEqual(before);
  });

  it("does not turn an email that stands in for a userName into one", async () => {
    const amara = `/scim/v2/Users/${people.amara}`;
    await call(
      `PATCH ${amara}`,
      patchOp({ op: "replace", path: "emails.value", value: "a@solenne.example" }),
    );
    expect(await call(`GET ${amara}`)).toMatchObject({ body: { userName: "a@solenne.example" } });
  });

  it("never reaches a prototype", async () => {
    const operation = { op: "add", value: JSON.parse('{"__proto__":{"polluted":1}}') };
    expect(await call(`PATCH ${mateo}`, patchOp(operation))).toMatchObject({ status: 400 });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("a deleted SCIM user", () => {
  it("is gone from both APIs, and manages nobody", async () => {
    expect(await call(`DELETE /scim/v2/Users/${people.jonas}`)).toEqual({ status: 204, body: undefined });
    const gone = { status: 404, body: example("scim-error-not-found") };
    for (const method of ["GET", "DELETE"])
      expect(await call(`${method} /scim/v2/Users/${people.jonas}`)).toEqual(gone);
    expect((await call(`GET /api/users/${people.jonas}`)).status).toBe(404);
    expect((await call(`GET /api/users/${people.mateo}`)).body).not.toHaveProperty("data.managerId");
  });
});

describe("SCIM errors", () => {
  it("have the shape of the RFC, whatever went wrong", async () => {
    const send = async (init: RequestInit, path = "/scim/v2/Users"): Promise<unknown> => {
      const headers = { authorization: "Bearer sandbox-key", "content-type": "application/scim+json" };
      const response = await account.sandbox.fetch(`https://api.fairjungle.com${path}`, { headers, ...init });
      return [response.headers.get("content-type"), await response.json()];
    };
    const error = (status: string, more: object = {}): unknown[] => [
      "application/scim+json; charset=utf-8",
      {
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        status,
        detail: expect.any(String),
        ...more,
      },
    ];
    expect(await send({ method: "POST", body: "{" })).toEqual(error("400", { scimType: "invalidSyntax" }));
    expect(await send({ method: "PUT" })).toEqual(error("405"));
    expect(await send({}, "/scim/v2/Groups")).toEqual(error("404"));
    account.sandbox.faults.add({ kind: "status", status: 503 });
    expect(await send({})).toEqual(error("503"));
  });
});
