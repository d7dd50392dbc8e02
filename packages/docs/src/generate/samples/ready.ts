/** Whether the samples of a provider can run: its client is built, and there is a sandbox for it. */
import { loadInNode } from "./run-in-node.js";

export async function isReady(provider: string): Promise<boolean> {
  const sandboxes = await loadInNode("@api-clients/sandbox");
  const names: readonly unknown[] =
    "providerNames" in sandboxes && Array.isArray(sandboxes.providerNames) ? sandboxes.providerNames : [];
  if (!names.includes(provider)) return false;
  const client = await loadInNode(`@api-clients/${provider}`).catch(() => ({}));
  return Object.keys(client).some((name) => /^create\w+Client$/.test(name));
}
