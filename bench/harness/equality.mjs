// All servers give equal answers, or there is nothing to measure.

import { conversation, difference, firstAnswer, normalised } from './answers.mjs';
import { withServer } from './running.mjs';

const PATIENCE = 120_000;

/** @returns the normalised answers of a server, one for each question */
export function answersOf(server, questions) {
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
 * Starts each server once and compares its answers with those of the first.
 *
 * @returns the answers, one for each question
 */
export async function equalAnswers(servers, questions) {
  const [first, ...others] = servers;
  const expected = await answersOf(first, questions);
  const wrong = expected.findIndex((answer) => !answer.startsWith('{"data":'));
  if (wrong >= 0) {
    throw new Error(`${first.title} refuses '${questions[wrong].name}': ${expected[wrong]}`);
  }
  for (const server of others) {
    const given = await answersOf(server, questions);
    questions.forEach((question, i) => assertEqual(server.title, question, expected[i], given[i]));
  }
  return expected;
}
