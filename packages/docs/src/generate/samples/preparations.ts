/** What a sample of JRNI calls first, where the sandbox begins without what the call is about. */

export interface Preparation {
  /** What of the client's package the lines use. */
  names: string[];
  lines: string[];
}

const names = ["unwrap"];
const opened = 'unwrap(await jrni.POST("/baskets", { body: { company_id: 44120 } }));';
const ofSession = "// A basket belongs to the session that opens it.";

/** Brings `basket`. */
export const openBasket: Preparation = { names, lines: [ofSession, `const basket = ${opened}`, ""] };
export const openSomeBasket: Preparation = { names, lines: [ofSession, opened, ""] };

const held = [
  "unwrap(",
  '  await jrni.POST("/baskets/{basket_id}/service_items", {',
  "    params: { path: { basket_id: basket.id } },",
  '    body: { service_id: 51310, start: "2027-03-10T10:00:00+00:00", duration: 30 },',
  "  }),",
  ");",
  "",
];
const ofTime = "// A basket, and a time that is held in it.";

/** Brings `basket`. */
export const holdSomeTime: Preparation = { names, lines: [ofTime, `const basket = ${opened}`, ...held] };
/** Brings `basket` and `item`. */
export const holdTime: Preparation = {
  names,
  lines: holdSomeTime.lines.map((line) => (line === held[0] ? `const item = ${line}` : line)),
};

const filled = [
  "unwrap(",
  '  await jrni.POST("/{company_id}/basket/add_item", {',
  "    params: { path: { company_id: 44120 } },",
  '    body: { service_id: 51310, date: "2027-03-10", time: 600, duration: 30 },',
  "  }),",
  ");",
];
const ofLegacy = "// A time that is held in the basket of this session.";

export const fillLegacyBasket: Preparation = { names, lines: [ofLegacy, ...filled, ""] };
/** Brings `item`. */
export const holdLegacyTime: Preparation = {
  names,
  lines: [
    ofLegacy,
    `const filled = ${filled.join("\n")}`,
    'const [item] = jrni.embedded(filled, "items") ?? [];',
    "",
  ],
};

/** Brings `note`. */
export const addNote: Preparation = {
  names,
  lines: [
    "// A note on the booking.",
    "const booking = unwrap(",
    '  await jrni.PUT("/admin/{company_id}/bookings/{id}/private_notes", {',
    "    params: { path: { company_id: 44120, id: 15540 } },",
    '    body: { note: "Prefers mornings" },',
    "  }),",
    ");",
    "const note = booking.notes?.private?.at(-1);",
    "",
  ],
};

export const startServing: Preparation = {
  names,
  lines: [
    "// Serving must have begun.",
    "unwrap(",
    '  await jrni.POST("/admin/{company_id}/queuers/start_serving", {',
    "    params: { path: { company_id: 44120 } },",
    "    body: { queuer_id: 52, person_id: 610 },",
    "  }),",
    ");",
    "",
  ],
};

/** These two bring `token`. */
export const vouchForMember = vouchFor('{ email: "leo.marsh@mail.example", first_name: "Leo" }');
export const vouchForAdministrator = vouchFor('{ email: "tom.reyes@spoke-and-chain.example" }');

function vouchFor(person: string): Preparation {
  return {
    names: ["ssoToken"],
    lines: [
      "// On your server: whoever has the secure key can log in as anybody.",
      "const token = await ssoToken({",
      '  secureKey: "kettle-drum-9041",',
      "  companyId: 44120,",
      `  person: ${person},`,
      '  expires: new Date("2030-01-01"),',
      "});",
      "",
    ],
  };
}
