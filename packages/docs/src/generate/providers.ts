/** What the site says of each provider that its document does not. */
import type { Call } from "./document/spec.js";
import type { Override } from "./samples/overrides.js";

export interface Provider {
  /** Folder, package and sandbox are named so. */
  name: string;
  title: string;
  /** One sentence for the home page and the overview. */
  pitch: string;
  /** How a sample makes its client, for an operation that wants these credentials. */
  client: (call: Call & Pick<Override, "login">) => { names: string[]; lines: string[] };
  /** The header by which an answer brings a session, and what of the client then keeps it. */
  session?: { header: string; login: NonNullable<Override["login"]> };
  /** The members that every page of a list has: by them a list that `paginate` reads is told. */
  pages: string[][];
  /** What each workflow is called with, by its id. */
  inputs: Record<string, Record<string, unknown>>;
}

const fairjungle: Provider = {
  name: "fairjungle",
  title: "fairjungle",
  pitch: "Corporate travel: users over REST, provisioning over SCIM, webhook events.",
  client: () => ({
    names: ["createFairjungleClient"],
    lines: ['const fairjungle = createFairjungleClient({ apiKey: "sandbox-key", fetch });'],
  }),
  pages: [
    ["data", "meta"],
    ["Resources", "totalResults"],
  ],
  inputs: {
    "provision-and-deactivate": { email: "noor.haddad@solenne.example" },
    "scim-provisioning": { userName: "lena.vogt@solenne.example" },
  },
};

/** Who can log in to the sandbox. */
const accounts = {
  adminLogin: [
    'const email = "tom.reyes@spoke-and-chain.example";',
    'const auth = adminLogin({ email, password: "paper boat harbour" });',
  ],
  memberLogin: [
    'const email = "leo.marsh@mail.example";',
    'const auth = memberLogin({ email, password: "staple gun weather" });',
  ],
  basketSession: ["const auth = basketSession();"],
};

const jrni: Provider = {
  name: "jrni",
  title: "JRNI",
  pitch: "Appointments, events and queues (formerly BookingBug): services, availability, baskets, bookings.",
  client: ({ security = [], tags = [], login: wanted }) => {
    const asksForSession =
      security.length > 0 && security.every((way) => "authToken" in way || "oauth2" in way);
    const needsSession = asksForSession || wanted !== undefined;
    const login = wanted ?? (tags[0] === "Members" ? "memberLogin" : "adminLogin");
    const options = ["...app", ...(needsSession ? ["auth"] : []), "fetch"];
    return {
      names: [...(needsSession ? [login] : []), "createJrniClient"],
      lines: [
        'const app = { host: "example.jrni.com", appId: "a94c0e71" };',
        ...(needsSession ? accounts[login] : []),
        `const jrni = createJrniClient({ ${options.join(", ")} });`,
      ],
    };
  },
  session: { header: "Auth-Token", login: "basketSession" },
  pages: [["_embedded"]],
  inputs: {
    "admin-bookings": { email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" },
    "guest-booking": { companyId: 44120, date: "2027-03-10" },
    "member-booking": {
      email: "leo.marsh@mail.example",
      password: "staple gun weather",
      date: "2027-03-10",
      time: "14:00",
    },
  },
};

const journeyapps: Provider = {
  name: "journeyapps",
  title: "JourneyApps",
  pitch: "The object store behind mobile apps: queries, batches, the change log, users, webhooks.",
  client: () => ({
    names: ["createJourneyAppsClient", "namedToken"],
    lines: [
      'const baseUrl = "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41";',
      'const credential = namedToken("sandbox-token");',
      "const journeyapps = createJourneyAppsClient({ baseUrl, credential, fetch });",
    ],
  }),
  pages: [["objects", "more"]],
  inputs: {},
};

/** In the order of the site. */
export const providers: readonly Provider[] = [fairjungle, jrni, journeyapps];
