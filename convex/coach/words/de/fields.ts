import type { FieldId } from "../ids";
import type { Field } from "../types";

/** Die Worte der Berufe, und Fragen für eine Stelle, von der nur die Bezeichnung bekannt ist. */
export const fields: Record<FieldId, Field> = {
  software: {
    titles: `softwareentwickl* entwickler* programmierer* software developer devops frontend backend fullstack webentwickl* anwendungsentwickl* informatiker* java python php tester* fachinformatiker*`,
    words: `code* quellcode programm* schnittstelle* api apis server* backend frontend datenbank* sql abfrage* index* kubernetes docker container* cloud aws azure pipeline* deploy* release* version* bug bugs fehlermeldung*
      log logs monitoring alarm* refactor* test tests testabdeckung automatisiert* framework* bibliothek* java spring python javascript typescript react angular vue linux skript* portal* app apps webseite* sprint scrum
      ticket* anforderung* import* migration* schema* architektur* sicherheitslücke* verschlüssel* absturz* ausfall* bereitschaft* antwortzeit* cache* git branch* merge* fachbereich*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einem Fehler im Programm, den Sie lange suchen mussten. Was hat Sie zur Ursache geführt?",
      },
      {
        kind: "technical",
        text: "Beschreiben Sie eine Software, die Sie gebaut oder umgebaut haben. Welche Entscheidung würden Sie wieder treffen, welche nicht?",
      },
      {
        kind: "situational",
        text: "Kurz nach einer Auslieferung melden Nutzer Fehler, die Sie nicht nachstellen können. Was tun Sie in der ersten Stunde?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Durchsicht von Code, die Ihre Meinung oder die eines anderen geändert hat.",
      },
    ],
  },
  data: {
    titles: `data daten* analyst* scientist bi statistiker* business_intelligence datenanalyst*`,
    words: `daten* datensatz* datensätze sql abfrage* dashboard* tableau power_bi excel pivot statistik* modell* prognose* regression python auswert* kennzahl* stichprobe* ausreißer* diagramm* segment* kohorte* tabelle* spalte*
      datenqualität* vertrauensbereich* konfidenz* test* abweich*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einer Auswertung, die eine Entscheidung geändert hat. Woher kamen die Daten, und wie haben Sie sie geprüft?",
      },
      {
        kind: "situational",
        text: "Ein Dashboard zeigt plötzlich nur die Hälfte der Zahlen von gestern. Wie finden Sie heraus, ob das Geschäft oder die Daten kaputt sind?",
      },
      {
        kind: "technical",
        text: "Wie erklären Sie jemandem ohne Statistik, wie weit er Ihrem Ergebnis trauen kann?",
      },
    ],
  },
  support: {
    titles: `support helpdesk it-support systemadministrator* administrator* it-administrator* servicetechniker* it-techniker* netzwerk* systembetreu* it-systemelektronik*`,
    words: `ticket* nutzer* anwender* benutzer* laptop* rechner* drucker* netzwerk* router* vpn passwort* passwörter anmeld* windows outlook office server* backup* datensicherung* update* treiber* install* hardware software
      fernwartung* störung* konto konten berechtig* firewall* neustart* telefon* wlan bildschirm* festplatte* ausfall*`,
    questions: [
      {
        kind: "technical",
        text: "Jemand sagt nur: „Es geht nicht.“ Welche Fragen stellen Sie, und in welcher Reihenfolge schließen Sie Ursachen aus?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Störung, die viele auf einmal traf. Was haben Sie zuerst getan, und was haben Sie den Leuten gesagt?",
      },
      {
        kind: "situational",
        text: "Die Geschäftsführung will schnell eine Ausnahme von einer Sicherheitsregel. Was sagen Sie?",
      },
    ],
  },
  engineering: {
    titles: `ingenieur* maschinenbau* mechatronik* mechatroniker* industriemechanik* elektronik* produktion* fertigung* zerspanung* anlagenführer* maschinenführer* konstrukteur* techniker* qualitäts* prozess* verfahrens* instandhalt* automatisierung* werkzeugmechanik* elektroingenieur*`,
    words: `maschine* anlage* linie* produktion* fertigung* montage* bauteil* baugruppe* prototyp* cad zeichnung* toleranz* sps steuerung* sensor* motor* pumpe* ventil* hydraulik* pneumatik* druck* dichtung* förderband* roboter* cnc
      drehbank fräs* werkzeug* drehmoment temperatur* schwing* verschleiß* lager* ausschuss stillstand* taktzeit* durchsatz* schicht* wartung* ersatzteil* schmier* kalibrier* prüf* fehler* ursache* messgerät* filter* halle
      qualität* prüfstand* vorrichtung* charge* verpackung* schaltschrank* spannung* kabel* sicherung* presse* öl schlosser* hauptschalter* sperre gehäuse schloss* welle* getriebe* reparatur*
      presse* kühlmittel* späne* spindel* spritzguss* stanz* löt* platine* oszilloskop* firmware* turbine* generator* transformator*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einer Störung an einer Maschine oder einem Teil, die Sie bis zur Ursache verfolgt haben. Welche Schritte haben Sie hingeführt?",
      },
      {
        kind: "technical",
        text: "Wie wird aus einer Anforderung etwas, das man wirklich bauen kann? Nehmen Sie ein Beispiel.",
      },
      {
        kind: "situational",
        text: "Die Linie steht, und jeder hat eine andere Vermutung. Wie gehen Sie vor?",
      },
      {
        kind: "behavioural",
        text: "Welche Änderung von Ihnen hat ein Produkt oder einen Ablauf messbar besser gemacht?",
      },
    ],
  },
  crafts: {
    titles: `schweißer* elektriker* elektroniker* installateur* klempner* anlagenmechanik* tischler* schreiner* zimmer* zimmermann maurer* dachdecker* maler* lackierer* schlosser* metallbauer* mechaniker* monteur* bauleiter* polier* bauarbeiter* kfz-mechatroniker* fliesenleger* glaser*`,
    words: `schweiß* naht nähte wig mag stahl* aluminium* edelstahl metall* blech* träger schleif* schneid* bieg* zeichnung* plan pläne baustelle* gerüst* ziegel* beton* mörtel holz* balken bohr* säg* schraub* rohr* heizung* kessel
      leitung* kabel* sicherung* steckdose* spannung* schaltkreis* dach* dächer fliese* farbe* putz* werkzeug* werkstatt* mess* wasserwaage* meister* lehrling* azubi* kunde* abnahme* kran* bagger* dämm* leck* undicht* helm motor* bremse*
      fahrzeug* reparatur* ersatzteil* maß maße riss* zähler* stromkreis*
      logger relais verdichter kompressor rührwerk draht drähte stecker* schalter* lampe* leuchte* messgerät* stufe* treppe* eiche* leim* brett* schrank* tür* fenster* rahmen* scharnier* abfluss* hahn heizkörper* kamin* rinne* leiter* plane* fundament* graben* stromschlag* kurzschluss* überlast* gewinde* dichtung* kupplung* getriebe* auspuff* batterie* hebebühne* schraubenschlüssel*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einer Arbeit, bei der Zeichnung und Wirklichkeit nicht zusammenpassten. Was haben Sie getan?",
      },
      {
        kind: "technical",
        text: "Wie bereiten Sie eine Arbeit vor, damit Sie sie nicht zweimal machen müssen? Nehmen Sie Ihren letzten größeren Auftrag.",
      },
      {
        kind: "situational",
        text: "Sie sehen, dass die Arbeit eines Kollegen nicht halten wird, und der Kunde steht daneben. Was tun Sie?",
      },
      {
        kind: "behavioural",
        text: "Auf welche Arbeit sind Sie stolz, wenn Sie daran vorbeikommen? Was war schwierig daran?",
      },
    ],
  },
  care: {
    titles: `pflege* krankenpflege* altenpflege* gesundheits* krankenschwester* pflegefachkraft pflegefachfrau pflegefachmann medizinisch* mfa arzt* ärztin therapeut* physiotherap* ergotherap* logopäd* hebamme notfallsanitäter* rettungssanitäter* zahn* apothek* pta optiker* tierarzt* tiermedizin* zahnmedizin*`,
    words: `patient* bewohner* station* pflege* arzt* ärzte* ärztin medikament* dosis infusion* spritze* blutdruck* puls* sauerstoff* temperatur* wunde* verband* verbände schmerz* sturz* stürze demenz* angehörig* pflegeplan* übergabe*
      schicht* nachtdienst* nachtschwester* notfall* notfälle aufnahme* entlassung* operation* op narkose* diagnos* symptom* behandl* therap* reha* hygiene* infektion* desinf* dokumentation* vitalwert* praxis praxen palliativ* schlaganfall*
      diabetes insulin* allergie* lagerung* dekubitus mobilis* katheter* tabletten* waschen körperpflege* essen blutverdünner* verleg* rollator* klinik* krankenhaus* heim*
      baby rezept* milliliter milligramm zahn zähne gebiss implantat* füllung* übung* schulter* hüfte* knie* muskel* gehhilfe* krücke* gang fieber husten atem* ultraschall mrt röntgen* impf* tier* tierarzt* tierärztin chip katze* kater* hund* korb körbe brille* glas gläser dioptrie* auge* fassung* rand`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Menschen in Ihrer Obhut, dessen Zustand sich plötzlich verändert hat. Was haben Sie bemerkt, und was haben Sie getan?",
      },
      {
        kind: "situational",
        text: "Angehörige sind aufgebracht und sagen, um ihre Mutter kümmere sich niemand. Sie haben zehn Minuten. Wie nutzen Sie sie?",
      },
      {
        kind: "technical",
        text: "Wie übergeben Sie am Ende einer Schicht, damit nichts Wichtiges verloren geht? Nehmen Sie ein echtes Beispiel.",
      },
      {
        kind: "behavioural",
        text: "Wann haben Sie sich für einen Patienten oder eine Bewohnerin starkgemacht?",
      },
    ],
  },
  social: {
    titles: `sozialarbeit* sozialpädagog* erzieher* kinderpfleg* kita kindergarten heilerziehung* jugend* pädagog* betreuer* familienhilfe* tagesmutter integration* schulbegleit*`,
    words: `kind kinder* eltern* mutter* vater* familie* jugend* gruppe* kita kindergarten spiel* vertrauen* akte* akten beratung* hilfeplan* krise* zuhause hausbesuch* pflegefamilie* schule* jugendamt behörde* sucht* obdachlos*
      geflüchtet* behinder* inklusion* konflikt* grenze* regeln ritual* entwicklung* beobacht* aufsicht* team* netzwerk* kindeswohl* förder* turnen basteln morgenkreis* erzieher* beschwerde* sommerfest* eingewöhn*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Kind, einem Jugendlichen oder einer Familie, zu der Sie schwer Zugang fanden. Was haben Sie versucht, und was hat geholfen?",
      },
      {
        kind: "situational",
        text: "Sie vermuten, dass ein Kind zu Hause nicht gut versorgt wird. Was tun Sie, Schritt für Schritt?",
      },
      {
        kind: "technical",
        text: "Wie planen Sie einen Tag mit einer Gruppe, damit die Stillen nicht untergehen?",
      },
    ],
  },
  teaching: {
    titles: `lehrer* lehrkraft lehrkräfte dozent* trainer* ausbilder* hochschul* professor* nachhilfe* schulleit* unterricht* referendar* nachhilfe*`,
    words: `schüler* klasse* unterricht* stunde stunden schule* lehrplan* hausaufgabe* klausur* klassenarbeit* note noten test* aufsatz* lesen schreiben mathe* mathematik physik chemie biologie geschichte deutsch englisch lernen* eltern*
      differenz* arbeitsblatt* arbeitsblätter gruppenarbeit* tafel* halbjahr seminar* vorlesung* kurs* schwach* stark* aufmerksam* störung* motivation* schulleitung* lehrerzimmer ausflug* nachhilfe* förder* rückmeldung* aufgabe* jugendlich*
      prozente bruch brüche fachschaft* vortest*
      nachprüfung* bruch brüche bruchrechnen heft hefte pause* pausenhof* vokabel* lehrbuch* grammatik nachhilfe*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Unterrichtsstunde, die misslungen ist. Was haben Sie beim nächsten Mal geändert?",
      },
      {
        kind: "technical",
        text: "Ihre Gruppe reicht von sehr schnellen bis zu sehr langsamen Lernenden. Wie planen Sie eine Stunde für alle? Nehmen Sie eine, die Sie gehalten haben.",
      },
      {
        kind: "situational",
        text: "Ein Vater ist überzeugt, dass Sie sein Kind ungerecht behandeln. Wie führen Sie dieses Gespräch?",
      },
    ],
  },
  kitchen: {
    titles: `koch köchin küche* küchen* bäcker* konditor* metzger* fleischer* sous commis gastronom* kantine* beikoch`,
    words: `küche* koch* gericht* speise* menü* rezept* zutat* ofen herd* grill* fritteuse* pfanne* topf töpfe soße* fleisch* fisch* gemüse* dessert* nachtisch teig* backen brot* gast gäste* kellner* service* mise_en_place vorbereit*
      teller* portion* probier* gewürz* allerg* gluten* vegan* vegetar* haccp hygiene* kühl* temperatur* lieferant* liefer* abfall* abfälle wareneinsatz* restaurant* gasthof* hotel* buffet* bankett* schicht* bestell* posten messer
      mittag* abendgeschäft* fond* braten wild wirtshaus lokal
      teig* laib* blech* form brühe* reduktion* filet* knochen probe`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Service, in dem etwas Wichtiges ausgefallen ist. Wie haben Sie die Teller trotzdem rausgebracht?",
      },
      {
        kind: "technical",
        text: "Wie halten Sie Abfall und Wareneinsatz niedrig, ohne dass der Gast es merkt?",
      },
      {
        kind: "situational",
        text: "Ein Gast mit schwerer Allergie hat bestellt, und bei einer Zutat sind Sie nicht sicher. Was tun Sie?",
      },
    ],
  },
  hospitality: {
    titles: `kellner* servicekraft* barkeeper* hotel* rezeption* empfangs* zimmermädchen hausdame restaurantfach* restaurantleit* gastgeber* reise* tourist* flugbegleit* barista`,
    words: `gast gäste* tisch* reservier* buchung* überbuch* check-in check-out rezeption* hotel* zimmer* frühstück* bar getränk* wein* kaffee speisekarte* bestell* rechnung* trinkgeld kellner* restaurant* abend* beschwerde* stammgast*
      tablett küche* service* schicht* veranstaltung* hochzeit* bankett* reise* flug* passagier* gutschein* bewertung* lobby housekeeping etage*
      meerblick vermittler* koffer* schlüsselkarte* minibar handtuch* handtücher* sitzplan* warteliste*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Gast, der verärgert kam und zufrieden ging. Was haben Sie dazwischen getan?",
      },
      {
        kind: "situational",
        text: "Das Haus ist voll, und ein Gast steht mit einer Buchung vor Ihnen, die Sie nicht haben. Was tun Sie?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Abend, an dem eine Person gefehlt hat. Wie haben Sie die Arbeit verteilt?",
      },
    ],
  },
  retail: {
    titles: `verkäufer* einzelhandel* kassier* kasse filialleit* verkaufsberat* verkaufshilfe marktleit* warenverräum* kaufmann_im_einzelhandel kauffrau_im_einzelhandel optiker* augenoptik*`,
    words: `kund* laden* geschäft* filiale* kasse* kassier* regal* ware waren* sortiment* bestand* inventur* liefer* preis* etikett* rabatt* aktion* umtausch* retoure* beschwerde* größe* marke* produkt* schlange diebstahl* kassenbon*
      verkaufsfläche* umkleide* palette* öffnung* beratung* empfehl* saison* schuh* anprob* verkauf* bestell*
      einkaufswagen gutschein* geschenk* waage* muster* probe* brille* fassung* schaufenster*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Kundin oder einem Kunden, der nicht wusste, was er braucht. Wie haben Sie es herausgefunden, und womit ging er nach Hause?",
      },
      {
        kind: "situational",
        text: "Die Schlange ist lang, die Kasse hängt, und jemand will ohne Beleg umtauschen. Was tun Sie?",
      },
      {
        kind: "behavioural",
        text: "Was haben Sie in einem Laden verändert, das mehr verkauft oder Arbeit gespart hat?",
      },
    ],
  },
  sales: {
    titles: `vertrieb* sales account_manager key_account außendienst* innendienst* verkaufsleit* kundenberater* vertriebsmitarbeit* versicherungs* immobilien* makler* handelsvertret*`,
    words: `kund* interessent* angebot* abschluss* abschlüsse auftrag* aufträge vertrag* verträge verhandl* preis* rabatt* marge* umsatz* gebiet* akquise* anruf* termin* vorführ* einwand* einwände entscheider* einkäufer* einkauf* verlänger* crm
      salesforce quartal* ziel* mitbewerb* wettbewerb* konkurr* nachfass* empfehl* provision* messe* klinik* praxis* praxen gerät* bestell* kündig* kredit* versicher* stammkund*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Kunden, den Sie gegen einen billigeren Mitbewerber gewonnen haben. Was hat den Ausschlag gegeben?",
      },
      {
        kind: "technical",
        text: "Wie entscheiden Sie, welche Interessenten diese Woche Ihre Zeit bekommen und welche nicht?",
      },
      {
        kind: "situational",
        text: "Ihr wichtigster Kunde sagt, er denke ans Wechseln. Was tun Sie bis zum nächsten Gespräch?",
      },
      {
        kind: "behavioural",
        text: "Welchen Auftrag haben Sie verloren, und was haben Sie deshalb geändert?",
      },
    ],
  },
  marketing: {
    titles: `marketing* content seo social_media kommunikation* pr öffentlichkeitsarbeit redakteur* journalist* texter* kampagne* brand veranstaltung* event*`,
    words: `kampagne* marke* zielgruppe* anzeige* werbung* werbe* budget* klick* conversion* landingpage* newsletter* öffnungsrate* seo suchmasch* content beitrag beiträge social_media instagram linkedin facebook google lead leads reichweite* follower*
      presse* journalist* agentur* text* überschrift* test* messe* event* start* webseite* website* besucher* blog* video* kanal kanäle roi anfrage* filiale* laden geschichte* kosten*
      quelle* redaktion* artikel* titelseite* bestätig* bürgermeister* zitat* reporter* öffnungsrate* absender*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Kampagne, die nicht funktioniert hat. Woran haben Sie es gemerkt, und was haben Sie mit dem Rest des Budgets getan?",
      },
      {
        kind: "technical",
        text: "Wie finden Sie heraus, ob eine Maßnahme etwas gebracht hat oder ob es ohnehin so gekommen wäre?",
      },
      {
        kind: "situational",
        text: "Ein Beitrag von Ihnen löst innerhalb einer Stunde wütende Kommentare aus. Was tun Sie?",
      },
    ],
  },
  finance: {
    titles: `buchhalt* finanzbuchhalt* bilanzbuchhalt* controller* controlling steuer* steuerfach* wirtschaftsprüf* bank* finanz* lohnbuchhalt* rechnungswesen revision* debitoren* kreditoren* bankkauf*`,
    words: `konto konten buchung* buchen beleg* rechnung* bilanz* abschluss* monatsabschluss* jahresabschluss* prüfer* steuer* umsatzsteuer* lohn* löhne abstimm* debitor* kreditor* zahlung* mahn* forderung* verbindlichkeit* liquidität* prognose* budget* kosten*
      marge* gewinn* verlust* rückstellung* abschreib* anlage* ifrs hgb sap datev excel tabelle* abweichung* differenz* bank* kredit* zins* controlling lieferant* bericht* skonto* offene_posten posten`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einer Differenz in den Büchern, die Sie bis zum Ursprung verfolgt haben. Wie sind Sie vorgegangen?",
      },
      {
        kind: "behavioural",
        text: "Was haben Sie an einem Abschluss oder einer anderen Routine geändert, sodass sie schneller ging oder weniger Fehler hatte?",
      },
      {
        kind: "situational",
        text: "Eine Führungskraft bittet Sie, Kosten ins nächste Quartal zu buchen, und Sie haben Zweifel. Was tun Sie?",
      },
    ],
  },
  law: {
    titles: `rechtsanwalt* rechtsanwält* jurist* rechts* notar* syndikus* legal anwalt* anwält* paralegal`,
    words: `mandant* fall fälle gericht* richter* verhandlung* termin* vertrag* verträge klausel* klage* kläger* vergleich* gegner* gegenseite beweis* zeuge* gesetz* recht* urteil* schriftsatz* schriftsätze frist* berufung* haftung* schadensersatz* akte* akten
      anwalt* anwält* kanzlei* notar* arbeitsrecht kündig* mieter* vermieter* mediation gutachten* vollmacht* bea zustell* datenschutz* vorfrist*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einer Rechtsfrage ohne klare Antwort. Wie sind Sie zu Ihrem Rat gekommen?",
      },
      {
        kind: "behavioural",
        text: "Wann mussten Sie einem Mandanten sagen, was er nicht hören wollte? Wie haben Sie es gemacht?",
      },
      {
        kind: "situational",
        text: "Am Tag vor Fristablauf fehlt ein wichtiges Schriftstück in der Akte. Was tun Sie?",
      },
    ],
  },
  people: {
    titles: `personal* hr recruiter* personalreferent* personalsachbearbeit* personalentwickl* people talent* human_resources`,
    words: `mitarbeiter* bewerber* bewerb* vorstellungsgespräch* stelle* einstell* einarbeit* führungskraft* führungskräfte vertrag* verträge lohn* gehalt* gehälter fehlzeit* krankenstand* fluktuation* umfrage* rückmeldung* beurteil* schulung* weiterbild*
      betriebsrat* kündig* abmahn* konflikt* richtlinie* stellenanzeige* anzeige* probezeit* zeugnis* team* azubi* ausbildung* personal* schichtplan*
      beschuldig* gestohlen diebstahl zeuge* abmahn* schichtplan* betriebsrat* überstunden elternzeit`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Stelle, die schwer zu besetzen war. Was haben Sie geändert, damit sie besetzt wurde?",
      },
      {
        kind: "situational",
        text: "Eine Führungskraft möchte sich schnell von jemandem trennen, und Sie zweifeln an den Gründen. Was tun Sie?",
      },
      {
        kind: "technical",
        text: "Wie sorgen Sie dafür, dass Vorstellungsgespräche fair und vergleichbar sind? Nehmen Sie eine echte Stelle als Beispiel.",
      },
    ],
  },
  office: {
    titles: `büro* sekretär* assistenz* assistent* sachbearbeit* verwaltung* verwaltungsfach* kaufmann kauffrau kaufleute bürokauf* empfang* teamassistenz* office industriekauf* koordinator* bibliothek* archiv*`,
    words: `termin* kalender* besprechung* protokoll* reise* buchung* rechnung* akte* akten ablage* brief* korrespondenz* mail* telefon* anruf* besuch* empfang* excel word outlook tabelle* vorlage* formular* antrag* anträge bestell* material* lieferant*
      frist* dokument* scan* datenbank* bericht* vorgesetzt* chef* leitung* team* bürger* behörde* amt ämter genehmig* abteilung* konferenz* raum räume veranstalt* spesen* datenerfass* postfach* sachbearbeit*
      leser* buch bücher bibliothek* ausleih* rückgabe* schreibtisch* katalog* schild* theke* umschlag* briefmarke* unterschrift* ordner* drucker* kopierer* tagesordnung* einladung* caterer`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Termin oder einer Veranstaltung, bei der viel hätte schiefgehen können. Was haben Sie vorbereitet?",
      },
      {
        kind: "situational",
        text: "Zwei Vorgesetzte wollen bis Mittag etwas von Ihnen, und nur eines davon ist zu schaffen. Wie gehen Sie vor?",
      },
      {
        kind: "technical",
        text: "Wie ordnen Sie Akten, Termine und Post, sodass eine Vertretung alles findet? Nehmen Sie Ihre letzte Stelle als Beispiel.",
      },
    ],
  },
  logistics: {
    titles: `lager* logist* fahrer* berufskraftfahrer* staplerfahrer* kommissionier* kurier* zusteller* disponent* spedition* versand* einkäufer* einkauf* fuhrpark* supply_chain postbote* busfahrer* lokführer* straßenbahn* pilot*`,
    words: `lager* palette* stapler* kommission* pack* verlad* entlad* lkw anhänger* fahrer* tour* liefer* sendung* paket* fracht* container* zoll bestand* bestände inventur* regal* scanner* scann* barcode* rampe* ware* wareneingang* warenannahme*
      warenausgang* auftrag* aufträge versand* spediteur* lieferant* fehlmenge* rückstand* schaden* schäden retoure* sap kennzahl* einkauf* fuhrpark* fahrzeug* tacho* maut* depot schicht* sicherheit* kühlkette* etikett* leergut* kästen pfand* disponent* tafel
      fahrgast* fahrgäste* kinderwagen* rollstuhl* fahrplan* straßenbahn* bus busse zug züge haltestelle* bahnhof* umleitung* stau leitstelle* linie* spanngurt* achse* zuladung* lieferschein*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Tag, an dem Ware, Leute oder Fahrzeuge gefehlt haben. Wie sind die Aufträge trotzdem rausgegangen?",
      },
      {
        kind: "situational",
        text: "Beim Verladen sehen Sie, dass eine Palette beschädigt ist, und der Fahrer will los. Was tun Sie?",
      },
      {
        kind: "technical",
        text: "Wie halten Sie Fehler beim Kommissionieren oder Verladen niedrig, wenn es schnell gehen muss?",
      },
    ],
  },
  design: {
    titles: `designer* grafik* gestalter* mediengestalter* ux ui illustrat* art_director architekt* fotograf* innenarchitekt* bauzeichner* raumausstatt*`,
    words: `entwurf* entwürfe skizze* wireframe* prototyp* figma photoshop illustrator indesign layout* schrift* farbe* logo* marke* icon* bildschirm* nutzertest* nutzer* kund* briefing* rückmeldung* iteration* raster* druck* plakat* kampagne* barriere*
      kontrast* komponente* designsystem* persona* interview* grundriss* gebäude* modell* foto* video* animation* mappe überarbeit*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einem Entwurf, den der Kunde oder Ihr Team abgelehnt hat. Was haben Sie daraus gemacht?",
      },
      {
        kind: "technical",
        text: "Nehmen Sie eine Ihrer Arbeiten: Welche drei Entscheidungen haben sie zu dem gemacht, was sie ist, und warum haben Sie sie so getroffen?",
      },
      {
        kind: "situational",
        text: "Tests zeigen, dass Nutzer genau den Teil nicht verstehen, der Ihnen am liebsten ist. Was tun Sie?",
      },
    ],
  },
  science: {
    titles: `wissenschaft* forsch* labor* chemiker* chemielaborant* laborant* biolog* physik* geolog* geowissenschaft* umwelt* biotech* doktorand* bta cta mta`,
    words: `labor* versuch* probe* proben* mess* methode* protokoll* analyse* reagenz* pipett* pcr chromato* hplc spektro* mikroskop* zelle* kultur* verdünn* verunreinig* kontaminat* kalibrier* kontrollgruppe* hypothese* publikation* daten* statistik* ergebnis*
      reproduz* validier* gelände* boden* grundwasser* bohrung* sondier* gerät* gmp glp iso charge* studie* begutacht* konferenz* gutachten* bericht*`,
    questions: [
      {
        kind: "technical",
        text: "Erzählen Sie von einer Messung oder einem Versuch mit einem Ergebnis, dem Sie nicht getraut haben. Wie haben Sie es geprüft?",
      },
      {
        kind: "behavioural",
        text: "Welche Methode haben Sie selbst aufgebaut oder verbessert? Was ging damit, das vorher nicht ging?",
      },
      {
        kind: "situational",
        text: "Zwei Tage vor der Abgabe merken Sie, dass eine Reihe von Proben verunreinigt sein könnte. Was tun Sie?",
      },
    ],
  },
  security: {
    titles: `sicherheit* wach* objektschutz* werkschutz* polizei* feuerwehr* rettung* soldat* zoll* justiz* pförtner* türsteher*`,
    words: `rundgang* rundgänge streife* zutritt* ausweis* besucher* alarm* kamera* einbruch* diebstahl* vorfall* vorfälle bericht* funk* schicht* polizei* feuer* evakuier* notfall* rettung* erste_hilfe menge* veranstalt* deeskal* bedroh* waffe* kontroll*
      tor schlüssel* gelände* gebäude* eingang* verdächt* dienst* einsatz* einsätze feuerlösch* rauch* leitstelle* absperr*
      betrunken* flasche* gürtel eingang* galerie* museum* museen schranke* verbrannt* geruch*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Situation, die gewalttätig oder gefährlich hätte werden können. Was haben Sie getan, und in welcher Reihenfolge?",
      },
      {
        kind: "situational",
        text: "Jemand, den im Haus alle kennen, hat keinen Ausweis dabei und ist in Eile. Was tun Sie?",
      },
      {
        kind: "technical",
        text: "Was gehört in einen guten Bericht über einen Vorfall? Nehmen Sie einen, den Sie geschrieben haben.",
      },
    ],
  },
  cleaning: {
    titles: `reinigung* gebäudereinig* hausmeister* haustechnik* gärtner* landschafts* landwirt* hauswirtschaft* facility* wäscherei* tierpfleg* forst*`,
    words: `reinig* boden böden fenster* teppich* toilette* bad bäder küche* zimmer* staub* wisch* saug* reinigungsmittel* chemi* dosier* desinf* hygiene* abfall* müll* gebäude* schlüssel* mieter* reparatur* heizung* rasen* hecke* pflanz* mäh* garten* gärten
      baum bäume erde ernte* traktor* acker* feld* tier* kuh kühe schwein* milch* futter* dünge* bewässer* maschine* treppenhaus* schnee* plan runde* kontroll* beschwerde* material* wäsche*
      friedhof* grab gräber kanne* fass hahn anhänger* reihe* kies* weg wege teich* schlauch* unkraut kompost* stall ställe kalb kälber sau sauen heu weide* zaun* obst* wein* gewächshaus* fleck* eimer* schwamm* schimmel*`,
    questions: [
      {
        kind: "technical",
        text: "Sie kommen zum ersten Mal in ein Gebäude und haben zwei Stunden. Wie planen Sie Ihre Runde?",
      },
      {
        kind: "behavioural",
        text: "Erzählen Sie von einer Beschwerde über Ihre Arbeit, ob berechtigt oder nicht. Was haben Sie getan?",
      },
      {
        kind: "situational",
        text: "In einem Raum, in dem Sie arbeiten, liegt etwas Wertvolles offen herum. Was tun Sie?",
      },
    ],
  },
  product: {
    titles: `produktmanag* product_owner projektleit* projektmanag* projekt* berater* consultant* betriebsleit* geschäftsführ* geschäftsleit* unternehmensberat* programmleit* scrum_master werksleit*`,
    words: `produkt* projekt* roadmap* backlog* sprint* nutzer* kund* beteiligt* funktion* markteinführ* einführung* start* markt* kennzahl* annahme* interview* experiment* priorit* anforderung* umfang* meilenstein* budget* risik* lieferant* lenkungs* workshop* prozess*
      umsatz* release* team* zeitplan* abhängig* berat* strategie* betrieb* kosten* effizien* vertrag* ressource* termin*`,
    questions: [
      {
        kind: "behavioural",
        text: "Erzählen Sie von etwas, das Sie bewusst nicht gebaut oder nicht getan haben. Wie kam es dazu, und wen mussten Sie überzeugen?",
      },
      {
        kind: "situational",
        text: "Vier Wochen vor dem Start ist klar, dass nicht alles fertig wird. Wie entscheiden Sie, was wegfällt?",
      },
      {
        kind: "technical",
        text: "Wie finden Sie heraus, ob ein Projekt oder ein Produkt gebracht hat, was es sollte? Nehmen Sie eines von Ihren.",
      },
    ],
  },
};
