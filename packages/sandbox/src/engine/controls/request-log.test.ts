import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createRequestLog, type LoggedRequest } from "./request-log.js";

const request = (path: string): LoggedRequest => ({
  method: "GET",
  path,
  operationId: undefined,
  status: 200,
});

it("The log has the last requests, oldest first, however many there were", () => {
  const sizes = fc.oneof(fc.nat(6), fc.constant(Infinity));
  fc.assert(
    fc.property(sizes, fc.array(fc.string()), fc.array(fc.string()), (size, before, paths) => {
      const log = createRequestLog(size);
      for (const path of before) log.add(request(path));
      log.clear();
      for (const path of paths) log.add(request(path));
      const last = paths.slice(Math.max(0, paths.length - size));
      expect(log.entries().map(({ path }) => path)).toEqual(last);
    }),
  );
});
