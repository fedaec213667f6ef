// How PostGraphile makes OnRecord's schema of the tables: what comments on them cannot say.

import { first, lambda, last, object } from 'postgraphile/grafast';
import { sql } from 'postgraphile/pg-sql2';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { wrapPlans } from 'postgraphile/utils';

const USUAL = 20;
const BEHIND = 'behind';

/** Ids are columns, lists need no name of their own where there are no connections, and a filter is no other input. */
const Names = {
  name: 'Names',
  inflection: {
    replace: {
      _attributeName: (usual, _options, details) => usual({ ...details, skipRowId: true }),
      listField: (_usual, _options, name) => name,
      inputType: (usual, _options, name) => (name === 'Selection' ? 'StatementFilter' : usual(name)),
    },
  },
};

/** Statements are ordered by those who ask: were they by functions, they would not be joined to their speakers. */
const Orders = {
  name: 'Orders',
  gather: {
    hooks: {
      pgProcedures_PgResourceOptions(_, { resourceOptions }) {
        if (resourceOptions.codec.name === 'statement') {
          resourceOptions.hasImplicitOrder = false;
        }
      },
    },
  },
};

/** OnRecord's arguments of pages, whose cursors are texts to a client. */
const PageArguments = {
  name: 'PageArguments',
  schema: {
    hooks: {
      GraphQLObjectType_fields_field_args(args, { graphql: { GraphQLString } }, { scope }) {
        if (!scope.isPgFieldConnection) {
          return args;
        }
        const { first, after, ...others } = args;
        return {
          ...others,
          first: { ...first, defaultValue: USUAL },
          after: { ...after, type: GraphQLString, applyPlan: beginBehind },
        };
      },
    },
  },
};

function beginBehind(_, $connection, $after) {
  $connection.getSubplan().apply(lambda($after.getRaw(), behind));
}

/** @returns what a cursor adds to a query, unless that counts all there are */
function behind(cursor) {
  return (query) => {
    if (cursor != null && query.mode !== 'aggregate') {
      const [, slug, date] = Buffer.from(cursor, 'base64url').toString().split('/');
      query.where(sql`(${query}.sort_date, ${query}.slug) > (${sql.value(date)}, ${sql.value(slug)})`);
      query.setMeta(BEHIND, true);
    }
  };
}

/** Cursors are a column, and there is a page before each that begins behind one. */
const Pages = wrapPlans({
  Query: { statements: byDate },
  Event: { statements: byDate },
  StatementConnection: {
    pageInfo(_, $connection) {
      const $statements = $connection.getSubplan();
      const cursor = (end) => $connection.nodePlan(end($statements.items())).get('cursor');
      return object({
        hasNextPage: $connection.pageInfo().get('hasNextPage'),
        hasPreviousPage: lambda($statements.getMeta(BEHIND), Boolean),
        startCursor: cursor(first),
        endCursor: cursor(last),
      });
    },
  },
  StatementEdge: {
    cursor: (_, $edge) => $edge.node().get('cursor'),
  },
});

function byDate(plan) {
  const $connection = plan();
  const $statements = $connection.getSubplan();
  $statements.orderBy({ attribute: 'sort_date', direction: 'ASC' });
  $statements.orderBy({ attribute: 'slug', direction: 'ASC' });
  $statements.setOrderIsUnique();
  return $connection;
}

export const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [Names, Orders, PageArguments, Pages],
  disablePlugins: ['NodePlugin'],
  schema: { defaultBehavior: '-connection +list -resource:insert -resource:update -resource:delete' },
};
