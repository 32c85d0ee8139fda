// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageSensitiveFileByKeyInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 0083a31ccf7c10367a6e783e8601**** */
  ImageUuid?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  ScanRange?: ("image" | "container" | (string & {}))[];
  /** @example google_oauth_key */
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
}

export interface DescribeImageSensitiveFileByKeyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  PageInfo?: DescribeImageSensitiveFileByKeyOutputPageInfo;
  SensitiveFileList?: DescribeImageSensitiveFileByKeyOutputSensitiveFileListItem[];
  /** @example true */
  Success?: boolean;
}

export interface DescribeImageSensitiveFileByKeyOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /**
   * @example CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY1Nzg2NTcxNjE2NDc4NjE=
   */
  LastRowKey?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeImageSensitiveFileByKeyOutputSensitiveFileListItem {
  /** @example Assess risks based on business conditions, remove risky content, and rebuild image */
  Advice?: string;
  /** @example Verify the validity of the leaked AK. */
  Description?: string;
  /** @example /usr/lib/abc.txt */
  FilePath?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1663321552000
   */
  FirstScanTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1663691592000
   */
  LastScanTime?: number;
  /** @example 0083a31cc0083a31ccf7c10367a6e783e8601e290f7c10367a6e783e860**** */
  LayerDigest?: string;
  /** @example b484b0dff093f358897486b58266**** */
  Md5?: string;
  /** @example AKPIDteow289f9s************ */
  Promt?: string;
  /** @example low */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example google_oauth_key */
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
  /** @example Google OAuth Key */
  SensitiveFileName?: string;
}

/**
 * The documented error codes of DescribeImageSensitiveFileByKey.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageSensitiveFileByKeyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageSensitiveFileByKey with one of its documented codes. */
export const isDescribeImageSensitiveFileByKeyError: ErrorGuard<DescribeImageSensitiveFileByKeyErrorCode> = (error) =>
  isCloudError(error, "DescribeImageSensitiveFileByKey", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageSensitiveFileByKey({
 *   CurrentPage: 1,
 *   ImageUuid: "0083a31ccf7c10367a6e783e8601****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   SensitiveFileKey: "google_oauth_key",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageSensitiveFileByKey: TypedRoute<
  DescribeImageSensitiveFileByKeyInput,
  DescribeImageSensitiveFileByKeyOutput,
  DescribeImageSensitiveFileByKeyHttp
> = {
  name: "DescribeImageSensitiveFileByKey",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageSensitiveFileByKey", "x-acs-version": "2018-12-03" },
  styles: { ScanRange: "json" },
  rest: "query",
  idempotent: true,
  style: writeStyles,
};

/**
 * Walk through `SensitiveFileList` of all pages: `for await (const item of
 * paginateDescribeImageSensitiveFileByKey(…))`.
 *
 * Each page is a call of describeImageSensitiveFileByKey, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageSensitiveFileByKey({
 *   CurrentPage: 1,
 *   ImageUuid: "0083a31ccf7c10367a6e783e8601****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   SensitiveFileKey: "google_oauth_key",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageSensitiveFileByKey: Pager<
  DescribeImageSensitiveFileByKeyInput,
  DescribeImageSensitiveFileByKeyOutput,
  NonNullable<DescribeImageSensitiveFileByKeyOutput["SensitiveFileList"]>[number]
> = {
  route: describeImageSensitiveFileByKey,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["SensitiveFileList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageSensitiveFileByKey as `client.http` calls it. */
export interface DescribeImageSensitiveFileByKeyHttp {
  "/DescribeImageSensitiveFileByKey": {
    post: {
      parameters: {
        query?: DescribeImageSensitiveFileByKeyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageSensitiveFileByKeyOutput;
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
