/** What a language model is asked for questions, and how far it is believed. See ../README.md. */
export { modelSet } from "./checked";
export { type ModelUse, modelUse, type QuestionDrafts, questionDrafts } from "./drafts";
