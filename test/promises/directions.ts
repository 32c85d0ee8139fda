import { expect } from "vitest";
import { operation, type Subject } from "./subject.js";

const text = { type: "string" };
const id = { ...text, readOnly: true };
const phrase = { ...text, writeOnly: true };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Phrase: phrase,
  Key: id,
  Account: {
    type: "object",
    required: ["id", "name", "phrase"],
    properties: { id, name: text, phrase, owner: ref("Owner"), tags: { type: "array", items: ref("Tag") } },
  },
  Owner: {
    type: "object",
    required: ["key", "mail"],
    properties: { key: ref("Key"), mail: text, pin: ref("Phrase") },
  },
  Tag: { type: "object", properties: { text } },
  Keyed: {
    type: "object",
    properties: { id, name: text, mail: text },
    anyOf: [{ required: ["id"] }, { required: ["name"] }],
    dependentRequired: { name: ["id", "mail"] },
    minProperties: 3,
  },
  Base: { type: "object", properties: { made: { ...text, readOnly: true }, label: text } },
  Extended: { allOf: [ref("Base"), { type: "object", properties: { size: text } }], required: ["made", "label"] },
};
const members = {
  account: ref("Account"),
  all: { type: "array", items: ref("Account") },
  extended: ref("Extended"),
  wrapped: { allOf: [ref("Key")], description: "Read only by what it is made of." },
  keyed: ref("Keyed"),
};
const written = {
  account: { name: "n", phrase: "p", owner: { mail: "m", pin: "1" }, tags: [{ text: "t" }] },
  all: [{ name: "n", phrase: "p" }],
  extended: { label: "l", size: "s" },
  keyed: { name: "n", mail: "m" },
};
const shown = {
  account: { id: "i", name: "n", owner: { key: "k", mail: "m" }, tags: [{ text: "t" }] },
  all: [{ id: "i", name: "n" }],
  extended: { made: "today", label: "l" },
  wrapped: "w",
  keyed: { id: "i", name: "n", mail: "m" },
};

/** Members that are in one direction only. */
export const directions: Subject = {
  operations: [
    operation("ShowAccount", { response: { type: "object", properties: members }, schemas, example: shown }),
    operation("PutAccount", {
      path: "/accounts/{id}",
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      body: {
        type: "object",
        required: ["id", "account"],
        properties: { id, ...members },
      },
      schemas,
    }),
  ],
  types: `  await client.putAccount({ id: "i", ...${JSON.stringify(written)} });
  equal<keyof Gadgets.PutAccountInput, "id" | "account" | "all" | "extended" | "keyed">(true);
  equal<Gadgets.KeyedInput["name"], string | undefined>(true);
  // @ts-expect-error the id is read only
  void ({} as Gadgets.KeyedInput).id;
  equal<keyof Gadgets.AccountInput, "name" | "phrase" | "owner" | "tags">(true);
  equal<keyof Gadgets.Account, "id" | "name" | "owner" | "tags">(true);
  equal<keyof Gadgets.OwnerInput, "mail" | "pin">(true);
  equal<keyof Gadgets.Owner, "key" | "mail">(true);
  equal<Gadgets.AccountInput["tags"], Gadgets.Account["tags"]>(true);
  // @ts-expect-error the id is read only
  await client.putAccount({ id: "i", account: { id: "j", name: "n", phrase: "p" } });
  // @ts-expect-error the phrase is missing
  await client.putAccount({ id: "i", account: { name: "n" } });
  const { account, extended, wrapped } = await client.showAccount();
  equal<NonNullable<typeof account>["id"], string>(true);
  equal<NonNullable<typeof extended>["made"], string>(true);
  equal<typeof wrapped, string | undefined>(true);
  // @ts-expect-error the phrase is write only
  void account?.phrase;
`,
  calls: [
    { fact: "arrive without what is write only", method: "showAccount", want: shown },
    { fact: "are sent without what is read only", method: "putAccount", input: { id: "i", ...written }, sent: written },
    {
      fact: "are refused by the simulator where they are read only",
      method: "putAccount",
      input: { id: "i", account: { id: "j", name: "n", phrase: "p" } },
      rejects: { status: 400, message: expect.stringContaining("account.id is not allowed") },
    },
    {
      fact: "are refused by the simulator where another is missing that rules between members need",
      method: "putAccount",
      input: { id: "i", account: written.account, keyed: { name: "n" } },
      rejects: { status: 400, message: expect.stringContaining("keyed must NOT have fewer than 2 properties") },
    },
  ],
};
