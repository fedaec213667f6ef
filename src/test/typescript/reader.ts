// Reads the record as a page in a browser would: `node compiled/reader.js ENDPOINT`. Every type comes from the schema
// and the documents, so a change of the schema that breaks readers breaks this.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { relayStylePagination } from '@apollo/client/utilities';
import members, {
  ClaimBySlugDocument,
  EventAcrossAllNounsDocument,
  SaidAboutEventDocument,
  SaidByDocument,
  TimelineDocument,
  WordsOfDocument,
} from './generated/record.js';

/** A client that has read nothing yet. */
function newcomer() {
  return new ApolloClient({
    link: new HttpLink({ uri: process.argv[2] ?? 'http://localhost:8080/graphql' }),
    cache: new InMemoryCache({
      possibleTypes: members.possibleTypes,
      typePolicies: { Query: { fields: { events: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });
}

test('an event leads to who said what, and where that stands', async () => {
  const { data } = await newcomer().query({
    query: EventAcrossAllNounsDocument,
    variables: { slug: 'prisoner-exchange' },
  });

  const event = data?.event;
  assert.equal(event?.date?.basis, 'EXTERNAL');
  const announcement = event.statements.nodes.find(({ slug }) => slug === 'bukele-announces-handover');
  assert.equal(announcement?.speaker.name, 'Nayib Bukele');
  assert.deepEqual(
    announcement.quotations.filter(({ citation }) => citation.source.title?.startsWith('Alleged'))
      .map(({ citation }) => citation.paragraph),
    [4, 5],
  );
});

test('a member of a union is known by its name, also behind a fragment on the union', async () => {
  const { data } = await newcomer().query({
    query: ClaimBySlugDocument,
    variables: { slug: 'venezuelans-handed-over' },
  });

  const consensus = data?.claim?.consensus;
  assert(consensus?.__typename === 'Quantity');
  assert.equal(consensus.number, 252);
});

test('a statement is one record, whether an event or its speaker leads there', async () => {
  const client = newcomer();
  const rubio = { speaker: 'marco-rubio', about: 'prisoner-exchange' };
  await client.query({ query: SaidAboutEventDocument, variables: { event: rubio.about } });
  await client.query({ query: SaidByDocument, variables: rubio });

  // The name and the words came with the event, which statements are his came with the speaker.
  const { data } = await client.query({ query: WordsOfDocument, variables: rubio, fetchPolicy: 'cache-only' });

  assert.equal(data?.actor?.name, 'Marco Rubio');
  assert.equal(data.actor.statements.nodes.length, 3);
  assert(data.actor.statements.nodes.some(({ gist }) => gist.includes('Bukele')));
});

test('pages are put together into one timeline without a gap or a repetition', async () => {
  const client = newcomer();
  const firstPage = { query: TimelineDocument, variables: { first: 25 } };
  const timeline = client.watchQuery(firstPage);
  let page = (await client.query(firstPage)).data?.events.pageInfo;
  while (page?.hasNextPage) {
    page = (await timeline.fetchMore({ variables: { after: page.endCursor } })).data?.events.pageInfo;
  }

  const events = client.readQuery(firstPage)?.events;
  const slugs = events?.edges.map(({ node }) => node.slug);
  assert(slugs && slugs.length > 50);
  assert.equal(slugs.length, events?.totalCount);
  assert.equal(new Set(slugs).size, slugs.length);
});

test('a request that cannot be answered says why, with a code for programs', async () => {
  const asked = newcomer().query({ query: TimelineDocument, variables: { first: 500 } });

  await assert.rejects(asked, (refusal) => {
    assert(CombinedGraphQLErrors.is(refusal));
    assert.equal(refusal.errors[0]?.extensions?.['code'], 'PAGE_TOO_LARGE');
    return true;
  });
});

/** Never run: it compiles because each of the marked lines, left alone, does not. */
export async function whatDoesNotCompile() {
  const { data } = await newcomer().query({
    query: EventAcrossAllNounsDocument,
    // @ts-expect-error: the variable is `slug`.
    variables: { slog: 'prisoner-exchange' },
  });
  // @ts-expect-error: an event has a `title`.
  data?.event?.titel;
  // @ts-expect-error: an event may have no date.
  data?.event?.date.edtf;
  // @ts-expect-error: a list may be shorter.
  data?.event?.statements.nodes[0].slug;
  // @ts-expect-error: the basis is `EXTERNAL`.
  data?.event?.date?.basis === 'GUESSED';
}
