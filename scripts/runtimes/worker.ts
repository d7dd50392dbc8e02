/** The checks as a worker: answers a POST of the addresses with what each came to. */
import { outcomes } from "./outcomes.js";

export default {
  fetch: async (request: Request): Promise<Response> => Response.json(await outcomes(await request.json())),
};
