// All servers give equal answers, or there is nothing to measure.

import { conversation, difference, firstAnswer, normalised } from './answers.mjs';
import { withServer } from './running.mjs';

const PATIENCE = 120_000;

/** @returns the normalised answers of a server, one for each question */
function answersOf(server, questions) {
  return withServer(server, async (started) => {
    await firstAnswer(started.port, questions[0], whenOver(started));
    return (await textsOf(started, questions)).map(normalised);
  });
}

/** @returns the answers of a server that has begun to answer, as it gives them */
export async function textsOf({ port }, questions) {
  const { ask, close } = conversation(port);
  const texts = [];
  for (const question of questions) {
    texts.push((await ask(question)).text);
  }
  close();
  return texts;
}

/** @returns a condition on which waiting for a server is in vain */
export function whenOver(started) {
  return () => started.isOver || performance.now() - started.started > PATIENCE;
}

/** @throws if an answer is none; one that a client holds already has no text */
export function assertAnswered(title, questions, answers) {
  const refused = answers.findIndex((answer) => answer && !answer.startsWith('{"data":'));
  if (refused >= 0) {
    throw new Error(`${title} refuses '${questions[refused].name}': ${answers[refused]}`);
  }
}

/** @throws if an answer differs from the expected one */
export function assertEqual(title, question, expected, given) {
  if (given !== expected) {
    throw new Error(`${title} answers '${question.name}' differently ${difference(expected, given)}`);
  }
}

/**
 * Starts each server once and compares its answers with OnRecord's.
 *
 * @param onRecord the server that is right
 * @returns the answers, one for each question
 * @throws if they differ, or OnRecord itself refuses a question
 */
export async function equalAnswers(onRecord, servers, questions) {
  const expected = await answersOf(onRecord, questions);
  assertAnswered(onRecord.title, questions, expected);
  for (const server of servers.filter((server) => server !== onRecord)) {
    const given = await answersOf(server, questions);
    questions.forEach((question, i) => assertEqual(server.title, question, expected[i], given[i]));
  }
  return expected;
}
