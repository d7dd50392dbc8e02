import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { start, type TestWorld } from "./fixtures/start.js";
import type { Handler } from "./provider.js";
import { refereeDocument } from "./fixtures/referee/document.js";
import { startReferee, type Referee } from "./fixtures/referee/referee.js";
import { answers } from "./fixtures/referee/people.js";
import { samples } from "./fixtures/referee/requests.js";
import type { Sample } from "./fixtures/referee/sample.js";

const accept = () => ({ status: 200, body: {} });
const { paths, components } = refereeDocument;
const accepting = [
  "listPeople",
  "createPerson",
  "getPerson",
  "patchPerson",
  "getPersonFile",
  "sendForm",
  "upload",
];
const handlers: Record<string, Handler<TestWorld>> = {
  ...Object.fromEntries(accepting.map((id) => [id, accept])),
  answer: ({ body, request }) => ({ status: Number(request.headers.get("x-status")), body }),
};
const sandbox = start({
  paths,
  components,
  handlers,
  strictQuery: true,
  authenticate: () => ({ principal: "any" }),
});
let referee: Referee;

beforeAll(async () => {
  referee = await startReferee();
});

afterAll(() => referee.close());

/** Both verdicts on a request, one status beside the other. */
async function verdicts({ method, path, headers, body }: Sample): Promise<string> {
  const init = { method, headers, body };
  const [ours, theirs] = await Promise.all([
    sandbox.fetch(`http://api.example${path}`, init),
    fetch(`${referee.url}${path}`, init),
  ]);
  await theirs.text();
  return `${ours.status} ${theirs.status}`;
}

it.each([
  ["request", samples, ["200", "400", "401", "404", "405", "415"]],
  ["answer", answers, ["200", "404", "500"]],
])(
  "judges every %s as an independent validator does",
  async (_, requests, expected) => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const statuses = await verdicts(request);
        seen.add(statuses);
        expect(statuses).toMatch(/^(\d+) \1$/);
      }),
      { numRuns: 800 },
    );
    // The comparison is worth nothing if every request meets the same fate.
    expect([...seen].sort()).toEqual(expected.map((status) => `${status} ${status}`));
  },
  60_000,
);
