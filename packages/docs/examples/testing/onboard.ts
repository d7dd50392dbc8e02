/** Adds colleagues to fairjungle: the code under test. */
import { type FairjungleClient, unwrap } from "@api-clients/fairjungle";

/** @throws ApiError where fairjungle refuses for another reason than that the address is taken. */
export async function onboard(fairjungle: FairjungleClient, email: string): Promise<"added" | "known"> {
  const result = await fairjungle.POST("/api/users", { body: { data: { email, lang: "en" } } });
  if (result.status === 422 && result.error.invalid?.some(({ field }) => field === "email")) return "known";
  unwrap(result);
  return "added";
}
