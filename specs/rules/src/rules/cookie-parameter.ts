/** No parameter is a cookie: openapi-fetch ignores `params.cookie`, so that a client would lose it without a word. */
import type { Oas3Rule } from "@redocly/openapi-core";

export const cookieParameter: Oas3Rule = () => ({
  Parameter(parameter, context) {
    if (parameter.in !== "cookie") return;
    context.report({
      message: `The parameter \`${parameter.name}\` is a cookie, and the clients send none: it would be lost without a word. Take it away; a cookie that signs a caller in belongs to a security scheme and its credential.`,
      location: context.location.child("in"),
    });
  },
});
