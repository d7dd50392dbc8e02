import { expect, it } from "vitest";
import { decodeForm, parseForm } from "./form.js";

it("A form is read pair by pair, in its order, with what was sent before decoding", () => {
  expect(parseForm("a=1%2C2+3&&b&=c&a=d=e")).toEqual([
    { name: "a", value: "1,2 3", raw: "1%2C2+3" },
    { name: "b", value: "", raw: "" },
    { name: "", value: "c", raw: "c" },
    { name: "a", value: "d=e", raw: "d=e" },
  ]);
});

it.each([
  ["100%", "100%"],
  ["50%+off", "50% off"],
  ["%zz", "%zz"],
  ["%41%", "A%"],
  ["%E0%A4%A", "\ufffd%A"],
  ["%ff", "\ufffd"],
])("What is wrongly encoded is read as a browser reads it: %s", (text, value) => {
  expect(decodeForm(text)).toBe(value);
  expect(parseForm(`${text}=${text}`)).toEqual([{ name: value, value, raw: text }]);
});
