// Compares the answers of all servers that are built, and of OnRecord first.

import { equalAnswers } from './equality.mjs';
import { questions } from './questions.mjs';
import { servers } from './servers.mjs';

const asked = questions();
const present = Object.values(servers()).filter((server) => !server.missing);
if (!present[0].title.startsWith('OnRecord')) {
  throw new Error('OnRecord is not built: ./mvnw -DskipTests package');
}
const answers = await equalAnswers(present, asked);
asked.forEach((question, i) => console.log(`${question.name}: ${answers[i].length} characters`));
console.log(`Equal answers: ${present.map((server) => server.title).join(', ')}.`);
