import { type ClientOptions, createClient, type Transport, type TypedRoute } from "@cloudseal/core";
import { environmentVariable } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/huawei";
import {
  accountProtocol,
  type IamOptions,
  iamClientOptions,
  iamEndpointOf,
  iamService,
  namedIamEndpoint,
  notedIamEndpoint,
} from "./iam.js";
import { textOf } from "./session.js";

/** Options of {@link withProjectId}. */
export interface ProjectIdOptions extends IamOptions {
  /** Region whose project is looked up. Default: the client's. */
  region?: string | undefined;
}

/**
 * Completes credentials that lack the id of a project: by the variable `HUAWEICLOUD_SDK_PROJECT_ID`, or else IAM is called, by
 * a signed request, for the project that is called as the region is. Once for each access key and region; a project is never
 * created. Nothing is looked up for a client that has a `projectId`, or without a region. For a client with an `endpoint`
 * only an IAM that options, environment or profile name is asked: it may be one of another cloud, or a simulator.
 *
 * @throws Error that says why, and to pass the id, unless there is exactly one project
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html
 */
export function withProjectId(
  provider: CredentialsProvider<Credentials>,
  options: ProjectIdOptions = {},
): CredentialsProvider<Credentials> {
  /** What the provider gave last for a project, and what was made of it. */
  const last = new Map<string, { readonly from: Credentials; readonly to: Credentials }>();
  /** By what was made of them, the credentials that the provider knows as its own. */
  const originals = new WeakMap<object, object>();

  return async (request) => {
    const rejected = request?.rejected && (originals.get(request.rejected) ?? request.rejected);
    const found = await provider({ ...request, rejected });
    const region = options.region ?? request?.region;
    const client = (request?.options ?? {}) as Partial<Client>;
    if (client.projectId || found.projectId || found.ak === undefined) return found;
    const named = environmentVariable("HUAWEICLOUD_SDK_PROJECT_ID");
    if (!named && !region) return found;

    const projectId = named ?? (await projectOf(found, region as string, options, client));
    const completed = last.get(projectId);
    if (completed?.from === found) return completed.to;
    const to = { ...found, projectId };
    last.set(projectId, { from: found, to });
    originals.set(to, found);
    return to;
  };
}

/** What counts of a client's options. */
interface Client {
  readonly projectId: unknown;
  readonly endpoint: unknown;
  readonly transport: Transport;
}

/** For each transport, the projects of the access keys that were used last, by IAM's address, region and key. */
const known = new WeakMap<object, Map<string, Promise<string>>>();
const byDefault = {};

/** Temporary keys come and go as long as a process runs. */
const mostProjects = 1000;

/** The id of a region's project, looked up once for a key and again after a failure. */
function projectOf(
  credentials: Credentials,
  region: string,
  options: IamOptions,
  { endpoint, transport }: Partial<Client>,
): Promise<string> {
  const named = namedIamEndpoint({ endpoint: options.endpoint || notedIamEndpoint(credentials) });
  if (named === undefined && endpoint)
    throw cannotLookUp(
      region,
      "the client has an endpoint, and HUAWEICLOUD_SDK_IAM_ENDPOINT does not name that of its IAM",
    );
  const iam = iamEndpointOf({ endpoint: named }, region);
  const key = [iam, region, credentials.ak].join("\n");
  const projects = known.get(transport ?? byDefault) ?? new Map<string, Promise<string>>();
  known.set(transport ?? byDefault, projects);
  const found = projects.get(key);
  if (found) return found;

  const settings = { ...iamClientOptions({ endpoint: iam, timeout: options.timeout }), transport, credentials };
  const started = lookUp(region, settings);
  started.catch(() => projects.delete(key));
  projects.set(key, started);
  for (const oldest of projects.keys()) {
    if (projects.size <= mostProjects) break;
    projects.delete(oldest);
  }
  return started;
}

async function lookUp(region: string, settings: ClientOptions<Credentials>): Promise<string> {
  const iam = createClient(iamService(accountProtocol), { projects: listProjects }, settings);
  const response = await iam.projects({ name: region }).catch((cause: Error) => {
    throw cannotLookUp(region, cause.message, cause);
  });
  if (!Array.isArray(response.projects)) throw new Error(`the response of IAM has no list of projects. ${remedy}`);
  const [project, ...others] = response.projects as { id?: unknown }[];
  if (!project || others.length > 0)
    throw new Error(`IAM knows ${project ? others.length + 1 : "no"} projects called ${region}. ${remedy}`);
  return textOf(project.id, "the project's id", `the response of IAM. ${remedy}`);
}

const remedy = "Pass projectId with the credentials, or set HUAWEICLOUD_SDK_PROJECT_ID";

const cannotLookUp = (region: string, reason: string, cause?: Error) =>
  new Error(`the project of ${region} cannot be looked up: ${reason}. ${remedy}`, cause && { cause });

const listProjects: TypedRoute<{ name: string }, { projects?: unknown }> = {
  name: "KeystoneListProjects",
  method: "GET",
  path: "/v3/projects",
  rest: "query",
  idempotent: true,
};
