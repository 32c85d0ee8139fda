// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetImageHostListInput, DescribeAssetImageHostListOutput } from "@cloudseal/tencent-tcss";

export const describeAssetImageHostListInput_example1 = {} satisfies DescribeAssetImageHostListInput;

export const describeAssetImageHostListOutput_example1 = {
  List: [
    { ImageID: "sha256:bd571e6529f32461648680c82e2540f9db4b3bb********", HostID: "5cd1c13e-d18a-4904-ada3-a2********" },
    { ImageID: "sha256:d6e46aa2470df1d32034c6707c8041158b6********", HostID: "5cd1c13e-d18a-4904-ada3-a2ef********" },
  ],
  RequestId: "f28e2b9b-ee35-4c82-87e4-fcb64671d2af",
  TotalCount: 24,
} satisfies DescribeAssetImageHostListOutput;
