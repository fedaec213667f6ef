// Compares the answers of all servers that are built with OnRecord's.

import { equalAnswers } from './equality.mjs';
import { questions } from './questions.mjs';
import { reference, servers, VERDICTS } from './servers.mjs';
import { exportVerdicts } from './verdicts.mjs';

const known = servers();
const present = Object.values(known).filter((server) => !server.missing);
const asked = questions();
await exportVerdicts(reference(known), VERDICTS);
const answers = await equalAnswers(reference(known), present, asked);
asked.forEach((question, i) => console.log(`${question.name}: ${answers[i].length} characters`));
console.log(`Equal answers: ${present.map((server) => server.title).join('; ')}.`);
