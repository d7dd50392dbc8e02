import { describe, expect, it } from "vitest";
import { baseUrlOf, type Deployment } from "./deployment.js";

const appDeploymentId = "64b0c1d2e3f4a5b6c7d8e9f0";
const backendDeploymentId = "64b0c1f7aa10bb20cc30dd41";

describe("baseUrlOf", () => {
  it("knows the current structure of hosts, and regions that are yet to come", () => {
    expect(baseUrlOf({ appDeploymentId, region: "us", backendDeploymentId })).toBe(
      `https://${appDeploymentId}.backend.us.journeyapps.com/api/v4/${backendDeploymentId}`,
    );
    expect(baseUrlOf({ appDeploymentId, region: "ca-1", backendDeploymentId })).toContain(".backend.ca-1.");
  });

  it.each([
    ["us", "testing", "run-testing-us"],
    ["us", "staging", "run-staging-us"],
    ["us", "production", "run-us"],
    ["eu", "testing", "run-testing-eu"],
    ["eu", "staging", "run-staging-eu"],
    ["eu", "production", "run-eu"],
    ["au", "testing", "run-testing-au"],
    ["au", "staging", "run-staging-au"],
    ["au", "production", "run-au"],
    ["za", "testing", "run-testing"],
    ["za", "staging", "run-staging"],
    ["za", "production", "run"],
  ] as const)("knows the legacy host of %s, %s", (region, environment, host) => {
    expect(baseUrlOf({ legacy: { region, environment, backendDeploymentId } })).toBe(
      `https://${host}.journeyapps.com/api/v4/${backendDeploymentId}`,
    );
  });

  it.each([
    "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41",
    "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41/",
    "http://127.0.0.1:4010",
    "https://proxy.example/journeyapps",
    "https://run-us.journeyapps.com.proxy.example/",
  ])("takes %s as it is", (baseUrl) => {
    expect(baseUrlOf({ baseUrl })).toBe(baseUrl);
    expect(baseUrlOf({ baseUrl: new URL(baseUrl) })).toBe(new URL(baseUrl).href);
  });

  it.each([
    "https://run-us.journeyapps.com",
    "https://run-us.journeyapps.com/api/v4",
    "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41/objects",
    "https://64b0c1d2e3f4a5b6c7d8e9f0.backend.us.journeyapps.com/",
  ])("refuses %s, which leads to no deployment, and says where to find the right one", (baseUrl) => {
    expect(() => baseUrlOf({ baseUrl })).toThrow(/must end in \/api\/v4\/ .*Manage API/);
  });

  it.each<[string, Deployment]>([
    ["appDeploymentId", { appDeploymentId: "64B0", region: "us", backendDeploymentId }],
    ["backendDeploymentId", { appDeploymentId, region: "us", backendDeploymentId: `${"a".repeat(24)}/..` }],
    ["region", { appDeploymentId, region: "us.evil.example/", backendDeploymentId }],
    ["region", { appDeploymentId, region: "", backendDeploymentId }],
    ["region", JSON.parse('{"legacy":{"region":"__proto__","environment":"testing"}}')],
    ["environment", JSON.parse('{"legacy":{"region":"us","environment":"toString"}}')],
    ["backendDeploymentId", JSON.parse('{"legacy":{"region":"us","environment":"testing"}}')],
  ])("names the member that is wrong: %s", (name, deployment) => {
    expect(() => baseUrlOf(deployment)).toThrow(TypeError);
    expect(() => baseUrlOf(deployment)).toThrow(`${name} must be`);
  });
});
