/** A typed client for JRNI's REST API v5: calls, pages, links, and every way to say who is calling. */

export { createJrniClient } from "./client.js";
export type { JrniClient, JrniOptions } from "./client.js";
export type { Paginate } from "./pages.js";

// Who is calling
export type { ApplicationClient, JrniAuth, JrniCredential } from "./auth/auth.js";
export { adminLogin } from "./auth/admin-login.js";
export type { AdminLoginOptions } from "./auth/admin-login.js";
export { authToken } from "./auth/auth-token.js";
export { basketSession } from "./auth/basket-session.js";
export type { BasketSessionOptions, SavedSession } from "./auth/basket-session.js";
export { memberLogin } from "./auth/member-login.js";
export type { MemberLoginOptions } from "./auth/member-login.js";
export { oauthClientCredentials } from "./auth/oauth-client-credentials.js";
export type { OAuthClientCredentialsOptions } from "./auth/oauth-client-credentials.js";
export { SeveralCompaniesError } from "./auth/several-companies.js";
export type { CompanyChoice } from "./auth/several-companies.js";
export { ssoLogin } from "./auth/sso-login.js";
export type { SsoLoginOptions } from "./auth/sso-login.js";
export { ssoToken } from "./auth/sso-token.js";
export type { SsoPerson, SsoTokenOptions } from "./auth/sso-token.js";

// Links
export { errorText } from "./error-text.js";

export type { Follow } from "./hal/follow.js";
export type { Embedding } from "./hal/link.js";
export { LinkError } from "./hal/link-error.js";
export type { FollowInit, FollowResult, Linked, RelationOf, TargetOf } from "./hal/relations.js";

// What goes over the wire, by name. `Event` and `Image` would hide globals.
export type * from "./generated/schema.gen.js";
export type { Event as JrniEvent, Image as JrniImage } from "./generated/schema.gen.js";

// What every integration needs beside the client.
export {
  ApiError,
  bearer,
  headers,
  isApiError,
  isTransportError,
  multipartSerializer,
  tokenSource,
  TransportError,
  unwrap,
} from "@api-clients/core";
export type { Credential, Policy, StatusResult, TokenSource } from "@api-clients/core";
