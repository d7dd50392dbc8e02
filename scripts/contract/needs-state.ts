/** Operations of JRNI that their examples alone cannot bring to success, for they are about something that is not there yet. */
export const needsState: readonly string[] = [
  // A token for single sign-on ends an hour after it was made.
  "logInMemberBySso",
  "logInAdministratorBySso",
  // Nothing is in a basket, nobody is being served and no note is written yet.
  "getBasket",
  "deleteBasket",
  "refreshBasket",
  "createServiceItem",
  "getServiceItem",
  "updateServiceItem",
  "deleteServiceItem",
  "checkOutBasket",
  "getLegacyBasketItem",
  "deleteLegacyBasketItem",
  "checkOutLegacyBasket",
  "finishServing",
  "updatePrivateNote",
  "deletePrivateNote",
];
