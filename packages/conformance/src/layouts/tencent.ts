import type { Layout } from "./layout.js";
import { readDataTypes } from "./tencent/data-types.js";
import { readTencent } from "./tencent/read-tencent.js";
import { recognise } from "./tencent/recognise.js";

export const tencent: Layout = { vendor: "tencent", recognise, read: readTencent, readTypes: readDataTypes };
