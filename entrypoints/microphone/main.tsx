import "../../components/styles/speaking.css";
import { showApp } from "../../components/app/app";
import { MicrophonePage } from "../../components/speaking/microphone-page";
import { LaterWords } from "../../lib/words/words";
import { microphonePermission } from "../../lib/speech/permission";

async function ask(): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  for (const track of stream.getTracks()) track.stop();
}

const permission = microphonePermission(navigator.permissions);

showApp(() => (
  <LaterWords>
    <MicrophonePage permission={permission} ask={ask} onClose={() => close()} />
  </LaterWords>
));
