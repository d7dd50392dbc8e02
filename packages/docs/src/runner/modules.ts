/** What samples may import in the page. Each is loaded when a sample first asks for it. */
import type { Load } from "./runner.js";

const modules: Record<string, () => Promise<object>> = {
  "@api-clients/core": () => import("@api-clients/core"),
  "@api-clients/core/testing": () => import("@api-clients/core/testing"),
  "@api-clients/fairjungle": () => import("@api-clients/fairjungle"),
  "@api-clients/fairjungle/openapi.json": () => import("@api-clients/fairjungle/openapi.json"),
  "@api-clients/journeyapps": () => import("@api-clients/journeyapps"),
  "@api-clients/journeyapps/openapi.json": () => import("@api-clients/journeyapps/openapi.json"),
  "@api-clients/jrni": () => import("@api-clients/jrni"),
  "@api-clients/jrni/openapi.json": () => import("@api-clients/jrni/openapi.json"),
  "@api-clients/sandbox": () => import("@api-clients/sandbox"),
};

/** The names of all modules a sample can import in the page. */
export const moduleNames = Object.keys(modules);

export const loadModule: Load = (name) => {
  const load = modules[name];
  if (!load)
    return Promise.reject(
      new Error(`"${name}" cannot be imported here; there are ${moduleNames.join(", ")}`),
    );
  return load();
};
