// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateHoneypotProbeInput {
  /** @example true */
  Arp?: boolean;
  /** @example 2022011817324588686 */
  BusinessGroupId?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  ControlNodeId: string;
  /** @example testHoneyPotProbe */
  DisplayName: string;
  HoneypotBindList?: CreateHoneypotProbeInputHoneypotBindListItem[];
  /** @example true */
  Ping?: boolean;
  /** @example host_probe */
  ProbeType: "host_probe" | "vpc_black_hole_probe" | (string & {});
  /** @example 0.0.0 */
  ProbeVersion?: string;
  /** @example 192.168.XX.XX */
  ProxyIp?: string;
  /** @example e4af3620-6895-4e2f-a641-a9d8fb53**** */
  Uuid?: string;
  /** @example vpc-zm0asrkpv1q8gnk7mn4dn */
  VpcId?: string;
}

export interface CreateHoneypotProbeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  HoneypotProbe?: CreateHoneypotProbeOutputHoneypotProbe;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface CreateHoneypotProbeInputHoneypotBindListItem {
  BindPortList?: CreateHoneypotProbeInputHoneypotBindListItemBindPortListItem[];
  /** @example 1a5eda2d40f92ac87d6b63e1a5ad4b76fe0d4110c4a3e2fa85438a29ae55**** */
  HoneypotId?: string;
}

export interface CreateHoneypotProbeOutputHoneypotProbe {
  /** @example b69e9aa8-2ea8-4c5a-836a-c1fbacff**** */
  ProbeId?: string;
}

export interface CreateHoneypotProbeInputHoneypotBindListItemBindPortListItem {
  /** @example true */
  BindPort?: boolean;
  /** @example 90 */
  EndPort?: number;
  Fixed?: boolean;
  /** @example 80 */
  StartPort?: number;
  /** @example 80 */
  TargetPort?: number;
}

/**
 * The documented error codes of CreateHoneypotProbe.
 *
 * - `AgentNotOnline` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NodeNotExist` (HTTP 400)
 * - `BindPortAlreadyExist` (HTTP 400)
 * - `MachineNotExist` (HTTP 400)
 * - `ProbeAlreadyCreate` (HTTP 400)
 * - `ProbeNameAlreadyExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateHoneypotProbeErrorCode =
  | "AgentNotOnline"
  | "IllegalParam"
  | "NodeNotExist"
  | "BindPortAlreadyExist"
  | "MachineNotExist"
  | "ProbeAlreadyCreate"
  | "ProbeNameAlreadyExists"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of CreateHoneypotProbe with one of its documented codes. */
export const isCreateHoneypotProbeError: ErrorGuard<CreateHoneypotProbeErrorCode> = (error) =>
  isCloudError(error, "CreateHoneypotProbe", [
    "AgentNotOnline",
    "IllegalParam",
    "NodeNotExist",
    "BindPortAlreadyExist",
    "MachineNotExist",
    "ProbeAlreadyCreate",
    "ProbeNameAlreadyExists",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createHoneypotProbe({
 *   Arp: true,
 *   BusinessGroupId: "2022011817324588686",
 *   ControlNodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
 *   DisplayName: "testHoneyPotProbe",
 *   Ping: true,
 *   ProbeType: "host_probe",
 *   ProbeVersion: "0.0.0",
 *   ProxyIp: "192.168.XX.XX",
 *   Uuid: "e4af3620-6895-4e2f-a641-a9d8fb53****",
 *   VpcId: "vpc-zm0asrkpv1q8gnk7mn4dn",
 * });
 * ```
 * @throws CloudError
 */
export const createHoneypotProbe: TypedRoute<
  CreateHoneypotProbeInput,
  CreateHoneypotProbeOutput,
  CreateHoneypotProbeHttp
> = {
  name: "CreateHoneypotProbe",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateHoneypotProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateHoneypotProbe as `client.http` calls it. */
export interface CreateHoneypotProbeHttp {
  "/CreateHoneypotProbe": {
    post: {
      parameters: {
        query: CreateHoneypotProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateHoneypotProbeOutput;
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
