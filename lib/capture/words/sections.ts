import { Pairs, Phrases } from "./phrases";

/** Headings that divide a job posting: "Your profile", "Wat ga je doen", "Co nabízíme". */
const JOB_WORDS = new Phrases(`
  responsibilit*|requirement*|qualification*|duties|skills and|required skills|technical skills|key skills|looking for|who you are|who we re|about you|benefits|perks|nice to have*|must have*|good to have|bonus points|preferred|minimum|education and|experience and|required experience|compensation|day to day|desired|tech stack|how you|why you|why join|why work|you will|you have|you are|you bring|you ll|you may|about the job|about the role|about the position|about the opportunity|about the team|about this job|about this role|about this position|the role|the position|the opportunity|what s in it
  aufgaben*|anforderung*|qualifikation*|voraussetzung*|stellenbeschreibung|tätigkeit*|über die stelle|über den job|über die rolle|wünschenswert*|wir bieten|wir suchen|wir erwarten|darauf kannst|darauf können|dafür bringst|kompetenzen
  missions|profil|compétences|description du poste|nous offrons|nous proposons|nous recherchons|avantages|responsabilités|formation|expérience*|le poste
  responsabilidad*|requisito*|funciones|ofrecemos|se ofrece|se requiere|perfil|descripción|tareas|beneficios|competencias|objetivo*|formación|experiencia|condiciones|conocimientos|requerimientos|misión|funcions|requisits|oferim|tasques|descripció|condicions|formació|coneixements|es demana|s ofereix
  atividades|atribuições|benefícios|qualificações|descrição|sobre a vaga|sobre a função|diferenciais|conhecimentos|experiência|responsabilità|requisiti|mansioni|profilo|competenze|offriamo|descrizione|attività|vantaggi|il ruolo|chi cerchiamo|la risorsa
  functie*|taken|vereisten|verantwoordelijkheden|arbeidsvoorwaarden|over de functie|over de rol|over de vacature|wij bieden|wij vragen|wij zoeken|obowiązk*|zakres obowiązków|wymagania|oferujemy|zadania|oczekujemy|kwalifikacje|opis stanowiska|opis pracy|mile widziane|benefity|szukamy|twój zakres
  náplň*|pracovní náplň|pracovní nabídka|požad*|nabízíme|nabídneme|popis pozice|popis práce|popis pracovn*|výhody|hledáme|očekáváme|kvalifikace|znalost*|oceníme|úvodní představení|pracovná náplň|ponúkame|požiadavky|hľadáme|očakávame|informácie o pracovnom mieste
  arbejdsopgaver|kvalifikation*|vi tilbyder|vi erbjuder|vi tilbyr|vi søger|vi söker|om stillingen|om jobbet|om rollen|om tjänsten|om dig|om deg|arbeidsoppgaver|kvalifikasjon*|arbetsuppgifter|vem är du|hvem er du|meriterande|tehtävä*|vaatimu*|tarjoamme|odotamme|edellytä*|arvostamme
  feladat*|elvárás*|amit kínálunk|amit várunk|amit nyújtunk|előny*|juttatás*|responsabilităț*|cerințe*|cerinte|oferim|descrierea|beneficii|responsabilitati|görev*|nitelik*|sorumluluk*|aranan|iş tanımı|beklenti*|yan haklar
  обязанности|требования|условия|мы предлагаем|задачи|предстоит|обов*|вимоги|пропонуємо|умови|будет плюсом|описание|ожида*|αρμοδιότητες|προσόντα|προσφέρ*|απαιτ*|παροχές|задължения|изисквания|предлагаме|odgovornost*|zahtevi|uslovi|nudimo|uvjeti|opis posla|naloge|pričakujemo|דרישות|תיאור|המשרה|المسؤوليات|المتطلبات|المؤهلات|الوصف
  仕事内容|業務内容|応募資格|応募条件|必須|歓迎|待遇|福利厚生|求める|募集要項|職務内容|勤務|职责|要求|任职|岗位|福利|工作内容|職責|資格|條件|职位描述|工作描述|주요업무|자격|우대사항|담당업무|복리후생|혜택|หน้าที่|คุณสมบัติ|สวัสดิการ
`);
const SECTION_NAMES = new Phrases(
  "responsibilities|requirements|qualifications|duties|benefits|experience|skills|overview|aufgaben|anforderungen|ihr profil|dein profil|wir bieten|profil|missions|requisitos|funciones|ofrecemos|descripción|requisiti|offriamo|functieomschrijving|wymagania|obowiązki|oferujemy|požadujeme|nabízíme|náplň práce|požadavky|požiadavky|ponúkame|náplň práce|требования|обязанности|условия|仕事内容|応募資格|岗位职责|任职要求|职位描述|담당업무|자격요건|우대사항",
);
const JOB_PAIRS = new Pairs(
  "your|key|main|core|essential|primary|principal|job|role|position|what|ihr|ihre|dein|deine|unser|unsere|euer|das|was|wir|votre|vos|ton|tes|notre|nos|ce|tu|tus|qué|que|lo|sua|suas|seu|cosa|wat|jouw|dit|wie|we|twoje|twój|co|jaké|koho|čo|tvoje|tvá|dine|dina|din|vi|mitä|что",
  "profile|profil|profiel|perfil|duties|tasks|activit*|accountabilit*|functions|objectives|skills|role|mission*|background|impact|experience|day|team|description|summary|overview|purpose|requirements|you|we|to|will|angebot|rolle|rôle|rol|vorteile|benefits|leistungen|tätigkeit*|kompetenz*|stärken|chance*|bieten|bringen|bringst|erwarte*|suchen|wünschen|zeichnet|kannst|können|machst|machen|sie|dich|du|dir|wir|responsabilités|poste|compétences|avantages|quotidien|tâches|que|nous|vous|tu|on|buscamos|ofrecemos|harás|necesita*|oferecemos|esperamos|você|procuramos|farai|cerchiamo|offriamo|ti|ga|vragen|wij|breng|jij|je|wordt|taken|functie|werk|zoeken|ben|tě|vás|budeš|budete|od|u|bys|byste|ti|vám|děl*|oček*|nabíz*|požad*|oceň*|hled*|ťa|ponúk*|potreb*|hľad*|opgaver|arbetsuppgifter|arbeidsoppgaver|kvalif*|bakgrund|baggrund|roll|forventer|förväntar|tilbyder|erbjuder|мы|нужно|предстоит|делать",
);

/** Headings after which a page talks about something else than this job. */
const OTHER_WORDS = new Phrases(
  `
  also viewed|also searched|also applied|be interested in|you might like|you may like|like this|not quite|not the right|not what you|more from|share this|share the|share on|share via|share job|follow us|connect with us|stay connected|stay in touch|refer a|refer this|refer someone|send this job|send job|recommend this|tell a friend|email this|email a friend|print this
  we use cookies|cookie policy|cookie settings|we value your privacy|sign in|sign up|log in|job alert*|create alert|create an account|create account|create a profile|get notified|talent network|talent community|talent pool|already applied|already have|already a member
  apply for this|apply for the|apply to this|apply now|apply online|apply here|apply today|submit your application|submit an application|application form|your application|personal information|personal details|voluntary self*|self identification|u s equal employment|attach resume|upload your|ready to apply|interested in this job|safety tips|report this|report job|how to protect|fraud alert|scam alert|recruitment fraud
  meet the recruiter|hiring contact|hiring team|posted by|contact us|contact details|contact person|company reviews|company ratings|interview questions|questions and answers|leave a comment|quick links|quick facts|additional information about
  diese stelle teilen|stelle teilen|job teilen|anzeige teilen|jetzt bewerben|ansprechp*|dein kontakt|ihr kontakt|nicht das richtige|so bewirbst|deine bewerbung|ihre bewerbung|initiativbewerbung|folge uns|folgen sie uns|offres similaires|postes similaires|emplois similaires|annonces similaires|d emploi similaires|ces offres|créer une alerte|partager cette|partager l
  mira el resto|ver todas|consulta el resto|mira totes|compartir*|comparte|síguenos|crea una alerta|avísame|postúlate|inscríbete|inscriu*|compartilh*|partilh*|candidate se|candidatar*|siga nos|criar alerta|condividi*|seguici|potrebbe interessarti|potrebbero interessarti
  deel deze|deel dit|deel vacature|volg ons|niet wat je zoekt|sollicitatieproced*|udostępnij*|podziel się|obserwuj*|powiadomienia|kontaktní osoba|kontaktujte nás|odpovědět na|mám zájem|přihlaste*|nic pro tebe|hlídač*|zasílat*|sleduj*|informace o společnosti|informace o firmě|informace o pozici|poslat životopis|poslat nabídku|sdílejte|zdieľa*
  del jobbet|del stillingen|del annonsen|søg stillingen|følg*|följ*|jaa ilmoitus|hae paikkaa|další možnosti|похожие|поделиться|откликнуться|схожі|поділитися|подобни обяви|slični|podijeli|παρόμοι*|κοινοποί*
  関連する|類似|シェア|他の求人|おすすめ|この求人に応募|相关职位|类似职位|分享|推荐|其他职位|관련|공유|추천 공고|다른 공고
`,
  "share|cookies|login|subscribe|newsletter|autofill|reviews|ratings|salaries|photos|tags|categories|our locations|locations|location|map|address|discussion|comments|job details|job information|job facts|job info|teilen|kontakt|anfahrt|partager|postuler|suivez nous|inscripción|candidati|delen|solliciteer|contactpersoon|kontaktperson|aplikuj|sdílet|dela|ansök|megosztás|jelentkezés|distribuie|paylaş",
);
const OTHER_PAIRS = new Pairs(
  "similar|related|recommended|other|more|featured|latest|recent|recently|suggested|additional|nearby|current|open|top|all|trending|popular|like|for|our|hot|ähnliche|weitere|andere|passende|aktuelle|offene|offenen|neueste|anderen|autres|otras|otros|más|ofertas|empleos|vacantes|trabajos|puestos|altres|outras|mais|vagas|altre|annunci|offerte|lavori|posizioni|vergelijkbare|soortgelijke|gerelateerde|meer|podobne|inne|więcej|polecane|podobné|podobná|podobných|další|související|jiné|ostatní|volná|otevřené|volné|ďalšie|iné|lignende|lignande|liknande|andra|flere|fler|relaterede|muita|lisää|hasonló|további|alte|joburi|benzer|diğer|другие|інші",
  "jobs|position*|opening*|vacanc*|roles|opportunit*|careers|postings|searches|posts|articles|stories|listings|viewed|offers|stellen*|positionen|angebote|vakanzen|artikel|jobangebote|offres|postes|annonces|emplois|ofertas|vacantes|oportunidades|similares|relacionad*|recomendad*|parecid*|ofertes|vagas|semelhantes|offerte|posizioni|opportunità|simili|correlat*|consigliat*|vacatures|banen|functies|oferty|ogłoszenia|stanowiska|nabídk*|pozic*|pracovní*|prác*|inzerát*|článk*|místa|ponuk*|pracovné*|job|stillinger|jobb|annonser|tjänster|lediga|állás*|joburi|oferte|ilan*|вакансии|вакансії",
);

/** Headings of a block about the employer, which is left out when it stands apart from the posting's text. */
const EMPLOYER_WORDS = new Phrases(`
  about us|about our|about the company|about the employer|about the organi*|about the business|who we are|our company|our story|our mission|our values|our culture|company profile|company description|company info|company overview|company information|life at|the company
  über uns|über das unternehmen|über den arbeitgeber|wer wir sind|das unternehmen|unternehmensprofil|wir über uns|firmenprofil|à propos|qui sommes|l entreprise|la société|notre entreprise|sobre nosotros|sobre la empresa|quiénes somos|la empresa|qui som|sobre nosaltres|sobre nós|sobre a empresa|quem somos|a empresa|chi siamo|l azienda|over ons|over het bedrijf|wie zijn wij|het bedrijf
  o nas|o nás|o firmie|o firmě|o společnosti|o spoločnosti|o zaměstnavateli|kim jesteśmy|kdo jsme|profil společnosti|kto sme|om os|om oss|om virksomheden|om företaget|om bedriften|om arbetsgivaren|hvem er vi|meistä|rólunk|a cégről|despre noi|despre companie|hakkımızda|о компании|о нас|про компанію|про нас
  会社概要|会社情報|企業情報|公司简介|公司介绍|关于我们|회사 소개|기업 정보
`);

/** What is only ever a heading in a posting, even where nothing marks it as one: "Position Description". */
export const isSectionName = (folded: string): boolean =>
  folded.split(" ").length <= 3 && (SECTION_NAMES.is(folded) || JOB_PAIRS.within(folded));

/** The questions are asked of folded text, and of headings only: whole sentences hold such words too. */
export const isJobSection = (folded: string): boolean => JOB_WORDS.within(folded) || JOB_PAIRS.within(folded);
export const isOtherSection = (folded: string): boolean =>
  OTHER_WORDS.within(folded) || OTHER_PAIRS.within(folded);
export const isEmployerSection = (folded: string): boolean => EMPLOYER_WORDS.within(folded);
