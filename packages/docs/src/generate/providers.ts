/** What the site says of each provider that its document does not. */
import type { Call } from "./document/spec.js";

export interface Provider {
  /** Folder, package and sandbox are named so. */
  name: string;
  title: string;
  /** One sentence for the home page and the overview. */
  pitch: string;
  /** How a sample makes its client, for an operation that wants these credentials. */
  client: (call: Call) => { names: string[]; lines: string[] };
  /** The members that every page of a list has: by them a list that `paginate` reads is told. */
  pages: string[][];
  /** What its workflows are called with. */
  inputs: Record<string, unknown>;
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
  inputs: { email: "noor.haddad@solenne.example", userName: "lena.vogt@solenne.example" },
};

const jrni: Provider = {
  name: "jrni",
  title: "JRNI",
  pitch: "Appointments, events and queues (formerly BookingBug): services, availability, baskets, bookings.",
  client: ({ security = [] }) => {
    const needsSession =
      security.length > 0 && security.every((way) => "authToken" in way || "oauth2" in way);
    const auth = needsSession
      ? [
          'const auth = adminLogin({ email: "mia.park@spoke-and-chain.example", password: "correct horse battery" });',
        ]
      : [];
    const options = [
      'host: "example.jrni.com"',
      'appId: "sandbox-app"',
      ...(needsSession ? ["auth"] : []),
      "fetch",
    ];
    return {
      names: [...(needsSession ? ["adminLogin"] : []), "createJrniClient"],
      lines: [...auth, `const jrni = createJrniClient({ ${options.join(", ")} });`],
    };
  },
  pages: [["_embedded"]],
  inputs: {
    companyId: 44120,
    date: "2027-03-08",
    time: "11:00",
    email: "mia.park@spoke-and-chain.example",
    password: "correct horse battery",
  },
};

const journeyapps: Provider = {
  name: "journeyapps",
  title: "JourneyApps",
  pitch: "The object store behind mobile apps: queries, batches, the change log, users, webhooks.",
  client: () => ({
    names: ["createJourneyAppsClient"],
    lines: [
      'const baseUrl = "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41";',
      'const journeyapps = createJourneyAppsClient({ baseUrl, token: "sandbox-token", fetch });',
    ],
  }),
  pages: [["objects", "more"]],
  inputs: {},
};

/** In the order of the site. */
export const providers: readonly Provider[] = [fairjungle, jrni, journeyapps];
