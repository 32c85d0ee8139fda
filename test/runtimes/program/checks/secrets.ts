import type { Check } from "../check.js";
import { failureOf } from "../failure-of.js";
import { print } from "../print.js";

/** Prints a client and an error that quotes all that is secret. What is to be seen then is for the reader to look at. */
export const secrets: Check = async ({ client, call }, { servers, session }) => {
  const options = { endpoint: servers.parrot, credentials: session, retry: false } as const;
  const one = client(options);
  await print(one);
  const error = await failureOf(call(options), "credentials");
  await print(one);
  if (!error.message.includes("***")) throw new Error(`the message is "${error.message}", expected *** in it`);
};
