import type { Dom } from "../flow/dom";
import { ashby } from "./ashby";
import { bamboohr } from "./bamboohr";
import type { Board } from "./board";
import { brassring } from "./brassring";
import { dice } from "./dice";
import { glassdoor } from "./glassdoor";
import { greenhouse } from "./greenhouse";
import { headhunter } from "./headhunter";
import { icims } from "./icims";
import { indeed } from "./indeed";
import { jobvite } from "./jobvite";
import { jora } from "./jora";
import { lever } from "./lever";
import { linkedin } from "./linkedin";
import { monster } from "./monster";
import { naukri } from "./naukri";
import { personio } from "./personio";
import { recruitee } from "./recruitee";
import { remoteOk } from "./remote-ok";
import { seek } from "./seek";
import { smartrecruiters } from "./smartrecruiters";
import { stackOverflow } from "./stack-overflow";
import { stepstone } from "./stepstone";
import { successfactors } from "./successfactors";
import { taleo } from "./taleo";
import { teamtailor } from "./teamtailor";
import { weWorkRemotely } from "./we-work-remotely";
import { wellfound } from "./wellfound";
import { workable } from "./workable";
import { workday } from "./workday";
import { wttj } from "./wttj";
import { xing } from "./xing";
import { yCombinator } from "./y-combinator";

/** Every board that is known by its markup; the first that fits a page is taken. */
export const BOARDS: readonly Board[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  workable,
  icims,
  taleo,
  successfactors,
  bamboohr,
  teamtailor,
  personio,
  recruitee,
  jobvite,
  brassring,
  linkedin,
  indeed,
  glassdoor,
  stepstone,
  monster,
  dice,
  seek,
  naukri,
  xing,
  wttj,
  wellfound,
  yCombinator,
  stackOverflow,
  remoteOk,
  weWorkRemotely,
  headhunter,
  jora,
];

const MARKS = BOARDS.flatMap((board) => board.marks ?? []).join(", ");

/** The board that a page belongs to, by host name or by markup that only this board writes. */
export function boardAt(dom: Dom, root: Element, host: string): Board | undefined {
  const byHost = BOARDS.find((board) => isServedBy(board, host));
  if (byHost || !dom.first(root, MARKS)) return byHost;
  return BOARDS.find((board) => board.marks && dom.first(root, board.marks));
}

/** Whether a host name is one of the board's. */
export function isServedBy(board: Board, host: string): boolean {
  return board.hosts?.some((end) => host === end || host.endsWith(`.${end}`)) ?? false;
}
