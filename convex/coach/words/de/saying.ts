import type { Saying } from "../types";

/** Was der Coach auf Deutsch sagt: klar, freundlich, nichts, was er nicht zeigen kann. */
export const saying: Saying = {
  quotes: ["„", "“"],

  strengths: {
    measuredResult: "Sie sagen, was dabei herauskam, und zwar mit einer Zahl. Das bleibt im Gedächtnis.",
    statedResult: "Sie sagen, wie es ausging.",
    ownSteps: "Man sieht, was Sie selbst getan haben.",
    concrete: "Konkret: Das ließe sich nachprüfen.",
    placed: "Man weiß schnell, wo und wann das war.",
    onQuestion: "Das geht genau auf die Frage ein.",
    learning: "Sie sagen, was Sie daraus mitgenommen haben.",
    reasoned: "Sie nennen den Grund für Ihr Vorgehen, nicht nur den Schritt.",
  },

  gaps: {
    empty: {
      finding: "Hier steht noch keine Antwort.",
      note: "Hier steht noch keine Antwort, also gibt es nichts zu bewerten.",
      next: "Schreiben Sie drei Sätze: wo das war, was Sie getan haben und was danach anders war.",
    },
    gibberish: {
      finding: "Das liest sich nicht wie Sätze einer Sprache.",
      note: "Ich kann hier keine Sätze erkennen, also gibt es nichts zu bewerten.",
      next: "Schreiben Sie drei einfache Sätze, so wie Sie sie sagen würden: wo das war, was Sie getan haben, was dabei herauskam.",
    },
    copied: {
      finding: "Das sind Worte der Frage oder der Anzeige, nicht Ihre eigenen.",
      note: "Das meiste davon wiederholt die Frage oder die Anzeige. Es zählt, was Sie aus Ihrer eigenen Arbeit dazutun.",
      next: "Legen Sie die Anzeige weg und beginnen Sie mit „Ich erinnere mich …“: ein Tag, eine Handlung, ein Ergebnis.",
    },
    list: {
      finding: "Das sind aneinandergereihte Stichworte. Sie behaupten etwas und zeigen nichts.",
      note: "Das ist eine Liste von Stichworten. Im Gespräch würde man nach einem Beispiel fragen; geben Sie es gleich.",
      next: "Nehmen Sie ein Wort aus {quote} und erzählen Sie einen einzigen Fall: was Sie damit getan haben und was dabei herauskam.",
      nextUnquoted:
        "Nehmen Sie eines der Stichworte und erzählen Sie einen einzigen Fall: was Sie getan haben und was dabei herauskam.",
    },
    foreign: {
      finding: "Die Antwort ist in einer Sprache, die ich nicht lese.",
      note: "Die Antwort ist in einer Sprache, deren Worte ich nicht kenne. Ich sehe nur Länge, Sätze und Zahlen; nehmen Sie die Bewertung mit Vorsicht.",
      next: "Prüfen Sie selbst mit vier Fragen: Wo war das, was habe ich getan, was kam dabei heraus, woran sah man es?",
    },
    offTopic: {
      finding: "Ich finde nicht, was das mit der Frage zu tun hat.",
      note: "Die Antwort liest sich flüssig, aber ich finde die Frage nicht darin. Eine Antwort auf etwas anderes wird nicht über 2 bewertet.",
      next: "Lesen Sie die Frage noch einmal und schreiben Sie einen Satz, der genau darauf antwortet. Erzählen Sie dann nur, was dazugehört.",
    },
    vague: {
      finding: "Das könnte jede und jeder sagen. Nichts davon ist an einem bestimmten Tag passiert.",
      note: "Bisher steht da, wie Sie sind, nicht was Sie getan haben; ein einziger echter Fall wiegt mehr als viele Eigenschaften.",
      next: "Ersetzen Sie {quote} durch einen Tag, an dem es so war: Was ist passiert, was haben Sie getan, was kam dabei heraus?",
      nextUnquoted:
        "Nehmen Sie einen Tag, an dem Sie das getan haben, und erzählen Sie nur den: was passiert ist, was Sie getan haben, was dabei herauskam.",
    },
    vaguePlan: {
      finding: "Das sagt, wie Sie wären, nicht, was Sie täten.",
      note: "Bisher ist es guter Wille: Man sieht noch keinen einzigen Schritt.",
      next: "Ersetzen Sie {quote} durch Schritte, bei denen man Ihnen zusehen könnte: was zuerst, was dann, und warum in dieser Reihenfolge?",
      nextUnquoted:
        "Schreiben Sie Schritte auf, bei denen man Ihnen zusehen könnte: was zuerst, was dann, und warum in dieser Reihenfolge?",
    },
    vagueReasons: {
      finding: "Das würde zu jeder Stelle und zu jedem Arbeitgeber passen.",
      note: "Bisher sind das Gründe, die jede und jeder für jede Stelle nennen könnte.",
      next: "Ersetzen Sie {quote} durch etwas, das Sie getan haben und von dem Sie mehr tun möchten, und sagen Sie, wo Sie das in dieser Stelle sehen.",
      nextUnquoted:
        "Nennen Sie etwas, das Sie getan haben und von dem Sie mehr tun möchten, und sagen Sie, wo Sie das in dieser Stelle sehen.",
    },
    noAction: {
      finding: "Es fehlt, was Sie selbst getan haben.",
      note: "Man erfährt, was passiert ist, aber nicht, was Sie getan haben, und das ist der Kern der Antwort.",
      next: "Schreiben Sie drei Sätze mit „ich“ und einem Tätigkeitswort: Was haben Sie zuerst getan, was dann, was zuletzt?",
    },
    noResult: {
      finding: "Es fehlt, wie es ausging: noch kein Ergebnis.",
      note: "Das Ende fehlt, und gerade das, was herauskam, bleibt im Gedächtnis.",
      next: "Schreiben Sie nach {quote} noch einen Satz: Was war danach anders, und woran sah man es?",
      nextUnquoted: "Schreiben Sie am Ende noch einen Satz: Was war danach anders, und woran sah man es?",
    },
    noCheck: {
      finding: "Es fehlt, woran man merkt, dass es gewirkt hat.",
      note: "Es fehlt, woran Sie merken würden, dass es gewirkt hat.",
      next: "Schreiben Sie nach {quote} noch einen Satz: Woran merken Sie, dass es gewirkt hat? Am besten an einem Fall.",
      nextUnquoted:
        "Schreiben Sie am Ende noch einen Satz: Woran merken Sie, dass es gewirkt hat? Am besten an einem Fall.",
    },
    vagueResult: {
      finding: "Das sagt, dass es gut ausging, aber nicht, was danach anders war.",
      note: "Das Ergebnis wird behauptet, nicht gezeigt.",
      next: "Ersetzen Sie {quote} durch das, was man danach sehen konnte: wie viele, wie viel, wie lange, wer hat was gesagt?",
    },
    unmeasured: {
      finding: "Dem Ergebnis fehlt noch ein Maß.",
      note: "Das Ergebnis wäre stärker mit etwas, das man zählen kann.",
      next: "Ergänzen Sie {quote} um ein Maß: wie viele, wie viel, wie lange, verglichen mit vorher?",
      nextUnquoted:
        "Ergänzen Sie das Ergebnis um ein Maß: wie viele, wie viel, wie lange, verglichen mit vorher?",
    },
    noSituation: {
      finding: "Es fehlt, wo und wann das war.",
      note: "Die Antwort beginnt mittendrin: Man weiß nicht, wo und wann das war.",
      next: "Beginnen Sie mit einem Satz, der sagt, wo und wann das war und worum es ging.",
    },
    noReason: {
      finding: "Die Gründe fehlen: warum so und nicht anders?",
      note: "Die Schritte sind da, die Gründe nicht: Sie zeigen, dass Sie entscheiden und nicht nur ausführen.",
      next: "Ergänzen Sie {quote} um ein „weil“.",
      nextUnquoted: "Ergänzen Sie den wichtigsten Schritt um ein „weil“.",
    },
    hypothetical: {
      finding: "Gefragt ist, was passiert ist; hier steht, was Sie tun würden.",
      note: "Gefragt war, was Sie getan haben, und die Antwort sagt, was Sie tun würden.",
      next: "Erzählen Sie vom letzten Mal, als es wirklich so war, auch wenn es klein war, und beginnen Sie mit dem Wann und Wo.",
    },
    loose: {
      finding: "Der Bezug zur Frage ist dünn.",
      note: "Der Bezug zur Frage könnte deutlicher sein.",
      next: "Ergänzen Sie einen Satz mit den Worten der Frage, damit niemand überlegen muss, warum Sie das erzählen.",
    },
    fewDetails: {
      finding: "Wenige Einzelheiten: keine Zahlen, Namen oder Daten, an denen man sich festhalten kann.",
      note: "Es bleibt allgemein: Zahlen, Namen oder ein Datum würden es zu Ihrer Geschichte machen.",
      next: "Ergänzen Sie {quote} um zwei Einzelheiten, die nur Sie kennen: eine Zahl, einen Namen, ein Datum.",
      nextUnquoted: "Ergänzen Sie zwei Einzelheiten, die nur Sie kennen: eine Zahl, einen Namen, ein Datum.",
    },
    short: {
      finding: "Sehr kurz: Es ist Platz für das, was Sie getan haben, und für das, was dabei herauskam.",
      note: "Mit {words} Wörtern ist die Antwort vorbei, bevor man sich etwas vorstellen kann.",
      next: "Beantworten Sie nach {quote} noch drei Fragen: Was genau war das Problem, was haben Sie zuerst getan, wie ging es aus?",
      nextUnquoted:
        "Beantworten Sie noch drei Fragen: Was genau war das Problem, was haben Sie zuerst getan, wie ging es aus?",
    },
    long: {
      finding: "Lang: Der entscheidende Punkt geht unter.",
      note: "Mit {words} Wörtern dauert das gesprochen etwa {minutes} Minuten; üblich sind höchstens zwei.",
      next: "Kürzen Sie auf zwei Minuten. Lassen Sie vor dem Problem alles weg bis auf einen Satz.",
    },
    repeated: {
      finding: "Das haben Sie schon gesagt.",
      note: "Einiges steht doppelt da.",
      next: "Streichen Sie {quote}: Das steht schon da. Nutzen Sie den Platz für das Ergebnis.",
    },
    idle: {
      finding: "Das sagt nichts, was man nachprüfen könnte.",
      note: "Einige Sätze sind Füllung: Sie würden in jede Antwort passen.",
      next: "Streichen Sie {quote} oder ersetzen Sie es durch das, was Sie getan haben.",
    },
    hedged: {
      finding: "Das nimmt zurück, was Sie sagen.",
      note: "Worte wie „ich glaube“ oder „irgendwie“ machen es kleiner, als es war.",
      next: "Sagen Sie {quote} noch einmal ohne die Worte, die es zurücknehmen.",
    },
    padded: {
      finding: "Füllwörter: Sie kosten Zeit und sagen nichts.",
      note: "Füllwörter nehmen Platz weg.",
      next: "Lesen Sie {quote} laut und lassen Sie jedes Wort weg, das fehlen kann.",
    },
    longSentence: {
      finding: "Ein langer Satz: Wer zuhört, verliert den Faden.",
      note: "Lange Sätze machen es schwer zu folgen.",
      next: "Machen Sie aus {quote} zwei oder drei Sätze.",
    },
    onlyWe: {
      finding:
        "Hier steht durchgehend „wir“. Für ein Team ist das in Ordnung, aber sagen Sie einmal, welcher Teil von Ihnen war.",
      note: "Ihr eigener Anteil wird nicht sichtbar: Es heißt durchgehend „wir“.",
      next: "Sagen Sie bei {quote}, welcher Teil von Ihnen war.",
    },
  },

  openings: [
    {
      from: 4.3,
      complete: true,
      text: "Eine vollständige Antwort: Man sieht, was passiert ist, was Sie getan haben und was dabei herauskam.",
    },
    { from: 3.6, text: "Eine solide Antwort mit Substanz." },
    { from: 2.8, text: "In dieser Antwort steckt etwas Echtes, sie ist nur noch nicht fertig." },
    { from: 2.1, text: "Der Anfang ist da, aber man sieht noch zu wenig davon." },
    { from: 0, text: "So, wie sie dasteht, zeigt die Antwort noch wenig." },
  ],

  polish: [
    "Sagen Sie die Antwort einmal laut, ohne abzulesen, und stoppen Sie die Zeit: unter zwei Minuten, das Ergebnis im letzten Satz.",
    "Ergänzen Sie einen Satz: Was machen Sie seitdem anders?",
    "Bereiten Sie die Rückfrage vor: Was würden Sie heute anders machen, und was hat es gekostet?",
  ],

  live: {
    noAction: "noch nicht gesagt, was Sie selbst getan haben",
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
        "Diese Rückmeldung kommt von Regeln, die Worte lesen. Sie sehen, ob Schritte, Ergebnisse, Zahlen und die Worte der Frage da sind; sie können nicht wissen, ob etwas stimmt, fachlich richtig oder gut erzählt ist.",
      model:
        "Ein Sprachmodell hat die Notizen geschrieben. Jedes Zitat wurde mit deiner Antwort verglichen und die Bewertungen blieben in Reichweite fester Regeln, aber ein Modell kann dich falsch lesen: Verlass dich eher auf dein eigenes Urteil, vor allem in deinem Fach.",
    },
  },
};
