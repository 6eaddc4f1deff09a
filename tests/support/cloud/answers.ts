import { CLOUD_DATABASE } from "./cloud";

/** Stored answers beyond one for each question, read straight from the stand-in's database. */
export async function doubledAnswers(indexedDB: IDBFactory): Promise<number> {
  const opening = indexedDB.open(CLOUD_DATABASE);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const db = opening.result;
  const request = db.transaction("answers").objectStore("answers").getAll();
  await new Promise((resolve) => (request.onsuccess = resolve));
  db.close();
  const rows = request.result as { json: string }[];
  const questions = rows.map(({ json }) => {
    const { interviewId, questionKey } = JSON.parse(json) as Record<string, string>;
    return `${interviewId} ${questionKey}`;
  });
  return questions.length - new Set(questions).size;
}
