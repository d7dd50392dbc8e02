/** The data model of the fictional field-service app in the examples of the document. */
import type { DatabaseIndex, DataModel, Webhook } from "../data-model.js";

/** Sites, work orders at them, and technicians who lead the work. */
export const dataModel: DataModel = {
  models: {
    site: {
      name: "site",
      label: "Site",
      display: "{name}",
      fields: {
        name: { name: "name", label: "Name", type: "text", subtype: "name" },
        position: { name: "position", label: "Position", type: "location", subtype: null },
      },
      belongs_to: {},
      has_many: { work_orders: { name: "work_orders", model: "work_order" } },
    },
    work_order: {
      name: "work_order",
      label: "Work order",
      display: "{title} ({site.name})",
      fields: {
        title: { name: "title", label: "Title", type: "text", subtype: null },
        due: { name: "due", label: "Due", type: "date", subtype: null },
        started_at: { name: "started_at", label: "Started at", type: "datetime", subtype: null },
        hours: { name: "hours", label: "Hours", type: "number", subtype: null },
        priority: {
          name: "priority",
          label: "Priority",
          type: "single-choice-integer",
          subtype: null,
          options: [
            { key: 1, display: "Low" },
            { key: 5, display: "High" },
            { key: 6, display: "Emergency" },
          ],
        },
        skills: {
          name: "skills",
          label: "Skills",
          type: "multiple-choice",
          subtype: null,
          options: [
            { key: "hydraulics", display: "Hydraulics" },
            { key: "wiring", display: "Wiring" },
          ],
        },
        done: {
          name: "done",
          label: "Done",
          type: "boolean",
          subtype: null,
          options: [
            { key: false, display: "No" },
            { key: true, display: "Yes" },
          ],
        },
        before: { name: "before", label: "Photo before", type: "photo", subtype: null },
        sign_off: { name: "sign_off", label: "Sign-off", type: "signature", subtype: null },
        report: {
          name: "report",
          label: "Report",
          type: "attachment",
          subtype: null,
          media: "application/pdf",
        },
      },
      belongs_to: {
        site: { name: "site", model: "site" },
        lead: { name: "lead", model: "technician" },
      },
      has_many: {},
    },
    technician: {
      name: "technician",
      label: "Technician",
      display: "{email}",
      fields: { email: { name: "email", label: "Email", type: "text", subtype: "email" } },
      belongs_to: {},
      has_many: { led_orders: { name: "led_orders", model: "work_order", inverse_of: "lead" } },
    },
  },
  app_user: "technician",
  datamodel_hash: "9c4e1f7a2b",
};

/** A work order calls out once it is signed. */
export const webhooks: readonly Webhook[] = [
  {
    name: "work_order_signed",
    model: "work_order",
    type: "ready",
    fields: [{ name: "sign_off", state: "uploaded" }, { name: "site" }],
  },
];

/** Its database indexes. */
export const indexes: Readonly<Record<string, readonly DatabaseIndex[]>> = {
  site: [{ key: { _id: 1 }, name: "_id_", status: "ready", type: "internal", usage_stats: null }],
  work_order: [
    { key: { _id: 1 }, name: "_id_", status: "ready", type: "internal", usage_stats: null },
    {
      key: { site_id: 1, due: -1 },
      name: "site_due",
      status: "ready",
      type: "schema",
      usage_stats: { queries: 1841, since: "2024-05-10T13:06:20Z" },
    },
    { key: { lead_id: 1 }, name: "lead_id_1", status: "pending", type: "adhoc" },
  ],
  technician: [],
};
