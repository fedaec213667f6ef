// genql: a client made of the schema, which asks all plain fields of a type by `__scalar`. Where several types stand in one list,
// `kind` and `title` are of different types on some: there the fields are named.
import { createClient } from './generated/genql/index.js';

const client = createClient({ url: process.argv[2] ?? 'http://localhost:8080/graphql' });

const { claim, search } = await client.query({
  claim: {
    __args: { slug: 'venezuelans-handed-over' },
    __scalar: true,
    consensus: { __typename: true, on_Quantity: { __scalar: true } },
    accounts: { __scalar: true, citation: { __scalar: true, source: { __scalar: true } } },
  },
  search: {
    __args: { text: 'maduro', first: 10 },
    nodes: {
      __typename: true,
      on_Actor: { id: true, name: true },
      on_Claim: { id: true, question: true },
      on_Event: { id: true, title: true },
      on_Source: { id: true, label: true },
      on_Statement: { id: true, gist: true },
    },
  },
});

if (claim?.agreement !== 'COMPATIBLE' || claim.accounts.length < 2) throw new Error(JSON.stringify(claim));
if (search.nodes.length === 0 || search.nodes.some(({ id }) => !id)) throw new Error(JSON.stringify(search));
