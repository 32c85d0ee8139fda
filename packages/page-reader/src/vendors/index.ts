import { alibaba } from "./alibaba/index.js";
import { huawei } from "./huawei/index.js";
import type { Layout } from "./layout.js";
import { tencent } from "./tencent/index.js";

/** The vendors whose pages can be read. */
export const layouts: readonly Layout[] = [alibaba, huawei, tencent];
