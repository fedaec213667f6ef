// All servers give equal answers, or there is nothing to measure.

import { conversation, difference, firstAnswer, normalised } from './answers.mjs';
import { withServer } from './running.mjs';

const PATIENCE = 120_000;

/** @returns the normalised answers of a server, one for each question */
function answersOf(server, questions) {
  return withServer(server, async (started) => {
    await firstAnswer(started.port, questions[0], whenOver(started));
    const { ask, close } = conversation(started.port);
    const answers = [];
    for (const question of questions) {
      answers.push(normalised((await ask(question)).text));
    }
    close();
    return answers;
  });
}

/** @returns a condition on which waiting for a server is in vain */
export function whenOver(started) {
  return () => started.isOver || performance.now() - started.started > PATIENCE;
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
  const refused = expected.findIndex((answer) => !answer.startsWith('{"data":'));
  if (refused >= 0) {
    throw new Error(`${onRecord.title} refuses '${questions[refused].name}': ${expected[refused]}`);
  }
  for (const server of servers.filter((server) => server !== onRecord)) {
    const given = await answersOf(server, questions);
    questions.forEach((question, i) => assertEqual(server.title, question, expected[i], given[i]));
  }
  return expected;
}
