/**
 * The walls between the rooms of the README's map, as rules for dependency-cruiser: `npm test -- walls`.
 * A new room is named here, on its level, and in the map.
 */

/**
 * Every room, from top to bottom. A room imports from lower levels only: not from a room above it, and not from one
 * beside it. So no circle between rooms can come to be.
 */
export const LEVELS = [
  ["entrypoints"],
  ["components/panel", "components/popup", "components/options"],
  [
    "components/practice",
    "components/questions",
    "components/feedback",
    "components/checklist",
    "components/history",
    "components/progress",
    "components/night-before",
  ],
  ["components/account", "components/speaking"],
  ["components/app"],
  ["components/ui"],
  ["lib/deployments"],
  ["lib/account", "lib/own-model", "lib/portable", "lib/gesture", "lib/drafts", "lib/speech", "lib/words"],
  ["lib/storage", "lib/browsers", "lib/retry"],
  ["convex"],
  ["convex/model"],
  ["convex/base"],
  ["convex/limits"],
  ["lib/capture", "lib/embedded", "lib/coach"],
  ["lib/text", "lib/machine"],
];

/** The rooms of single files; any other room is the folder of its name. */
const FILES = {
  "lib/machine": "^lib/machine\\.ts$",
  "lib/browsers": "^lib/browsers\\.ts$",
  "lib/retry": "^lib/retry\\.ts$",
  convex: "^convex/(?!(schema|validators|errors|posting|wording|receipt|device|limits)\\.ts)[^/]+\\.ts$",
  "convex/base": "^convex/(schema|validators|errors|posting|wording|receipt|device)\\.ts$",
  "convex/limits": "^convex/limits\\.ts$",
};

/** What both sides of the wire know. */
const REACHED_BY_SCREENS = [
  "^convex/_generated/api\\.",
  "^convex/(limits|errors|posting|wording|receipt|device)\\.ts$",
];

/** Engines that know neither browser nor screen, each with the files that others may import. */
const ENGINES = {
  "lib/text": ["index", "headings"],
  "lib/coach": [
    "index",
    "types",
    "model/index",
    "model/write",
    "model/read",
    "model/endpoint",
    "model/talk",
    "review/index",
    "review/night-before",
    "knowledge/bundled",
  ],
  "lib/capture": ["index", "types", "certainty"],
  "lib/embedded": ["index", "page", "environment"],
};

/** Packages, by what is imported and by what it resolves to. */
const BROWSER = ["^#imports", "(^|/)(wxt|@wxt-dev|webextension-polyfill)(/|$)"];
const REACT = [
  "(^|/)(react|react-dom|use-intl|@clerk)(/|$)",
  "(^|/)convex/react",
  "(^|/)convex/dist/[^/]+/react",
];

const filesOf = (room) => FILES[room] ?? `^${room}/`;
const rooms = LEVELS.flat();

const upwards = LEVELS.flatMap((level, at) =>
  level.flatMap((room) => {
    const closed = LEVELS.slice(0, at + 1)
      .flat()
      .filter((other) => other !== room && !(room.startsWith("lib/") && other.startsWith("components/")));
    if (closed.length === 0) return [];
    return {
      name: `${room}-imports-from-below`,
      comment: `${room} imports only from rooms on lower levels. Move what both need to one of them.`,
      severity: "error",
      from: { path: filesOf(room) },
      to: { path: closed.map(filesOf) },
    };
  }),
);

const engines = Object.entries(ENGINES).flatMap(([room, entries]) => [
  {
    name: `${room}-stands-alone`,
    comment: `${room} knows of the project only itself and lib/text. What it needs of others comes in as a parameter.`,
    severity: "error",
    from: { path: filesOf(room) },
    to: {
      path: "^(lib|components|convex|entrypoints|locales)/",
      pathNot: [filesOf(room), filesOf("lib/text")],
    },
  },
  {
    name: `${room}-knows-no-browser`,
    comment: `${room} knows neither the extension's API nor React. An entrypoint passes in what it needs of them.`,
    severity: "error",
    from: { path: filesOf(room) },
    to: { path: [...BROWSER, ...REACT] },
  },
  {
    name: `${room}-has-a-surface`,
    comment: `Others import of ${room} only ${entries.join(", ")}. Give it out there, or do without.`,
    severity: "error",
    // Tests and benches try the insides.
    from: { pathNot: [filesOf(room), "^tests/"] },
    to: { path: filesOf(room), pathNot: `^${room}/(${entries.join("|")})\\.ts$` },
  },
]);

export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "These files import each other in a circle. Move what they share to a file below both.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "every-file-has-a-room",
      comment: "This file stands in no room of the map. Name the room in .ci/walls.mjs and in the README.",
      severity: "error",
      from: {},
      to: {
        path: "^(lib|components|convex|entrypoints)/",
        pathNot: [...rooms.map(filesOf), "^components/styles/", "^convex/_generated/"],
      },
    },
    {
      name: "lib-imports-no-components",
      comment: "lib/ never imports what is seen. Pass it in, or move what both need into lib/.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^components/" },
    },
    {
      name: "components-reach-convex-through-api",
      comment:
        "Screens reach Convex through api, types, limits and errors: rules are asked for, not imported.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^convex/",
        pathNot: REACHED_BY_SCREENS,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "convex-imports-engines-only",
      comment:
        "The functions also run on a hosted deployment: of lib/ they import only lib/text and lib/coach.",
      severity: "error",
      from: { path: "^convex/" },
      to: { path: "^lib/", pathNot: [filesOf("lib/text"), filesOf("lib/coach")] },
    },
    ...upwards,
    ...engines,
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    // Generated types, and those that stand for them in a test, name every function there is.
    doNotFollow: { path: ["node_modules", "^convex/_generated/", "^tests/embedded/fixture/api\\.ts$"] },
    exclude: { path: ["^\\.output/", "^\\.wxt/"] },
  },
};
