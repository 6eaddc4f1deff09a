/** A posting → questions with what is listened for. See README.md. */
export { type FieldSigns, fieldsOf } from "./bank/fields";
export type { BankField } from "./bank/types";
export type { Knowledge } from "./questions/knowledge";
export { QuestionMaker } from "./questions/make";
export { askBack } from "./questions/ask-back";
