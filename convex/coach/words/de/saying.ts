import type { Saying } from "../types";

/** Was der Coach auf Deutsch sagt: klar, freundlich, nichts, was er nicht zeigen kann. */
export const saying: Saying = {
  quotes: ["„", "“"],

  strengths: {
    measuredResult: "Du sagst, was dabei herauskam, und zwar mit einer Zahl. Das bleibt im Gedächtnis.",
    statedResult: "Du sagst, wie es ausging.",
    ownSteps: "Man sieht, was du selbst getan hast.",
    concrete: "Konkret: Das ließe sich nachprüfen.",
    placed: "Man weiß schnell, wo und wann das war.",
    onQuestion: "Das geht genau auf die Frage ein.",
    learning: "Du sagst, was du daraus mitgenommen hast.",
    reasoned: "Du nennst den Grund für dein Vorgehen, nicht nur den Schritt.",
  },

  gaps: {
    empty: {
      finding: "Hier steht noch keine Antwort.",
      note: "Hier steht noch keine Antwort, also gibt es nichts zu bewerten.",
      next: "Schreib drei Sätze: wo das war, was du getan hast und was danach anders war.",
    },
    gibberish: {
      finding: "Das liest sich nicht wie Sätze einer Sprache.",
      note: "Ich kann hier keine Sätze erkennen, also gibt es nichts zu bewerten.",
      next: "Schreib drei einfache Sätze, so wie du sie sagen würdest: wo das war, was du getan hast, was dabei herauskam.",
    },
    copied: {
      finding: "Das sind Worte der Frage oder der Anzeige, nicht deine eigenen.",
      note: "Das meiste davon wiederholt die Frage oder die Anzeige. Es zählt, was du aus deiner eigenen Arbeit dazutust.",
      next: "Leg die Anzeige weg und beginne mit „Ich erinnere mich …“: ein Tag, eine Handlung, ein Ergebnis.",
    },
    list: {
      finding: "Das sind aneinandergereihte Stichworte: Behauptet wird etwas, gezeigt nichts.",
      note: "Das ist eine Liste von Stichworten. Im Gespräch würde man nach einem Beispiel fragen; gib es gleich.",
      next: "Nimm ein Wort aus {quote} und erzähl einen einzigen Fall: was du damit getan hast und was dabei herauskam.",
      nextUnquoted:
        "Nimm eines der Stichworte und erzähl einen einzigen Fall: was du getan hast und was dabei herauskam.",
    },
    foreign: {
      finding: "Die Antwort ist in einer Sprache, die ich nicht lese.",
      note: "Die Antwort ist in einer Sprache, deren Worte ich nicht kenne. Ich sehe nur Länge, Sätze und Zahlen; nimm die Bewertung mit Vorsicht.",
      next: "Prüf selbst mit vier Fragen: Wo war das, was habe ich getan, was kam dabei heraus, woran sah man es?",
    },
    offTopic: {
      finding: "Ich finde nicht, was das mit der Frage zu tun hat.",
      note: "Die Antwort liest sich flüssig, aber ich finde die Frage nicht darin. Eine Antwort auf etwas anderes wird nicht über 2 bewertet.",
      next: "Lies die Frage noch einmal und schreib einen Satz, der genau darauf antwortet. Erzähl dann nur, was dazugehört.",
    },
    vague: {
      finding: "Das könnte jede und jeder sagen. Nichts davon ist an einem bestimmten Tag passiert.",
      note: "Bisher steht da, wie du bist, nicht was du getan hast; ein einziger echter Fall wiegt mehr als viele Eigenschaften.",
      next: "Ersetze {quote} durch einen Tag, an dem es so war: Was ist passiert, was hast du getan, was kam dabei heraus?",
      nextUnquoted:
        "Nimm einen Tag, an dem du das getan hast, und erzähl nur den: was passiert ist, was du getan hast, was dabei herauskam.",
    },
    vaguePlan: {
      finding: "Das sagt, wie du wärst, nicht, was du tätest.",
      note: "Bisher ist es guter Wille: Man sieht noch keinen einzigen Schritt.",
      next: "Ersetze {quote} durch Schritte, bei denen man dir zusehen könnte: was zuerst, was dann, und warum in dieser Reihenfolge?",
      nextUnquoted:
        "Schreib Schritte auf, bei denen man dir zusehen könnte: was zuerst, was dann, und warum in dieser Reihenfolge?",
    },
    vagueReasons: {
      finding: "Das würde zu jeder Stelle und zu jedem Arbeitgeber passen.",
      note: "Bisher sind das Gründe, die jede und jeder für jede Stelle nennen könnte.",
      next: "Ersetze {quote} durch etwas, das du getan hast und von dem du mehr tun möchtest, und sag, wo du das in dieser Stelle siehst.",
      nextUnquoted:
        "Nenne etwas, das du getan hast und von dem du mehr tun möchtest, und sag, wo du das in dieser Stelle siehst.",
    },
    noAction: {
      finding: "Es fehlt, was du selbst getan hast.",
      note: "Man erfährt, was passiert ist, aber nicht, was du getan hast, und das ist der Kern der Antwort.",
      next: "Schreib drei Sätze mit „ich“ und einem Tätigkeitswort: Was hast du zuerst getan, was dann, was zuletzt?",
    },
    noResult: {
      finding: "Es fehlt, wie es ausging: noch kein Ergebnis.",
      note: "Das Ende fehlt, und gerade das, was herauskam, bleibt im Gedächtnis.",
      next: "Schreib nach {quote} noch einen Satz: Was war danach anders, und woran sah man es?",
      nextUnquoted: "Schreib am Ende noch einen Satz: Was war danach anders, und woran sah man es?",
    },
    noCheck: {
      finding: "Es fehlt, woran man merkt, dass es gewirkt hat.",
      note: "Es fehlt, woran du merken würdest, dass es gewirkt hat.",
      next: "Schreib nach {quote} noch einen Satz: Woran merkst du, dass es gewirkt hat? Am besten an einem Fall.",
      nextUnquoted:
        "Schreib am Ende noch einen Satz: Woran merkst du, dass es gewirkt hat? Am besten an einem Fall.",
    },
    vagueResult: {
      finding: "Das sagt, dass es gut ausging, aber nicht, was danach anders war.",
      note: "Das Ergebnis wird behauptet, nicht gezeigt.",
      next: "Ersetze {quote} durch das, was man danach sehen konnte: wie viele, wie viel, wie lange, wer hat was gesagt?",
    },
    unmeasured: {
      finding: "Dem Ergebnis fehlt noch ein Maß.",
      note: "Das Ergebnis wäre stärker mit etwas, das man zählen kann.",
      next: "Ergänze {quote} um ein Maß: wie viele, wie viel, wie lange, verglichen mit vorher?",
      nextUnquoted: "Ergänze das Ergebnis um ein Maß: wie viele, wie viel, wie lange, verglichen mit vorher?",
    },
    noSituation: {
      finding: "Es fehlt, wo und wann das war.",
      note: "Die Antwort beginnt mittendrin: Man weiß nicht, wo und wann das war.",
      next: "Beginne mit einem Satz, der sagt, wo und wann das war und worum es ging.",
    },
    noReason: {
      finding: "Die Gründe fehlen: warum so und nicht anders?",
      note: "Die Schritte sind da, die Gründe nicht: An ihnen sieht man, dass du entscheidest und nicht nur ausführst.",
      next: "Ergänze {quote} um ein „weil“.",
      nextUnquoted: "Ergänze den wichtigsten Schritt um ein „weil“.",
    },
    hypothetical: {
      finding: "Gefragt ist, was passiert ist; hier steht, was du tun würdest.",
      note: "Gefragt war, was du getan hast, und die Antwort sagt, was du tun würdest.",
      next: "Erzähl vom letzten Mal, als es wirklich so war, auch wenn es klein war, und beginne mit dem Wann und Wo.",
    },
    loose: {
      finding: "Der Bezug zur Frage ist dünn.",
      note: "Der Bezug zur Frage könnte deutlicher sein.",
      next: "Ergänze einen Satz mit den Worten der Frage, damit niemand überlegen muss, warum du das erzählst.",
    },
    fewDetails: {
      finding: "Wenige Einzelheiten: keine Zahlen, Namen oder Daten, an denen man sich festhalten kann.",
      note: "Es bleibt allgemein: Zahlen, Namen oder ein Datum würden es zu deiner Geschichte machen.",
      next: "Ergänze {quote} um zwei Einzelheiten, die nur du kennst: eine Zahl, einen Namen, ein Datum.",
      nextUnquoted: "Ergänze zwei Einzelheiten, die nur du kennst: eine Zahl, einen Namen, ein Datum.",
    },
    short: {
      finding: "Sehr kurz: Es ist Platz für das, was du getan hast, und für das, was dabei herauskam.",
      note: "Mit {words} Wörtern ist die Antwort vorbei, bevor man sich etwas vorstellen kann.",
      next: "Beantworte nach {quote} noch drei Fragen: Was genau war das Problem, was hast du zuerst getan, wie ging es aus?",
      nextUnquoted:
        "Beantworte noch drei Fragen: Was genau war das Problem, was hast du zuerst getan, wie ging es aus?",
    },
    long: {
      finding: "Lang: Der entscheidende Punkt geht unter.",
      note: "Mit {words} Wörtern dauert das gesprochen etwa {minutes} Minuten; üblich sind höchstens zwei.",
      next: "Kürze auf zwei Minuten. Lass vor dem Problem alles weg bis auf einen Satz.",
    },
    repeated: {
      finding: "Das hast du schon gesagt.",
      note: "Einiges steht doppelt da.",
      next: "Streiche {quote}: Das steht schon da. Nutze den Platz für das Ergebnis.",
    },
    idle: {
      finding: "Das sagt nichts, was man nachprüfen könnte.",
      note: "Einige Sätze sind Füllung, die in jede Antwort passen würde.",
      next: "Streiche {quote} oder ersetze es durch das, was du getan hast.",
    },
    hedged: {
      finding: "Das nimmt zurück, was du sagst.",
      note: "Worte wie „ich glaube“ oder „irgendwie“ machen es kleiner, als es war.",
      next: "Sag {quote} noch einmal ohne die Worte, die es zurücknehmen.",
    },
    padded: {
      finding: "Füllwörter kosten Zeit und sagen nichts.",
      note: "Füllwörter nehmen Platz weg.",
      next: "Lies {quote} laut und lass jedes Wort weg, das fehlen kann.",
    },
    longSentence: {
      finding: "Ein langer Satz: Wer zuhört, verliert den Faden.",
      note: "Lange Sätze machen es schwer zu folgen.",
      next: "Mach aus {quote} zwei oder drei Sätze.",
    },
    onlyWe: {
      finding:
        "Hier steht durchgehend „wir“. Für ein Team ist das in Ordnung, aber sag einmal, welcher Teil von dir war.",
      note: "Dein eigener Anteil wird nicht sichtbar: Es heißt durchgehend „wir“.",
      next: "Sag bei {quote}, welcher Teil von dir war.",
    },
  },

  openings: [
    {
      from: 4.3,
      complete: true,
      text: "Eine vollständige Antwort: Man sieht, was passiert ist, was du getan hast und was dabei herauskam.",
    },
    { from: 3.6, text: "Eine solide Antwort mit Substanz." },
    { from: 2.8, text: "In dieser Antwort steckt etwas Echtes, sie ist nur noch nicht fertig." },
    { from: 2.1, text: "Der Anfang ist da, aber man sieht noch zu wenig davon." },
    { from: 0, text: "So, wie sie dasteht, zeigt die Antwort noch wenig." },
  ],

  polish: [
    "Sag die Antwort einmal laut, ohne abzulesen, und stopp die Zeit: unter zwei Minuten, das Ergebnis im letzten Satz.",
    "Ergänze einen Satz: Was machst du seitdem anders?",
    "Bereite die Rückfrage vor: Was würdest du heute anders machen, und was hat es gekostet?",
  ],

  live: {
    noAction: "noch nicht gesagt, was du selbst getan hast",
    noResult: "noch kein Ergebnis",
    noNumber: "noch keine Zahl",
    noReason: "noch kein Grund",
    long: "wird lang: zwei Minuten sind etwa 270 Wörter",
  },

  summary: {
    one: "Eine Antwort, bewertet mit {rating} von 5.",
    many: "{total} Antworten, im Schnitt bewertet mit {rating} von 5.",
    criteria: {
      structure: "Aufbau",
      specificity: "Genauigkeit",
      relevance: "Bezug zur Frage",
      clarity: "Verständlichkeit",
    },
    weakest: "Nach Kriterien: {list}. Am meisten zu gewinnen ist hier: {weakest}.",
    best: "Am stärksten ist die Antwort auf „{question}“ mit {rating}.",
    often: "Bei {count} von {total} Antworten: {gap}",
    next: "Als Nächstes: {next}",
    limits: {
      rubric:
        "Diese Rückmeldung kommt von Regeln, die Worte lesen. Erkannt wird, ob Schritte, Ergebnisse, Zahlen und die Worte der Frage da sind; ob etwas stimmt, fachlich richtig oder gut erzählt ist, können Regeln nicht wissen.",
      model:
        "Ein Sprachmodell hat die Notizen geschrieben. Jedes Zitat wurde mit deiner Antwort verglichen und die Bewertungen blieben in Reichweite fester Regeln, aber ein Modell kann dich falsch lesen: Verlass dich eher auf dein eigenes Urteil, vor allem in deinem Fach.",
    },
  },
};
