/** Puts words of a data model into descriptions, which are Markdown: they can neither mark up nor run anything. */

const longest = 200;

/** Text as it is, on one line. */
export function prose(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const short = line.length > longest ? `${line.slice(0, longest)}…` : line;
  return (
    short
      .replaceAll(/[\\`*[\]()|]/g, String.raw`\$&`)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      // A renderer that looks for addresses by itself must find none that runs.
      .replaceAll(/(script|data):/gi, "$1&#58;")
  );
}

/** Text as code, where it can stand there as it is. */
export function code(text: string): string {
  return /^[\w .,:;+/@#%=!?()-]{1,80}$/.test(text) && text.trim() === text ? `\`${text}\`` : prose(text);
}
