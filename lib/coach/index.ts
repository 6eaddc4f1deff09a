/** A posting → questions with what is listened for. See README.md. */
export type { Knowledge } from "./questions/knowledge";
export { QuestionMaker } from "./questions/make";
export * from "./types";
