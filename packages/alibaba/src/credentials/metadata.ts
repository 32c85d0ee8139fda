import type { Credentials } from "@cloudseal/alibaba";
import type { TransportError, TransportResponse } from "@cloudseal/core";
import { cached, environmentVariable, fetchText, NoCredentials, parseJsonObject } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { sessionOf } from "./session.js";
import { isTrue } from "./settings.js";

/** Options of {@link fromInstanceMetadata}. */
export interface InstanceMetadataOptions {
  /** The role. Default: `ALIBABA_CLOUD_ECS_METADATA`, else the one that the service names. */
  roleName?: string | undefined;
  /** Address of the service. Default `http://100.100.100.200`. */
  endpoint?: string | undefined;
  /** Whether only the hardened mode (IMDSv2) is used. Default: whether `ALIBABA_CLOUD_IMDSV1_DISABLED` is `true`. */
  disableV1?: boolean | undefined;
  /** Milliseconds that each request may take. Default 1000. */
  timeout?: number | undefined;
}

/**
 * Sessions of the role that is attached to the ECS instance, from its metadata service; requested again 15 minutes before they
 * end. The hardened mode (IMDSv2) is tried first.
 *
 * @throws NoCredentials when there is no such service, no role, or `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`; Error when
 * the service gives no session
 * @see https://www.alibabacloud.com/help/en/ecs/user-guide/attach-an-instance-ram-role-to-an-ecs-instance
 */
export const fromInstanceMetadata = (options: InstanceMetadataOptions = {}): CredentialsProvider<Credentials> =>
  cached(() => readInstanceMetadata(options));

const rolesPath = "/latest/meta-data/ram/security-credentials/";

/** The present session of the instance's role. */
export async function readInstanceMetadata(options: InstanceMetadataOptions): Promise<Credentials> {
  if (isTrue("ALIBABA_CLOUD_ECS_METADATA_DISABLED"))
    throw new NoCredentials("instance metadata is disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED");
  const named = options.roleName ?? environmentVariable("ALIBABA_CLOUD_ECS_METADATA");
  const { get, isHardened } = await connect(options, named !== undefined);
  const role = named ?? (await readRole(get, isHardened));
  const { status, body } = await get(rolesPath + encodeURIComponent(role));
  if (status === 404) throw new Error(`the instance metadata has no role ${JSON.stringify(role)}`);
  if (status !== 200) throw new Error(`the instance metadata gives no session: HTTP ${status}`);
  const what = "the instance metadata's session";
  const members = parseJsonObject(body, what);
  if (members.Code !== "Success") throw new Error(`${what} has a Code that is not Success`);
  return sessionOf(members, what, `the session of role ${JSON.stringify(role)} from the instance metadata`);
}

interface Service {
  get(path: string): Promise<TransportResponse>;
  /** Whether it has given a token, so that it is the service and nothing else at its address. */
  readonly isHardened: boolean;
}

/** The service by IMDSv2; without a token where that fails, unless it must not be done without. */
async function connect(options: InstanceMetadataOptions, isWanted: boolean): Promise<Service> {
  const { endpoint = "http://100.100.100.200", timeout = 1000 } = options;
  const needsToken = options.disableV1 || isTrue("ALIBABA_CLOUD_IMDSV1_DISABLED");
  const send = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    try {
      return await fetchText({ method, url: endpoint + path, headers, timeout, direct: true });
    } catch (error) {
      const { kind, message } = error as TransportError;
      const text = `instance metadata at ${endpoint} cannot be reached: ${message}`;
      // Who names a role is on an instance, and must not become somebody else when its service fails.
      throw !isWanted && (kind === "network" || kind === "timeout") ? new NoCredentials(text) : new Error(text);
    }
  };
  const requestToken = async () => {
    const { status, body } = await send(
      "/latest/api/token",
      { "x-aliyun-ecs-metadata-token-ttl-seconds": "21600" },
      "PUT",
    );
    const token = body.trim();
    if (status !== 200 || !/^[\x21-\x7e]+$/.test(token))
      throw new Error(`the instance metadata gives no token: HTTP ${status}`);
    return token;
  };
  if (needsToken) {
    const headers = { "x-aliyun-ecs-metadata-token": await requestToken() };
    return { get: (path) => send(path, headers), isHardened: true };
  }
  const token = await requestToken().catch(() => undefined);
  if (token === undefined) return { get: (path) => send(path), isHardened: false };
  return {
    get: async (path) => {
      const response = await send(path, { "x-aliyun-ecs-metadata-token": token }).catch(() => undefined);
      return response?.status === 200 ? response : send(path);
    },
    isHardened: true,
  };
}

async function readRole(get: Service["get"], isHardened: boolean): Promise<string> {
  const { status, body } = await get(rolesPath);
  const role = body.trim();
  if (status === 200 && /^[\w.-]{1,64}$/.test(role)) return role;
  const text = `the instance metadata names no role: HTTP ${status}`;
  // Outside the vendor's network anything may respond at that address.
  throw status === 404 || !isHardened ? new NoCredentials(text) : new Error(text);
}
