/** Takes the credentials out of a request and asks the provider whether they are good. */
import type { Incoming } from "./incoming.js";
import { readCookie } from "./cookie.js";
import { parseForm } from "./form.js";
import { emptyRecord } from "../document/json.js";
import type { Operation } from "../document/operation.js";
import type { SecurityAlternative, SecurityScheme } from "../document/security-scheme.js";

/** What was presented under one security scheme. */
export type Credential =
  | { readonly kind: "apiKey"; readonly key: string }
  | { readonly kind: "bearer"; readonly token: string }
  | { readonly kind: "basic"; readonly username: string; readonly password: string };

/** The credentials of one alternative, by the name of the scheme. */
export type Credentials = Readonly<Record<string, Credential>>;

/** Of each alternative that a request satisfies in form, its credentials. */
export function presentedCredentials(
  operation: Operation,
  headers: Incoming["headers"],
  search: string,
): Credentials[] {
  return operation.security
    .map((alternative) => readAlternative(alternative, headers, search))
    .filter((credentials) => credentials !== undefined);
}

/** Whether an operation can be called without any credential. */
export function isOpen({ security }: Operation): boolean {
  return security.length === 0 || security.some((alternative) => alternative.length === 0);
}

function readAlternative(
  schemes: SecurityAlternative,
  headers: Incoming["headers"],
  search: string,
): Credentials | undefined {
  const credentials = emptyRecord<Credential>();
  for (const scheme of schemes) {
    const credential = readCredential(scheme, headers, search);
    if (!credential) return undefined;
    credentials[scheme.name] = credential;
  }
  return schemes.length > 0 ? credentials : undefined;
}

function readCredential(
  scheme: SecurityScheme,
  headers: Incoming["headers"],
  search: string,
): Credential | undefined {
  if (scheme.kind === "apiKey") {
    const key = readKey(scheme, headers, search);
    return key ? { kind: "apiKey", key } : undefined;
  }
  const header = headers.get("authorization") ?? "";
  const space = header.indexOf(" ");
  if (space < 0 || header.slice(0, space).toLowerCase() !== scheme.kind) return undefined;
  const value = header.slice(space + 1).trim();
  if (value === "") return undefined;
  return scheme.kind === "bearer" ? { kind: "bearer", token: value } : readBasic(value);
}

function readKey(
  scheme: SecurityScheme & { kind: "apiKey" },
  headers: Incoming["headers"],
  search: string,
): string | undefined {
  switch (scheme.in) {
    case "header":
      return headers.get(scheme.key) ?? undefined;
    case "query":
      return parseForm(search.slice(1)).find((field) => field.name === scheme.key)?.value;
    case "cookie":
      return readCookie(headers, scheme.key);
  }
}

function readBasic(value: string): Credential | undefined {
  try {
    const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    const colon = text.indexOf(":");
    if (colon < 0) return undefined;
    return { kind: "basic", username: text.slice(0, colon), password: text.slice(colon + 1) };
  } catch {
    return undefined;
  }
}
