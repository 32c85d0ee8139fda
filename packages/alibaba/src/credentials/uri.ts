import type { Credentials } from "@cloudseal/alibaba";
import { cached, environmentVariable, fetchText, NoCredentials, parseJsonObject } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { rejection, sessionOf } from "./session.js";

/** Options of {@link fromCredentialsUri}. */
export interface CredentialsUriOptions {
  /** Address to ask, `http://` or `https://`. Default: `ALIBABA_CLOUD_CREDENTIALS_URI`. */
  uri?: string | undefined;
  /** Milliseconds until the whole response must be there. Default 10000. */
  timeout?: number | undefined;
}

/**
 * Sessions from a server of one's own, which responds to a GET with `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and
 * `Expiration`; requested again 15 minutes before that. The address stays out of errors, as it may hold a secret.
 *
 * @throws NoCredentials when there is no address; Error when it gives no session
 */
export const fromCredentialsUri = ({
  uri,
  timeout = 10_000,
}: CredentialsUriOptions = {}): CredentialsProvider<Credentials> =>
  cached(() => {
    const url = uri ?? environmentVariable("ALIBABA_CLOUD_CREDENTIALS_URI");
    if (!url) throw new NoCredentials("ALIBABA_CLOUD_CREDENTIALS_URI not set in the environment");
    return readCredentialsUri(url, timeout);
  });

/** The present session of a credentials URI. */
export async function readCredentialsUri(url: string, timeout?: number): Promise<Credentials> {
  const { status, body } = await fetchText({ url, timeout }).catch((error: Error) => {
    throw new Error(`the credentials URI gives no response: ${error.message}`);
  });
  const what = "the response of the credentials URI";
  if (status !== 200) throw new Error(`${what} is no session: ${rejection(status, body)}`);
  return sessionOf(parseJsonObject(body, what), what, "the session from the credentials URI");
}
