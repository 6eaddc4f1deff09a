import "../../components/styles/progress.css";
import { ProgressPage } from "../../components/progress/progress";
import { showApp } from "../../components/app/app";
import { LaterWords } from "../../lib/words/words";

showApp(() => (
  <LaterWords>
    <ProgressPage />
  </LaterWords>
));
