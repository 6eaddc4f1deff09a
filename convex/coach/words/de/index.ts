import type { Words } from "../types";
import { asking } from "./asking";
import { fields } from "./fields";
import { grammar } from "./grammar";
import { posting } from "./posting";
import { reading } from "./reading";
import { saying } from "./saying";
import { themes } from "./themes";

export const de: Words = { language: "de", grammar, reading, posting, themes, fields, asking, saying };
