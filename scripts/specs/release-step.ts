/** Decides what becomes of a document when it is released. */

export interface Candidate {
  /** The version the document carries. */
  version: string;
  /** The newest version that was released, if any. */
  released: string | undefined;
  /** The least version that what changed since then asks for; `released` itself where nothing did. */
  least: string;
}

export type ReleaseStep =
  | { kind: "release" }
  | { kind: "unchanged" }
  /** What has to be done first. */
  | { kind: "refused"; reason: string };

export function releaseStep({ version, released, least }: Candidate): ReleaseStep {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return { kind: "refused", reason: `info.version is "${version}", not three numbers such as 1.2.3` };
  if (released === undefined) return { kind: "release" };
  if (least === released && version === released) return { kind: "unchanged" };
  const isEnough = compareVersions(version, least) >= 0 && compareVersions(version, released) > 0;
  if (isEnough) return { kind: "release" };
  const reason = `what changed since ${released} asks for ${least} or higher, and info.version is ${version}`;
  return { kind: "refused", reason };
}

/** As a comparison for sorting, the oldest first. */
export function compareVersions(first: string, second: string): number {
  return first.localeCompare(second, "en", { numeric: true });
}
