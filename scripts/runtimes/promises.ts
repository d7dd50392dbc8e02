/** What the clients promise, as checks that any runtime can run: nothing here is of Node. */
import { createFairjungleClient, isApiError, isTransportError, unwrap } from "@api-clients/fairjungle";
import { createJourneyAppsClient, namedToken, verifyWebhook, WebhookError } from "@api-clients/journeyapps";
import { adminLogin, createJrniClient, multipartSerializer } from "@api-clients/jrni";
import type { Policy } from "@api-clients/core";

// Made by `printf %s "$body" | openssl dgst -sha256 -hmac secret`.
const signedBody =
  '{"event":"a","operation":"update","sequence":9007199254740993,"object":{"id":"1","type":"t"}}';
const signature = "9a6e176f5f9304d1c9623dae01d7dae9e980d7aaebc3a8ab70d1390f237a1444";

/** Where the servers are. */
export interface Addresses {
  fairjungle: string;
  jrni: string;
  journeyapps: string;
  /** Another origin, which must never hear of anything. */
  elsewhere: string;
}

/** Has the sandbox fail the first attempt at a path, and that only. */
const once = (fault: string, path = ""): Policy => {
  let isDue = true;
  return (next) => (request, init) => {
    request.headers.delete("x-sandbox-fault");
    if (isDue && request.url.endsWith(path)) {
      request.headers.set("x-sandbox-fault", fault);
      isDue = false;
    }
    return next(request, init);
  };
};

const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "no error",
    (error: unknown) => error,
  );

/** Each promise, and whether it is kept. */
export const promises = ({ fairjungle: baseUrl, jrni, journeyapps, elsewhere }: Addresses) => {
  const failing = (fault: string, options: { timeout?: number; retry?: false } = {}) =>
    createFairjungleClient({ apiKey: "sandbox-key", baseUrl, policies: [once(fault)], ...options });
  const fairjungle = createFairjungleClient({ apiKey: "sandbox-key", baseUrl });
  const params = { query: { limit: 2 } };
  const company = { path: { company_id: 44120 } };

  return {
    "reads an answer": async () => (await fairjungle.GET("/api/whoami")).ok,
    "reads all pages": async () =>
      (await fairjungle.paginate("/api/users", { params }).toArray({ limit: 99 })).length === 5,
    "tells a refusal, and what it says": async () => {
      const body = { data: { email: "nobody", lang: "en" } };
      const refused = await fairjungle.POST("/api/users", { body });
      return refused.status === 422 && isApiError(await thrownBy(Promise.resolve(refused).then(unwrap)), 422);
    },
    "tries again after a 503": async () => (await failing("status=503").GET("/api/whoami")).ok,
    "waits as the server asks": async () => (await failing("rate-limit=0").GET("/api/whoami")).ok,
    "gives up on a slow answer": async () =>
      isTransportError(
        await thrownBy(failing("latency=60000", { timeout: 50, retry: false }).GET("/api/whoami")),
        "timeout",
      ),
    "ends when the caller ends it": async () => {
      const signal = AbortSignal.timeout(50);
      const error = await thrownBy(failing("latency=60000").GET("/api/whoami", { signal }));
      return error === signal.reason;
    },
    "names a cut connection": async () =>
      isTransportError(
        await thrownBy(failing("cut-connection", { retry: false }).GET("/api/whoami")),
        "network",
      ),
    "names a body that breaks off": async () =>
      isTransportError(
        await thrownBy(failing("cut-connection=mid-body", { retry: false }).GET("/api/whoami")),
        "network",
      ),
    "follows no redirect to another origin": async () =>
      isTransportError(await thrownBy(failing(`redirect=${elsewhere}/`).GET("/api/whoami")), "redirect"),
    "renews an expired session, and follows a link": async () => {
      const auth = adminLogin({
        email: "tom.reyes@spoke-and-chain.example",
        password: "paper boat harbour",
      });
      const client = createJrniClient({
        baseUrl: jrni,
        appId: "a94c0e71",
        auth,
        policies: [once("expired-token", "/services")],
      });
      const services = await client.GET("/{company_id}/services", { params: company });
      const [service] = unwrap(services)._embedded.services;
      return service !== undefined && (await client.follow(service, "items")).ok;
    },
    "uploads a file": async () => {
      const client = createJrniClient({ baseUrl: jrni, appId: "a94c0e71" });
      const path = { long_id: "Hq7dZp0mVt2xNc4BMTIz", id: 15540 };
      const attached = await client.POST("/purchases/{long_id}/bookings/{id}/attach", {
        params: { path },
        body: { file: new File(["…"], "bicycle.jpg", { type: "image/jpeg" }) },
        bodySerializer: multipartSerializer,
      });
      return attached.status === 201;
    },
    "writes a batch, and reads it in the log": async () => {
      const client = createJourneyAppsClient({
        baseUrl: journeyapps,
        credential: namedToken("sandbox-token"),
      });
      const object = { type: "work_order", title: "Grease bearings" };
      const [created] = (await client.batch([{ method: "post", object }])).results;
      let last: string | undefined;
      for await (const entry of client.oplog({ start: "0", follow: false })) last = entry.object.id;
      return created?.state === "done" && created.id === last;
    },
    "tells a webhook's true signature from a false one": async () => {
      const headers = new Headers({ "X-Journey-Signature": signature });
      const { sequence } = await verifyWebhook(signedBody, headers, "secret");
      const refusal = await thrownBy(verifyWebhook(signedBody, headers, "another"));
      return sequence === "9007199254740993" && refusal instanceof WebhookError;
    },
  } satisfies Record<string, () => Promise<boolean>>;
};
