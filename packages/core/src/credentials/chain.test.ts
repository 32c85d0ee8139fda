import { expect, test } from "vitest";
import type { CredentialsProvider } from "../protocol.js";
import { chain } from "./chain.js";
import { NoCredentials } from "./no-credentials.js";

interface Credentials {
  from: string;
}
type Request = Parameters<CredentialsProvider<Credentials>>[0];

/** A provider that answers in turn, and notes what it was asked. */
const provider = (...answers: (string | Error)[]) => {
  const asked: Request[] = [];
  return Object.assign(
    async (request: Request) => {
      asked.push(request);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return { from: answer as string };
    },
    { asked },
  );
};
const none = (reason: string, remedy?: string) => provider(new NoCredentials(reason, remedy));

test.each<[name: string, providers: CredentialsProvider<Credentials>[], want: string]>([
  ["the first", [provider("a"), provider("b")], "a"],
  ["the next, if the first has none", [none("A"), provider("b")], "b"],
  ["that of a chain in a chain", [chain(none("A"), none("B")), provider("c")], "c"],
  ["one that is no promise", [none("A"), () => ({ from: "b" })], "b"],
])("gives %s", async (_, providers, want) => expect(await chain(...providers)()).toEqual({ from: want }));

test("stays with the first that worked, and passes on what it is asked", async () => {
  const [first, second] = [provider(new NoCredentials("A"), "a"), provider("b")];
  const both = chain(first, second);
  const rejected = await both({ region: "one" });
  await both({ region: "two", rejected });
  expect(first.asked).toEqual([{ region: "one" }]);
  expect(second.asked).toEqual([{ region: "one" }, { region: "two", rejected }]);
});

test("calls that come together search once, and each is answered for its own request", async () => {
  const [first, second] = [none("A"), provider("b")];
  const both = chain(first, second);
  await Promise.all([both({ region: "one" }), both({ region: "two" }), both({ region: "three" })]);
  expect(first.asked).toHaveLength(1);
  expect(second.asked.map((request) => request?.region)).toEqual(["one", "two", "three"]);
});

test("what was looked at is told when there is nothing, and the next call searches again", async () => {
  const last = provider(new NoCredentials(["C", "D"]), "c");
  const all = chain<Credentials>(none("A", "Set A"), none("B"), last);
  const calls = [all(), all()];
  await expect(calls[0]).rejects.toThrow(NoCredentials);
  await expect(calls[1]).rejects.toThrow(/^no credentials:\n- A\n- B\n- C\n- D\nSet A$/);
  expect(last.asked).toHaveLength(1);
  expect(await all()).toEqual({ from: "c" });
});

test("a source that is broken ends the search", async () => {
  const [broken, never] = [new Error("B is half there"), provider("c")];
  const search = chain(none("A"), provider(broken), never)();
  await expect(search).rejects.toMatchObject({
    name: "Error",
    message: "B is half there\nLooked at before:\n- A",
    cause: broken,
  });
  expect(never.asked).toEqual([]);
  await expect(chain(provider(broken), never)()).rejects.toBe(broken);
});
