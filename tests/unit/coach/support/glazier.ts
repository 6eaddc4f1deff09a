import { QuestionMaker } from "../../../../lib/coach/questions/make";
import type { MadeSet, Posting, QuestionWish } from "../../../../lib/coach/types";
import { knowledge } from "../../../support/coach/knowledge";
import { BANK } from "./bank";

const maker = new QuestionMaker({ ...knowledge(), fields: BANK });
/** The set of a small bank for a glazier's posting, unless another is given. */
export const make = (posting: Partial<Posting>, wish: Partial<QuestionWish> = {}): MadeSet =>
  maker.make(
    { jobTitle: "Glazier", company: "Pane & Sons", ...posting },
    { count: 8, language: "en", ...wish },
  );

export const GLAZIER = `Pane & Sons is a family business of twelve people.

What you'll do
- Measure openings and order what fits
- Install glass and fit panes in old houses
- Lift glass from the scaffold with two colleagues
- Answer customers and settle their complaints

What you bring
- Experience with Excel
- Discretion in people's homes
- You keep your van tidy
- A valid driving licence

Not needed
- A car of your own
What we offer
- 28 days of holiday`;
