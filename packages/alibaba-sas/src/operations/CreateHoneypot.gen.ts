// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateHoneypotInput {
  /** @example sha256:ebc4c102ac407d53733c2373e8888a733ddce86f163ccbe7492ae1cbf26**** */
  HoneypotImageId: string;
  /** @example HoneyPotImageName */
  HoneypotImageName: string;
  /** @example ruoyi */
  HoneypotName: string;
  /** @example {\\"trojan_git\\":\\"close\\",\\"burp\\":\\"close\\",\\"portrait_option\\":\\"false\\"} */
  Meta?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId: string;
}

export interface CreateHoneypotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: CreateHoneypotOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface CreateHoneypotOutputData {
  /** @example managerNodename */
  ControlNodeName?: string;
  /** @example 9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f**** */
  HoneypotId?: string;
  /** @example HoneyDisplayName */
  HoneypotImageDisplayName?: string;
  /** @example tcp_proxy */
  HoneypotImageName?: string;
  /** @example ruoyi */
  HoneypotName?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId?: string;
  /** @example ddh3731641137fe4b72b245346a2721d4b6tdgg3731641137fe4b72b245346a2721*** */
  PresetId?: string;
  /**
   * @example [
   * "starting"
   * ]
   */
  State?: string[];
}

/**
 * The documented error codes of CreateHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateHoneypot with one of its documented codes. */
export const isCreateHoneypotError: ErrorGuard<CreateHoneypotErrorCode> = (error) =>
  isCloudError(error, "CreateHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createHoneypot({
 *   HoneypotImageId: "sha256:ebc4c102ac407d53733c2373e8888a733ddce86f163ccbe7492ae1cbf26****",
 *   HoneypotImageName: "HoneyPotImageName",
 *   HoneypotName: "ruoyi",
 *   Meta:
 *     '{\\\\"trojan_git\\\\":\\\\"close\\\\",\\\\"burp\\\\":\\\\"close\\\\",\\\\"portrait_option\\\\":\\\\"false\\\\"}',
 *   NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
 * });
 * ```
 * @throws CloudError
 */
export const createHoneypot: TypedRoute<CreateHoneypotInput, CreateHoneypotOutput, CreateHoneypotHttp> = {
  name: "CreateHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateHoneypot as `client.http` calls it. */
export interface CreateHoneypotHttp {
  "/CreateHoneypot": {
    post: {
      parameters: {
        query: CreateHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateHoneypotOutput;
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
