/** The checks as a program: `program.mjs <addresses as JSON>` prints what each came to, one line of JSON. */
import { outcomes } from "./outcomes.js";

// Node, Bun and Deno all have it.
declare const process: { argv: string[] };
console.log(JSON.stringify(await outcomes(JSON.parse(process.argv[2] ?? "{}"))));
