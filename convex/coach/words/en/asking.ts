import { foldedWords, wordSet } from "../../lexicon";
import type { Asking } from "../types";

/** Questions around a few words of the posting, and those that need no posting. */
export const asking: Asking = {
  quotes: ["“", "”"],
  as: (title) => (isProfession(title) ? `as ${articleOf(title)} ${title}` : undefined),
  asAnything: "in this job",

  task: [
    {
      kind: "behavioural",
      text: "In this role you would {task}. Tell me about a time you did something like that: what was your part, and how did it turn out?",
    },
    {
      kind: "situational",
      text: "Suppose you start here next month and have to {task}. What would you do first, and why?",
    },
    { kind: "technical", text: "You would {task} here. Walk me through how you do that, step by step." },
    {
      kind: "behavioural",
      text: "Part of this job is to {task}. When did you last do that, and what made it difficult?",
    },
    {
      kind: "technical",
      text: "Say you have to {task}. How do you tell afterwards whether you did it well?",
    },
    {
      kind: "situational",
      text: "You have to {task}, and there is only half the time you hoped for. What do you do, and what do you leave out?",
      hard: true,
    },
    {
      kind: "behavioural",
      text: "You would {task} here. Tell me about a time that kind of work went wrong. What did you do about it?",
      hard: true,
    },
    {
      kind: "situational",
      text: "Imagine you have to {task}, and a colleague thinks it should be done quite differently. How do you handle that?",
    },
    {
      kind: "motivation",
      text: "A large part of this job is to {task}. What draws you to that kind of work?",
    },
    {
      kind: "technical",
      text: "When you {task}, what do people less experienced than you usually get wrong? How do you avoid it?",
      hard: true,
      only: "experienced",
    },
    {
      kind: "behavioural",
      text: "You would {task} here. If you have done something similar at work, in training or in your studies, tell me what you did yourself.",
      only: "entry",
    },
    {
      kind: "technical",
      text: "Your team has to {task}. How do you share out the work, and how do you check the result?",
      only: "leader",
    },
  ],

  topic: [
    {
      kind: "behavioural",
      text: "Let’s talk about {topic}. Which piece of work shows best what you can do there? What did you do, and what came of it?",
    },
    { kind: "technical", text: "How do you go about {topic}? Take one real case and walk me through it." },
    {
      kind: "technical",
      text: "What is the hardest thing you have had to solve in {topic}? How did you find the solution?",
      hard: true,
    },
    { kind: "behavioural", text: "When did {topic} last matter in your work? Tell me what happened." },
    {
      kind: "situational",
      text: "A new colleague asks you for help with {topic}. What would you show them first, and why?",
    },
    {
      kind: "technical",
      text: "{Topic}: which mistakes have you seen or made there, and what do you do differently now?",
      hard: true,
    },
    {
      kind: "motivation",
      text: "What interests you about {topic}, and how have you followed that interest so far?",
    },
    {
      kind: "behavioural",
      text: "What have you learned about {topic} so far, and where did you use it yourself?",
      only: "entry",
    },
    {
      kind: "technical",
      text: "How do you make {topic} something your whole team is good at, and not only you?",
      only: "leader",
    },
  ],

  object: [
    {
      kind: "behavioural",
      text: "What experience do you have {object}? Pick the example that taught you most and tell me what you did.",
    },
    {
      kind: "technical",
      text: "Tell me about the most demanding work you have done {object}. How did you go about it, step by step?",
    },
    {
      kind: "situational",
      text: "You are new here, and your first task is one {object}. What do you find out before you start?",
    },
    {
      kind: "technical",
      text: "Which problem have you run into {object}, and how did you solve it?",
      hard: true,
    },
    {
      kind: "behavioural",
      text: "When did your experience {object} make the difference? What was the outcome?",
    },
  ],

  tool: [
    {
      kind: "technical",
      text: "How have you used {tool} so far? Take one concrete task and tell me how you did it.",
    },
    {
      kind: "technical",
      text: "Tell me about a problem you solved with {tool}. What did you try first, and what finally worked?",
    },
    {
      kind: "behavioural",
      text: "What is the most useful thing you have done with {tool}? Who needed it, and what did it change?",
    },
    {
      kind: "situational",
      text: "You are working with {tool}, and the result is plainly wrong. How do you find out why?",
    },
    {
      kind: "technical",
      text: "Where does {tool} reach its limits, in your experience? What do you do then?",
      hard: true,
      only: "experienced",
    },
    {
      kind: "technical",
      text: "How well do you know {tool}? Describe something you have made or worked out with it, however small.",
      only: "entry",
    },
    {
      kind: "situational",
      text: "A colleague has never worked with {tool}. How would you explain to them what it is good for, and what to watch out for?",
    },
    {
      kind: "technical",
      text: "How do you decide what {tool} is used for in your team, and what it is not used for?",
      only: "leader",
    },
    {
      kind: "behavioural",
      text: "How did you learn {tool}? Tell me about the first piece of work you would still show today.",
    },
  ],

  quotedTask: [
    {
      kind: "behavioural",
      text: "In the posting we wrote: {quote}. Tell me about a time you did something like that. What was hard about it?",
    },
    {
      kind: "situational",
      text: "This is part of the job: {quote}. How would you go about it in your first weeks?",
    },
    {
      kind: "technical",
      text: "You will have read this in the posting: {quote}. Walk me through how you do that, with one real example.",
    },
    {
      kind: "behavioural",
      text: "This will be yours to do: {quote}. When did you last do something like it, and what came of it?",
    },
    {
      kind: "technical",
      text: "We wrote: {quote}. What does doing that well look like to you? Give me an example.",
      hard: true,
    },
    {
      kind: "situational",
      text: "We wrote: {quote}. What do you do on a day when everything seems to speak against it?",
      hard: true,
    },
    {
      kind: "motivation",
      text: "A good part of the job is this: {quote}. What draws you to that kind of work?",
    },
  ],

  quotedSkill: [
    {
      kind: "behavioural",
      text: "In the posting we wrote: {quote}. Which example from your own work comes closest to that? What did you do?",
    },
    {
      kind: "technical",
      text: "We ask for {quote}. Where have you needed that most so far, and how did you go about it?",
    },
    {
      kind: "situational",
      text: "We ask for {quote}. Picture your third week here: where would one notice that you bring it?",
    },
    {
      kind: "behavioural",
      text: "Take this line of our posting: {quote}. Tell me about a day at work that shows it.",
    },
    {
      kind: "technical",
      text: "We wrote {quote}, which is easily said. How would I notice in your work that it is true of you? Give me a real example.",
      hard: true,
    },
  ],

  formal: [
    {
      kind: "technical",
      text: "We ask for {quote}. What from your training do you use most in practice? Give me an example.",
    },
    {
      kind: "behavioural",
      text: "We ask for {quote}. Which moment of that time taught you most, and what do you do differently since?",
    },
    {
      kind: "motivation",
      text: "We ask for {quote}. How does your own path fit, and what would you still have to learn?",
    },
  ],

  company: [
    {
      kind: "company",
      text: "What do you know about {company}, and what made you want to work with us rather than somewhere else?",
    },
    {
      kind: "company",
      text: "If a friend asked you what {company} does and why you want to join, what would you say?",
    },
    {
      kind: "company",
      text: "What would you like to find out about {company} before you said yes to an offer, and why?",
    },
    {
      kind: "company",
      text: "Which of the things you have read about {company} fits you best? What in your own work shows it?",
      hard: true,
    },
    {
      kind: "company",
      text: "What would you want to have done here at {company} after your first three months?",
    },
    {
      kind: "company",
      text: "What do you think is hard for {company} at the moment, and how could you help with it?",
      hard: true,
    },
  ],

  motivation: [
    { kind: "motivation", text: "Why do you want to work {as}, and why now?" },
    { kind: "motivation", text: "Which part of the work {as} would you enjoy most, and which part least?" },
    {
      kind: "motivation",
      text: "Where do you want to be in your work in three years, and how does this job help you get there?",
    },
    {
      kind: "motivation",
      text: "What would have to be true after six months for you to say: this was the right move?",
      hard: true,
    },
    { kind: "motivation", text: "What brought you to this line of work, and what keeps you in it?" },
    {
      kind: "motivation",
      text: "On which working day lately did you go home content? What was it about that day?",
    },
    { kind: "motivation", text: "What would you not want to do without in a new job, and why?" },
    {
      kind: "motivation",
      text: "If you could shape this job a little, what would you add to it, and what would you leave out?",
    },
  ],

  general: [
    {
      kind: "behavioural",
      competency: "problem_solving",
      text: "Tell me about a problem at work that you solved yourself. How did you find out what was wrong, and what did you do?",
    },
    {
      kind: "behavioural",
      competency: "collaboration",
      text: "Tell me about a disagreement with a colleague. How did you settle it?",
    },
    {
      kind: "behavioural",
      competency: "delivery",
      text: "Tell me about a time when you had too much to do at once. How did you decide what came first?",
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "What did you last have to learn quickly for your work? How did you go about it?",
    },
    {
      kind: "behavioural",
      competency: "expertise",
      text: "Which piece of work are you proudest of? What was your own part in it?",
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "Tell me about a mistake you made at work. What did you do when you noticed it?",
    },
    {
      kind: "situational",
      competency: "collaboration",
      text: "You notice that a colleague does something wrong, and nobody else has seen it. What do you do?",
    },
    {
      kind: "situational",
      competency: "delivery",
      text: "It is noon, and you realise that you will not finish today’s work by tonight. What do you do?",
    },
    {
      kind: "situational",
      competency: "learning",
      text: "In your first week you are given a task you have never done before, and your supervisor is away. How do you begin?",
    },
    {
      kind: "behavioural",
      competency: "communication",
      text: "Tell me about a time you had to explain something difficult to someone who knew nothing about it.",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Walk me through an ordinary working day {as}. What do you pay most attention to?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "How do you check your own work {as} before you hand it on?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Which tools or methods do you rely on most in your work {as}? Show me with one example how you use them.",
    },
    {
      kind: "motivation",
      competency: "motivation",
      text: "What do you want to get better at, and how are you going about it?",
    },
    {
      kind: "behavioural",
      competency: "customer",
      text: "Tell me about a time you did something for a customer, a guest or a colleague that was not your job.",
    },
    {
      kind: "situational",
      competency: "problem_solving",
      text: "Two people you report to ask you for opposite things. What do you do?",
      hard: true,
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "Which criticism was hard to hear, and what did you change because of it?",
      hard: true,
    },
    {
      kind: "behavioural",
      competency: "problem_solving",
      text: "Which decision at work would you take differently today, and why?",
      hard: true,
    },
    {
      kind: "behavioural",
      competency: "leadership",
      text: "Tell me about a time you had to win people over to a decision they did not like.",
      only: "leader",
    },
    {
      kind: "situational",
      competency: "leadership",
      text: "A good member of your team has been doing much worse for some weeks. What do you do?",
      only: "leader",
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "Tell me about something you finished in school, in training or in your free time that was harder than expected. What kept you going?",
      only: "entry",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "What would a beginner {as} get wrong in the first month, and how would you keep them from it?",
      hard: true,
    },
    {
      kind: "situational",
      competency: "customer",
      text: "Someone who depends on your work is angry with you, and you think they are wrong. How does that conversation go?",
      hard: true,
    },
    {
      kind: "company",
      competency: "motivation",
      text: "What kind of employer are you looking for, and how would you notice in the first month that you found it?",
    },
    {
      kind: "company",
      competency: "motivation",
      text: "What would you ask the people who work here before you decide?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "How has the work {as} changed in recent years, and how do you keep up?",
    },
    {
      kind: "situational",
      competency: "delivery",
      text: "Shortly before a deadline you find a mistake in something that is already finished. What do you do?",
    },
    {
      kind: "motivation",
      competency: "motivation",
      text: "What gave you the most satisfaction in your last job or training, and what did you miss?",
    },
    {
      kind: "company",
      competency: "motivation",
      text: "How did you find out about this job and the people behind it, and what surprised you?",
    },
    {
      kind: "company",
      competency: "motivation",
      text: "What does an employer have to do so that you stay for long? Give an example where it was so, or was missing.",
    },
    {
      kind: "company",
      competency: "collaboration",
      text: "In what kind of team do you work best, and what do you bring to it yourself?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Which task do outsiders underestimate most in the work {as}? Explain it with one case.",
    },
    {
      kind: "technical",
      competency: "delivery",
      text: "How do you notice early that something is going to go wrong? Take a real case from your work.",
    },
    {
      kind: "technical",
      competency: "problem_solving",
      text: "Take a decision you often have to make in your work {as}. What do you decide by?",
    },
    {
      kind: "technical",
      competency: "communication",
      text: "What do you write down about your work, and for whom? Tell me about a time it mattered.",
    },
    {
      kind: "situational",
      competency: "communication",
      text: "On the phone you are asked to promise something you are not sure of. What do you say?",
    },
    {
      kind: "situational",
      competency: "delivery",
      text: "For a week you stand in for someone whose work you hardly know. How do you prepare?",
    },
    {
      kind: "situational",
      competency: "learning",
      text: "You get feedback that you find unfair. What do you do in the days after?",
    },
    {
      kind: "behavioural",
      competency: "delivery",
      text: "What did you get finished that hardly anyone but you believed in?",
    },
    {
      kind: "situational",
      competency: "collaboration",
      text: "Someone in your team takes the credit for something you did. What do you do?",
    },
    {
      kind: "technical",
      competency: "learning",
      text: "What did you do clumsily at first in your work {as}, and how do you do it today?",
    },
  ],
};

const PROFESSIONS =
  wordSet(`nurse chef cook clerk lead head executive secretary attorney representative associate specialist
  hand host hostess mechanic midwife intern apprentice aide guard pilot advocate counsel officer professional coach auxiliary staff
  waitress stewardess architect technician paralegal electrician barista concierge analyst therapist postdoc trainee
  principal`);

/** "a nurse", "an engineer", "an SAP developer". */
function articleOf(title: string): string {
  const isSpelled = /^\p{Lu}{2,4}\b/u.test(title);
  return (isSpelled ? /^[AEFHILMNORSX]/ : /^[aeiou]/i).test(title) ? "an" : "a";
}

/** Whether one can be "a …": the noun before any "of", "for" or "in" names a person. */
function isProfession(title: string): boolean {
  if (/[^\x20-\x7eé’]/.test(title)) return false;
  const words = foldedWords(title);
  const end = words.findIndex(
    (word) => word === "of" || word === "for" || word === "in" || word === "with" || word === "to",
  );
  const noun = (end > 0 ? words[end - 1] : words.at(-1)) ?? "";
  return PROFESSIONS.has(noun) || /(?:er|or|ist|ian|ant|yst|eer)$/.test(noun);
}
