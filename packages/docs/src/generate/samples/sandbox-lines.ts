/** How each sample of the reference begins. */
export function sandboxLines(provider: string): string[] {
  return [
    "// Leave `fetch` out to call the provider itself.",
    `const { fetch } = createSandbox("${provider}");`,
  ];
}
