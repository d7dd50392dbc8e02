import { describe, expect, it } from "vitest";
import { bearer } from "../credentials/bearer.js";
import type { Credential } from "../credentials/credential.js";
import { headers } from "../credentials/headers.js";
import { tokenSource } from "../credentials/token-source.js";
import { authorize } from "./authorize.js";
import { fetchSend } from "./fetch-send.js";
import { rejection } from "./fixtures/rejection.js";
import { answer, type Handler, serve } from "./fixtures/server.js";
import { compose } from "./send.js";

/** A source of `token-1`, `token-2` and so on. */
function countingSource() {
  const loads: string[] = [];
  const source = tokenSource(async () => {
    loads.push(`token-${loads.length + 1}`);
    return `token-${loads.length}`;
  });
  return { source, loads };
}

/** Accepts this token only, and refuses all others with 401. */
const accepting =
  (token: string): Handler =>
  (received, response) =>
    response.writeHead(received.headers.authorization === `Bearer ${token}` ? 200 : 401).end("body");

describe("An expired token", () => {
  it("met by twenty calls at once is renewed once, and all of them succeed", async () => {
    const server = await serve(accepting("token-2"));
    const { source, loads } = countingSource();
    await source.get();
    const send = compose(fetchSend(), authorize(bearer(source)));

    const responses = await Promise.all(Array.from({ length: 20 }, () => send(new Request(server.origin))));

    expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(loads).toEqual(["token-1", "token-2"]);
  });

  it("refused late does not cost the fresh one", async () => {
    let refuseLate = () => {};
    const server = await serve((received, response) => {
      if (received.url === "/slow" && received.headers.authorization === "Bearer token-1") {
        refuseLate = () => response.writeHead(401).end();
      } else accepting("token-2")(received, response, 0);
    });
    const { source, loads } = countingSource();
    const send = compose(fetchSend(), authorize(bearer(source)));
    const slow = send(new Request(`${server.origin}/slow`));
    await expect.poll(() => server.received.length).toBe(1);

    expect((await send(new Request(`${server.origin}/fast`))).status).toBe(200);
    refuseLate();

    expect((await slow).status).toBe(200);
    expect(loads).toEqual(["token-1", "token-2"]);
  });

  it("is renewed for a write as well, which keeps its body", async () => {
    const server = await serve(accepting("token-2"));
    const { source } = countingSource();
    const send = compose(fetchSend(), authorize(bearer(source)));
    const request = new Request(server.origin, { method: "POST", body: "order" });

    expect((await send(request)).status).toBe(200);
    expect(server.received).toMatchObject([
      { body: "order", headers: { authorization: "Bearer token-1" } },
      { body: "order", headers: { authorization: "Bearer token-2" } },
    ]);
  });

  it("is renewed in a header of the provider's own naming, next to fixed ones", async () => {
    const server = await serve((received, response) =>
      response.writeHead(received.headers["auth-token"] === "token-2" ? 200 : 401).end(),
    );
    const { source } = countingSource();
    const credential = headers({ "App-Id": "app", "Auth-Token": source });
    const response = await compose(fetchSend(), authorize(credential))(new Request(server.origin));

    expect(response.status).toBe(200);
    expect(server.received[1]).toMatchObject({ headers: { "app-id": "app", "auth-token": "token-2" } });
  });

  it("is told by whatever the provider answers", async () => {
    const server = await serve((_, response, count) => response.writeHead(count === 1 ? 419 : 200).end());
    const { source, loads } = countingSource();
    const isExpired = ({ status }: Response) => status === 401 || status === 419;
    const send = compose(fetchSend(), authorize(bearer(source), { isExpired }));

    expect((await send(new Request(server.origin))).status).toBe(200);
    expect(loads).toHaveLength(2);
  });

  it("may be told by the body of a copy, and the answer stays readable", async () => {
    const server = await serve(answer(400, "some other trouble"));
    const { source, loads } = countingSource();
    const isExpired = async (response: Response) => (await response.clone().text()).includes("expired");
    const response = await compose(
      fetchSend(),
      authorize(bearer(source), { isExpired }),
    )(new Request(server.origin));

    expect(await response.text()).toBe("some other trouble");
    expect(loads).toHaveLength(1);
  });

  it("leaves the connection of the refused answer to others", async () => {
    const { source } = countingSource();
    const cancelled: string[] = [];
    const send = compose(
      async (request) =>
        request.headers.get("authorization") === "Bearer token-2"
          ? new Response("fine")
          : new Response(new ReadableStream({ cancel: () => void cancelled.push("cancelled") }), {
              status: 401,
            }),
      authorize(bearer(source)),
    );
    expect(await (await send(new Request("https://api.example/"))).text()).toBe("fine");
    expect(cancelled).toEqual(["cancelled"]);
  });
});

describe("A refusal that renewing does not help", () => {
  it("is returned after one renewal, its body intact", async () => {
    const server = await serve(answer(401, "no"));
    const { source, loads } = countingSource();
    const response = await compose(fetchSend(), authorize(bearer(source)))(new Request(server.origin));

    expect(response.status).toBe(401);
    expect(await response.text()).toBe("no");
    expect(server.received).toHaveLength(2);
    expect(loads).toHaveLength(2);
  });

  it("is returned at once where the credential is fixed", async () => {
    const server = await serve(answer(401, "no"));
    const response = await compose(fetchSend(), authorize(bearer("fixed")))(new Request(server.origin));
    expect(await response.text()).toBe("no");
    expect(server.received).toHaveLength(1);
  });
});

describe("A load that fails", () => {
  it("rejects the call with its own error, and the next call loads again", async () => {
    const server = await serve(answer(200));
    const failure = new Error("login is down");
    let loads = 0;
    const source = tokenSource(() => {
      if (++loads === 1) throw failure;
      return "token";
    });
    const send = compose(fetchSend(), authorize(bearer(source)));

    expect(await rejection(send(new Request(server.origin)))).toBe(failure);
    expect(server.received).toEqual([]);
    expect((await send(new Request(server.origin))).status).toBe(200);
  });
});

describe("authorize", () => {
  it("replaces a header of the same name that the caller set", async () => {
    const server = await serve(answer(200));
    const request = new Request(server.origin, { headers: { authorization: "Bearer other" } });
    await compose(fetchSend(), authorize(bearer("ours")))(request);
    expect(server.received[0]).toMatchObject({ headers: { authorization: "Bearer ours" } });
  });

  it("hands on what came with the request, on both attempts", async () => {
    const init = { keepalive: true };
    const inits: unknown[] = [];
    const send = compose(
      async (_, passed) => {
        inits.push(passed);
        return new Response(null, { status: 401 });
      },
      authorize(bearer(countingSource().source)),
    );
    await send(new Request("https://api.example/"), init);
    expect(inits).toEqual([init, init]);
  });

  it("stops waiting for a token when the call is aborted, by whichever signal", async () => {
    const source = tokenSource(() => new Promise<string>(() => {}));
    const send = compose(async () => new Response(), authorize(bearer(source)));
    const controller = new AbortController();
    const { signal } = controller;
    const outcomes = [
      rejection(send(new Request("https://api.example/", { signal }))),
      rejection(send(new Request("https://api.example/"), { signal })),
    ];
    controller.abort("enough");
    expect(await Promise.all(outcomes)).toEqual(["enough", "enough"]);
  });

  it("takes a credential of the user's own making", async () => {
    const server = await serve((_, response, count) => response.writeHead(count === 1 ? 401 : 200).end());
    const refused: unknown[] = [];
    let session = 1;
    const credential: Credential = {
      headers: () => ({ "X-Session": `session-${session}` }),
      invalidate: (sent) => {
        refused.push(sent);
        session++;
      },
    };
    expect((await compose(fetchSend(), authorize(credential))(new Request(server.origin))).status).toBe(200);
    expect(refused).toEqual([{ "X-Session": "session-1" }]);
    expect(server.received[1]).toMatchObject({ headers: { "x-session": "session-2" } });
  });
});
