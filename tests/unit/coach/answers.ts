import type { ReviewQuestion, ReviewRequest } from "../../../convex/coach/types";

/** Questions and answers written for the tests. */
export const SERVICE: ReviewQuestion = {
  key: "service",
  text: "Tell me about a service in which something essential failed. How did you still get the plates out?",
  kind: "behavioural",
  competency: "delivery",
};

export const CHEF = {
  jobTitle: "Sous Chef",
  company: "Restaurant Saltmarsh",
  jobDescription:
    "Responsibilities\n- Run the kitchen when the head chef is away\n- Plan menus and control food cost\n\nYour profile\n- Trained cook with experience in fine dining\n- Able to work under pressure",
};

export const FULL =
  "On a Saturday in March the oven died at half past six with 80 covers booked. I had the floor stop the lamb within two minutes and gave the waiters two dishes to recommend instead. I moved the fish to the grill and finished the duck in pans. I called every ticket twice so that nobody had to ask. The longest wait was 34 minutes, and not a single plate came back. On Monday I wrote a plan for the next time, and we have used it three times since.";

export const NO_RESULT =
  "On a Saturday in March the oven died at half past six with 80 covers booked. I told the floor to stop selling the lamb. I moved the fish to the grill and put the vegetables into the steamers of the banquet kitchen. I called the head chef and the technician.";

export const VAGUE =
  "In the kitchen something always goes wrong, that is part of the job. I keep a cool head and find a solution. The team can rely on me, and so far we have always managed somehow.";

export const OFF_TOPIC =
  "I have been learning the guitar for three years now. At first my fingers hurt, but now I can play most songs by the Beatles. In summer we sit by the river with friends, make a fire and sing until it gets dark.";

export const GERMAN: ReviewQuestion = {
  key: "druck",
  text: "Erzählen Sie von einer Störung, bei der die Ursache schwer zu finden war. Wie sind Sie vorgegangen?",
  kind: "technical",
  competency: "problem_solving",
};

export const GERMAN_FULL =
  "Eine Presse blieb im Januar zwei- bis dreimal pro Schicht stehen, und zwei Kollegen hatten schon die Pumpe getauscht. Ich habe den Druck über eine ganze Schicht aufgezeichnet und gesehen, dass er nur abfiel, wenn die Halle unter zehn Grad hatte. Also baute ich das Ventil aus und fand eine Dichtung, die bei Kälte hart wurde. Ich wechselte sie an allen vier Pressen. Seitdem hatten wir in elf Monaten keinen einzigen solchen Stillstand mehr.";

export function request(
  answers: Record<string, string>,
  questions: ReviewQuestion[] = [SERVICE],
): ReviewRequest {
  return { posting: CHEF, questions, answers, language: "en" };
}
