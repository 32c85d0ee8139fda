import { TransportError } from "@cloudseal/core";
import { cached, fetchText, NoCredentials, parseJsonObject } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/tencent";
import { sessionOf } from "./session.js";

/** Options of {@link fromInstanceMetadata}. */
export interface InstanceMetadataOptions {
  /** The role bound to the instance. Default: the one that the metadata names. Who names one is on an instance. */
  roleName?: string | undefined;
  /** Default `http://metadata.tencentyun.com`, a name that only the vendor's instances know. */
  endpoint?: string | undefined;
  /** Milliseconds that each of the two requests may take. Default 1000. */
  timeout?: number | undefined;
}

/**
 * The session of the role that is bound to the instance (CVM) this runs on, renewed 5 minutes before it ends, as in the
 * vendor's SDKs.
 *
 * @throws NoCredentials when there is no metadata service that lets itself be read, or no role, unless `roleName` says that there
 * is one; Error for that and for any other response
 * @see https://www.tencentcloud.com/document/product/213/4934
 */
export function fromInstanceMetadata(options: InstanceMetadataOptions = {}): CredentialsProvider<Credentials> {
  const { roleName, endpoint = "http://metadata.tencentyun.com", timeout = 1000 } = options;
  const roles = `${endpoint.replace(/\/$/, "")}/latest/meta-data/cam/security-credentials/`;
  return cached(
    async () => {
      const role = (roleName ?? (await ask(roles, timeout, false))).trim();
      if (!/^[\w+=,.@-]{1,128}$/.test(role)) throw new Error(`${roles} does not respond with the name of a role`);
      const url = roles + encodeURIComponent(role);
      const response = parseJsonObject(await ask(url, timeout, roleName !== undefined), `the response of ${url}`);
      if (response.Code !== "Success") throw new Error(`the response of ${url} has no Code "Success"`);
      const source = `the session of role ${JSON.stringify(role)} from ${url}`;
      return sessionOf(response, response.ExpiredTime, `the response of ${url}`, source);
    },
    { refreshAhead: 5 * 60_000 },
  );
}

async function ask(url: string, timeout: number, isWanted: boolean): Promise<string> {
  const Nothing = isWanted ? Error : NoCredentials;
  const { status, body } = await fetchText({ url, timeout, direct: true }).catch((error: unknown) => {
    if (error instanceof TransportError && (error.kind === "network" || error.kind === "timeout"))
      throw new Nothing(`no metadata service of an instance at ${url}: ${error.message}`);
    throw new Error(`${url} cannot be read: ${(error as Error).message}`, { cause: error });
  });
  if (status === 200) return body;
  if (status === 403 || status === 404) throw new Nothing(`no role of the instance at ${url}: HTTP ${status}`);
  throw new Error(`${url} responds with HTTP ${status}`);
}
