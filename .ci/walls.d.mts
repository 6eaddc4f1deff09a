import type { ICruiseOptions, IForbiddenRuleType } from "dependency-cruiser";

export const LEVELS: string[][];
declare const walls: {
  forbidden: (IForbiddenRuleType & { name: string; comment: string })[];
  options: Pick<ICruiseOptions, "tsPreCompilationDeps" | "doNotFollow">;
};
export default walls;
