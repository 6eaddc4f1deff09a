import type { ThemeId } from "../ids";
import type { Theme } from "../types";

/** Was in jedem Beruf verlangt wird: die Worte, an denen man es erkennt, und Fragen, die ein Mensch dazu stellen würde. */
export const themes: Record<ThemeId, Theme> = {
  teamwork: {
    words: `team* zusammenarbeit* zusammen_mit kooper* kolleg* abteilungsübergreifend* interdisziplinär* miteinander gemeinsam ausgeholfen eingesprungen übergabe*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von etwas, das Sie nur geschafft haben, weil Sie gut mit anderen zusammengearbeitet haben. Was war Ihr Anteil?",
      },
      {
        kind: "behavioural",
        text: "Wann haben Sie zuletzt jemandem bei einer Arbeit geholfen, die nicht Ihre war? Was kam dabei heraus?",
      },
      {
        kind: "situational",
        text: "Sie sind auf ein anderes Team angewiesen, und was es Ihnen schuldet, kommt immer zu spät. Wie gehen Sie vor?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Team, in dem es nicht gut lief. Was haben Sie getan, um das zu ändern?",
        hard: true,
      },
    ],
  },
  conflict: {
    words: `konflikt* streit* meinungsverschiedenheit* auseinandersetz* deeskal* schlicht* spannungen kompromiss* missverständnis* entschuldig* beruhigt`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Konflikt bei der Arbeit, an dem Sie beteiligt waren. Wie sind Sie damit umgegangen, und wie ging er aus?",
      },
      {
        kind: "situational",
        text: "Zwei Menschen, die Sie für Ihre Arbeit brauchen, reden nicht mehr miteinander. Was tun Sie?",
      },
    ],
  },
  intercultural: {
    words: `interkulturell* international* multikulturell* kulturen mehrsprachig* weltweit* verschiedenen_ländern`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Missverständnis mit jemandem, der ganz anders arbeitet als Sie. Wie haben Sie es ausgeräumt?",
      },
      {
        kind: "situational",
        text: "Sie arbeiten mit Menschen in drei Ländern, und eine Entscheidung wird überall anders verstanden. Wie bringen Sie alle zusammen?",
      },
    ],
  },
  stakeholders: {
    words: `schnittstelle* stakeholder* abstimm* ansprechpartner* partnern behörden* fachbereich* fachabteilung* externen gremien netzwerk*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von Menschen, die von derselben Arbeit Verschiedenes wollten. Wie haben Sie sie zu einer Einigung gebracht?",
      },
      {
        kind: "situational",
        text: "Jemand, der für Ihre Arbeit wichtig ist, ist gegen Ihren Plan, sagt aber nicht, warum. Wie finden Sie es heraus, und was tun Sie dann?",
      },
    ],
  },
  communication: {
    words: `kommunik* gespräch* ausdruck* sprechen zuhör* erklär* auskunft* auskünfte mündlich* verständlich telefon* beratung* gefragt angesprochen`,
    questions: [
      {
        kind: "behavioural",
        text: "Wann mussten Sie etwas Kompliziertes jemandem erklären, der davon nichts verstand? Woran haben Sie gemerkt, dass es angekommen ist?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Nachricht, die niemand hören wollte und die Sie überbringen mussten. Wie haben Sie es gemacht?",
        hard: true,
      },
      {
        kind: "situational",
        text: "Sie merken in einer Besprechung, dass alle die Entscheidung anders verstanden haben. Was tun Sie?",
      },
    ],
  },
  writing: {
    words: `texte* texten redaktion* schriftlich* schreib* korrespondenz* formulier* lektorat schriftsätz* artikel* anleitung*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Text bei der Arbeit, den Leute mit wenig Zeit verstehen mussten. Wie sind Sie vorgegangen?",
      },
      {
        kind: "technical",
        text: "Wie kommen Sie vom ersten Entwurf zu einem Text, den Sie aus der Hand geben? Nehmen Sie ein echtes Beispiel.",
      },
    ],
  },
  presenting: {
    words: `präsent* vortrag* vorträge vorführ* moderation* moderier* workshop* publikum messen`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Vortrag oder einer Vorführung, bei der es schwer war, die Leute zu gewinnen. Wie haben Sie sich vorbereitet, und wie lief es?",
      },
      {
        kind: "situational",
        text: "Mitten in Ihrem Vortrag sagt jemand, Ihre Zahlen seien falsch. Was tun Sie?",
      },
    ],
  },
  negotiation: {
    words: `verhandl* verhandlungsgeschick* überzeug* durchsetz* konditionen preisgespräch*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Verhandlung, in der Sie mehr erreicht haben als zuerst angeboten war. Was haben Sie dafür getan?",
      },
      {
        kind: "situational",
        text: "Die Gegenseite sagt: Das ist unser letztes Angebot. Ihnen reicht es nicht. Was tun Sie als Nächstes?",
      },
    ],
  },
  reporting: {
    words: `bericht* reporting* auswert* kennzahl* kpi kpis statistik* monatsbericht* quartalsbericht*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einem Bericht, den Sie regelmäßig gemacht haben. Wer hat ihn gelesen, und was wurde damit entschieden?",
      },
      {
        kind: "situational",
        text: "Kurz bevor Sie einen Bericht abgeben, widersprechen sich zwei Zahlen. Was tun Sie?",
      },
      {
        kind: "behavioural",
        text: "Wann haben Zahlen, die Sie zusammengestellt haben, dazu geführt, dass etwas geändert wurde? Was war Ihr Anteil?",
      },
    ],
  },
  leadership: {
    words: `führung* führen leitung leiten teamleit* personalverantwort* führungskraft* führungserfahrung* mitarbeiterführung* fachliche_führung delegier* vorgesetzt* mein_team meinem_team`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer schwierigen Zeit, durch die Sie ein Team geführt haben. Was haben Sie getan, und was haben die Leute später darüber gesagt?",
      },
      {
        kind: "situational",
        text: "Sie übernehmen ein Team, dessen frühere Leitung sehr beliebt war. Was tun Sie im ersten Monat?",
        only: "leader",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von jemandem in Ihrem Team, dessen Arbeit nicht gut genug war. Was haben Sie getan, und was ist daraus geworden?",
        hard: true,
        only: "leader",
      },
      {
        kind: "behavioural",
        text: "Wann haben Sie die Führung übernommen, obwohl niemand Sie darum gebeten hat? Was kam dabei heraus?",
      },
    ],
  },
  coaching: {
    words: `anleit* einarbeit* schulung* schulen ausbilden ausbildung_von auszubildende* azubi* anlernen mentor* coach* praxisanleit* unterweis* praktikant* neue_kolleg* neuen_kolleg* gezeigt`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von jemandem, den Sie angelernt oder eingearbeitet haben. Wie haben Sie es gemacht, und was konnte er danach?",
      },
      {
        kind: "situational",
        text: "Jemand, den Sie einarbeiten, macht zum dritten Mal denselben Fehler. Was tun Sie?",
      },
    ],
  },
  hiring: {
    words: `personalgewinnung* recruit* bewerberauswahl personalauswahl* stellenbesetz* vorstellungsgespräch* einstellung_von`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Stelle, die Sie besetzt haben oder mit besetzt haben. Woran haben Sie die richtige Person erkannt?",
      },
      {
        kind: "situational",
        text: "Eine Führungskraft möchte jemanden einstellen, den Sie für falsch halten. Wie gehen Sie damit um?",
      },
    ],
  },
  decisions: {
    words: `entscheid* urteilsvermögen abwäg* entschluss* priorisier*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Entscheidung, die Sie treffen mussten, ohne alles zu wissen, was Sie gern gewusst hätten. Wie sind Sie vorgegangen?",
      },
      {
        kind: "behavioural",
        text: "Welche Entscheidung bei der Arbeit hat sich als falsch erwiesen? Wann haben Sie es gemerkt, und was haben Sie getan?",
        hard: true,
      },
    ],
  },
  problems: {
    words: `problem* lösungsorient* lösungsfind* störung* fehlersuch* fehleranalyse* fehlerbeheb* beheb* diagnos* ursache* ausfall* ausgefallen defekt*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Problem, das andere aufgegeben oder übersehen hatten. Wie haben Sie die Ursache gefunden, und was haben Sie getan?",
      },
      {
        kind: "technical",
        text: "Etwas, das gestern ging, geht heute nicht mehr. Wie suchen Sie die Ursache? Nehmen Sie einen echten Fall.",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Problem, das wiederkam, obwohl Sie es für gelöst hielten. Was haben Sie beim zweiten Mal getan?",
        hard: true,
      },
    ],
  },
  analysis: {
    words: `analy* analytisch* auswert* bewert* daten* zahlenverständnis zahlenaffin* statistik* untersuch* vergleich* gemessen tabelle*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einer Frage, die Sie mit Zahlen beantwortet haben. Woher hatten Sie sie, und wie sicher waren Sie?",
      },
      {
        kind: "behavioural",
        text: "Wann hat ein genauerer Blick auf die Tatsachen geändert, was Sie oder andere gerade tun wollten?",
      },
      {
        kind: "situational",
        text: "Sie sollen bis morgen etwas empfehlen, aber die Zahlen haben Lücken. Wie gehen Sie vor?",
      },
    ],
  },
  creativity: {
    words: `kreativ* innovat* ideen idee konzept* gestalterisch* einfallsreich* entwurf*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Idee von Ihnen, die umgesetzt wurde. Wie wurde aus der Idee etwas, das funktioniert?",
      },
      {
        kind: "situational",
        text: "Sie haben eine Idee, die Arbeit spart, aber alle sind den alten Weg gewohnt. Wie gehen Sie es an?",
      },
    ],
  },
  improvement: {
    words: `prozessoptimier* optimier* verbesser* weiterentwick* effizien* automatis* kvp lean vereinfach* abläufe schneller`,
    questions: [
      {
        kind: "behavioural",
        text: "Was haben Sie an der Art zu arbeiten verändert, sodass es schneller, sicherer oder einfacher wurde? Woran hat man es gemerkt?",
      },
      {
        kind: "situational",
        text: "In Ihren ersten Wochen sehen Sie eine Gewohnheit, die alle Zeit kostet. Wie ändern Sie das, ohne jemanden vor den Kopf zu stoßen?",
      },
    ],
  },
  initiative: {
    words: `eigeninitiative* initiative* engag* motiv* einsatzbereit* einsatzfreud* anpack* hands-on verantwortungsbewusst* tatkraft vorgeschlagen von_mir_aus`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von etwas, das Sie angefangen haben, ohne dass es jemand verlangt hat. Warum, und was ist daraus geworden?",
      },
      {
        kind: "situational",
        text: "Sie sehen, dass in ein paar Wochen etwas schiefgehen wird, aber es ist nicht Ihr Bereich. Was tun Sie?",
      },
    ],
  },
  independence: {
    words: `selbstständig* selbständig* eigenverantwort* eigenständig* selbstorganis* allein alleine`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Arbeit, die Sie allein von Anfang bis Ende gemacht haben. Wo haben Sie trotzdem um Rat gefragt, und warum dort?",
      },
      {
        kind: "situational",
        text: "Sie sind allein, und es passiert etwas, das in keiner Anweisung steht. Wie entscheiden Sie, was zu tun ist?",
      },
    ],
  },
  organisation: {
    words: `organis* planung* planen zeitmanagement priorit* strukturiert* koordin* dienstplan* terminplan* termine tourenplanung überblick checkliste* kalender*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Woche, in der alles dringend war. Wie haben Sie entschieden, was zuerst kommt, und was ist liegen geblieben?",
      },
      {
        kind: "situational",
        text: "Ihr Tag ist geplant, und um neun Uhr kommen drei dringende Dinge auf einmal. Wie gehen Sie vor?",
      },
      {
        kind: "technical",
        text: "Wie behalten Sie im Blick, was Sie alles zugesagt haben? Zeigen Sie es am Beispiel der letzten Woche.",
      },
    ],
  },
  pressure: {
    words: `belastbar* stress* zeitdruck druck hektik hektisch* turbulent* termindruck ruhe_bewahren stoßzeiten dringend notfall* notfällen frist* kurzfristig*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie vom arbeitsreichsten Tag, an den Sie sich erinnern. Was haben Sie getan, damit die Qualität stimmte?",
      },
      {
        kind: "situational",
        text: "Es ist die Stunde mit dem meisten Betrieb, und eine Kollegin muss gehen. Was tun Sie in den nächsten zehn Minuten?",
      },
      {
        kind: "behavioural",
        text: "Wann haben Sie einen Termin versäumt oder beinahe? Was haben Sie in den Tagen davor und danach getan?",
        hard: true,
      },
    ],
  },
  detail: {
    words: `sorgfalt* sorgfältig* genau* genauigkeit präzis* gewissenhaft* gründlich* detail* kontrolliert nachgezählt übersehen`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Fehler, den Sie gefunden haben und den andere übersehen hatten. Wie sind Sie darauf gekommen, und was hätte er gekostet?",
      },
      {
        kind: "technical",
        text: "Wie prüfen Sie Ihre eigene Arbeit, bevor Sie sie weitergeben? Nehmen Sie eine echte Arbeit als Beispiel.",
      },
    ],
  },
  reliability: {
    words: `zuverlässig* verlässlich* pünktlich* verantwortungsbewusst* verantwortungsgefühl pflichtbewusst* zusage* versprochen`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Zusage bei der Arbeit, die schwer zu halten wurde. Was haben Sie getan?",
      },
      {
        kind: "situational",
        text: "Sie merken am Morgen, dass Sie etwas nicht schaffen werden, das Sie für heute Abend zugesagt haben. Was tun Sie?",
      },
    ],
  },
  projects: {
    words: `projekt* meilenstein* scrum kanban agil* projektplan* zeitplan* umsetzung_von einführung_von`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Projekt, das zu scheitern drohte. Woran haben Sie es zuerst gesehen, und was haben Sie getan?",
      },
      {
        kind: "technical",
        text: "Wie setzen Sie ein Projekt auf, damit Sie früh merken, wenn etwas schiefläuft? Nehmen Sie eines, an dem Sie gearbeitet haben.",
      },
      {
        kind: "situational",
        text: "Mitten im Projekt will der Auftraggeber etwas ganz anderes, zum selben Termin. Wie reagieren Sie?",
      },
    ],
  },
  documentation: {
    words: `dokument* protokoll* akten aktenführung erfassung nachweise pflegedokumentation* aufzeichn* unterlagen notiert`,
    questions: [
      {
        kind: "technical",
        text: "Was schreiben Sie über Ihre Arbeit auf, und für wen? Erzählen Sie von einem Mal, als es darauf ankam.",
      },
      {
        kind: "situational",
        text: "Sie übernehmen die Arbeit von jemandem, der nicht mehr da ist, und die Unterlagen haben Lücken. Wie gehen Sie vor?",
      },
    ],
  },
  flexibility: {
    words: `flexib* anpassungs* veränderungsbereit* wechselnd* offenheit aufgeschlossen* vielseitig* umgestellt`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Veränderung bei der Arbeit, die Sie nicht wollten. Wie sind Sie damit umgegangen, und wie sehen Sie sie heute?",
      },
      {
        kind: "situational",
        text: "Auf dem Weg zur Arbeit hören Sie, dass der Plan für heute nicht mehr gilt und Sie woanders gebraucht werden. Was tun Sie zuerst?",
      },
    ],
  },
  learning: {
    words: `lernbereit* lernen gelernt neugier* wissbegier* weiterbild* fortbild* neue_technologien einarbeiten auf_dem_laufenden kurs beigebracht`,
    questions: [
      {
        kind: "behavioural",
        text: "Was haben Sie sich für Ihre Arbeit selbst beigebracht? Wie sind Sie vorgegangen, und wo haben Sie es gebraucht?",
      },
      {
        kind: "situational",
        text: "Nächste Woche bekommen Sie eine Aufgabe, die Sie noch nie gemacht haben. Wie nutzen Sie die Tage bis dahin?",
      },
    ],
  },
  customers: {
    words: `kund* kundenorient* kundenberat* kundenbetreu* serviceorient* dienstleistungsorient* gast gäste gästen gastfreund* mandant* klient* besucher* beratung_von empfang*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von jemandem, dem Sie nicht geben konnten, was er wollte. Was haben Sie getan, und wie ist er gegangen?",
      },
      {
        kind: "situational",
        text: "Drei Leute wollen gleichzeitig etwas von Ihnen, und einer wird laut. Was tun Sie?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von jemandem, der Ihretwegen wiedergekommen ist. Was hatten Sie getan?",
      },
    ],
  },
  complaints: {
    words: `reklam* beschwer* beanstand* unzufrieden* schadensfäll* wütend* verärgert* umtausch* erstattung*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Beschwerde, die schwer beizulegen war. Was haben Sie gesagt und getan, und wie ging es aus?",
      },
      {
        kind: "situational",
        text: "Jemand beschwert sich laut über etwas, das nicht Ihre Schuld ist. Wie läuft das Gespräch?",
      },
    ],
  },
  empathy: {
    words: `einfühl* empath* geduld* zugewandt* wertschätz* respektvoll* fürsorg* taktgefühl feingefühl vertrauen angst trost`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Menschen, zu dem Sie schwer Zugang fanden. Wie haben Sie sein Vertrauen gewonnen?",
      },
      {
        kind: "situational",
        text: "Jemand wird aus Angst wütend auf Sie. Woran merken Sie es, und was tun Sie?",
      },
    ],
  },
  selling: {
    words: `verkauf* vertrieb* akquise neukund* umsatz* abschlüsse abschluss_von kaltakquise leads cross-selling provision*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Abschluss, der fast verloren war. Was hat ihn gedreht?",
      },
      {
        kind: "technical",
        text: "Wie finden Sie heraus, was jemand wirklich braucht, bevor Sie etwas anbieten? Nehmen Sie einen gewonnenen und einen verlorenen Fall.",
      },
      {
        kind: "situational",
        text: "Zwei Wochen vor Quartalsende fehlt Ihnen ein Drittel zum Ziel. Was tun Sie?",
      },
    ],
  },
  integrity: {
    words: `diskret* verschwieg* vertraulich* integrität loyal* vertrauenswürdig* schweigepflicht*`,
    questions: [
      {
        kind: "behavioural",
        text: "Wann war das Richtige bei der Arbeit zugleich das Unbequeme? Was haben Sie getan?",
      },
      {
        kind: "situational",
        text: "Jemand aus dem Team bittet Sie um eine Auskunft über eine Person, die Sie nicht geben dürfen. Was sagen Sie?",
      },
    ],
  },
  safety: {
    words: `sicherheit* arbeitssicherheit* arbeitsschutz* gefährdung* gefahr* unfall* schutzausrüstung* brandschutz* unsicher sperre`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von etwas Gefährlichem, das Ihnen bei der Arbeit aufgefallen ist. Was haben Sie unternommen?",
      },
      {
        kind: "situational",
        text: "Sie liegen hinter dem Plan, und ein Kollege schlägt vor, einen Sicherheitsschritt nur dieses eine Mal wegzulassen. Was tun Sie?",
      },
      {
        kind: "technical",
        text: "Welche Sicherheitsregeln sind in Ihrer Arbeit die wichtigsten? Erklären Sie eine davon, als wäre ich neu.",
      },
    ],
  },
  compliance: {
    words: `vorschrift* richtlinie* gesetzlich* gesetze normen haccp gmp dsgvo datenschutz* audit* prüfung_durch hygienevorschrift* hygiene* standards einhaltung*`,
    questions: [
      {
        kind: "technical",
        text: "Welche Vorschriften bestimmen Ihren Arbeitsalltag am meisten, und wie sorgen Sie dafür, dass sie auch eingehalten werden, wenn niemand hinsieht?",
      },
      {
        kind: "situational",
        text: "Morgen ist eine Prüfung, und heute stellen Sie fest, dass etwas nicht nach Vorschrift gemacht wurde. Was tun Sie?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Regel, die Sie durchsetzen mussten, obwohl alle sie lästig fanden. Wie haben Sie es gemacht?",
      },
    ],
  },
  quality: {
    words: `qualität* qualitätssicher* qualitätskontroll* qualitätsmanagement* prüfen prüfung_der ausschuss toleranz* nacharbeit* mängel abnahme*`,
    questions: [
      {
        kind: "technical",
        text: "Woran merken Sie früher als andere, dass die Qualität Ihrer Arbeit nachlässt? Nennen Sie ein echtes Beispiel.",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von etwas, das Sie zurückgeschickt oder gestoppt haben, weil es nicht gut genug war. Wie haben die anderen reagiert?",
      },
    ],
  },
  budget: {
    words: `budget* kosten* kostenkontroll* wirtschaftlich* kalkul* haushalt* wareneinsatz finanzplan*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von Geld, für das Sie verantwortlich waren. Wie haben Sie das Budget eingehalten, und wo haben Sie gespart?",
      },
      {
        kind: "situational",
        text: "Mitten im Jahr wird Ihr Budget um ein Zehntel gekürzt. Was tun Sie zuerst?",
      },
    ],
  },
  suppliers: {
    words: `lieferant* einkauf* beschaffung* dienstleister* ausschreib* fremdfirm* subunternehm* bestellwesen`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Lieferanten, der Sie im Stich gelassen hat. Was haben Sie getan, und wie haben Sie danach mit ihm gearbeitet?",
      },
      {
        kind: "technical",
        text: "Wie wählen Sie zwischen zwei Lieferanten, wenn der billigere nicht der bessere ist? Nehmen Sie einen echten Fall.",
      },
    ],
  },
  maintenance: {
    words: `wartung* wartungs* instandhalt* instandsetz* reparatur* reparier* montage* montier* inbetriebnahme* anlagen maschinen ersatzteil*`,
    questions: [
      {
        kind: "technical",
        text: "Eine Maschine, auf die Sie angewiesen sind, klingt auf einmal falsch. Was prüfen Sie, in welcher Reihenfolge, und wann schalten Sie sie ab?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Reparatur, die schwieriger war, als sie aussah. Wie haben Sie den Fehler gefunden?",
      },
    ],
  },
};
