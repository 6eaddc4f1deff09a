import { type GenericValidator, type Infer, v, type VString } from "convex/values";
import { difficulty, questionKind, saw } from "../coach/types";
import { origins } from "../../convex/receipt";
import { coachVia } from "../../convex/validators";
import type { Reason } from "../capture/types";

/** One kind of value that stands on the device beside the database. */
export interface StoredItem<Shape extends GenericValidator = GenericValidator> {
  /** `local` outlives the browser, `session` does not. */
  area: "local" | "session";
  /** The key itself; with a slash at its end, what every key of this kind begins with. */
  key: string;
  /** What such a value looks like; what does not is taken for nothing (`readable`). */
  shape: Shape;
  /**
   * Whose it is. `browser`: everybody's who uses it. `person`: an account's stands in its own area (`ownArea`), that of
   * the person on this device outside of any. `named`: the key says whose it is, after its first slash.
   */
  owner: "browser" | "person" | "named";
  /** What “Delete everything” does to it. What belongs to an account goes with the account instead. */
  deleteAll: "goes" | "stays";
  /** Somebody's own words: who signs out before all is saved may leave them on the device. */
  isText?: true;
}

const item = <Shape extends GenericValidator>(declared: StoredItem<Shape>) => declared;
const BROWSERS = { area: "local", owner: "browser", deleteAll: "stays" } as const;
const PERSONS = { area: "local", owner: "person", deleteAll: "goes" } as const;
const NAMED = { area: "local", owner: "named", deleteAll: "goes" } as const;
const text = v.string();
const maybeText = v.optional(text);
const maybeBoolean = v.optional(v.boolean());

/** A reason without words, from another version, is said by none. */
const reasons = v.array(text as VString<Reason>);

/** Why a page could not be read, where that is no matter of the browser's; `not_kept`: it could not be handed over. */
const whyUnreadable = v.optional(v.union(v.literal("slow"), v.literal("closed"), v.literal("not_kept")));

const target = { account: text, interview: text, questionKey: text };
const choices = {
  questionCount: v.optional(v.number()),
  /** Null: a mix that fits the posting. */
  kinds: v.optional(v.union(v.null(), v.array(questionKind))),
  difficulty: v.optional(difficulty),
};

/**
 * Everything that this project writes to the browser's storage. A value that is kept needs an entry here first:
 * it says what it looks like, whose it is, and when it goes. None has a version: what does not look like this any more
 * counts as not there, and a part that may be missing may come later. What the database keeps is declared in
 * convex/schema.ts.
 */
export const STORED = {
  /** What was chosen for every session on this device; a bad value is its default. */
  settings: item({
    ...BROWSERS,
    key: "settings",
    shape: v.object({
      ...choices,
      /** The tag that was chosen; null: the browser's. Which languages there are is known where the words are loaded. */
      language: v.optional(v.union(v.null(), text)),
      theme: v.optional(v.union(v.literal("auto"), v.literal("light"), v.literal("dark"))),
      /** Whether a clock runs beside each question. */
      timer: maybeBoolean,
      /** Whether keys move about the practice screen. */
      keys: maybeBoolean,
      /** When the person looks at their answers: at the end, or after each one. */
      review: v.optional(v.union(v.literal("interview"), v.literal("study"))),
      /** Whether one guesses what is in an answer before its sheet opens. */
      selfCheck: maybeBoolean,
      /** Whether one is asked back once after an answer. */
      followUps: maybeBoolean,
      /** Where it was agreed that speech may be turned into words; null: the person was not asked yet. */
      hearing: v.optional(v.union(v.null(), v.literal("device"), v.literal("service"))),
      /** How fast questions are read aloud: 1 is the voice's own pace. */
      voiceRate: v.optional(v.number()),
      /** Seconds of silence after which a hands-free answer is asked whether it is over. */
      silence: v.optional(v.number()),
      /** Whether spoken answers are recorded, and how many MB of recordings are kept. */
      recordings: maybeBoolean,
      recordingsMB: v.optional(v.number()),
      /** Whose language model coaches; null: the built-in coach. */
      coach: v.optional(v.union(v.null(), coachVia)),
      /** The language model that reads answers, likewise, and since when; null: the person reads. */
      reader: v.optional(v.union(v.null(), coachVia)),
      readerSince: v.optional(v.number()),
    }),
  }),
  /** The person's own language model, with its key. */
  ownModel: item({
    area: "local",
    key: "own-model",
    shape: v.object({
      ...{ baseURL: text, model: text, apiKey: maybeText, agreedAt: v.number() },
      /** When it was agreed to have answers sent there, too. */
      answersAt: v.optional(v.number()),
      /** The form of answer that the endpoint takes. */
      format: v.optional(v.union(v.literal("json_schema"), v.literal("json_object"), v.literal("text"))),
    }),
    owner: "browser",
    deleteAll: "goes",
  }),
  /** Where a person is in the panel. On the first screen `form` names a posting that is being filled in. */
  place: item({
    ...PERSONS,
    key: "place",
    shape: v.union(
      v.object({ screen: v.literal("home"), form: maybeText }),
      v.object({
        screen: v.literal("session"),
        interview: text,
        questionKey: maybeText,
        /**
         * Beside the answering itself: a question's sheet, its answer with what is still to be said, the feedback, or
         * answering without hands.
         */
        view: v.optional(
          v.union(v.literal("checklist"), v.literal("add"), v.literal("feedback"), v.literal("hands-free")),
        ),
      }),
    ),
  }),
  /** Pairs of an interview and the question where the person was last in it. */
  lastQuestions: item({
    ...PERSONS,
    key: "last-questions",
    shape: v.array(v.array(text)),
  }),
  /** Seconds that were spent on each question, for whoever lets a clock run beside it. */
  spent: item({
    ...PERSONS,
    key: "spent",
    shape: v.array(v.object({ interview: text, questionKey: text, seconds: v.number() })),
  }),
  /** A posting that is being looked over; the key ends with the form's own. */
  form: item({
    ...PERSONS,
    key: "form/",
    shape: v.object({
      ...choices,
      values: v.object({
        jobTitle: maybeText,
        company: maybeText,
        location: maybeText,
        jobDescription: maybeText,
        postingUrl: maybeText,
        resumeUrl: maybeText,
      }),
      origins: v.optional(origins),
      /** Why the form is empty or should be looked at. */
      reasons: v.optional(reasons),
      isPosting: maybeBoolean,
      unreadable: maybeBoolean,
      why: whyUnreadable,
      /** Where a posting inside a frame of another site really is. */
      embeddedUrl: maybeText,
      /** Whether it was read for certain, so that the session starts without a look at the form. */
      certain: maybeBoolean,
      /** Whether the person changed anything. */
      touched: maybeBoolean,
    }),
    isText: true,
  }),
  /** A question that is being written or reworded; the key ends with the interview's. */
  questionForm: item({
    ...PERSONS,
    key: "question/",
    shape: v.object({
      questionKey: text,
      text,
      points: v.array(text),
      /** Missing until one is chosen. */
      kind: v.optional(v.union(questionKind, v.literal("unsure"))),
    }),
    isText: true,
  }),
  /** An answer that the deployment has not acknowledged; see lib/drafts/keys.ts. */
  draft: item({
    ...NAMED,
    key: "draft/",
    shape: v.object({
      ...target,
      text,
      baseRevision: v.number(),
      writer: text,
      seq: v.number(),
      editedAt: v.number(),
    }),
    isText: true,
  }),
  /** What the person found in an answer and the deployment has not acknowledged. */
  verdict: item({
    area: "local",
    key: "verdict/",
    shape: v.object({
      ...target,
      key: text,
      saw,
      words: maybeText,
      textHash: text,
      writer: text,
      seq: v.number(),
      at: v.number(),
    }),
    owner: "named",
    deleteAll: "goes",
    isText: true,
  }),
  /** A text that another one replaced, offered back for seven days. */
  aside: item({
    ...NAMED,
    key: "aside/",
    shape: v.object({
      ...target,
      id: text,
      text,
      typed: v.union(v.literal("here"), v.literal("elsewhere")),
      revision: v.optional(v.number()),
      setAsideAt: v.number(),
    }),
    isText: true,
  }),
  /** How a spoken answer sounded; see lib/speech/sounded.ts. */
  sounded: item({
    ...NAMED,
    key: "sounded/",
    shape: v.object({
      ...target,
      ms: v.number(),
      words: v.number(),
      longestPauseMs: v.number(),
      fillers: v.array(v.object({ word: text, count: v.number() })),
    }),
  }),
  /** Who is signed in here. */
  accountCurrent: item({
    ...BROWSERS,
    key: "account/current",
    shape: v.object({
      /** Clerk's id; also the name under which the account's drafts are kept on this device. */
      id: text,
      name: maybeText,
      email: maybeText,
      imageUrl: maybeText,
    }),
  }),
  /** A code that is on its way. */
  accountPending: item({
    ...BROWSERS,
    key: "account/pending",
    shape: v.object({
      kind: v.union(v.literal("signIn"), v.literal("signUp")),
      /** When it was sent, in ms since the epoch. */
      at: v.number(),
    }),
  }),
  /** Why the last session ended by itself, until it was read. */
  accountEnded: item({
    ...BROWSERS,
    key: "account/ended",
    shape: v.object({
      reason: v.union(v.literal("revoked"), v.literal("deleted")),
      email: maybeText,
      /** Answers of that account that are kept on this device. */
      unsaved: v.number(),
    }),
  }),
  /** What the signed-in person wants done with what was practised on this device. */
  accountMove: item({
    ...BROWSERS,
    key: "account/move",
    shape: v.union(v.literal("moving"), v.literal("later")),
  }),
  /** What a gesture hands to the panel of its window; the key ends with the window's id. */
  panelMessage: item({
    area: "session",
    key: "panel-message/",
    shape: v.object({
      id: text,
      message: v.union(
        v.object({ kind: v.literal("capturing"), key: text, until: v.number() }),
        v.object({
          kind: v.literal("unreadable"),
          key: text,
          why: whyUnreadable,
        }),
        v.object({ kind: v.literal("open"), interview: text, questionKey: maybeText }),
        v.object({ kind: v.literal("sample"), key: text }),
        v.object({
          kind: v.literal("captured"),
          key: text,
          posting: v.object({
            title: text,
            company: text,
            location: text,
            description: text,
            isPosting: v.boolean(),
            reasons,
            origins,
            url: text,
            embeddedUrl: maybeText,
          }),
        }),
      ),
    }),
    owner: "browser",
    deleteAll: "goes",
  }),
} as const satisfies Record<string, StoredItem>;

/** A value as its item declares it. */
export type Stored<Name extends keyof typeof STORED> = Infer<(typeof STORED)[Name]["shape"]>;
