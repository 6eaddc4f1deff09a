import type { ThemeId } from "../ids";
import type { Theme } from "../types";

/** Was in jedem Beruf verlangt wird: die Worte, an denen man es erkennt, und Fragen, die ein Mensch dazu stellen würde. */
export const themes: Record<ThemeId, Theme> = {
  teamwork: {
    words: `team* zusammenarbeit* zusammen_mit kooper* kolleg* abteilungsübergreifend* interdisziplinär* miteinander gemeinsam ausgeholfen eingesprungen übergabe*`,
  },
  conflict: {
    words: `konflikt* streit* meinungsverschiedenheit* auseinandersetz* deeskal* schlicht* spannungen kompromiss* missverständnis* entschuldig* beruhigt`,
  },
  intercultural: {
    words: `interkulturell* international* multikulturell* kulturen mehrsprachig* weltweit* verschiedenen_ländern`,
  },
  stakeholders: {
    words: `schnittstelle* stakeholder* abstimm* ansprechpartner* partnern behörden* fachbereich* fachabteilung* externen gremien netzwerk*`,
  },
  communication: {
    words: `kommunik* gespräch* ausdruck* sprechen zuhör* erklär* auskunft* auskünfte mündlich* verständlich telefon* beratung* gefragt angesprochen`,
  },
  writing: {
    words: `texte* texten redaktion* schriftlich* schreib* korrespondenz* formulier* lektorat schriftsätz* artikel* anleitung*`,
  },
  presenting: {
    words: `präsent* vortrag* vorträge vorführ* moderation* moderier* workshop* publikum messen`,
  },
  negotiation: {
    words: `verhandl* verhandlungsgeschick* überzeug* durchsetz* konditionen preisgespräch*`,
  },
  reporting: {
    words: `bericht* reporting* auswert* kennzahl* kpi kpis statistik* monatsbericht* quartalsbericht*`,
  },
  leadership: {
    words: `führung* führen leitung leiten teamleit* personalverantwort* führungskraft* führungserfahrung* mitarbeiterführung* fachliche_führung delegier* vorgesetzt* mein_team meinem_team`,
  },
  coaching: {
    words: `anleit* einarbeit* schulung* schulen ausbilden ausbildung_von auszubildende* azubi* anlernen mentor* coach* praxisanleit* unterweis* praktikant* neue_kolleg* neuen_kolleg* gezeigt`,
  },
  hiring: {
    words: `personalgewinnung* recruit* bewerberauswahl personalauswahl* stellenbesetz* vorstellungsgespräch* einstellung_von`,
  },
  decisions: {
    words: `entscheid* urteilsvermögen abwäg* entschluss* priorisier*`,
  },
  problems: {
    words: `problem* lösungsorient* lösungsfind* störung* fehlersuch* fehleranalyse* fehlerbeheb* beheb* diagnos* ursache* ausfall* ausgefallen defekt*`,
  },
  analysis: {
    words: `analy* analytisch* auswert* bewert* daten* zahlenverständnis zahlenaffin* statistik* untersuch* vergleich* gemessen tabelle*`,
  },
  creativity: {
    words: `kreativ* innovat* ideen idee konzept* gestalterisch* einfallsreich* entwurf*`,
  },
  improvement: {
    words: `prozessoptimier* optimier* verbesser* weiterentwick* effizien* automatis* kvp lean vereinfach* abläufe schneller`,
  },
  initiative: {
    words: `eigeninitiative* initiative* engag* motiv* einsatzbereit* einsatzfreud* anpack* hands-on verantwortungsbewusst* tatkraft vorgeschlagen von_mir_aus`,
  },
  independence: {
    words: `selbstständig* selbständig* eigenverantwort* eigenständig* selbstorganis* allein alleine`,
  },
  organisation: {
    words: `organis* planung* planen zeitmanagement priorit* strukturiert* koordin* dienstplan* terminplan* termine tourenplanung überblick checkliste* kalender*`,
  },
  pressure: {
    words: `belastbar* stress* zeitdruck druck hektik hektisch* turbulent* termindruck ruhe_bewahren stoßzeiten dringend notfall* notfällen frist* kurzfristig*`,
  },
  detail: {
    words: `sorgfalt* sorgfältig* genau* genauigkeit präzis* gewissenhaft* gründlich* detail* kontrolliert nachgezählt übersehen`,
  },
  reliability: {
    words: `zuverlässig* verlässlich* pünktlich* verantwortungsbewusst* verantwortungsgefühl pflichtbewusst* zusage* versprochen`,
  },
  projects: {
    words: `projekt* meilenstein* scrum kanban agil* projektplan* zeitplan* umsetzung_von einführung_von`,
  },
  documentation: {
    words: `dokument* protokoll* akten aktenführung erfassung nachweise pflegedokumentation* aufzeichn* unterlagen notiert`,
  },
  flexibility: {
    words: `flexib* anpassungs* veränderungsbereit* wechselnd* offenheit aufgeschlossen* vielseitig* umgestellt`,
  },
  learning: {
    words: `lernbereit* lernen gelernt neugier* wissbegier* weiterbild* fortbild* neue_technologien einarbeiten auf_dem_laufenden kurs beigebracht`,
  },
  customers: {
    words: `kund* kundenorient* kundenberat* kundenbetreu* serviceorient* dienstleistungsorient* gast gäste gästen gastfreund* mandant* klient* besucher* beratung_von empfang*`,
  },
  complaints: {
    words: `reklam* beschwer* beanstand* unzufrieden* schadensfäll* wütend* verärgert* umtausch* erstattung*`,
  },
  empathy: {
    words: `einfühl* empath* geduld* zugewandt* wertschätz* respektvoll* fürsorg* taktgefühl feingefühl vertrauen angst trost`,
  },
  selling: {
    words: `verkauf* vertrieb* akquise neukund* umsatz* abschlüsse abschluss_von kaltakquise leads cross-selling provision*`,
  },
  integrity: {
    words: `diskret* verschwieg* vertraulich* integrität loyal* vertrauenswürdig* schweigepflicht*`,
  },
  safety: {
    words: `sicherheit* arbeitssicherheit* arbeitsschutz* gefährdung* gefahr* unfall* schutzausrüstung* brandschutz* unsicher sperre`,
  },
  compliance: {
    words: `vorschrift* richtlinie* gesetzlich* gesetze normen haccp gmp dsgvo datenschutz* audit* prüfung_durch hygienevorschrift* hygiene* standards einhaltung*`,
  },
  quality: {
    words: `qualität* qualitätssicher* qualitätskontroll* qualitätsmanagement* prüfen prüfung_der ausschuss toleranz* nacharbeit* mängel abnahme*`,
  },
  budget: {
    words: `budget* kosten* kostenkontroll* wirtschaftlich* kalkul* haushalt* wareneinsatz finanzplan*`,
  },
  suppliers: {
    words: `lieferant* einkauf* beschaffung* dienstleister* ausschreib* fremdfirm* subunternehm* bestellwesen`,
  },
  maintenance: {
    words: `wartung* wartungs* instandhalt* instandsetz* reparatur* reparier* montage* montier* inbetriebnahme* anlagen maschinen ersatzteil*`,
  },
};
