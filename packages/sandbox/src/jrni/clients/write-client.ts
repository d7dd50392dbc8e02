/** Customers, as callers write them: in several spellings that mean the same. */
import { isObject } from "../../engine/document/json.js";
import type { GivenAnswer } from "../bookings/booking.js";
import { newId } from "../new-id.js";
import { defined, pick } from "../pick.js";
import type { JrniScene } from "../state.js";
import { details, type Client, type Details, type Preferences } from "./client.js";

/** What can be written of a customer. */
export interface ClientBody extends Details {
  readonly reference?: string;
  readonly password?: string;
  readonly consent?: boolean;
  readonly mem_join_date?: string;
  readonly member_level_id?: number;
  readonly notification_preferences?: Preferences;
  readonly extra_info?: {
    readonly locale?: string;
    readonly comp_ref?: string;
    readonly reference?: string;
    readonly join_date?: string;
  };
  /** a list of `{ id, answer }`, or the answers by the id of their question */
  readonly questions?: unknown;
  readonly q?: unknown;
  readonly answers?: unknown;
}

/** Adds a customer of a company. */
export function addClient({ state, ids }: JrniScene, companyId: number, body: ClientBody): Client {
  const blank: Client = {
    id: newId(ids, "client"),
    companyId,
    details: {},
    answers: [],
    disabled: false,
    deleted: false,
  };
  const client = changeClient(blank, body);
  state.clients.set(client.id, client);
  return client;
}

/** A customer with what was written; what was left out stays as it is. */
export function changeClient(before: Client, body: ClientBody): Client {
  const answers = [body.questions, body.q, body.answers].flatMap(readAnswers);
  const answered = new Set(answers.map(({ questionId }) => questionId));
  const { locale, comp_ref, join_date, reference } = body.extra_info ?? {};
  return {
    ...before,
    ...defined({
      reference: body.reference ?? reference,
      // An empty password makes nobody a member.
      password: body.password === "" ? undefined : body.password,
      consent: body.consent,
      preferences: body.notification_preferences,
      memberLevelId: body.member_level_id,
    }),
    details: {
      ...before.details,
      ...defined({ locale, comp_ref, join_date: join_date ?? body.mem_join_date }),
      ...withoutPlus(pick(body, details)),
    },
    answers: [...before.answers.filter(({ questionId }) => !answered.has(questionId)), ...answers],
  };
}

/** Reads answers to questions: `[{ id, answer }]`, `[{ question_id, answer }]` or `{ "205": { answer } }`. */
export function readAnswers(given: unknown): GivenAnswer[] {
  if (Array.isArray(given)) {
    return given.filter(isObject).flatMap((one) => readAnswer(one.id ?? one.question_id, one));
  }
  return isObject(given) ? Object.entries(given).flatMap(([id, one]) => readAnswer(id, one)) : [];
}

function readAnswer(id: unknown, given: unknown): GivenAnswer[] {
  const questionId = Number(id);
  if (!Number.isInteger(questionId) || !isObject(given) || given.answer === undefined) return [];
  return [{ questionId, answer: given.answer }];
}

// Prefixes are written with or without a plus sign, and answered without.
function withoutPlus(written: Details): Details {
  const { mobile_prefix: mobile, phone_prefix: phone } = written;
  return {
    ...written,
    ...defined({ mobile_prefix: mobile?.replace("+", ""), phone_prefix: phone?.replace("+", "") }),
  };
}
