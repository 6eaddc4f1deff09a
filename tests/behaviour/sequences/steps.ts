/** Who takes part in a sequence; the device has no rate limits. */
export type Name = "ada" | "bob" | "device" | "nobody";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * One step of a sequence. Steps are JSON, so that another engine can replay them in another process. What exists
 * only while they run, and what JSON cannot carry, stands in them as a `Token`.
 */
export type Step =
  | { do: "pass"; ms: number }
  | { do: "call"; who: Name; kind: "query" | "mutation"; name: string; args: Json }
  /** Saves an answer to every question: random calls alone would rarely finish an interview. */
  | { do: "answerAll"; who: Name; interview: string; seq: number }
  /** Lets the person look at every point of one answer. */
  | { do: "lookAtAll"; who: Name; interview: string; at: number; seq: number }
  /** Reads every page of a paginated query, one right after the other. */
  | { do: "readAll"; who: Name; name: string; numItems: number; args: { [name: string]: Json } };

export type Token =
  /** The key of a question of an interview, counted round and round. */
  | { $question: [who: Name, interview: string, at: number] }
  /** What the answer to such a question's follow-up stands under. */
  | { $followUp: [who: Name, interview: string, at: number] }
  /** Every question key of an interview, turned round by so many. */
  | { $questions: [who: Name, interview: string, turn: number] }
  /** When the coach's state of an interview last changed. */
  | { $coachAt: [who: Name, interview: string] }
  /** The key of a point of such a question's sheet, and the hash of its stored answer. */
  | { $point: [who: Name, interview: string, at: number, point: number] }
  | { $textHash: [who: Name, interview: string, at: number] }
  /** A session that an earlier step gave back, with some parts replaced. */
  | { $session: number; with: { [part: string]: Json } }
  /** The id of a document, counted round and round. */
  | { $id: [table: string, at: number] }
  | { $long: [unit: string, times: number] }
  | { $number: "NaN" | "Infinity" | "-Infinity" }
  | { $bigint: string }
  | { $bytes: number };
