/** For tests of code that uses a client: a `fetch` that answers with the examples of the client's own document. */
export { fakeFetch } from "./fake-fetch.js";
export type { FakeAnswer, FakeAnswers, FakeFetch, FakeRequest } from "./fake-fetch.js";
