// Prints what the audits of GraphQL over HTTP find; ends with 0 if every one of them passes.
import { serverAudits } from 'graphql-http';

const failed = [];
const audits = serverAudits({ url: process.argv[2] });
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
}
failed.forEach((line) => console.log(line));
console.log(`${audits.length - failed.length} of ${audits.length} audits passed`);
process.exit(failed.length === 0 ? 0 : 1);
