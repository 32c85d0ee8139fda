import { TransportError } from "@cloudseal/core";

/** What a request fails with. */
export async function failureOf(sent: Promise<unknown>): Promise<TransportError> {
  const error = await sent.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (error instanceof TransportError) return error;
  throw new Error("no TransportError", { cause: error });
}
