/** The seeded companies: a parent with two branches, their places and those who run them. */
import type { Administrator } from "../administrators/administrator.js";
import type { Address } from "../company/address.js";
import type { Company } from "../company/company.js";
import { zone } from "./calendar.js";

const createdAt = Date.parse("2024-05-02T08:00:00Z");
const company = {
  description: "",
  website: "",
  zone,
  live: true,
  disabled: false,
  createdAt,
  updatedAt: createdAt,
};

/** Spoke and Chain, and its two workshops. */
export const companies: readonly Company[] = [
  { ...company, id: 44_100, name: "Spoke and Chain", reference: "HQ", widgetId: 5_120_057 },
  {
    ...company,
    id: 44_120,
    parentId: 44_100,
    name: "Spoke and Chain North",
    reference: "BR-7",
    addressId: 310,
    widgetId: 5_120_077,
  },
  {
    ...company,
    id: 44_121,
    parentId: 44_100,
    name: "Spoke and Chain South",
    reference: "BR-8",
    addressId: 311,
    widgetId: 5_120_078,
  },
];

/** Where the workshops are. */
export const addresses: readonly Address[] = [
  {
    id: 310,
    companyId: 44_120,
    address1: "14 Canal Street",
    address4: "Leeds",
    postcode: "LS1 4ZZ",
    country: "United Kingdom",
    lat: 53.794,
    long: -1.547,
  },
  {
    id: 311,
    companyId: 44_121,
    address1: "3 Foundry Lane",
    address4: "Leeds",
    postcode: "LS11 9ZZ",
    country: "United Kingdom",
    lat: 53.781,
    long: -1.552,
  },
];

const mia = {
  name: "Mia Park",
  email: "mia.park@spoke-and-chain.example",
  role: "owner",
  password: "correct horse battery",
};

/** Those who run them: one person both branches, one a single branch, one the parent and so everything. */
export const administrators: readonly Administrator[] = [
  { ...mia, id: 88, companyId: 44_120 },
  { ...mia, id: 89, companyId: 44_121 },
  {
    id: 86,
    companyId: 44_120,
    name: "Tom Reyes",
    email: "tom.reyes@spoke-and-chain.example",
    role: "admin",
    password: "paper boat harbour",
  },
  {
    id: 87,
    companyId: 44_100,
    name: "Dara Lind",
    email: "dara.lind@spoke-and-chain.example",
    role: "owner",
    password: "lantern tide meadow",
  },
];
