import type { Words } from "../types";
import { fields } from "./fields";
import { grammar } from "./grammar";
import { reading } from "./reading";
import { saying } from "./saying";
import { themes } from "./themes";

export const de: Words = { language: "de", grammar, reading, themes, fields, saying };
