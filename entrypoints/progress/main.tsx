import "../../components/styles/progress.css";
import { ProgressPage } from "../../components/progress/progress";
import { showApp } from "../../lib/wiring/app";

showApp(() => <ProgressPage />);
