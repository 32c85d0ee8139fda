// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCloudAssetSchemasInput {
  /** @example true */
  AssociatedDataOnly?: boolean;
  CloudAssetTypes?: ListCloudAssetSchemasInputCloudAssetTypesItem[];
  /** @example 1 */
  CurrentPage?: number;
  DataNames?: string[];
  /** @example zh */
  Lang?: string;
  /** @example 10 */
  PageSize?: number;
}

export interface ListCloudAssetSchemasOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CloudAssetSchemas?: ListCloudAssetSchemasOutputCloudAssetSchemasItem[];
  PageInfo?: ListCloudAssetSchemasOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListCloudAssetSchemasInputCloudAssetTypesItem {
  /** @example 0 */
  AssetSubType?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example 0 */
  AssetType?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface ListCloudAssetSchemasOutputCloudAssetSchemasItem {
  /** @example 1 */
  AssetSubType?: number;
  /** @example 0 */
  AssetType?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example ACS_ECS_Disk */
  DataName?: string;
  /**
   * @example [{\\"associatedData\\":[{\\"assetSubType\\":100,\\"assetType\\":0,\\"dataName\\":\\"ACS_ECS_Instance\\",\\"properties\\":[{\\"name\\":\\"InstanceId\\",\\"path\\":\\"InstanceId\\"}],\\"vendor\\":0}],\\"description\\":\\"The
   * ID of the instance to which the disk is
   * attached.\\",\\"example\\":\\"i-bp67acfmxazb4q****\\",\\"name\\":\\"InstanceId\\",\\"type\\":\\"STRING\\",\\"withAssociatedData\\":true},{\\"description\\":\\"Disk
   * name\\",\\"example\\":\\"testDiskName\\",\\"name\\":\\"DiskName\\",\\"type\\":\\"STRING\\"},{\\"description\\":\\"Only
   * encrypted
   * disks\\",\\"example\\":\\"false\\",\\"name\\":\\"Encrypted\\",\\"type\\":\\"BOOLEAN\\"},{\\"description\\":\\"Disk
   * status\\",\\"example\\":\\"In_use\\",\\"name\\":\\"Status\\",\\"type\\":\\"STRING\\"},{\\"description\\":\\"Disk
   * category\\",\\"example\\":\\"cloud_ssd\\",\\"name\\":\\"Category\\",\\"type\\":\\"STRING\\"},{\\"description\\":\\"Disk
   * type\\",\\"example\\":\\"system\\",\\"name\\":\\"Type\\",\\"type\\":\\"STRING\\"},{\\"description\\":\\"Specifies
   * whether to set an automatic snapshot policy for the
   * disk.\\",\\"example\\":\\"false\\",\\"name\\":\\"EnableAutomatedSnapshotPolicy\\",\\"type\\":\\"BOOLEAN\\"},{\\"description\\":\\"The
   * ID of the automatic snapshot
   * policy.\\",\\"example\\":\\"sp-bp67acfmxazb4p****\\",\\"name\\":\\"AutoSnapshotPolicyId\\",\\"type\\":\\"STRING\\"},{\\"description\\":\\"Disk,
   * local disk, or elastic ephemeral disk
   * ID\\",\\"example\\":\\"d-bp18um4r4f2fve24****\\",\\"name\\":\\"DiskId\\",\\"type\\":\\"STRING\\"}]
   */
  Properties?: string;
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface ListCloudAssetSchemasOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 54 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listCloudAssetSchemas({
 *   AssociatedDataOnly: true,
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 * });
 * ```
 * @throws CloudError
 */
export const listCloudAssetSchemas: TypedRoute<
  ListCloudAssetSchemasInput,
  ListCloudAssetSchemasOutput,
  ListCloudAssetSchemasHttp
> = {
  name: "ListCloudAssetSchemas",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCloudAssetSchemas", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListCloudAssetSchemas as `client.http` calls it. */
export interface ListCloudAssetSchemasHttp {
  "/ListCloudAssetSchemas": {
    post: {
      parameters: {
        query?: ListCloudAssetSchemasInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCloudAssetSchemasOutput;
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
