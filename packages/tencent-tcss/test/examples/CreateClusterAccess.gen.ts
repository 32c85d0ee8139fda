// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateClusterAccessInput, CreateClusterAccessOutput } from "@cloudseal/tencent-tcss";

export const createClusterAccessInput_example1 = { ClusterIDs: ["abc"] } satisfies CreateClusterAccessInput;

export const createClusterAccessOutput_example1 = { RequestId: "abc" } satisfies CreateClusterAccessOutput;
