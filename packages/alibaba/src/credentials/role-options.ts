/** Which role is assumed, for how long, and where. */
export interface RoleOptions {
  /** The role, `acs:ram::<account>:role/<name>`. */
  roleArn: string;
  /** Name of the session in audit logs. Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `cloudseal`. */
  roleSessionName?: string | undefined;
  /** Seconds that a session lasts, from 900 to what the role allows. Default 3600. */
  durationSeconds?: number | undefined;
  /** A policy, as JSON, that narrows what the session may do. */
  policy?: string | undefined;
  /** Region whose STS is called. Default: `ALIBABA_CLOUD_STS_REGION`, else the central one. */
  region?: string | undefined;
  /** Whether STS is called inside the region's VPC. Default: whether `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` is `true`. */
  vpc?: boolean | undefined;
  /** Address to call instead of the region's own: a host, or `https://host[:port]`. */
  endpoint?: string | undefined;
}
