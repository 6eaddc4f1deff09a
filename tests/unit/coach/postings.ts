import type { Posting } from "../../../convex/coach/types";

/** A posting written for the tests, with what a reader sees that it asks for, and what it does not. */
export interface Fixture {
  name: string;
  language: "en" | "de";
  posting: Posting;
  asks: string[];
  doesNotAsk: string[];
}

export const FIXTURES: readonly Fixture[] = [
  {
    name: "nurse",
    language: "en",
    posting: {
      jobTitle: "Registered Nurse (m/f/d)",
      company: "St. Brigid Hospital",
      jobDescription: `St. Brigid Hospital has looked after the people of this town for a hundred years.

About the role

You will look after patients on our cardiology ward, day and night.

Your responsibilities

- Monitor vital signs and recognise changes early
- Give medication and document it
- Talk to relatives in difficult moments

Requirements

- Completed training as a nurse
- Experience on an acute ward
- Calm in emergencies

What we offer

- 30 days of paid vacation
- Free parking

St. Brigid Hospital is an equal opportunity employer. We welcome applicants regardless of race, religion or age.`,
    },
    asks: [
      "Monitor vital signs and recognise changes early",
      "Experience on an acute ward",
      "Calm in emergencies",
    ],
    doesNotAsk: ["30 days of paid vacation", "Free parking", "equal opportunity", "for a hundred years"],
  },
  {
    name: "welder",
    language: "en",
    posting: {
      jobTitle: "MIG/TIG Welder",
      company: "Harbour Steelworks",
      jobDescription: `Home
Jobs
Contact

DUTIES:
* Weld stainless steel pipes and frames from drawings
* Check seams and repair faults

YOU BRING:
* Experience in MIG and TIG welding
* Ability to read technical drawings

BENEFITS:
* 32 dollars per hour
* Health insurance

Apply now with your resume.`,
    },
    asks: ["Weld stainless steel pipes and frames from drawings", "Ability to read technical drawings"],
    doesNotAsk: ["32 dollars per hour", "Health insurance", "Apply now", "Contact"],
  },
  {
    name: "accountant, run into one line",
    language: "en",
    posting: {
      jobTitle: "Accountant",
      company: "Millbrook Foods",
      jobDescription:
        "Millbrook Foods makes jam. What You'll Do: * Prepare the monthly closing * Reconcile supplier accounts What You'll Need: * Several years of experience in accounting * Very good Excel skills About Millbrook Foods: We are proud of our history. EEO Statement: We are an equal employment opportunity employer.",
    },
    asks: ["Prepare the monthly closing", "Reconcile supplier accounts", "Very good Excel skills"],
    doesNotAsk: ["proud of our history", "equal employment", "makes jam"],
  },
  {
    name: "teacher, in prose",
    language: "en",
    posting: {
      jobTitle: "Primary School Teacher",
      company: "Elm Lane School",
      jobDescription: `Elm Lane School stands between two parks. Our pupils come from thirty countries.

We are looking for a teacher who will teach a mixed class of nine-year-olds. You will adapt lessons to children who learn at different speeds and work with parents. You should have a teaching qualification and experience with mixed classes.

We offer small classes and a pension. To apply, please send us your CV.`,
    },
    asks: ["You will adapt lessons to children who learn at different speeds and work with parents."],
    doesNotAsk: ["between two parks", "thirty countries", "a pension", "send us your CV"],
  },
  {
    name: "developer",
    language: "en",
    posting: {
      jobTitle: "Senior Backend Developer",
      company: "Parcelwise",
      jobDescription: `Location: Leeds
Employment type: Full-time

The Role

As a backend developer you will build the services behind our parcel tracking.

What you'll do

- Build and run services in Python
- Improve the performance of PostgreSQL queries
- Take part in on-call duty

Who you are

- At least 3 years of experience with Python and PostgreSQL
- Knowledge of Docker and Kubernetes
- Strong communication skills

Nice to have

- Experience with Kafka

Why join us

- Remote work
- Stock options`,
    },
    asks: [
      "Improve the performance of PostgreSQL queries",
      "Knowledge of Docker and Kubernetes",
      "Experience with Kafka",
    ],
    doesNotAsk: ["Remote work", "Stock options", "Leeds", "Full-time"],
  },
  {
    name: "sales",
    language: "en",
    posting: {
      jobTitle: "Account Executive",
      company: "Brightdesk",
      jobDescription: `You will:

- Win new customers for our office software
- Manage the whole sales cycle from first call to signature

What we're looking for:

- Two years of experience in sales
- Strong negotiation skills
- Resilience

In return:

- Uncapped commission
- A company car`,
    },
    asks: ["Win new customers for our office software", "Strong negotiation skills"],
    doesNotAsk: ["Uncapped commission", "A company car"],
  },
  {
    name: "chef",
    language: "en",
    posting: {
      jobTitle: "Sous Chef",
      company: "Restaurant Saltmarsh",
      jobDescription: `Restaurant Saltmarsh cooks with what the coast gives.

Responsibilities

- Run the kitchen when the head chef is away
- Plan menus and control food cost
- Train apprentices

Your profile

- Trained cook with experience in fine dining
- Able to work under pressure

We provide

- Free meals on duty
- Two days off in a row`,
    },
    asks: ["Plan menus and control food cost", "Train apprentices", "Able to work under pressure"],
    doesNotAsk: ["Free meals on duty", "Two days off in a row", "what the coast gives"],
  },
  {
    name: "lawyer",
    language: "en",
    posting: {
      jobTitle: "Employment Lawyer",
      company: "Kessler & Rowe",
      jobDescription: `Your tasks
- Advise companies on employment law
- Draft contracts and settlement agreements
- Represent clients in court

Qualifications
- Qualified lawyer with experience in employment law
- Clear, persuasive writing

How to apply
- Send your documents to our office
- Interviews take place in May

Data protection: your personal data will be deleted after six months.`,
    },
    asks: ["Draft contracts and settlement agreements", "Clear, persuasive writing"],
    doesNotAsk: ["Send your documents", "Interviews take place", "personal data"],
  },
  {
    name: "Pflegefachkraft",
    language: "de",
    posting: {
      jobTitle: "Pflegefachkraft (m/w/d) Geriatrie",
      company: "Klinikum Auental",
      jobDescription: `Das Klinikum Auental versorgt seit 1923 die Region.

Ihre Aufgaben

- Pflege und Betreuung unserer Patientinnen und Patienten
- Dokumentation der Pflege
- Begleitung von Angehörigen

Ihr Profil

- Abgeschlossene Ausbildung in der Pflege
- Einfühlungsvermögen und Belastbarkeit
- Teamfähigkeit

Wir bieten

- 30 Tage Urlaub
- Betriebliche Altersvorsorge

Wir fördern die Gleichstellung unabhängig von Geschlecht und Herkunft. Schwerbehinderte werden bevorzugt eingestellt.`,
    },
    asks: ["Dokumentation der Pflege", "Einfühlungsvermögen und Belastbarkeit", "Teamfähigkeit"],
    doesNotAsk: ["30 Tage Urlaub", "Altersvorsorge", "Gleichstellung", "seit 1923"],
  },
  {
    name: "Industriemechaniker",
    language: "de",
    posting: {
      jobTitle: "Industriemechaniker (m/w/d) Instandhaltung",
      company: "Weber Getriebebau GmbH",
      jobDescription: `Das erwartet Sie:
• Wartung und Reparatur unserer Fertigungsanlagen
• Suche und Behebung von Störungen

Das bringen Sie mit:
• Ausbildung als Industriemechaniker
• Kenntnisse in Hydraulik und Pneumatik
• Selbstständige Arbeitsweise

Darauf können Sie sich freuen:
• Tarifliche Vergütung
• Kantine

Jetzt bewerben! Ihre Ansprechpartnerin ist Frau Klein.`,
    },
    asks: [
      "Suche und Behebung von Störungen",
      "Kenntnisse in Hydraulik und Pneumatik",
      "Selbstständige Arbeitsweise",
    ],
    doesNotAsk: ["Tarifliche Vergütung", "Kantine", "Frau Klein", "Jetzt bewerben"],
  },
  {
    name: "Buchhaltung, mit Du",
    language: "de",
    posting: {
      jobTitle: "Finanzbuchhalter (m/w/d)",
      company: "Nordlicht Verlag",
      jobDescription: `Über uns

Wir machen Bücher für Kinder.

Deine Aufgaben

- Du erstellst die Monatsabschlüsse
- Du betreust die Debitoren und das Mahnwesen

Dein Profil

- Erfahrung in der Buchhaltung mit DATEV
- Sorgfältige Arbeitsweise

Deine Vorteile

- Flexible Arbeitszeiten
- Jobrad`,
    },
    asks: ["Du erstellst die Monatsabschlüsse", "Erfahrung in der Buchhaltung mit DATEV"],
    doesNotAsk: ["Flexible Arbeitszeiten", "Jobrad", "Bücher für Kinder"],
  },
  {
    name: "Lager, im Fließtext",
    language: "de",
    posting: {
      jobTitle: "Fachkraft für Lagerlogistik (m/w/d)",
      company: "Getränke Kolb",
      jobDescription: `Getränke Kolb beliefert Gaststätten im ganzen Landkreis.

Zu Ihren Aufgaben gehören Warenannahme, Kommissionierung und Verladung. Sie haben einen Staplerschein und arbeiten zuverlässig.

Wir bieten Weihnachtsgeld und 28 Tage Urlaub. Bitte senden Sie uns Ihre Bewerbung per E-Mail.`,
    },
    asks: ["Zu Ihren Aufgaben gehören Warenannahme, Kommissionierung und Verladung."],
    doesNotAsk: ["Weihnachtsgeld", "Bewerbung per E-Mail", "im ganzen Landkreis"],
  },
];

/** Postings in languages the coach does not speak. */
export const OTHER_LANGUAGES: readonly (Omit<Fixture, "language"> & { language: string })[] = [
  {
    name: "Czech",
    language: "cs",
    posting: {
      jobTitle: "Skladník",
      company: "Sklad Morava",
      jobDescription: `Jsme rodinná firma a na trhu jsme už dvacet let.

Co vás čeká

- Příjem a výdej zboží
- Kontrola zásob ve skladu

Co požadujeme

- Praxe ve skladu výhodou
- Spolehlivost a pečlivost

Co nabízíme

- Pět týdnů dovolené
- Stravenky`,
    },
    asks: ["Příjem a výdej zboží", "Spolehlivost a pečlivost"],
    doesNotAsk: ["Pět týdnů dovolené", "Stravenky"],
  },
  {
    name: "Spanish",
    language: "es",
    posting: {
      jobTitle: "Enfermera",
      company: "Clínica del Mar",
      jobDescription: `La clínica está en el centro de la ciudad.

Funciones

- Atención a los pacientes de la unidad
- Administración de la medicación

Requisitos

- Experiencia en unidades de agudos
- Capacidad de trabajo en equipo

Ofrecemos

- Contrato indefinido
- Seguro médico`,
    },
    asks: ["Atención a los pacientes de la unidad", "Experiencia en unidades de agudos"],
    doesNotAsk: ["Contrato indefinido", "Seguro médico"],
  },
  {
    name: "French",
    language: "fr",
    posting: {
      jobTitle: "Soudeur",
      company: "Ateliers du Port",
      jobDescription: `L'atelier se trouve au bord de la mer.

Vos missions

- Souder des tuyaux en acier inoxydable
- Contrôler les soudures

Profil recherché

- Maîtrise du soudage TIG
- Rigueur et autonomie

Nous offrons

- Une mutuelle
- Des tickets restaurant`,
    },
    asks: ["Souder des tuyaux en acier inoxydable", "Maîtrise du soudage TIG"],
    doesNotAsk: ["Une mutuelle", "Des tickets restaurant"],
  },
];
