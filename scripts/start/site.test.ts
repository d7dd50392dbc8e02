import { expect, it } from "vitest";
import { serveSite } from "./site.js";

it("The built documentation is served while it is asked for, and no longer", async () => {
  const { url, close } = await serveSite();
  const home = await fetch(url);
  expect(home.status).toBe(200);
  expect(await home.text()).toContain("<title>");
  await close();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});
