// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

/** One reason why the policies refused a call. */
export interface DbssErrorDetail {
  /** Code of this reason. */
  error_code?: string;
  /** This reason in words. */
  error_msg?: string;
}

/** What the service or its gateway answers when a call fails. */
export interface ErrorResponse {
  /** Reasons of the policy check, if it refused the call. */
  details?: DbssErrorDetail[];
  /** Full outcome of the policy check as encoded text; IAM decodes it. */
  encoded_authorization_message?: string;
  /** Error code to branch on. */
  error_code?: string;
  /** What went wrong, for people. */
  error_msg?: string;
  /** Identifies this call, in answers of the gateway; also in the header X-Request-Id. */
  request_id?: string;
}
