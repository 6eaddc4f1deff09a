import type { Saying } from "../types";

/** What the coach says in English: plain, kind, nothing it cannot show. */
export const saying: Saying = {
  quotes: ["“", "”"],

  strengths: {
    measuredResult: "You say what came of it, with a figure. That is what interviewers remember.",
    statedResult: "You say how it ended.",
    ownSteps: "One can see what you did yourself.",
    concrete: "Concrete: this could be checked.",
    placed: "You place the story quickly, so one knows where and when it happened.",
    onQuestion: "This goes straight to what was asked.",
    learning: "You say what you took from it.",
    reasoned: "You give the reason for what you do, not only the step.",
  },

  gaps: {
    empty: {
      finding: "There is no answer yet.",
      note: "There is no answer here yet, so there is nothing to rate.",
      next: "Write three sentences: where you were, what you did, and what was different afterwards.",
    },
    gibberish: {
      finding: "This does not read as sentences of a language.",
      note: "I cannot make out sentences here, so there is nothing to rate.",
      next: "Write three plain sentences, as you would say them: where you were, what you did, what came of it.",
    },
    copied: {
      finding: "These are words of the question or the posting, not your own.",
      note: "Most of this repeats the question or the posting. What counts is what you add from your own work.",
      next: "Put the posting aside and begin with “I remember …”: one day, one thing you did, one result.",
    },
    list: {
      finding: "These are keywords in a row. They claim things and show nothing.",
      note: "This is a list of keywords. An interviewer would ask for one example, so give it now.",
      next: "Take one word of {quote} and tell a single case: what you did with it, and what came of it.",
      nextUnquoted: "Take one of the keywords and tell a single case: what you did, and what came of it.",
    },
    foreign: {
      finding: "The answer is in a language I do not read.",
      note: "This is in a language whose words I do not know. I can only see its length, its sentences and its numbers, so take the rating with care.",
      next: "Check it yourself against four questions: where was it, what did you do, what came of it, how could one tell?",
    },
    offTopic: {
      finding: "I cannot find what this has to do with the question.",
      note: "The answer reads well, but I cannot find the question in it. An answer to something else is not rated above 2.",
      next: "Read the question again and write one sentence that answers exactly that. Then tell only what belongs to it.",
    },
    vague: {
      finding: "This could be said by anyone. Nothing in it happened on a particular day.",
      note: "So far it says what you are like, not what you did; one real case is worth more than any number of qualities.",
      next: "Replace {quote} by one day on which it was true: what happened, what did you do, what came of it?",
      nextUnquoted:
        "Pick one day on which you did this and tell only that day: what happened, what you did, what came of it.",
    },
    vaguePlan: {
      finding: "This says how you would be, not what you would do.",
      note: "So far it is good will: one cannot see a single step.",
      next: "Replace {quote} by steps one could watch you take: what first, what then, and why in this order?",
      nextUnquoted:
        "Write down steps one could watch you take: what first, what then, and why in this order?",
    },
    vagueReasons: {
      finding: "This would fit any job and any employer.",
      note: "So far these are reasons anyone could give for any job.",
      next: "Replace {quote} by something you did that you want to do more of, and where in this job you see it.",
      nextUnquoted: "Name something you did that you want to do more of, and where in this job you see it.",
    },
    noAction: {
      finding: "What you did yourself is missing.",
      note: "One learns what happened, but not what you did about it, and that is the heart of the answer.",
      next: "Write three sentences that begin with “I” and a verb: what did you do first, what next, what last?",
    },
    noResult: {
      finding: "How it ended is missing: no result yet.",
      note: "The end is missing, and what came of it is what interviewers remember most.",
      next: "After {quote} add one sentence: what was different afterwards, and how could one tell?",
      nextUnquoted: "Add one sentence at the end: what was different afterwards, and how could one tell?",
    },
    noCheck: {
      finding: "How one could tell that it worked is missing.",
      note: "What is missing is how you would notice that it worked.",
      next: "After {quote} add one sentence: how do you notice that it worked? A case where it did is best.",
      nextUnquoted:
        "Add one sentence at the end: how do you notice that it worked? A case where it did is best.",
    },
    vagueResult: {
      finding: "This says that it went well, not what was different afterwards.",
      note: "The result is claimed rather than shown.",
      next: "Replace {quote} by what one could see afterwards: how many, how much, how long, who said what?",
    },
    unmeasured: {
      finding: "The result has no measure yet.",
      note: "The result would be stronger with something one can count.",
      next: "Add a measure to {quote}: how many, how much, how long, compared with before?",
      nextUnquoted: "Add a measure to the result: how many, how much, how long, compared with before?",
    },
    noSituation: {
      finding: "Where and when this was is missing.",
      note: "It starts in the middle: a listener does not know where and when this was.",
      next: "Begin with one sentence that says where and when this was, and what was at stake.",
    },
    noReason: {
      finding: "The reasons are missing: why this way and not another?",
      note: "The steps are there, the reasons are not: they show that you decide and do not only follow.",
      next: "Add a “because” to {quote}.",
      nextUnquoted: "Add a “because” to the step that matters most.",
    },
    hypothetical: {
      finding: "The question asks for something that happened; this says what you would do.",
      note: "It was asked what you did, and the answer says what you would do.",
      next: "Tell the last time it really happened, even if it was small, and begin with when and where.",
    },
    loose: {
      finding: "The tie to the question is thin.",
      note: "The connection to the question could be plainer.",
      next: "Add one sentence that takes up the question’s own words, so that nobody has to work out why you tell this.",
    },
    fewDetails: {
      finding: "Few details: no numbers, names or dates one could hold on to.",
      note: "It stays general: numbers, names or dates would make it yours.",
      next: "Add two details to {quote} that only you can know: a number, a name, a date.",
      nextUnquoted: "Add two details that only you can know: a number, a name, a date.",
    },
    short: {
      finding: "Very short: there is room for what you did and what came of it.",
      note: "With {words} words it is over before one can picture it.",
      next: "Answer three questions after {quote}: what exactly was the problem, what did you do first, how did it end?",
      nextUnquoted:
        "Answer three more questions: what exactly was the problem, what did you do first, how did it end?",
    },
    long: {
      finding: "Long: the point gets lost.",
      note: "With {words} words it takes about {minutes} minutes to say; up to two is usual.",
      next: "Cut it to two minutes. Leave out everything before the problem but one sentence.",
    },
    repeated: {
      finding: "This has been said before.",
      note: "Parts of it are said twice.",
      next: "Strike {quote}: it has been said before. Use the room for the result.",
    },
    idle: {
      finding: "This says nothing one could check.",
      note: "Some sentences are padding: they would fit any answer.",
      next: "Strike {quote}, or replace it by what you did.",
    },
    hedged: {
      finding: "This takes back what you say.",
      note: "Words like “I think” or “kind of” make it smaller than it was.",
      next: "Say {quote} once more without the words that take it back.",
    },
    padded: {
      finding: "Filler words: they take time and add nothing.",
      note: "Filler words take up room.",
      next: "Read {quote} aloud and leave out every word that can go.",
    },
    longSentence: {
      finding: "A long sentence: a listener loses the thread.",
      note: "Long sentences make it hard to follow.",
      next: "Make two or three sentences of {quote}.",
    },
    onlyWe: {
      finding: "Here it is “we” throughout. That is fine for a team, but say once which part was yours.",
      note: "Your own part does not become visible: it is “we” throughout.",
      next: "In {quote}, say which part was yours.",
    },
  },

  openings: [
    {
      from: 4.3,
      complete: true,
      text: "A complete answer: one sees what happened, what you did and what came of it.",
    },
    { from: 3.6, text: "A solid answer with substance." },
    { from: 2.8, text: "There is something real in this answer, and it is not finished yet." },
    { from: 2.1, text: "The beginning is there, but too little of it can be seen." },
    { from: 0, text: "As it stands, the answer shows little yet." },
  ],

  polish: [
    "Say it aloud once without reading and time it: under two minutes, and the result in the last sentence.",
    "Add one sentence on what you do differently since then.",
    "Prepare for the follow-up: what would you do differently today, and what did it cost?",
  ],

  live: {
    noAction: "not yet said what you did yourself",
    noResult: "no result yet",
    noNumber: "no number yet",
    noReason: "no reason yet",
    long: "getting long: two minutes are about 300 words",
  },

  summary: {
    one: "One answer, rated {rating} of 5.",
    many: "{total} answers, rated {rating} of 5 on average.",
    criteria: {
      structure: "structure",
      specificity: "specificity",
      relevance: "relevance to the question",
      clarity: "clarity",
    },
    weakest: "By criterion: {list}. The most to gain is in {weakest}.",
    best: "The strongest answer is the one to “{question}”, with {rating}.",
    often: "In {count} of {total} answers: {gap}",
    next: "Next: {next}",
    limits: {
      rubric:
        "This feedback was made by rules that read words. It sees whether steps, results, figures and the words of the question are there; it cannot know whether what you say is true, technically right or well told.",
      model:
        "A language model wrote the notes. Every quote was checked against your answer and the ratings were kept within reach of fixed rules, but a model can misread you: trust your own judgement over it, on your field above all.",
    },
  },
};
