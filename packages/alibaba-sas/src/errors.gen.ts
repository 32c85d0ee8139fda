// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type CloudError, isCloudError } from "@cloudseal/core";

/**
 * The documented error codes of CancelOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type CancelOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CancelOnceTask with one of its documented codes. */
export const isCancelOnceTaskError = (
  error: unknown,
): error is CloudError<CancelOnceTaskErrorCode> & { readonly code: CancelOnceTaskErrorCode } =>
  isCloudError<CancelOnceTaskErrorCode>(error, "CancelOnceTask", ["NoPermission", "ServerError"]);

/**
 * The documented error codes of ChangeAssetRefreshTaskConfig.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 * - `-101` (HTTP 400): A parameter has a value that the service does not accept.
 */
export type ChangeAssetRefreshTaskConfigErrorCode = "NoPermission" | "ServerError" | "-101";

/** Whether `error` is a failure of ChangeAssetRefreshTaskConfig with one of its documented codes. */
export const isChangeAssetRefreshTaskConfigError = (
  error: unknown,
): error is CloudError<ChangeAssetRefreshTaskConfigErrorCode> & { readonly code: ChangeAssetRefreshTaskConfigErrorCode } =>
  isCloudError<ChangeAssetRefreshTaskConfigErrorCode>(error, "ChangeAssetRefreshTaskConfig", ["NoPermission", "ServerError", "-101"]);

/**
 * The documented error codes of DescribeOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeOnceTask with one of its documented codes. */
export const isDescribeOnceTaskError = (
  error: unknown,
): error is CloudError<DescribeOnceTaskErrorCode> & { readonly code: DescribeOnceTaskErrorCode } =>
  isCloudError<DescribeOnceTaskErrorCode>(error, "DescribeOnceTask", ["NoPermission", "ServerError"]);

/**
 * The documented error codes of GenerateOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed, perhaps after starting the task; see ListUnfinishedOnceTask
 *   before you try again.
 */
export type GenerateOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GenerateOnceTask with one of its documented codes. */
export const isGenerateOnceTaskError = (
  error: unknown,
): error is CloudError<GenerateOnceTaskErrorCode> & { readonly code: GenerateOnceTaskErrorCode } =>
  isCloudError<GenerateOnceTaskErrorCode>(error, "GenerateOnceTask", ["NoPermission", "ServerError"]);

/**
 * The documented error codes of GetLastOnceTaskInfo.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetLastOnceTaskInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetLastOnceTaskInfo with one of its documented codes. */
export const isGetLastOnceTaskInfoError = (
  error: unknown,
): error is CloudError<GetLastOnceTaskInfoErrorCode> & { readonly code: GetLastOnceTaskInfoErrorCode } =>
  isCloudError<GetLastOnceTaskInfoErrorCode>(error, "GetLastOnceTaskInfo", ["NoPermission", "ServerError"]);

/**
 * The documented error codes of GetOnceTaskResultInfo.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetOnceTaskResultInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOnceTaskResultInfo with one of its documented codes. */
export const isGetOnceTaskResultInfoError = (
  error: unknown,
): error is CloudError<GetOnceTaskResultInfoErrorCode> & { readonly code: GetOnceTaskResultInfoErrorCode } =>
  isCloudError<GetOnceTaskResultInfoErrorCode>(error, "GetOnceTaskResultInfo", ["NoPermission", "ServerError"]);

/**
 * The documented error codes of ListAssetRefreshTaskConfig.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ListAssetRefreshTaskConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAssetRefreshTaskConfig with one of its documented codes. */
export const isListAssetRefreshTaskConfigError = (
  error: unknown,
): error is CloudError<ListAssetRefreshTaskConfigErrorCode> & { readonly code: ListAssetRefreshTaskConfigErrorCode } =>
  isCloudError<ListAssetRefreshTaskConfigErrorCode>(error, "ListAssetRefreshTaskConfig", ["NoPermission", "ServerError"]);

/**
 * The documented error codes of ListUnfinishedOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ListUnfinishedOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListUnfinishedOnceTask with one of its documented codes. */
export const isListUnfinishedOnceTaskError = (
  error: unknown,
): error is CloudError<ListUnfinishedOnceTaskErrorCode> & { readonly code: ListUnfinishedOnceTaskErrorCode } =>
  isCloudError<ListUnfinishedOnceTaskErrorCode>(error, "ListUnfinishedOnceTask", ["NoPermission", "ServerError"]);
