// gql.tada: queries are typed by the schema as they are written; `gql.tada generate-output` has made of it what it reads.
import { initGraphQLTada } from 'gql.tada';
import { print } from 'graphql';
import type { TadaDocumentNode } from 'gql.tada';
import type { introspection } from './generated/tada.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; DateTime: string } }>();

async function ask<Result, Variables>(document: TadaDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
  const response = await fetch(process.argv[2] ?? 'http://localhost:8080/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  return ((await response.json()) as { data: Result }).data;
}

const Claim = graphql(`
  query Claim($slug: String!) {
    claim(slug: $slug) {
      agreement
      consensus { __typename ... on Quantity { number unit } }
      accounts { id asWritten citation { source { label } } }
    }
  }
`);

const { claim } = await ask(Claim, { slug: 'venezuelans-handed-over' });
const consensus = claim?.consensus;
if (consensus?.__typename !== 'Quantity' || consensus.number !== 252) throw new Error('The answer is another.');

/** Never run: it compiles because each of the marked lines, left alone, does not. */
export async function whatDoesNotCompile() {
  // @ts-expect-error: the variable is `slug`.
  await ask(Claim, { slog: 'venezuelans-handed-over' });
  // @ts-expect-error: the verdict is `CONFLICTING`.
  if (claim?.agreement === 'CONTRADICTING') return;
  // @ts-expect-error: an account has `asWritten`.
  claim?.accounts[0]?.written;
}
