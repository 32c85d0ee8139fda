import { type CredentialsProvider, createClient, type TypedRoute } from "@cloudseal/core";
import type { Credentials } from "@cloudseal/huawei";
import { accountProtocol } from "./account-protocol.js";
import { type IamOptions, iamClientOptions, iamService } from "./iam.js";
import { iamEndpoints } from "./iam-endpoints.js";
import { textOf } from "./text-of.js";

/** Options of {@link withProjectId}. */
export interface ProjectIdOptions extends IamOptions {
  /** Region whose project is looked up. Default: the client's. */
  region?: string | undefined;
}

/** The last key that a region's project was looked up for, and what became of it. */
interface LookUp {
  readonly ak: string;
  readonly projectId: Promise<string>;
  completed?: { readonly from: Credentials; readonly to: Credentials };
}

/**
 * Completes credentials that lack the id of a project: IAM is asked, by a signed request, for the project that is called as
 * the region is. Once for each access key and region; a project is never created. Nothing is looked up for a client that
 * has a `projectId`, or without a region.
 *
 * @throws Error that says why, and to pass the id, unless there is exactly one project
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html
 */
export function withProjectId(
  provider: CredentialsProvider<Credentials>,
  options: ProjectIdOptions = {},
): CredentialsProvider<Credentials> {
  const lookUps = new Map<string, LookUp>();
  /** By what was made of them, the credentials that the provider knows as its own. */
  const originals = new WeakMap<object, object>();

  return async (request) => {
    const refused = request?.refused && (originals.get(request.refused) ?? request.refused);
    const found = await provider({ ...request, refused });
    const region = options.region ?? request?.region;
    const { projectId: given } = (request?.options ?? {}) as { projectId?: unknown };
    if (given || found.projectId || found.ak === undefined || !region) return found;

    let known = lookUps.get(region);
    if (known?.ak !== found.ak) {
      const started: LookUp = { ak: found.ak, projectId: lookUp(found, region, options) };
      started.projectId.catch(() => {
        if (lookUps.get(region) === started) lookUps.delete(region);
      });
      lookUps.set(region, started);
      known = started;
    }
    const projectId = await known.projectId;
    if (known.completed?.from !== found) {
      known.completed = { from: found, to: { ...found, projectId } };
      originals.set(known.completed.to, found);
    }
    return known.completed.to;
  };
}

async function lookUp(credentials: Credentials, region: string, options: IamOptions): Promise<string> {
  const remedy = "Pass projectId with the credentials, or set HUAWEICLOUD_SDK_PROJECT_ID";
  const { iamEndpoint = iamEndpoints.get(credentials), timeout } = options;
  const iam = createClient(
    iamService(accountProtocol),
    { projects },
    { ...iamClientOptions({ iamEndpoint, timeout }), credentials },
  );
  const answer = await iam.projects({ name: region }).catch((cause: Error) => {
    throw new Error(`the project of ${region} cannot be looked up: ${cause.message}. ${remedy}`, { cause });
  });
  if (!Array.isArray(answer.projects)) throw new Error(`the answer of IAM has no list of projects. ${remedy}`);
  const [project, ...others] = answer.projects as { id?: unknown }[];
  if (!project || others.length > 0)
    throw new Error(`IAM knows ${project ? others.length + 1 : "no"} projects called ${region}. ${remedy}`);
  return textOf(project.id, "the project's id", "the answer of IAM");
}

const projects: TypedRoute<{ name: string }, { projects?: unknown }> = {
  name: "KeystoneListProjects",
  method: "GET",
  path: "/v3/projects",
  rest: "query",
  idempotent: true,
};
