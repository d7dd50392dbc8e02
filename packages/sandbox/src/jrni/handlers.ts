/** All operations that have a behaviour of their own, in the order of the document. All others answer with its examples. */
import type { Handler } from "../engine/provider.js";
import { handlers as administrators } from "./administrators/handlers.js";
import { handlers as availability } from "./availability/handlers.js";
import { handlers as baskets } from "./baskets/handlers.js";
import { handlers as bookings } from "./bookings/handlers.js";
import { handlers as clients } from "./clients/handlers.js";
import { handlers as company } from "./company/handlers.js";
import { handlers as events } from "./events/handlers.js";
import { handlers as login } from "./login/handlers.js";
import { handlers as members } from "./members/handlers.js";
import { handlers as people } from "./people/handlers.js";
import { handlers as purchases } from "./purchases/handlers.js";
import { handlers as queues } from "./queues/handlers.js";
import { handlers as resources } from "./resources/handlers.js";
import { handlers as schedules } from "./schedules/handlers.js";
import { handlers as services } from "./services/handlers.js";
import type { JrniWorld } from "./state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  ...login,
  ...company,
  ...services,
  ...people,
  ...resources,
  ...availability,
  ...events,
  ...clients,
  ...members,
  ...bookings,
  ...baskets,
  ...purchases,
  ...schedules,
  ...queues,
  ...administrators,
};
