import { describe, expect, it } from "vitest";
import {
  mostBytes,
  mostElements,
  mostLevels,
  mostMembers,
  mostModels,
  mostOptions,
} from "../model/limits.js";
import { genericDocument } from "../generic-document.js";
import { diagnose } from "../testing/diagnose.js";
import { modelWith, schemaWith } from "../testing/schema-xml.js";
import { chooseNames } from "../write/names.js";

const generic = await genericDocument();

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** As much of a text, repeated, as just fits into a file. */
const fill = (text: string, around = 99) => text.repeat(Math.floor((mostBytes - around) / text.length));

/** The first finding, without the name of the file. */
function first(source: string | Uint8Array): string {
  const { lines, failed } = diagnose(source);
  expect(failed).toBe(true);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600);
  return lines[0]?.replace("schema.xml:", "") ?? "";
}

describe("hostile input", () => {
  it("of 10 MB is refused before it is parsed", () => {
    const said = `1:1: error: The file has more than ${mostBytes} bytes. No data model needs as many: take what does not belong there out.`;
    expect(first(new Uint8Array(10_000_000))).toBe(said);
    expect(first("<".repeat(10_000_000))).toBe(said);
  });

  it("with entities that multiply is refused for its DOCTYPE, and nothing is expanded", () => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`);
    const laughs = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol0 "lol">${entities.join("")}]>\n<data-model>&lol9;</data-model>`;
    expect(first(laughs)).toBe(
      "2:1: error: The file has a DOCTYPE. Take it out: its entities would never be expanded, nor its files fetched.",
    );
  });

  it("with an external entity is refused for its DOCTYPE, and nothing is fetched", () => {
    const external =
      '<!DOCTYPE data-model [<!ENTITY secret SYSTEM "file:///etc/passwd">]><data-model>&secret;</data-model>';
    expect(first(external)).toMatch(/^1:1: error: The file has a DOCTYPE\./);
    expect(first('<!DOCTYPE data-model SYSTEM "https://attacker.test/x.dtd"><data-model/>')).toMatch(
      /DOCTYPE/,
    );
  });

  it("with an entity that nobody defined is refused where the entity stands", () => {
    expect(first(modelWith("<display>&eacute;</display>"))).toBe(
      '2:10: error: The entity `&eacute;` is not defined. Write the character itself, or its number as in "&#233;"; only XML\'s own five entities are known.',
    );
  });

  it("nested without end is refused at the first level too many", () => {
    const deep = `1:${3 * mostLevels + 1}: error: Elements lie more than ${mostLevels} levels deep. A data model has four levels: take what does not belong there out.`;
    expect(first(fill("<a>"))).toBe(deep);
    expect(first("<a>".repeat(mostLevels) + fill('<b c=">">', 999))).toBe(deep);
    // Neither counts as a level.
    expect(
      diagnose(schemaWith("<!-- <a> -->".repeat(99), "<![CDATA[<a>]]>".repeat(99), "<a/>".repeat(99)))
        .lines[0],
    ).not.toMatch(/levels/);
  });

  it.each([
    ["a quote that is never closed", (wall: string) => `<a b="${wall}`],
    ["a comment that is never closed", (wall: string) => `<a><!-- ${wall}`],
    ["a CDATA section that is never closed", (wall: string) => `<a><![CDATA[ ${wall}`],
    ["an instruction that is never closed", (wall: string) => `<a><?a ${wall}`],
    ["a tag that is never closed", (wall: string) => `<a ${wall.replaceAll("<a>", "")}`],
    ["elements that are never closed", (wall: string) => `<a b="${wall.replaceAll("<", "")}"><b>`],
  ])("with %s is refused in one pass, however much follows", (_, around) => {
    expect(first(around(fill("x <a>' ]]")))).toMatch(/^\d+:\d+: error: The XML is not well-formed: /);
  });

  it("with a huge attribute, or a great many, is refused with a short message", () => {
    const huge = diagnose(`<data-model x="${fill("é")}"/>`);
    expect(huge.lines.map((line) => line.slice(0, 50))).toEqual([
      "schema.xml:1:1: error: <data-model> holds no model",
      "schema.xml:1:13: warning: <data-model> has the unk",
    ]);
    const many = Array.from({ length: 100_000 }, (_, n) => `a${n}="é𝒳"`).join(" ");
    const { lines } = diagnose(`<data-model ${many}/>`);
    expect(lines).toHaveLength(1001);
    expect(lines[1]).toMatch(/^schema\.xml:1:13: warning: <data-model> has the unknown attribute `a0`\./);
  });

  it("with a great many elements is refused at the first one too many", () => {
    expect(first(fill("<a/>"))).toBe(
      `1:${4 * mostElements + 1}: error: The file has more than ${mostElements} elements. No data model needs as many: take what does not belong there out.`,
    );
  });

  it("with a great many references or line ends is read like any other", () => {
    for (const text of ["&amp;", "𝒳&#65;", "\r", "\r\n"]) {
      const { lines } = diagnose(`<data-model>${fill(text)}</data-model>`);
      expect(lines.at(-1) ?? "").toMatch(
        /^schema\.xml:1:1: (?:error: <data-model> holds no model|warning: .* the text)/,
      );
    }
  });

  it("with more models, fields or options than an app can have is refused", () => {
    const model = (n: number, inside = "") =>
      `<model name="m${n}" label="M">${inside}<display>a</display></model>`;
    const times = (count: number, write: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => write(n)).join("");
    expect(first(schemaWith(times(mostModels + 1, model)))).toMatch(
      /error: The data model has 1001 models\. At most 1000 are compiled/,
    );
    const fields = times(mostMembers + 1, (n) => `<field name="f${n}" label="F" type="text"/>`);
    expect(first(schemaWith(model(1, fields)))).toMatch(
      /error: The data model has 20001 fields and relationships\./,
    );
    const options = `<field name="f" label="F" type="single-choice">${times(mostOptions + 1, (n) => `<option key="${n}"/>`)}</field>`;
    expect(first(schemaWith(model(1, options)))).toMatch(/error: The data model has 50001 options\./);
  });

  it("made to take the square of its time is read like any other", () => {
    const times = (count: number, write: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => write(n)).join("");
    const cased = (n: number) =>
      [..."abcdefghijklmno"].map((letter, bit) => (n & (1 << bit) ? letter.toUpperCase() : letter)).join("");
    const ends =
      times(9000, (n) => `<belongs-to model="m" name="b${n}"/>`) +
      times(9000, (n) => `<has-many model="m" name="h${n}"/>`);
    const index = `<display>{x}</display><index on="${"f1,".repeat(500_000)}"/>`;
    const crowded = diagnose(
      `<data-model><model name="m" label="M">${times(1000, (n) => `<field name="f${n}" label="F" type="photo"/>`)}${ends}${index}</model></data-model>`,
    );
    expect(Math.max(...crowded.lines.map((line) => line.length))).toBeLessThan(600);
    const choices = times(
      10_000,
      (n) => `<field name="${cased(n)}" label="F" type="single-choice"><option key="a"/></field>`,
    );
    const { dataModel, failed } = diagnose(
      schemaWith(`<model name="m" label="M">${choices}<display>a</display></model>`),
    );
    expect(failed).toBe(false);
    expect(new Set(dataModel && chooseNames(dataModel, generic).of("m").keys.values()).size).toBe(10_000);
  });

  it("with a NUL or another character that XML does not know is refused where it stands", () => {
    expect(first(modelWith("<display>a\0</display>"))).toBe(
      "2:11: error: The XML is not well-formed: Invalid character. Correct it at this place or shortly before it.",
    );
    expect(first(modelWith("<display>𝒳𝒳&#1;</display>"))).toMatch(
      /^2:\d+: error: .*Character reference resolves to an invalid character/,
    );
  });

  it("that is no UTF-8 is refused where the first wrong byte stands", () => {
    const said = "error: The text is not valid UTF-8. Save the file with the encoding UTF-8.";
    expect(first(bytes(0xff, 0xfe, 0x3c, 0x00))).toBe(`1:1: ${said}`);
    expect(first(Uint8Array.from([...utf8("<data-model>\r\n <é"), 0xe9, 0x3e]))).toBe(`2:4: ${said}`);
    expect(first(bytes(0x3c, 0x61, 0xc3))).toBe(`1:3: ${said}`);
  });

  it("that was cut off is refused, wherever it was cut", () => {
    const whole = modelWith(
      '<field name="a" label="A" type="boolean">',
      '<option key="true">é</option>',
      "</field>",
    );
    for (let length = 0; length < whole.length; length += 1) {
      const { failed, lines } = diagnose(whole.slice(0, length));
      expect(failed, `cut at ${length}`).toBe(true);
      expect(lines[0]).toMatch(/^schema\.xml:\d+:\d+: error: /);
    }
  });

  it("that is JSON nested without end, or no data model at all, is refused", () => {
    expect(first(`{"models":${fill("[", 99)}`)).toMatch(/^schema\.xml#: error: The text is no JSON: /);
    expect(first(`{"models":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toMatch(
      /`models` must be an object/,
    );
    expect(first("[]")).toMatch(/There are no models/);
    expect(first('{"__proto__":{"models":{}}}')).toMatch(/There are no models/);
  });
});
