import { describe, expect, it } from "vitest";
import { keepForResend, rememberBody } from "./resend.js";

const URL = "https://api.example/";

async function sentTwice(request: Request): Promise<[string, Request]> {
  const resend = keepForResend(request);
  await request.text();
  const again = resend();
  return [await again.clone().text(), again];
}

describe("A request can be sent again after its body was used", () => {
  it("where the body was remembered", async () => {
    const request = rememberBody(new Request(URL, { method: "POST", body: "text" }), "text");
    expect((await sentTwice(request))[0]).toBe("text");
  });

  it("where it is a blob, whose type stays", async () => {
    const body = new Blob(["text"], { type: "text/x" });
    const [text, again] = await sentTwice(rememberBody(new Request(URL, { method: "POST", body }), body));
    expect(text).toBe("text");
    expect(again.headers.get("content-type")).toBe("text/x");
  });

  it("where it was not", async () => {
    expect((await sentTwice(new Request(URL, { method: "POST", body: "text" })))[0]).toBe("text");
  });

  it("where it is a form, whose boundary stays", async () => {
    const body = new FormData();
    body.set("file", new Blob(["content"]), "name.txt");
    const [, again] = await sentTwice(rememberBody(new Request(URL, { method: "POST", body }), body));
    const form = await again.formData();
    expect(form.get("file")).toBeInstanceOf(Blob);
  });

  it("where it is empty", async () => {
    const request = rememberBody(new Request(URL, { method: "POST", body: "" }), "");
    expect((await sentTwice(request))[0]).toBe("");
  });

  it("more than once", async () => {
    const first = rememberBody(new Request(URL, { method: "POST", body: "text" }), "text");
    const [, second] = await sentTwice(first);
    expect((await sentTwice(second))[0]).toBe("text");
  });
});

it("A remembered body stays remembered, so that no attempt makes a copy in advance", () => {
  const request = rememberBody(new Request(URL, { method: "POST", body: "text" }), "text");
  const again = keepForResend(request)();
  Object.defineProperty(again, "clone", {
    value: () => {
      throw new Error("copied");
    },
  });
  expect(() => keepForResend(again)).not.toThrow();
});

it("What is sent again keeps method, headers and signal", () => {
  const controller = new AbortController();
  const init = {
    method: "PUT",
    body: "text",
    headers: { "content-type": "text/x" },
    signal: controller.signal,
  };
  const again = keepForResend(rememberBody(new Request(URL, init), "text"))();
  controller.abort("enough");
  expect(again.method).toBe("PUT");
  expect(again.headers.get("content-type")).toBe("text/x");
  expect(again.signal.reason).toBe("enough");
});

it("A request without a body is not copied", () => {
  const request = new Request(URL);
  expect(keepForResend(request)()).toBe(request);
});
