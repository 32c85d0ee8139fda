// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type CloudError, isCloudError } from "@cloudseal/core";

/**
 * The documented error codes of CreateAssetImageRegistryScanTaskOneKey.
 *
 * - `InvalidParameter`: A parameter has a bad value.
 * - `ResourceNotFound`: An image or registry that is to be scanned does not exist.
 */
export type CreateAssetImageRegistryScanTaskOneKeyErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of CreateAssetImageRegistryScanTaskOneKey with one of its documented codes. */
export const isCreateAssetImageRegistryScanTaskOneKeyError = (
  error: unknown,
): error is CloudError<CreateAssetImageRegistryScanTaskOneKeyErrorCode> & { readonly code: CreateAssetImageRegistryScanTaskOneKeyErrorCode } =>
  isCloudError<CreateAssetImageRegistryScanTaskOneKeyErrorCode>(error, "CreateAssetImageRegistryScanTaskOneKey", ["InvalidParameter", "ResourceNotFound"]);

/**
 * The documented error codes of DescribeAssetImageRegistryScanStatusOneKey.
 *
 * - `InternalError`: The service failed; the call may be repeated.
 * - `MissingParameter`: A parameter that is needed is missing.
 * - `ResourceNotFound`: There is no such scan or image.
 */
export type DescribeAssetImageRegistryScanStatusOneKeyErrorCode = "InternalError" | "MissingParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryScanStatusOneKey with one of its documented codes. */
export const isDescribeAssetImageRegistryScanStatusOneKeyError = (
  error: unknown,
): error is CloudError<DescribeAssetImageRegistryScanStatusOneKeyErrorCode> & { readonly code: DescribeAssetImageRegistryScanStatusOneKeyErrorCode } =>
  isCloudError<DescribeAssetImageRegistryScanStatusOneKeyErrorCode>(error, "DescribeAssetImageRegistryScanStatusOneKey", ["InternalError", "MissingParameter", "ResourceNotFound"]);

/**
 * The documented error codes of UpdateImageRegistryTimingScanTask.
 *
 * - `InvalidParameter`: A parameter has a bad value.
 * - `ResourceNotFound`: Something that the schedule names does not exist.
 */
export type UpdateImageRegistryTimingScanTaskErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of UpdateImageRegistryTimingScanTask with one of its documented codes. */
export const isUpdateImageRegistryTimingScanTaskError = (
  error: unknown,
): error is CloudError<UpdateImageRegistryTimingScanTaskErrorCode> & { readonly code: UpdateImageRegistryTimingScanTaskErrorCode } =>
  isCloudError<UpdateImageRegistryTimingScanTaskErrorCode>(error, "UpdateImageRegistryTimingScanTask", ["InvalidParameter", "ResourceNotFound"]);
