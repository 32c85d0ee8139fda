import { environmentVariable, homeDirectory, NoCredentials, parseIni, readTextFile } from "@cloudseal/core/credentials";
import type { CredentialsProvider } from "@cloudseal/core/protocol";
import type { Credentials } from "@cloudseal/huawei";
import { cachedByIam, noteIamEndpoint } from "./iam.js";
import { fromOidc } from "./oidc.js";
import { textOf } from "./session.js";

/** Options of {@link fromProfile}. */
export interface ProfileOptions {
  /** The file. Default: the variable `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, or `~/.huaweicloud/credentials`. */
  file?: string | undefined;
  /** Default `basic`, that of regional services. */
  section?: string | undefined;
}

/**
 * What a section of the vendor's INI file says: `idp_id` and `id_token_file` ({@link fromOidc}), or `ak`, `sk` and
 * `security_token`; with `project_id` and `iam_endpoint`. A key is read once, and again when the vendor rejects it.
 *
 * @throws NoCredentials without the file, the section or anything of that in it; Error with half of it, or a broken key
 */
export const fromProfile = ({ file, section = "basic" }: ProfileOptions = {}): CredentialsProvider<Credentials> =>
  cachedByIam(
    {},
    async ({ endpoint: usual, region }) => {
      const path =
        file ??
        environmentVariable("HUAWEICLOUD_SDK_CREDENTIALS_FILE") ??
        `${await homeDirectory()}/.huaweicloud/credentials`;
      const text = await readTextFile(path);
      if (text === undefined) throw new NoCredentials(`there is no file ${path}`);
      const place = `[${section}] of ${path}`;
      const profile = parseIni(text)[section] ?? {};
      const { idp_id: providerId, id_token_file: tokenFile, iam_endpoint: endpoint, project_id: projectId } = profile;
      const credentials =
        providerId && tokenFile
          ? await fromOidc({ providerId, tokenFile, endpoint: endpoint || usual, projectId: projectId ?? "" })({
              region,
            })
          : keyOf(profile, place);
      return endpoint ? noteIamEndpoint(credentials, endpoint) : credentials;
    },
    { refreshAhead: 40 * 60_000 },
  );

function keyOf(
  { ak, sk, security_token, project_id, idp_id, id_token_file }: Record<string, string>,
  place: string,
): Credentials {
  if (!ak && !sk && (idp_id || id_token_file)) textOf("", idp_id ? "id_token_file" : "idp_id", place);
  if (!ak && !sk) throw new NoCredentials(`ak and sk, or idp_id and id_token_file, are not in ${place}`);
  return {
    ak: textOf(ak, "ak", place),
    sk: textOf(sk, "sk", place),
    ...(security_token ? { securityToken: textOf(security_token, "security_token", place) } : {}),
    ...(project_id ? { projectId: textOf(project_id, "project_id", place) } : {}),
  };
}
