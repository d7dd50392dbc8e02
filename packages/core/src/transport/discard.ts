/** Lets go of an answer nobody will read, so that its connection does not wait for a reader. */

export function discard(response: Response): void {
  // Only an answer that somebody else is already reading refuses, and then it is not ours to end.
  response.body?.cancel().catch(() => {});
}
