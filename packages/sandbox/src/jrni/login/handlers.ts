/** Which operations for logging in and out are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as login from "./login.js";
import { issueOAuthToken } from "./oauth.js";
import * as passwords from "./passwords.js";
import * as sso from "./sso.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  logIn: login.logIn,
  logInToCompany: login.logInToCompany,
  logInAdministrator: login.logInAdministrator,
  logInCompanyAdministrator: login.logInCompanyAdministrator,
  switchAdministrator: login.switchAdministrator,
  logInMember: login.logInMember,
  logInCompanyMember: login.logInCompanyMember,
  logInMemberBySso: sso.logInMemberBySso,
  logInAdministratorBySso: sso.logInAdministratorBySso,
  logOut: login.logOut,
  requestPasswordReset: passwords.requestPasswordReset,
  changePassword: passwords.changePassword,
  issueOAuthToken,
};
