import type { Protocol } from "@cloudseal/core";
import { type Credentials, protocol } from "@cloudseal/huawei";

/** The vendor's protocol for calls that act in no project, whatever the credentials say. */
export const accountProtocol: Protocol<Credentials> = {
  ...protocol,
  sign: (parts, context) => {
    const { authToken, ...key } = context.credentials;
    const credentials = authToken === undefined ? { ...key, projectId: undefined } : context.credentials;
    return protocol.sign(parts, { ...context, credentials: credentials as Credentials });
  },
};
