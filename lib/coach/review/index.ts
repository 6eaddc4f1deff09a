/** What can be said of an answer without judging it, and what a reader's verdicts come to. See ../README.md. */
export { halfMinutes, longSentences, secondsAloud } from "./aloud";
export { isCopyOf } from "./copied";
export { byOf, isRead, type ReadQuestion, summaryOf, sumOf, toImproveFirst } from "./feedback";
export { askedAfter, followUpKeyOf, followUpTo } from "./follow-up";
export { asksOfEvent, sheetOf } from "./kinds";
export { type PointState } from "./rating";
export {
  type AnswerRead,
  isOfPoint,
  type PointRead,
  readAnswer,
  strongestFirst,
  type TrapRead,
} from "./reading";
export { type Fingerprint, fingerprint, isRetold } from "./retold";
export { exactKeyOf as textHashOf } from "../text";
export { stands, stillStands } from "./standing";
