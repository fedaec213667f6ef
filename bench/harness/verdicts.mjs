// What claims come to, as OnRecord computes it: the peers read it instead of comparing answers once more.

import { writeFileSync } from 'node:fs';
import { conversation, firstAnswer } from './answers.mjs';
import { whenOver } from './equality.mjs';
import { withServer } from './running.mjs';

const PAGE = 50;

const CLAIMS = `
query Claims($after: String) {
  claims(first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug agreement consensus { ...value } accounts { value { ...value } } }
  }
}

fragment value on ClaimValue {
  __typename
  ... on Quantity { qualifier number min max unit }
  ... on Share { strength negated }
  ... on DateValue { date { edtf asWritten basis } }
  ... on YesNo { yes }
  ... on NameValue { name misprint }
  ... on TextValue { text loose }
  ... on TextSet { items }
  ... on SameAs { claim { slug } }
  ... on Withheld { note }
}`;

/**
 * Starts OnRecord and asks for every claim.
 *
 * @param file is written: a list of claims with their verdicts, their consensus and the values of their accounts
 * @throws if a page is refused
 */
export async function exportVerdicts(onRecord, file) {
  const claims = await withServer(onRecord, async (started) => {
    await firstAnswer(started.port, question(null), whenOver(started));
    return all(conversation(started.port));
  });
  writeFileSync(file, JSON.stringify(claims, withoutNull, 1));
}

async function all({ ask, close }) {
  const claims = [];
  let after = null;
  do {
    const { text } = await ask(question(after));
    const { data, errors } = JSON.parse(text);
    if (errors) {
      throw new Error(`The claims are refused: ${errors[0].message}`);
    }
    claims.push(...data.claims.nodes);
    const { hasNextPage, endCursor } = data.claims.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after);
  close();
  return claims;
}

function question(after) {
  return { body: JSON.stringify({ query: CLAIMS, variables: { after } }) };
}

/** A field that is not there is null to every peer, and one that is written as null is not, to some. */
function withoutNull(_, value) {
  return value ?? undefined;
}
