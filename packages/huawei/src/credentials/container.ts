import {
  cached,
  environmentVariable,
  fetchText,
  NoCredentials,
  parseJsonObject,
  readTextFile,
} from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/huawei";
import { sessionOf, textOf } from "./session.js";

/** Options of {@link fromContainer}. What is left out comes from the environment that the vendor's Kubernetes (CCE) sets. */
export interface ContainerOptions {
  /**
   * Address that gives the keys: `https:`, or `http:` on this machine or its link. Default: the variable
   * `HC_CONTAINER_CREDENTIALS_FULL_URI`.
   */
  uri?: string | undefined;
  /** File with the token, read anew each time. Default: the variable `HC_CONTAINER_AUTHORIZATION_TOKEN_FILE`. */
  tokenFile?: string | undefined;
  /** Milliseconds that the request may take. Default 5000. */
  timeout?: number | undefined;
}

/**
 * The temporary keys of the identity of the Kubernetes pod this runs in, renewed 15 minutes before they end.
 *
 * @throws NoCredentials without address or file; Error for an address that the token must not be sent to, and for any other response
 * without keys
 */
export const fromContainer = ({ timeout, ...options }: ContainerOptions = {}): CredentialsProvider<Credentials> =>
  cached(async () => {
    const { uri = environmentVariable("HC_CONTAINER_CREDENTIALS_FULL_URI") } = options;
    const { tokenFile: file = environmentVariable("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE") } = options;
    if (!uri || !file)
      throw new NoCredentials(
        "HC_CONTAINER_CREDENTIALS_FULL_URI or HC_CONTAINER_AUTHORIZATION_TOKEN_FILE not set in the environment",
      );
    if (!isTrusted(uri))
      throw new Error("the address of the container's credentials is neither https: nor on this machine or its link");
    const token = textOf((await readTextFile(file))?.trim(), "the token", file);
    const headers = { "content-type": "application/json; charset=utf-8", authorization: token };
    const request = { method: "POST", url: uri, headers, body: "{}", timeout };
    const { status, body } = await fetchText(request).catch((error: Error) => {
      throw new Error(`the identity of the pod cannot be requested: ${error.message}`, { cause: error });
    });
    if (status !== 200) throw new Error(`the identity of the pod is rejected with HTTP ${status}`);
    const from = "the response to the pod";
    return sessionOf(parseJsonObject(body, from).credentials, from, "the session of the pod's identity");
  });

/** URL writes every form of an IPv4 address as four decimals. */
function isTrusted(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  const local = /^(localhost|127\.\d+\.\d+\.\d+|169\.254\.\d+\.\d+|\[::1\]|\[fe[89ab][0-9a-f]:.*\])$/;
  return protocol === "https:" || (protocol === "http:" && local.test(hostname));
}
