/** Reads the arguments of the command. */
import { parseArgs } from "node:util";
import { UsageError } from "./failure.js";

/** What the command is to do. */
export interface Order {
  /** The data model: a file, or a deployment. */
  readonly source: { readonly file: string } | { readonly deployment: string };
  /** Where the document goes; `-` is standard output. */
  readonly out?: string;
  /** Where the types go. */
  readonly types?: string;
  readonly title?: string;
  readonly force: boolean;
}

/**
 * @returns The order, or `help` where that is asked for.
 * @throws UsageError where the arguments make none.
 */
export function readArguments(argv: readonly string[]): Order | "help" {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  const { out, types, title, force = false } = values;
  if (!out && !types)
    throw new UsageError("Say where to write: --out openapi.yaml, --types app.gen.ts, or both.");
  if (types === "-") throw new UsageError("Types go to a file: name one with --types.");
  if (out === types) throw new UsageError("--out and --types name the same file.");
  return {
    source: sourceOf(positionals, values.deployment),
    ...(out && { out }),
    ...(types && { types }),
    ...(title && { title }),
    force,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        types: { type: "string" },
        deployment: { type: "string" },
        title: { type: "string" },
        force: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function sourceOf([file, ...more]: readonly string[], deployment: string | undefined): Order["source"] {
  if (more.length > 0) throw new UsageError("Name one data model, not several.");
  if (file !== undefined && deployment !== undefined) {
    throw new UsageError("Name a file or a deployment, not both.");
  }
  if (deployment !== undefined) return { deployment };
  if (file !== undefined) return { file };
  throw new UsageError("Name a data model: a schema.xml, a datamodel.json, or a --deployment.");
}
