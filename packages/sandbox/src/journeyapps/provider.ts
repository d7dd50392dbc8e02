/** JourneyApps, as the engine can stand in for it. */
import type { Provider } from "../engine/provider.js";
import { authenticate } from "./authenticate.js";
import { handlersFor } from "./operations.js";
import { refuse } from "./refuse.js";
import { seed, type App, type DeploymentSettings } from "./seed.js";
import { servedDocument } from "./served-document.js";
import type { Hosts, JourneyAppsWorld, Reading } from "./state.js";

/** What the provider of an app is made of. */
export interface ProviderSettings {
  /** the bundled document of any app, or one compiled for the app */
  readonly document: unknown;
  readonly app: App;
  readonly deployment: DeploymentSettings;
  /** where the stand-in is reached, shared with every state it begins with */
  readonly hosts: Hosts;
  /** what is to be done after each call: webhooks wait in the outbox */
  after(reading: Reading): void;
}

/** Makes the provider. */
export function journeyAppsProvider(settings: ProviderSettings): Provider<JourneyAppsWorld> {
  const { app, deployment, hosts, after } = settings;
  const document = servedDocument(settings.document);
  return {
    name: "journeyapps",
    document,
    seed: (tools) => seed(app, deployment, hosts, tools),
    authenticate,
    refuse: (problem, scene, operation) => {
      const answer = refuse(problem, scene, operation);
      // A batch with values that do not fit is refused in part, and done in part.
      after(scene);
      return answer;
    },
    handlers: handlersFor(document, after),
  };
}
