import { TransportError, type TransportResponse } from "@cloudseal/core";
import { cached, fetchText, NoCredentials, parseJsonObject } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/huawei";
import { sessionOf, textOf } from "./session.js";

/** Options of {@link fromInstanceMetadata}. */
export interface InstanceMetadataOptions {
  /** Default `http://169.254.169.254`. */
  endpoint?: string | undefined;
  /** Milliseconds that each of the requests, two as a rule, may take. Default 3000. */
  timeout?: number | undefined;
}

/**
 * The temporary keys of the agency that is bound to the instance (ECS) this runs on. A token is requested first (IMDSv2);
 * where there are none the metadata is read without (IMDSv1). If the keys are rejected with HTTP 401 a new token is tried once.
 *
 * @throws NoCredentials when there is no metadata service that lets itself be read, or no agency; Error for any other response
 * @see https://support.huaweicloud.com/intl/en-us/usermanual-ecs/ecs_03_0166.html
 */
export function fromInstanceMetadata(options: InstanceMetadataOptions = {}): CredentialsProvider<Credentials> {
  const { endpoint = "http://169.254.169.254", timeout = 3000 } = options;
  const base = endpoint.replace(/\/$/, "");
  return cached(async () => {
    const keys = `${base}/openstack/latest/securitykey`;
    const read = (token: string | undefined) =>
      ask({ url: keys, headers: token === undefined ? {} : { "X-Metadata-Token": token }, timeout });
    let response = await read(await tokenOf(base, timeout));
    if (response.status === 401 && !hasNoAgency(response)) response = await read(await tokenOf(base, timeout));
    if (isForeign(response) || hasNoAgency(response)) throw new NoCredentials(`no agency of the instance at ${keys}`);
    if (response.status !== 200) throw new Error(`${keys} responds with HTTP ${response.status}`);
    const from = `the response of ${keys}`;
    const source = `the session of the instance's agency from ${keys}`;
    return sessionOf(parseJsonObject(response.body, from).credential, from, source);
  });
}

const hasNoAgency = ({ status, body }: TransportResponse) =>
  status === 401 && body.includes("Please configure Cloud Service Agency first");

/** Other clouds have other things at this address, and clusters keep their pods from it. */
const isForeign = ({ status }: TransportResponse) => status === 400 || status === 403 || status === 404;

async function tokenOf(base: string, timeout: number): Promise<string | undefined> {
  const url = `${base}/meta-data/latest/api/token`;
  const headers = { "X-Metadata-Token-Ttl-Seconds": "21600" };
  const response = await ask({ method: "PUT", url, headers, timeout });
  if ([404, 405, 503].includes(response.status)) return undefined;
  if (isForeign(response))
    throw new NoCredentials(`no metadata service of an instance at ${url}: HTTP ${response.status}`);
  if (response.status !== 200) throw new Error(`${url} responds with HTTP ${response.status}`);
  return textOf(response.body.trim(), "the token", `the response of ${url}`);
}

const ask = (request: Parameters<typeof fetchText>[0]): Promise<TransportResponse> =>
  fetchText({ ...request, direct: true }).catch((error: unknown) => {
    if (error instanceof TransportError && (error.kind === "network" || error.kind === "timeout"))
      throw new NoCredentials(`no metadata service of an instance at ${request.url}: ${error.message}`);
    throw new Error(`${request.url} cannot be read: ${(error as Error).message}`, { cause: error });
  });
