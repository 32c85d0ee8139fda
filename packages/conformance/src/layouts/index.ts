import { alibaba } from "./alibaba.js";
import { huawei } from "./huawei.js";
import type { Layout } from "./layout.js";
import { tencent } from "./tencent.js";

/** The vendors whose pages can be read. */
export const layouts: readonly Layout[] = [alibaba, huawei, tencent];
