/** Runs one turbo task for all workspaces that have it, and says on one line how that goes. */
import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * @param title What is being done, for people.
 * @param task The task of turbo.json.
 * @param flags More flags for turbo.
 * Ends the process with turbo's exit code, and everything the task said, where it fails.
 */
export async function phase(title: string, task: string, ...flags: string[]): Promise<void> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const show = (mark: string, note: string) => `  ${mark} ${title.padEnd(28)} ${styleText("dim", note)}`;
  const ticker = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${show("…", seconds())}`), 200)
    : undefined;

  const child = spawn(
    resolve(root, "node_modules/.bin/turbo"),
    ["run", task, ...flags, "--output-logs=errors-only", "--no-color"],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number>((done) => {
    child.once("error", (error) => {
      said += error.message;
      done(1);
    });
    child.once("close", (status) => done(status ?? 1));
  });

  clearInterval(ticker);
  const back = process.stdout.isTTY ? "\r\u001B[K" : "";
  if (code === 0) {
    const cached = /Cached:\s+(\d+) cached, (\d+) total/.exec(said);
    const note = cached && cached[1] === cached[2] ? "unchanged" : seconds();
    console.log(`${back}${show(styleText("green", "✓"), note)}`);
    return;
  }
  console.log(`${back}${show(styleText("red", "✗"), seconds())}\n`);
  console.error(said.trimEnd());
  console.error(`\n${title} failed. To see it alone: npx turbo run ${task}`);
  process.exit(code);
}
