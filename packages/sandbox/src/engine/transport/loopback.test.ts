import { expect, it } from "vitest";
import { isLoopback } from "./loopback.js";

it.each([
  ["http://localhost:5173", true],
  ["http://LOCALHOST", true],
  ["http://shop.localhost", true],
  ["http://a.shop.localhost", true],
  ["http://127.0.0.1", true],
  ["http://127.8.9.254", true],
  ["http://127.1", true],
  ["http://[::1]:80", true],
  ["http://notlocalhost", false],
  ["http://localhost.evil.example", false],
  ["http://127.0.0.1.evil.example", false],
  ["http://128.0.0.1", false],
  ["http://10.127.0.0.1.example", false],
  ["http://[::2]", false],
  ["http://0.0.0.0", false],
])("%s is this machine: %s", (url, expected) => {
  expect(isLoopback(new URL(url).hostname)).toBe(expected);
});
