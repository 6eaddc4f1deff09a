import type { ReadingWords } from "../types";

/**
 * What German words do in an answer. Entries are divided by spaces; `_` joins a phrase,
 * a trailing `*` stands for any ending. Umlauts may be written: everything is compared without accents.
 */
export const reading: ReadingWords = {
  function: `
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jeder jede jedes
    jeden jedem jene mancher manche welcher welche welches welchen solche alle allen alles aller beide beiden mehrere einige einigen
    und oder aber denn sondern sowie sowohl als auch wie wenn weil dass ob da damit obwohl während bevor nachdem bis seit seitdem sobald
    solange falls sodass indem ohne um zu
    in im ins an am ans auf aus bei beim mit nach von vom vor für fürs über unter hinter neben zwischen durch gegen trotz wegen zum zur außer
    ab pro per statt anstatt innerhalb außerhalb
    ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen meinem meiner meines dein deine sein seine seinen
    seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure
    sich selbst man wer was wen wem wo wohin woher wann warum wieso weshalb wofür womit wozu worauf woran
    bin bist ist sind seid war waren warst wäre wären gewesen habe hast hat haben habt hatte hatten hätte hätten gehabt werde wirst wird werden
    wurde wurden würde würden worden geworden kann kannst können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen
    sollte sollten will wollen wollte wollten darf dürfen durfte durften mag möchte möchten mochte
    nicht nichts nie niemals kein noch nur schon sehr so zu dann da dort hier hin her doch ja nein mal eben halt eigentlich auch sogar dabei
    dazu davon daran darauf darin damit dadurch dafür dagegen danach davor deshalb deswegen daher darum trotzdem jedoch allerdings außerdem
    zudem also etwa ganz gar viel viele vielen mehr weniger meist sonst wieder immer`,

  first: `ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres`,

  determiner: `ein einen einem einer eines meinen meinem unseren unserem jedem jeden`,
  noNoun: `ein eine einen einem einer eines der die das den dem    in im an am auf aus bei mit nach von vor für durch gegen ist sind war
    waren hat hatte habe ich wir er sie es du mich mir uns    zu zum zur aber`,

  common: `
    abend* ablauf* abläuf* acht* achten ähnlich* aktiv* aktuell* allein* allgemein* alltag* alt alte alten anders andere* anfang* angehen angenehm*
    angst ansprech* anspruch* antwort* arbeit* art arten aspekt* atmosphäre aufgab* aufmerksam* auge augen ausdauer* außen
    bedeut* bedürfnis* begeister* begonnen bekommen bemüh* bereich* bereit bereits beruf* berufs* besonder* besser* best* beste* beweis* bewusst*
    bezug bild bisher bitte* bleib* blieb* brauch* bring* bringe
    chance* dank* dauern* denk* deutlich* dies* direkt* ding dinge dinge drauf dritt*
    echt* ehrlich* eigen* eigenschaft* eindruck einfach* einfühlsam* eingehen einiges einmal einsatz* einstell* einzeln* ende endlich* energie
    engag* entscheid* entwick* erfahr* erfolg* ergebnis* erklär* erledig* ernst* erreich* erst* erste* ersten erwart* erzähl*
    fähig* fall fälle falsch* familie fehl* feld fertig* fest find* flexib* folg* form fortschritt* frag* frei freu* freundlich* frist früh* führ* funktion*
    gab gebe* gebiet gefallen gefühl* gegeben gehen geh* geht gehört gelernt gelingen gelung* gemacht gemein* genau* genug gern* geschaff* gesund* gewiss* gibt
    ging glaub* gleich* glück* groß* grund* gruppe gut* gute guten guter gutes
    hab halt* hand hart hauptsach* heraus* herausforder* herz* heute hilf* hilfe hilfsbereit* hoch* höchst hoff* hohe*
    idee* individuell* information* initiative innen interess* irgend*
    ja jahr* jahre jederzeit jedenfalls jemand* jetzt job jobs jung*
    kam kenn* kenntnis* klar* klein* klapp* kolleg_innen komm* kommunik* kompetenz* komplett* komplex* kompromiss konkret* konnt* konzentr* kraft kreativ*
    kritik kurz* kümmer*
    lang* lassen lass* laufe* läuft leben* leicht* leid* leist* lern* letzt* leute lieb* liegt lös* lösung* lust
    mach* mag mal manchmal mann meinung* meist* meistens mensch* merk* minute* miteinander mitdenk* mittel* möglich* moment* monat* motiv* muss müss* mut
    nächst* nah* name natürlich* nehm* nett* neu* neue* neuen niemand* nimm* normal* not* nötig* nutz*
    offen* oft ordentlich* ordnung organis* ort
    paar passiert pass* perfekt* person* persönlich* pflicht* plan pläne plötzlich* position* positiv* potenzial prinzip* prior* privat* problem* professionell*
    prozess* punkt* pünktlich*
    qualität raum reag* recht* reden regel* reihe resilient* respekt* richtig* risik* rolle* ruf ruhe ruhig*
    sach* sag* sagen sachen schaff* schau* schlecht* schlimm* schluss schnell* schön* schritt* schwäch* schwer* schwierig* seh* sehen seite* selb* selbständig*
    selbstständig* selbstverständlich* sicher* sinn* situation* sofort solang* sorg* sorgfält* spannend* spaß später* sprech* stand stark* stärk* stehen steh* stell*
    steht stellenwert stets stimmung stolz stress* strukturiert* stück* stunde* such*
    tag tage tages tagtäglich tat tatsäch* team* teamfähig* teil teile teilweise thema themen tief* toll* trag* tun typ* tut
    über* überall überblick überleg* überhaupt überzeug* um* umgang umgehen umgeh* umsetz* unterschied* unterstütz*
    veränder* verantwort* verbesser* verbind* verein* vergang* verhalten verlass* vermitt* versch* verschied* versteh* versuch* vertrau* viel* vielleicht völlig* voll* vor* voraus*
    wachs* wahr* wahrschein* wechsel* weg weil weise weit* weiter* welt wenig* wert* wesent* wichtig* wiss* wissen woche* wohl* wort* worte wünsch* wusste
    hinsicht* vielerlei diskussion* erlebnis* eindrücke weise* grundlage* voraussetz* bedingung* maßnahme* tätigkeit* gelegenheit* bereicher* vielfalt ebene* sichtweise* blickwinkel hinbekomm* hinkrieg* lage lagen verfüg* zusage* doppelt versprech* verspro* zahlreich* zeig* zeit* zeiten ziel* ziemlich* zuerst zufrieden* zuhör* zukunft* zuletzt zurück* zusammen* zuständ* zuverläss* zuvor zwar zweit*`,

  general: `
    kund* gast gäste gästen kolleg* chef* chefin vorgesetzt* mitarbeiter* team* projekt* service preis* qualität firma betrieb* unternehmen* besprechung* aufgabe* beruf* karriere abteilung* erfolg* lösung* kompromiss* konflikt* vertrauen
    teamarbeit leistung* motivation einstellung abläufe effizien* anforderung* erwartung* rückmeldung* zufriedenheit engagement personal leute person* nutzer* alltag stress* prozess* patient* gespräch* kommunikation abschlüsse persönlichkeit`,

  weakVerb: `
    habe haben hatte hatten bin ist war waren wurde wurden werde werden kann können konnte konnten könnte muss musste mussten sollte sollten wollte wollten will
    möchte würde würden mache machen machte machten gemacht gehe gehen ging gingen gegangen komme kommen kam kamen gekommen gebe geben gab gaben gegeben
    arbeite arbeiten arbeitete gearbeitet helfe helfen half geholfen versuche versuchen versuchte versucht denke denken dachte gedacht glaube glauben glaubte geglaubt
    finde finden fand gefunden fühle fühlen fühlte gefühlt weiß wissen wusste gewusst kenne kannte gekannt mag mochte gemocht lerne lernen lernte gelernt lege
    schaffe schaffen schaffte geschafft versteh verstehe verstand verstanden bleibe blieb geblieben achte achten achtete geachtet
    kümmere kümmerte gekümmert bemühe bemühte bemüht unterstütze unterstützte unterstützt löse löste gelöst verbessere verbesserte verbessert entwickle entwickelte
    entwickelt erreiche erreichte erreicht passierte passiert lief liefen gelaufen klappte geklappt funktionierte funktioniert gehört gehörte brauche brauchte gebraucht
    freue freute gefreut hoffe hoffte gehofft meine meinte gemeint sage sagte gesagt sehe sah gesehen suche suchte gesucht stehe stand gestanden bringe
    übernehme übernahm übernommen bewältigt gemeistert meistere meisterte beweise bewiesen engagiert motiviert interessiert begeistert überzeugt organisiert strukturiert
    qualifiziert konzentriert orientiert akzeptiert respektiert profitiert geschätzt gewachsen erlebt erlebte gelebt lebte liebe liebte geliebt bekomme bekam bekommen
    beschäftigt verantwortet gelungen gelang vertraut bewusst bekannt geeignet begonnen gefreut gefallen gefiel passend passe passt gepasst rette retten gerettet überzeuge überzeugte baue aufgebaut verlasse zählt gewinne motiviere reagiere reagierte höre
    merke merkt beherrsche kläre geklärt verhindere`,

  /** Strong preterites that say what somebody did, and participles that the rules do not tell. */
  pastVerb: `
    rief riefen sprach sprachen nahm nahmen schrieb schrieben ließ ließen hielt hielten bat baten traf trafen zog zogen fuhr fuhren trug trugen schloss
    schlossen band schnitt hob hoben bot boten begann begannen brachte brachten lud luden maß maßen las lasen aß wusch warf warfen griff griffen rannte schob schoben
    stieg stiegen sank sanken fiel fielen brach brachen brannte flog vergab verlor verloren gewann gewannen verschwand erschien entschied entschieden schlug schlugen
    saß saßen lag lagen hing sang trat traten tat taten verbot verglich verglichen unterschrieb besprach bewarb empfahl erfuhr ergab erhielt fing fingen fror
    goss grub kroch lieh log mied pfiff riss rissen rieb roch schnitten schlief schliefen schwieg schwiegen spann stahl starb stank stritt stritten tranken trank trieb überwies
    verband verließ verstieß vertrat verwies wog wuchs zwang bestand bezog betrat entließ erkannte nannte nannten hieß sandte wandte`,

  notPast: `
    heute leute bitte bitten seite seiten kette karte karten woche beste besten erste ersten letzte letzten nächste nächsten zweite dritte vierte gute guten rechte rechten
    echte echten leichte leichten schlechte schlechten alte alten bunte feste festen weite weiten breite breiten späte harte harten rote roten tote tiefste höchste meiste
    meisten wichtigste wichtigsten größte größten kleinste schnellste liebste mitte bereits genannte genannten sogenannte geehrte konkrete konkreten private privaten
    direkte direkten komplette kompletten perfekte perfekten vielleicht nicht recht echt leicht schlecht sollte sollten könnte könnten müsste hätte hätten möchte möchten
    gesamte gesamten geschickt gerecht geduldig gern gerne genau gewohnt gemein gesunde gesunden geeignet gemütlich gelassen gelassene belastbar
    bekannt bekannte bewusst bereit beliebt berühmt verwandt verrückt erfahren begeistert bestimmt bestimmte bestimmten insgesamt überhaupt unterwegs übrigen zuletzt
    unterstützt gute-laune gelten werte werten orte orten punkte punkten hefte arbeite arbeiten achte achten`,

  numberWord: `
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig
    siebzig achtzig neunzig hundert hunderte tausend tausende million millionen dutzend hälfte drittel viertel doppelt doppelte dreifach zweimal dreimal viermal prozent halbe halben
    halbiert verdoppelt`,

  hedge: `
    ich_denke ich_glaube ich_meine vielleicht eventuell möglicherweise wahrscheinlich vermutlich irgendwie irgendwas irgendwann irgendwo sozusagen quasi
    ein_bisschen ein_wenig mehr_oder_weniger könnte_man_sagen würde_ich_sagen keine_ahnung ich_weiß_nicht habe_versucht hab_versucht ich_versuche so_in_etwa
    in_gewisser_weise oder_so und_so_weiter usw ziemlich eher hoffentlich im_prinzip mehr_oder_minder`,

  filler: `
    eigentlich grundsätzlich ehrlich_gesagt sag_ich_mal sage_ich_mal wie_gesagt wie_schon_gesagt wie_bereits_erwähnt im_großen_und_ganzen am_ende_des_tages letztendlich
    letzten_endes alles_in_allem an_sich im_endeffekt halt eben quasi sozusagen selbstverständlich natürlich natürlich_auch wie_man_so_sagt im_allgemeinen generell
    wie_sie_sich_vorstellen_können es_versteht_sich_von_selbst`,

  time: `
    montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* januar februar märz april mai juni juli august september oktober november dezember
    weihnachten ostern frühjahr frühling sommer herbst winter morgens abends nachts mittags vormittag* nachmittag* mitternacht gestern vorgestern letztes_jahr letzten_jahr
    letzten_monat letzte_woche letzten_winter letzten_sommer letzten_herbst vor_einem_jahr vor_zwei_jahren vor_drei_jahren am_nächsten_tag am_selben_tag noch_am_selben
    am_nächsten_morgen in_der_ersten_woche in_den_ersten eines_tages eines_abends eines_morgens tage_später wochen_später monate_später jahre_später am_abend am_morgen nachtschicht
    nachtdienst frühschicht spätschicht frühdienst spätdienst`,

  situation: `
    als_ich als_wir bei_meinem bei_meiner in_meinem_letzten in_meiner_letzten in_meiner in_meinem bei_uns in_unserem in_unserer während_meiner während_meines in_der_ausbildung
    im_praktikum im_studium an_der_schule damals zu_der_zeit ich_war wir_waren es_gab war_ich waren_wir als_der als_die als_das bei_der bei_einem bei_einer auf_unserer auf_meiner
    im_verlag im_letzten in_der_firma im_betrieb in_einem in_einer eine_kundin ein_kunde ein_gast eine_frau ein_mann ein_patient eine_patientin eine_klinik ein_kollege eine_kollegin
    unser_chef unsere_chefin ein_stammgast`,

  task: `
    musste mussten sollte sollten meine_aufgabe meine_rolle mein_auftrag aufgabe_war zuständig_war verantwortlich_war ziel_war das_ziel war_das_ziel problem_war das_problem
    herausforderung_war die_frage_war wollte_wissen bis_zum bis_zur frist deadline drohte drohten gedroht beschwer* reklam* fehler fehlte fehlten ausgefallen ausfiel kaputt
    defekt stillstand störung* streit* konflikt* verspät* verzug überfordert überlast* krank_war knapp dringend notfall* unzufrieden verärgert wütend gefährlich* risiko mangel* engpass
    verloren ging_verloren weigerte doppelt_erschienen`,

  result: `
    am_ende schließlich dadurch seitdem seither daraufhin im_ergebnis das_ergebnis ergebnis_war mit_dem_ergebnis führte_dazu hat_dazu_geführt was_dazu_führte infolge danach_war
    konnten_wir konnte_ich konnte_der konnte_die konnten_die statt_vorher statt_bisher statt_drei pünktlich rechtzeitig ohne_einen ohne_eine kein_einziger keine_einzige keinen_einzigen
    kein_einziges kein_mensch niemand_hat niemand_musste nie_wieder nicht_mehr zum_ersten_mal bis_heute noch_heute wird_heute ist_heute sind_heute nutzt_seitdem nutzen_seitdem haben_wir_seitdem
    inzwischen mittlerweile unterschrieb unterschrieben beauftragte verlängert verlängerte blieb_bei kam_wieder kamen_wieder bedankte bedankten gelobt
    befördert ausgezeichnet gespart eingespart erspart eingehalten abgenommen bestanden genehmigt übernommen_worden eingeführt gestoppt verhindert vermieden zog_die zurückgezogen lag_bei
    lagen_bei stieg_von sank_von sanken_von fiel_von ging_zurück gingen_zurück zurückgegangen waren_es war_es_eine dauert_jetzt dauert_heute kostet_jetzt kosten_jetzt jetzt_alle im_jahr_darauf
    später_kam`,

  aim: `
    damit sodass um_zu_sehen ob_es bis_es danach am_ende anschließend prüfe kontrolliere nachfragen frage_nach melde_mich zurückmelden vereinbaren vereinbare festhalten notieren aufschreiben
    messen vergleichen zählen testen am_nächsten_tag übergeben schreibe_ich_auf sage_bescheid bescheid_geben woran`,

  change: `
    reduzier* gesenkt senkte senkten sank sanken stieg stiegen gestiegen gesteigert steigerte erhöht erhöhte verringert verringerte verkürzt verkürzte halbiert halbierte verdoppelt verdoppelte
    gespart eingespart sparte sparten fiel fielen gefallen wuchs gewachsen ging_zurück gingen_zurück zurückgegangen schneller weniger statt gewonnen gewann verkauft verkauften verkaufte
    fertig geliefert lieferten ausgeliefert erreicht erreichten eingehalten behoben verdient eingenommen zurückbekommen umsatz abgeschlossen unterschrieben 
    von_auf übertroffen gerettet`,

  vagueResult: `
    es_hat_geklappt hat_alles_geklappt hat_gut_geklappt alles_gut_gelaufen gut_gelaufen lief_gut lief_alles_gut lief_super war_ein_erfolg war_ein_voller_erfolg war_sehr_erfolgreich
    waren_zufrieden war_zufrieden waren_alle_zufrieden alle_waren_zufrieden alle_zufrieden sehr_zufrieden alle_glücklich war_erfolgreich hat_funktioniert alles_funktioniert
    problem_gelöst konnte_gelöst_werden gute_ergebnisse gutes_ergebnis ist_gut_gegangen ging_gut_aus war_alles_gut war_alles_okay`,

  learning: `
    gelernt_habe habe_gelernt habe_ich_gelernt daraus_gelernt mir_gezeigt beim_nächsten_mal nächstes_mal heute_würde_ich im_nachhinein rückblickend seitdem_mache_ich seitdem_frage_ich
    seitdem_achte_ich erkenntnis anders_machen gemerkt_dass`,

  sequence: `
    zuerst als_erstes erstens zweitens drittens dann danach anschließend zunächst schließlich zum_schluss am_schluss parallel gleichzeitig im_ersten_schritt im_zweiten_schritt vorher
    daraufhin bevor_ich nachdem_ich`,

  reason: `weil denn da_ich deshalb deswegen daher darum damit sodass um_zu aus_diesem_grund der_grund`,

  conditional: `würde würden könnte könnten`,

  forward: `
    möchte_ich ich_möchte würde_ich_gern würde_gern bringe_ich bringe_mit mitbringen einbringen beitragen könnte_ich kann_ich bei_ihnen in_ihrem_team in_dieser_stelle lernen_möchte
    von_ihrem_team ihr_haus ihrem_haus nächster_schritt`,

  work: `
    kolleg* chef* vorgesetzt* leiter* leitung* meister* schichtführer* kund*    patient* bewohner*        nutzer*  bewerber*
    lieferant* dienstleister* schicht* termin* projekt* besprechung* sitzung* bericht* budget* rechnung* bestell* auftrag* aufträge* liefer* versand* lager* bestand* dienstplan* abteilung* büro*
    firma* betrieb* unternehmen*  werkstatt* baustelle* filiale* laden* geschäft*       kampagne* vertrag* verträge* angebot* umsatz* kosten*
    preis* prüfung* kontroll* reklamation* beschwerde* rückmeldung* einarbeit* schulung* ausbildung* azubi* praktik* mitarbeiter* belegschaft* personal* planung* dokument* tabelle* telefon* mail*
    anruf* ticket* test* server* datenbank* software* system* werkzeug* maschine* anlage* gerät* wartung* reparatur* fehler* störung* sicherheit* vorschrift* ablauf* abläuf* checkliste* mess* analyse* daten*
    präsentation* vorstand* verhandlung* konflikt* missverständnis* ausfall* überstunden* aufgabe* stelle* beruf* zeugnis* einstellung* vorstellungsgespräch* akte* akten frist* fristen mandant* anwalt*
    arzt ärzte ärztin pflege* ware* palette* stapler* lkw* tour* fahrer*      team* übergabe*`,

  deed: `
    gefragt fragte erklärt erklärte gezeigt zeigte bemerkt bemerkte gemessen maß geprüft prüfte getestet testete angerufen rief geschrieben schrieb vereinbart vereinbarte angeboten bot repariert
    reparierte bestellt bestellte geplant plante vorbereitet geändert änderte vorgeschlagen schlug eingeladen verglichen verglich gezählt ausgetauscht getauscht ersetzt gemeldet meldete eingearbeitet
    angeleitet sortiert sortierte verteilt verteilte verlegt organisiert informiert informierte entschuldigt beruhigt dokumentiert notiert notierte empfohlen umgeschrieben korrigiert verfolgt verhandelt
    unterschrieben kontrolliert eingestellt installiert angeschlossen zurückgesetzt neu_gestartet gereinigt gewogen beschriftet gedruckt kopiert entworfen vorgestellt überzeugt freigegeben abgelehnt
    gestoppt gewarnt erinnert unterstützt behandelt beraten beriet befragt berechnet eingeführt entfernt aufgezeichnet eingetragen abgestimmt eingerichtet geklemmt gezogen zog gedrückt drückte gebohrt geschweißt gemischt gehoben hob geschoben geladen verladen gepackt geklebt klebte geschraubt gehängt gelegt legte getragen trug telefoniert
    gesprochen sprach entschieden bestätigt gezeichnet zeichnete gestoppt getauscht markiert geschlossen geöffnet geschaltet angebracht geschnallt gefüllt ausgestiegen durchgegeben gestellt stellte bat gebeten besprochen besprach vereinbarten`,

  leisure: `
    urlaub* ferien* flitterwochen* rucksackreise* hostel* kreuzfahrt* camping* zelt* wohnmobil* wohnwagen* lagerfeuer* souvenir* tourist* koffer flug flüge flughafen* reisepass* strand*
    küste* insel* lagune* surf* schnorchel* sonnen* schwimm* geschwommen wander* gewandert berg berge bergen gebirge* gipfel* gletscher* tal täler see seen fluss flüsse bach wasserfall* ozean* meer
    wüste* vulkan* schlucht* wald wälder wiese* mond* planet* galaxie* universum* stern sterne teleskop* komet* sonnenuntergang* sonnenaufgang* wetter* sonne sonnig regen regnete schnee* geschneit sturm gewitter* nebel
    frühling sommerferien sonntags samstags
    katze* kater hund hunde welpe* haustier* hamster* kaninchen* papagei* aquarium* goldfisch* pferd* pony* stute* esel* vogel vögel eule* adler* biene* schmetterling* ameise* spinne* schlange* krebs* delfin* wal wale hai haie
    robbe* pinguin* elefant* löwe* tiger* wolf wölfe dinosaurier* säugetier* fotosynthese blatt blätter sauerstoff* evolution fossil* blume* rose rosen baum bäume garten gärten tomate* kürbis* kräuter lavendel* pilz* karpfen*
    hecht* blaubeer*
    oma omas opa opas großmutter* großvater* tante* onkel* cousin* neffe* nichte* freundin ehemann hochzeit* geburtstag* weihnachtsbaum ostereier kindheit* taufe hausaufgaben schuhe kuscheltier*
    fußball* basketball* handball* volleyball* tennis* badminton* golf hockey ski skier skifahr* skifahren snowboard* karate judo boxen yoga* fitnessstudio joggen marathon* triathlon* radtour* fahrrad* motorrad* motorräder klettern
    rudern segeln angeln angel spiel_gegen torwart* stürmer* schiedsrichter* stadion* liga* meisterschaft* pokal* olymp* weltmeister* verein* aufstieg abgestiegen fan fans kurve trainer
    gitarre* klavier* geige* schlagzeug* chor singen gesungen sangen lied lieder band konzert* festival* album* orchester* oper ballett* musical* tanz* getanzt film filme kino* doku dokumentation_über regisseur* schauspieler*
    kostüme serie serien staffel* folge fernseh* netflix youtube roman* gedicht* dichter comic* märchen* krimi* kreuzworträtsel* schach* puzzle* brettspiel* karten_gespielt lego videospiel* konsole* würfel lotto* horoskop*
    sternzeichen promi* influencer*
    rezept* backen gebacken kuchen* torte* keks* macaron* pfannkuchen* waffel* schokolade* eis honig marmelade nudeln spaghetti pizza* lasagne* strudel* apfelstrudel* vanillesoße* sushi gegrillt grillen grillabend* picknick*
    espresso* cappuccino kaffee kakao tee wein bier cocktail* beeren lecker* gegessen aßen essen getrunken tranken bratwurst* sauerteig* milch supermarkt* flohmarkt* antiquität* sammle sammler* briefmarke* münze*
    stricken nähen töpfern malen aquarell* tattoo* parfüm* sonnenbrille* gekauft kaufte
    museum* dom kathedrale* schloss* burg burgen palast* pyramide* tempel* ruine* turm türme mittelalter* jahrhundert* antike* römer* römisch* kaiser* könig* königin* napoleon pharao* wikinger* kreuzzug* revolution* bastille
    krieg* schlacht* heer archäolog* renaissance barock*
    wohnung balkon* möbel* sofa* schlafzimmer* wohnzimmer* kamin* teppich* kerze* einweihungsparty nachbar* schwager* freunde freunden party* partys feier feiern hobby* spielzeug* klima* klimawandel emission* meeresspiegel aktie*
    börse* bitcoin inflation gold`,

  /** Privates, wenn es das eigene ist: "meine Tante", "unser Garten". */
  kin: `
    schwester* bruder brüder eltern tochter töchter sohn söhne kinder kindern frau mann onkel tante* mutter vater oma opa großmutter großvater cousin* freundin familie freunde
    freunden hund hunde katze katzen kater schwager neffe* nichte* nachbar* wohnung balkon garten handy auto fahrrad haus hobby lieblings* urlaub kindheit erstes_auto`,
  possessive: `mein meine meinem meinen meiner unser unsere unserem unseren unserer`,
  private: `bei_uns_zu_hause ich_liebe in_meiner_freizeit die_kleine_will zwei_kinder drei_kinder`,

  person: `ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer sie ihnen ihre man`,

  virtue: `
    teamplayer teamfähig* belastbar* zuverlässig* pünktlich* flexibel* motiviert* engagiert* ehrgeizig* zielstrebig* kommunikativ* kommunikationsstark* einfühlsam* geduldig* gewissenhaft* sorgfältig* perfektionist*
    organisationstalent* allrounder lernbereit* wissbegierig* hilfsbereit* offen* freundlich* selbstständig* hands-on leidenschaft* mit_herzblut alles_geben mein_bestes viel_erfahrung langjährige_erfahrung
    gut_im stressresistent* durchsetzungsstark* anpackend* kreativ*`,
};
