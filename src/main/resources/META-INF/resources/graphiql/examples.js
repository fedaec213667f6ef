// The questions that GraphiQL opens with. They are about whatever dataset is served: a first question draws from it what the
// others ask for, and those for which it has nothing are left out.

export const DRAWING = `{
  claims(first: 0) { totalCount facets(by: [AGREEMENT]) { values { value } } }
  statements(first: 100) { nodes { slug quotations { mode } } }
  events(first: 0) { totalCount facets(by: [YEAR]) { values { value count } } }
  actors(first: 1, orderBy: STATEMENTS_DESC) { nodes { name } }
  sources(first: 1) { nodes { label } }
}`;

const WELCOME = `# Welcome to OnRecord. Press ▶ to ask; Ctrl+Space completes; the book on the left describes every field.
# The other tabs hold more questions to start from.

`;

const DISAGREEING = ["CONFLICTING", "DISPUTED", "CHANGED"];

const POSITIONS = `{
    totalCount
    nodes {
      question
      agreement
      between
      positions {
        display
        accounts { asWritten voice { name } citation { source { label } paragraph } }
      }
    }
  }
}`;

function disagreements({ claims }) {
  const verdicts = claims.facets[0].values.map(({ value }) => value);
  if (verdicts.some((verdict) => DISAGREEING.includes(verdict))) {
    return { query: `# What do the sources disagree on, and what does each of them say?
query Disagreements {
  claims(filter: { disagreements: true }, orderBy: WEIGHT_DESC) ${POSITIONS}` };
  }
  return claims.totalCount > 0 && { query: `# What is asked, and what does each source say?
query Questions {
  claims(orderBy: WEIGHT_DESC) ${POSITIONS}` };
}

function wordings({ statements }) {
  const widest = [...statements.nodes].sort((a, b) => b.quotations.length - a.quotations.length)[0];
  return widest && { query: `# In which wordings do sources carry one statement, and where?
query Wordings($statement: String!) {
  statement(slug: $statement) {
    speaker { name }
    gist
    quotations {
      text
      mode
      attributedAs
      citation { source { label } paragraph }
    }
  }
}`, variables: { statement: widest.slug } };
}

function timeline({ events }) {
  const [fullest] = [...events.facets[0].values].sort((a, b) => b.count - a.count);
  const filter = fullest ? { from: `${fullest.value}-01-01`, to: `${fullest.value}-12-31` } : {};
  return events.totalCount > 0 && { query: `# What happened when, as far as is known, and who took part?
query Timeline($filter: EventFilter) {
  events(filter: $filter, orderBy: DATE_ASC, first: 10) {
    nodes {
      title
      date { edtf asWritten basis }
      participants { role actor { name } }
      citations { source { label } paragraph }
    }
    pageInfo { hasNextPage endCursor }
  }
}`, variables: { filter } };
}

function search({ actors, sources }) {
  const text = actors.nodes[0]?.name ?? sources.nodes[0]?.label;
  return text && { query: `# Where do the words stand? Case, accents and the ends of words do not matter.
query Search($text: String!) {
  search(text: $text, first: 5) {
    totalCount
    facets(by: [KIND]) { values { label count } }
    edges {
      score
      highlight
      node {
        __typename
        ... on Node { id }
        ... on Statement { gist }
      }
    }
  }
}`, variables: { text } };
}

const DATASET = { query: `# What is served?
query Dataset {
  dataset { title version licence sources actors events statements claims }
}` };

/** The tabs, from the answer to DRAWING. */
export function examples(data) {
  const drawn = [disagreements, wordings, timeline, search].map((draw) => draw(data)).filter(Boolean);
  const [first, ...others] = [...drawn, DATASET];
  return [{ ...first, query: WELCOME + first.query }, ...others]
    .map(({ query, variables }) => ({ query, variables: variables && JSON.stringify(variables, null, 2) }));
}
