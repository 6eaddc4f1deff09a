import "../../components/styles/progress.css";
import { ProgressPage } from "../../components/progress/progress";
import { showApp } from "../../components/app/app";

showApp(() => <ProgressPage />);
