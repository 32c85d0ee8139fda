// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageListBySensitiveFileInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example v005 */
  ImageDigest?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example i-qewqrqcsadf**** */
  RepoInstanceId?: string;
  /** @example harbor-image-v001 */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  /** @example high */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  ScanRange?: ("image" | "container" | (string & {}))[];
  /** @example sshpasswd */
  SensitiveFileKey?:
    | "npm_token"
    | "ftp_cfg"
    | "google_oauth_key"
    | "planetscale_passwd"
    | "github_ssh_key"
    | "msbuild_publish_profile"
    | "fastly_cdn_token"
    | "ssh_private_key"
    | "aws_cli"
    | "cpanel_proftpd"
    | "postgresql_passwd"
    | "discord_client_cred"
    | "rails_database"
    | "aws_access_key"
    | "esmtp_cfg"
    | "docker_registry_cfg"
    | "pem"
    | "common_cred"
    | "sftp_cfg"
    | "grafana_token"
    | "slack_token"
    | "ec_private_key"
    | "pypi_token"
    | "finicity_token"
    | "k8s_client_key"
    | "git_cfg"
    | "django_key"
    | "jenkins_ssh"
    | "openssh_private_key"
    | "square_oauth"
    | "typeform_token"
    | "common_database_cfg"
    | "wordpress_database_cfg"
    | "googlecloud_api_key"
    | "vscode_sftp"
    | "apache_htpasswd"
    | "planetscale_token"
    | "contentful_preview_token"
    | "php_database_cfg"
    | "atom_remote_sync"
    | "aws_session_token"
    | "atom_sftp_cfg"
    | "asana_client_private_key"
    | "tencentcloud_ak"
    | "rsa_private_key"
    | "github_personal_token"
    | "pgp"
    | "stripe_skpk"
    | "square_token"
    | "rails_carrierwave"
    | "dbeaver_database_cfg"
    | "robomongo_cred"
    | "github_oauth_token"
    | "pulumi_token"
    | "ventrilo_voip"
    | "macos_keychain"
    | "amazon_mws_token"
    | "dynatrace_token"
    | "java_keystore"
    | "microsoft_sdf"
    | "kubernetes_dashboard_cred"
    | "atlassian_token"
    | "rdp"
    | "mailgun_key"
    | "mailchimp_api_key"
    | "netrc_cfg"
    | "openvpn_cfg"
    | "github_refresh_token"
    | "salesforce"
    | "sendinblue"
    | "pkcs_private_key"
    | "rubyonrails_passwd"
    | "filezilla_ftp"
    | "databricks_token"
    | "gitLab_personal_token"
    | "rails_master_key"
    | "sqlite"
    | "firefox_logins"
    | "mailgun_private_token"
    | "joomla_cfg"
    | "hashicorp_terraform_token"
    | "jetbrains_ides"
    | "heroku_api_key"
    | "messagebird_token"
    | "github_app_token"
    | "hashicorp_vault_token"
    | "pgp_private_key"
    | "sshpasswd"
    | "huaweicloud_ak"
    | "aws_s3cmd"
    | "php_config"
    | "common_private_key"
    | "microsoft_mdf"
    | "mediawiki_cfg"
    | "jenkins_cred"
    | "rubygems_cred"
    | "clojars_token"
    | "phoenix_web_passwd"
    | "puttygen_private_key"
    | "google_oauth_token"
    | "rubyonrails_cfg"
    | "lob_api_key"
    | "pkcs_cred"
    | "otr_private_key"
    | "contentful_delivery_token"
    | "digital_ocean_tugboat"
    | "dsa_private_key"
    | "rails_app_token"
    | "git_cred"
    | "newrelic_api_key"
    | "github_hub"
    | "rubygem"
    | (string & {});
  /** @example 0 */
  Status?: "0" | "1" | "2" | (string & {});
}

export interface DescribeImageListBySensitiveFileOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  ImageInfos?: DescribeImageListBySensitiveFileOutputImageInfosItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: DescribeImageListBySensitiveFileOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface DescribeImageListBySensitiveFileOutputImageInfosItem {
  /** @example v005 */
  Digest?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649814050000
   */
  FirstScanTime?: number;
  /** @example cri-a595qp31knh9**** */
  InstanceId?: string;
  /** @example sec-NessusSc */
  InstanceName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649814050000
   */
  LastScanTime?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example opa-test */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  /** @example low */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 0 */
  Status?: "0" | "1" | "2" | (string & {});
  /** @example nuxeo6 */
  Tag?: string;
  /** @example f58681174f944623345379e23b7b**** */
  Uuid?: string;
}

export interface DescribeImageListBySensitiveFileOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /**
   * @example CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY1Nzg2NTcxNjE2NDc4NjE=
   */
  LastRowKey?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 83 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageListBySensitiveFile.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageListBySensitiveFileErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageListBySensitiveFile with one of its documented codes. */
export const isDescribeImageListBySensitiveFileError: ErrorGuard<DescribeImageListBySensitiveFileErrorCode> = (error) =>
  isCloudError(error, "DescribeImageListBySensitiveFile", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageListBySensitiveFile({
 *   CurrentPage: 1,
 *   ImageDigest: "v005",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "harbor-image-v001",
 *   RepoNamespace: "libssh2",
 *   RiskLevel: "high",
 *   SensitiveFileKey: "sshpasswd",
 *   Status: "0",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageListBySensitiveFile: TypedRoute<
  DescribeImageListBySensitiveFileInput,
  DescribeImageListBySensitiveFileOutput,
  DescribeImageListBySensitiveFileHttp
> = {
  name: "DescribeImageListBySensitiveFile",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageListBySensitiveFile", "x-acs-version": "2018-12-03" },
  styles: { ScanRange: "json" },
  rest: "query",
  idempotent: true,
  style: writeStyles,
};

/**
 * Walk through `ImageInfos` of all pages: `for await (const item of
 * paginateDescribeImageListBySensitiveFile(…))`.
 *
 * Each page is a call of describeImageListBySensitiveFile, made when it is needed, until `PageInfo.TotalCount`
 * is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageListBySensitiveFile({
 *   CurrentPage: 1,
 *   ImageDigest: "v005",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "harbor-image-v001",
 *   RepoNamespace: "libssh2",
 *   RiskLevel: "high",
 *   SensitiveFileKey: "sshpasswd",
 *   Status: "0",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageListBySensitiveFile: Pager<
  DescribeImageListBySensitiveFileInput,
  DescribeImageListBySensitiveFileOutput,
  NonNullable<DescribeImageListBySensitiveFileOutput["ImageInfos"]>[number]
> = {
  route: describeImageListBySensitiveFile,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ImageInfos"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageListBySensitiveFile as `client.http` calls it. */
export interface DescribeImageListBySensitiveFileHttp {
  "/DescribeImageListBySensitiveFile": {
    post: {
      parameters: {
        query?: DescribeImageListBySensitiveFileInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageListBySensitiveFileOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
