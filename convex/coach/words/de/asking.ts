import { foldedWords } from "../../lexicon";
import type { Asking } from "../types";

/** Fragen um ein paar Worte der Anzeige, und solche, die keine Anzeige brauchen. */
export const asking: Asking = {
  quotes: ["„", "“"],
  as: (title) => (isProfession(title) ? `als ${title}` : undefined),
  asAnything: "in dieser Stelle",

  task: [
    {
      kind: "behavioural",
      text: "In dieser Stelle {task}. Wann haben Sie etwas Ähnliches getan? Was war Ihr Anteil, und wie ging es aus?",
    },
    {
      kind: "situational",
      text: "Angenommen, Sie fangen nächsten Monat bei uns an. Hier {task}. Was tun Sie als Erstes, und warum?",
    },
    { kind: "technical", text: "Bei uns {task}. Wie gehen Sie dabei Schritt für Schritt vor?" },
    {
      kind: "behavioural",
      text: "Hier {task}. Erzählen Sie vom letzten Mal, als Sie so etwas gemacht haben: Was war schwierig daran?",
    },
    { kind: "technical", text: "In dieser Stelle {task}. Woran merken Sie hinterher, dass es gut war?" },
    {
      kind: "situational",
      text: "In dieser Stelle {task}. Nun haben Sie dafür nur die halbe Zeit. Was tun Sie, und was lassen Sie weg?",
      hard: true,
    },
    {
      kind: "behavioural",
      text: "Bei uns {task}. Wann ist Ihnen bei so einer Arbeit etwas misslungen, und was haben Sie dann getan?",
      hard: true,
    },
    {
      kind: "situational",
      text: "Hier {task}, und eine Kollegin möchte es ganz anders machen als Sie. Wie gehen Sie damit um?",
    },
    { kind: "motivation", text: "Einen großen Teil der Zeit {task}. Was reizt Sie an dieser Arbeit?" },
    {
      kind: "technical",
      text: "In dieser Stelle {task}. Was machen weniger Erfahrene dabei oft falsch, und wie vermeiden Sie es?",
      hard: true,
      only: "experienced",
    },
    {
      kind: "behavioural",
      text: "Bei uns {task}. Wenn Sie so etwas schon einmal gemacht haben, bei der Arbeit, in der Ausbildung oder im Studium: Was war Ihr Teil daran?",
      only: "entry",
    },
    {
      kind: "technical",
      text: "Mit Ihrem Team {task}. Wie verteilen Sie die Arbeit, und wie prüfen Sie das Ergebnis?",
      only: "leader",
    },
  ],

  topic: [
    {
      kind: "behavioural",
      text: "Zu dieser Stelle gehört: {topic}. Welche Arbeit zeigt am besten, was Sie da können? Was haben Sie getan, und was kam dabei heraus?",
    },
    {
      kind: "technical",
      text: "Stichwort {topic}: Wie gehen Sie dabei vor? Nehmen Sie einen echten Fall und erzählen Sie ihn der Reihe nach.",
    },
    {
      kind: "technical",
      text: "Thema {topic}: Was war das Schwierigste, das Sie da lösen mussten? Wie haben Sie die Lösung gefunden?",
      hard: true,
    },
    {
      kind: "behavioural",
      text: "Hier geht es oft um dieses Thema: {topic}. Wann hat das in Ihrer Arbeit zuletzt den Ausschlag gegeben? Erzählen Sie, was passiert ist.",
    },
    {
      kind: "situational",
      text: "Jemand Neues im Team bittet Sie um Hilfe, Thema: {topic}. Was zeigen Sie zuerst, und warum?",
    },
    {
      kind: "technical",
      text: "{Topic}: Welche Fehler haben Sie dabei gesehen oder selbst gemacht, und was machen Sie heute anders?",
      hard: true,
    },
    {
      kind: "motivation",
      text: "In der Anzeige steht auch: {topic}. Was interessiert Sie daran, und wie sind Sie diesem Interesse bisher nachgegangen?",
    },
    {
      kind: "behavioural",
      text: "{Topic}: Was haben Sie darüber bisher gelernt, und wo haben Sie es selbst angewendet?",
      only: "entry",
    },
    {
      kind: "technical",
      text: "{Topic}: Wie sorgen Sie dafür, dass das nicht nur bei Ihnen, sondern im ganzen Team klappt?",
      only: "leader",
    },
    {
      kind: "situational",
      text: "In Ihren ersten Wochen merken Sie, dass es bei diesem Thema schlechter steht als gedacht: {topic}. Wo fangen Sie an?",
    },
  ],

  object: [
    {
      kind: "behavioural",
      text: "Welche Erfahrung haben Sie {object}? Nehmen Sie das Beispiel, das Sie am meisten gelehrt hat, und erzählen Sie, was Sie getan haben.",
    },
    {
      kind: "technical",
      text: "Was war Ihre anspruchsvollste Arbeit {object}? Wie sind Sie Schritt für Schritt vorgegangen?",
    },
    {
      kind: "situational",
      text: "Ihre erste Aufgabe bei uns verlangt Erfahrung {object}. Was klären Sie, bevor Sie anfangen?",
    },
    {
      kind: "technical",
      text: "Auf welches Problem sind Sie {object} schon gestoßen, und wie haben Sie es gelöst?",
      hard: true,
    },
    {
      kind: "behavioural",
      text: "Wann hat Ihre Erfahrung {object} den Unterschied gemacht? Was kam dabei heraus?",
    },
  ],

  tool: [
    {
      kind: "technical",
      text: "Wie haben Sie bisher mit {tool} gearbeitet? Nehmen Sie eine konkrete Aufgabe und erzählen Sie, wie Sie vorgegangen sind.",
    },
    {
      kind: "technical",
      text: "Erzählen Sie von einem Problem, das Sie mit {tool} gelöst haben. Was haben Sie zuerst versucht, und was hat am Ende funktioniert?",
    },
    {
      kind: "behavioural",
      text: "Was ist das Nützlichste, das Sie mit {tool} gemacht haben? Wer hat es gebraucht, und was hat es verändert?",
    },
    {
      kind: "situational",
      text: "Sie arbeiten mit {tool}, und das Ergebnis ist offensichtlich falsch. Wie finden Sie heraus, woran es liegt?",
    },
    {
      kind: "technical",
      text: "Wo stößt {tool} nach Ihrer Erfahrung an Grenzen, und was tun Sie dann?",
      hard: true,
      only: "experienced",
    },
    {
      kind: "technical",
      text: "Wie gut kennen Sie {tool}? Beschreiben Sie etwas, das Sie damit gemacht oder herausgefunden haben, auch wenn es klein war.",
      only: "entry",
    },
    {
      kind: "situational",
      text: "Eine Kollegin hat noch nie mit {tool} gearbeitet. Wie erklären Sie ihr, wofür es gut ist und worauf sie achten muss?",
    },
    {
      kind: "technical",
      text: "Wie entscheiden Sie, wofür {tool} in Ihrem Team benutzt wird und wofür nicht?",
      only: "leader",
    },
    {
      kind: "behavioural",
      text: "Wie haben Sie {tool} gelernt? Erzählen Sie von der ersten Arbeit damit, die Sie heute noch herzeigen würden.",
    },
  ],

  quotedTask: [
    {
      kind: "behavioural",
      text: "In der Anzeige steht: {quote}. Erzählen Sie von einer Situation, in der Sie so etwas gemacht haben. Was war schwierig daran?",
    },
    {
      kind: "situational",
      text: "Das gehört zu dieser Stelle: {quote}. Wie würden Sie es in Ihren ersten Wochen angehen?",
    },
    {
      kind: "technical",
      text: "Sie haben es in der Anzeige gelesen: {quote}. Wie gehen Sie dabei vor? Zeigen Sie es an einem echten Beispiel.",
    },
    {
      kind: "behavioural",
      text: "Das wird Ihre Aufgabe sein: {quote}. Wann haben Sie zuletzt etwas Ähnliches getan, und was kam dabei heraus?",
    },
    {
      kind: "technical",
      text: "Wir schreiben: {quote}. Woran erkennt man Ihrer Meinung nach, dass das jemand gut macht? Nennen Sie ein Beispiel.",
      hard: true,
    },
    {
      kind: "situational",
      text: "Wir schreiben: {quote}. Was tun Sie an einem Tag, an dem alles dagegen zu sprechen scheint?",
      hard: true,
    },
    { kind: "motivation", text: "Ein guter Teil der Arbeit ist das: {quote}. Was reizt Sie daran?" },
  ],

  quotedSkill: [
    {
      kind: "behavioural",
      text: "In der Anzeige steht: {quote}. Welches Beispiel aus Ihrer Arbeit kommt dem am nächsten? Was haben Sie getan?",
    },
    {
      kind: "technical",
      text: "Wir wünschen uns: {quote}. Wo haben Sie das bisher am meisten gebraucht, und wie sind Sie vorgegangen?",
    },
    {
      kind: "situational",
      text: "Wir wünschen uns: {quote}. Stellen Sie sich Ihre dritte Woche hier vor: Woran würde man merken, dass Sie das mitbringen?",
    },
    {
      kind: "behavioural",
      text: "Nehmen wir diesen Satz aus der Anzeige: {quote}. Erzählen Sie von einem Arbeitstag, der das zeigt.",
    },
    {
      kind: "technical",
      text: "Wir schreiben: {quote}. Das sagt sich leicht. Woran würde ich in Ihrer Arbeit merken, dass es auf Sie zutrifft? Nennen Sie ein echtes Beispiel.",
      hard: true,
    },
  ],

  formal: [
    {
      kind: "technical",
      text: "Die Anzeige verlangt: {quote}. Was aus Ihrer Ausbildung brauchen Sie in der Praxis am häufigsten? Nennen Sie ein Beispiel.",
    },
    {
      kind: "behavioural",
      text: "Die Anzeige verlangt: {quote}. Welches Erlebnis aus dieser Zeit hat Sie am meisten gelehrt, und was machen Sie seitdem anders?",
    },
    {
      kind: "motivation",
      text: "Die Anzeige verlangt: {quote}. Wie passt Ihr eigener Weg dazu, und was müssten Sie noch lernen?",
    },
  ],

  company: [
    {
      kind: "company",
      text: "Was wissen Sie über {company}, und warum möchten Sie gerade bei uns arbeiten?",
    },
    {
      kind: "company",
      text: "Wenn Sie jemand aus Ihrem Freundeskreis fragt, was {company} macht und warum Sie dorthin wollen: Was sagen Sie?",
    },
    { kind: "company", text: "Was möchten Sie über {company} noch wissen, bevor Sie zusagen, und warum?" },
    {
      kind: "company",
      text: "Was von dem, was Sie über {company} gelesen haben, passt am besten zu Ihnen? Woran sieht man das in Ihrer Arbeit?",
      hard: true,
    },
    { kind: "company", text: "Was würden Sie in den ersten drei Monaten bei {company} erreichen wollen?" },
    {
      kind: "company",
      text: "Was könnte {company} Ihrer Meinung nach schwerfallen, und wie könnten Sie dabei helfen?",
      hard: true,
    },
  ],

  motivation: [
    { kind: "motivation", text: "Warum möchten Sie {as} arbeiten, und warum gerade jetzt?" },
    {
      kind: "motivation",
      text: "Welcher Teil der Arbeit {as} würde Ihnen am meisten Freude machen, welcher am wenigsten?",
    },
    {
      kind: "motivation",
      text: "Wo möchten Sie beruflich in drei Jahren stehen, und wie hilft Ihnen diese Stelle dabei?",
    },
    {
      kind: "motivation",
      text: "Was müsste nach sechs Monaten so sein, dass Sie sagen: Das war der richtige Schritt?",
      hard: true,
    },
    { kind: "motivation", text: "Was hat Sie zu diesem Beruf gebracht, und was hält Sie darin?" },
    {
      kind: "motivation",
      text: "An welchem Arbeitstag der letzten Zeit sind Sie zufrieden nach Hause gegangen? Was war an dem Tag?",
    },
    { kind: "motivation", text: "Worauf würden Sie in einer neuen Stelle ungern verzichten, und warum?" },
    {
      kind: "motivation",
      text: "Wenn Sie diese Stelle ein wenig formen könnten: Was käme dazu, und was fiele weg?",
    },
  ],

  general: [
    {
      kind: "behavioural",
      competency: "problem_solving",
      text: "Erzählen Sie von einem Problem bei der Arbeit, das Sie selbst gelöst haben. Wie haben Sie die Ursache gefunden, und was haben Sie getan?",
    },
    {
      kind: "behavioural",
      competency: "collaboration",
      text: "Erzählen Sie von einer Meinungsverschiedenheit mit jemandem aus dem Team. Wie haben Sie sie beigelegt?",
    },
    {
      kind: "behavioural",
      competency: "delivery",
      text: "Wann hatten Sie zu viel auf einmal zu tun? Wie haben Sie entschieden, was zuerst kommt?",
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "Was mussten Sie zuletzt für Ihre Arbeit schnell lernen? Wie sind Sie es angegangen?",
    },
    {
      kind: "behavioural",
      competency: "expertise",
      text: "Auf welche Arbeit sind Sie besonders stolz? Was war Ihr eigener Anteil daran?",
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "Erzählen Sie von einem Fehler, den Sie bei der Arbeit gemacht haben. Was haben Sie getan, als Sie ihn bemerkt haben?",
    },
    {
      kind: "situational",
      competency: "collaboration",
      text: "Sie bemerken, dass eine Kollegin etwas falsch macht, und niemand sonst hat es gesehen. Was tun Sie?",
    },
    {
      kind: "situational",
      competency: "delivery",
      text: "Es ist Mittag, und Sie merken, dass Sie mit der Arbeit bis heute Abend nicht fertig werden. Was tun Sie?",
    },
    {
      kind: "situational",
      competency: "learning",
      text: "In Ihrer ersten Woche bekommen Sie eine Aufgabe, die Sie noch nie gemacht haben, und niemand ist da, den Sie fragen können. Wie fangen Sie an?",
    },
    {
      kind: "behavioural",
      competency: "communication",
      text: "Wann mussten Sie etwas Schwieriges jemandem erklären, der davon nichts verstand? Wie haben Sie es gemacht?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Beschreiben Sie einen ganz normalen Arbeitstag {as}. Worauf achten Sie am meisten?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Wie prüfen Sie Ihre eigene Arbeit {as}, bevor Sie sie weitergeben?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Auf welche Werkzeuge oder Methoden verlassen Sie sich {as} am meisten? Zeigen Sie an einem Beispiel, wie Sie damit arbeiten.",
    },
    {
      kind: "motivation",
      competency: "motivation",
      text: "Worin möchten Sie besser werden, und was tun Sie dafür?",
    },
    {
      kind: "behavioural",
      competency: "customer",
      text: "Wann haben Sie für eine Kundin, einen Gast oder jemanden aus dem Team etwas getan, das nicht Ihre Aufgabe war?",
    },
    {
      kind: "situational",
      competency: "problem_solving",
      text: "Zwei Vorgesetzte verlangen von Ihnen das Gegenteil. Was tun Sie?",
      hard: true,
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "Welche Kritik war schwer anzuhören, und was haben Sie danach geändert?",
      hard: true,
    },
    {
      kind: "behavioural",
      competency: "problem_solving",
      text: "Welche Entscheidung bei der Arbeit würden Sie heute anders treffen, und warum?",
      hard: true,
    },
    {
      kind: "behavioural",
      competency: "leadership",
      text: "Wann mussten Sie Menschen für eine Entscheidung gewinnen, die ihnen nicht gefiel?",
      only: "leader",
    },
    {
      kind: "situational",
      competency: "leadership",
      text: "Jemand, auf den Sie sich im Team immer verlassen konnten, leistet seit Wochen deutlich weniger. Was tun Sie?",
      only: "leader",
    },
    {
      kind: "behavioural",
      competency: "learning",
      text: "Was haben Sie in der Schule, in der Ausbildung oder in der Freizeit zu Ende gebracht, obwohl es schwerer war als gedacht? Was hat Sie dabei gehalten?",
      only: "entry",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Was macht jemand, der neu {as} arbeitet, im ersten Monat falsch, und wie würden Sie es verhindern?",
      hard: true,
    },
    {
      kind: "situational",
      competency: "customer",
      text: "Jemand, der auf Ihre Arbeit angewiesen ist, ist wütend auf Sie, und Sie finden, zu Unrecht. Wie läuft das Gespräch?",
      hard: true,
    },
    {
      kind: "company",
      competency: "motivation",
      text: "Was für einen Arbeitgeber suchen Sie, und woran würden Sie im ersten Monat merken, dass Sie ihn gefunden haben?",
    },
    {
      kind: "company",
      competency: "motivation",
      text: "Was würden Sie die Leute fragen, die hier arbeiten, bevor Sie sich entscheiden?",
    },
    {
      kind: "company",
      competency: "motivation",
      text: "Wie haben Sie sich über diese Stelle und den Betrieb informiert, und was hat Sie überrascht?",
    },
    {
      kind: "company",
      competency: "motivation",
      text: "Was muss ein Betrieb tun, damit Sie lange bleiben? Nennen Sie ein Beispiel, wo es so war oder gefehlt hat.",
    },
    {
      kind: "company",
      competency: "collaboration",
      text: "In was für einem Team arbeiten Sie am besten, und was tragen Sie selbst dazu bei?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Wie hat sich die Arbeit {as} in den letzten Jahren verändert, und wie halten Sie Schritt?",
    },
    {
      kind: "situational",
      competency: "delivery",
      text: "Kurz vor der Abgabe finden Sie einen Fehler in etwas, das schon fertig ist. Was tun Sie?",
    },
    {
      kind: "motivation",
      competency: "motivation",
      text: "Was hat Ihnen in Ihrer letzten Stelle oder Ausbildung am meisten gegeben, und was hat Ihnen gefehlt?",
    },
    {
      kind: "technical",
      competency: "expertise",
      text: "Welche Aufgabe {as} unterschätzen Außenstehende am meisten? Erklären Sie es an einem Fall.",
    },
    {
      kind: "technical",
      competency: "delivery",
      text: "Woran merken Sie {as} früh, dass etwas schiefgehen wird? Nehmen Sie einen echten Fall.",
    },
    {
      kind: "situational",
      competency: "communication",
      text: "Sie sollen am Telefon etwas zusagen, das Sie nicht sicher wissen. Was sagen Sie?",
    },
    {
      kind: "situational",
      competency: "delivery",
      text: "Sie vertreten eine Woche lang jemanden, dessen Arbeit Sie kaum kennen. Wie bereiten Sie sich vor?",
    },
    {
      kind: "situational",
      competency: "learning",
      text: "Sie bekommen eine Rückmeldung, die Sie ungerecht finden. Was tun Sie in den nächsten Tagen?",
    },
    {
      kind: "technical",
      competency: "problem_solving",
      text: "Nehmen Sie eine Entscheidung, die Sie {as} oft treffen müssen. Wonach entscheiden Sie?",
    },
    {
      kind: "technical",
      competency: "communication",
      text: "Was schreiben Sie über Ihre Arbeit auf, und für wen? Erzählen Sie, wann es darauf ankam.",
    },
    {
      kind: "behavioural",
      competency: "delivery",
      text: "Wann haben Sie etwas fertig gebracht, an das außer Ihnen kaum jemand geglaubt hat?",
    },
    {
      kind: "situational",
      competency: "collaboration",
      text: "Jemand aus dem Team lässt sich für etwas loben, das Sie gemacht haben. Was tun Sie?",
    },
    {
      kind: "technical",
      competency: "learning",
      text: "Was haben Sie {as} am Anfang umständlich gemacht, und wie machen Sie es heute?",
    },
  ],
};

/** Whether one can work "als …": the title names a person, not a field. */
function isProfession(title: string): boolean {
  const words = foldedWords(title).slice(0, 4);
  return words.some((word) =>
    /(?:er|erin|in|kraft|mann|frau|ist|istin|eur|eurin|ent|ant|or|oge|ogin|wart|arzt|anwalt|hilfe|koch|agent|manager|developer|engineer|assistenz|fachangestellte|fachangestellter|wirt|wirtin|leitung|pate)$/.test(
      word,
    ),
  );
}
