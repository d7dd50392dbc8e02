/** A customer, as it is answered: in the shape for the public, for administrators and of a member. */
import type { GivenAnswer } from "../bookings/booking.js";
import { documentRoot, link } from "../hal/link.js";
import { defined } from "../pick.js";
import type { JrniState } from "../state.js";
import { nameOf, type Client } from "./client.js";

/** A customer, as the public sees one. */
export function clientResource(client: Client): object {
  return {
    ...profile(client),
    answers: [],
    deleted: client.deleted,
    notifications: {},
    _links: { self: link(`/${client.companyId}/client/${client.id}`) },
  };
}

/** A customer, as administrators see one. */
export function adminClientResource(client: Client, state: JrniState): object {
  const { id, companyId, reference } = client;
  const {
    phone_prefix_country_code: _,
    mobile_prefix_country_code: __,
    comp_ref: ___,
    ...plain
  } = client.details;
  const path = `/admin/${companyId}/client/${id}`;
  const q = answersById(client.answers, state);
  return {
    id,
    ...plain,
    // Sources disagree about the meaning of 1 and 2; the document's examples have 2 throughout.
    member_type: 2,
    files: [],
    deleted: client.deleted,
    q,
    answers: client.answers.map(({ questionId }) => ({ question_id: questionId, ...q[questionId] })),
    _links: {
      self: link(path),
      bookings: link(`/admin/${companyId}/bookings?client_id=${id}`),
      edit: link(`${path}/edit`),
    },
    ...(reference === undefined ? {} : { reference }),
  };
}

/** A customer in the shape of a member, with all links. */
export function memberResource(client: Client, state: JrniState, authToken?: string): object {
  const { id, companyId } = client;
  const path = `/${companyId}/members/${id}`;
  return {
    ...profile(client),
    wallet_amount: 0,
    ...(authToken === undefined ? {} : { auth_token: authToken }),
    path: documentRoot,
    company_id: companyId,
    has_active_wallet: false,
    has_wallet: false,
    ...(client.memberLevelId === undefined ? {} : { member_level_id: client.memberLevelId }),
    q: answersById(client.answers, state),
    ...Object.fromEntries(
      client.answers.map(({ questionId, answer }) => [`dt${questionId}`, String(answer)]),
    ),
    answers: [],
    _links: {
      self: link(`${path}{?embed}`),
      bookings: link(`${path}/bookings{?start_date,end_date,include_cancelled,page,per_page}`),
      pre_paid_bookings: link(`${path}/pre_paid_bookings{?include_invalid,event_id}`),
      purchase_totals: link(`${path}/purchase_totals{?start_date,end_date,page,per_page}`),
      company: link(`/company/${companyId}`),
    },
  };
}

/** Answers by the id of their question. */
export function answersById(
  answers: readonly GivenAnswer[],
  { questions }: JrniState,
): Record<string, { answer: unknown; answer_id?: number; name?: string }> {
  const entries = answers.map(({ questionId, answer }) => {
    const question = questions.get(questionId);
    const option = Object.entries(question?.options ?? {}).find(([name]) => name === answer)?.[1];
    return [questionId, defined({ answer, answer_id: option, name: question?.name })];
  });
  return Object.fromEntries(entries);
}

function profile(client: Client): object {
  const { details, consent, preferences, reference } = client;
  return {
    id: client.id,
    name: nameOf(client),
    ...details,
    client_type: client.password === undefined ? "Contact" : "Member",
    ...(consent === undefined ? {} : { consent }),
    ...(preferences === undefined ? {} : { notification_preferences: preferences }),
    ...(reference === undefined ? {} : { reference }),
  };
}
