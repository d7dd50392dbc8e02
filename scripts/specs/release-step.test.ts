import { assert, nat, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { compareVersions, releaseStep } from "./release-step.js";

const text = (numbers: readonly number[]): string => numbers.join(".");
const version = tuple(nat(20), nat(20), nat(20)).map(text);

it("releases a document for the first time at the version it carries", () => {
  expect(releaseStep({ version: "5.0.0", released: undefined, least: "5.0.0" })).toEqual({ kind: "release" });
});

it("leaves a document alone that did not change", () => {
  const same = { version: "5.0.0", released: "5.0.0", least: "5.0.0" };
  expect(releaseStep(same)).toEqual({ kind: "unchanged" });
});

it("refuses a version that is lower than the changes ask for, and says which is enough", () => {
  const step = releaseStep({ version: "5.1.0", released: "5.0.0", least: "6.0.0" });
  expect(step).toEqual({
    kind: "refused",
    reason: "what changed since 5.0.0 asks for 6.0.0 or higher, and info.version is 5.1.0",
  });
  expect(releaseStep({ version: "5.0.0", released: "5.0.0", least: "5.0.1" }).kind).toBe("refused");
});

it("never releases twice under one version, and never an older one", () => {
  assert(
    property(version, version, version, (candidate, released, least) => {
      const { kind } = releaseStep({ version: candidate, released, least });
      if (kind === "release") expect(compareVersions(candidate, released)).toBeGreaterThan(0);
    }),
  );
});

it("releases whatever is at least what the changes ask for", () => {
  assert(
    property(nat(20), nat(20), (major, minor) => {
      const [released, least] = [text([major, minor, 0]), text([major, minor + 1, 0])];
      expect(releaseStep({ version: text([major + 1, 0, 0]), released, least }).kind).toBe("release");
      expect(releaseStep({ version: least, released, least }).kind).toBe("release");
    }),
  );
});

it("reads versions as numbers", () => {
  expect(["1.10.0", "1.9.9", "1.9.10"].toSorted(compareVersions)).toEqual(["1.9.9", "1.9.10", "1.10.0"]);
  expect(releaseStep({ version: "5.0", released: undefined, least: "" }).kind).toBe("refused");
});
