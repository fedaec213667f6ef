// What is shown together: a workload and all servers, or one question in several ways and OnRecord alone.

const NEVER_TWICE = 'with 100,000 different variables in turn';

export const SECTIONS = [
  {
    name: 'nested',
    title: 'One nested document, again and again',
    text: '`event-in-full.graphql`. A cache of whole answers would help here, and only here and with the lookups.',
    ways: { nested: '' },
  },
  {
    name: 'varied',
    title: 'The same shape, never the same question',
    text: `\`event-by-slug.graphql\` ${NEVER_TWICE}: event, acts of speech, page size and cursor.`,
    ways: { varied: '' },
  },
  {
    name: 'list',
    title: 'Pages of a filtered list',
    text: `\`statements-page.graphql\` ${NEVER_TWICE}: sources, acts of speech, page size and cursor.`,
    ways: { list: '' },
  },
  {
    name: 'lookup',
    title: 'One small record by its slug',
    text: '`actor-by-slug.graphql`, all actors in turn.',
    ways: { lookup: '' },
  },
  {
    name: 'mix',
    title: 'A mix',
    text: 'Of ten questions, five are lookups, three are lists and two are nested and varied.',
    ways: { mix: '' },
  },
  {
    name: 'nested-get',
    title: 'The nested document for browsers, and over GET',
    text:
      'OnRecord alone. A browser takes answers zipped. Over GET the document is named by its hash; a client that holds' +
      ' the answer, and says so with `If-None-Match`, is told that it is still right.',
    ways: {
      nested: 'POST',
      'nested-zipped': 'POST, zipped',
      'nested-get': 'GET by hash',
      'nested-held': 'GET by hash, held',
    },
  },
  {
    name: 'lookup-get',
    title: 'The small record over GET',
    text: 'OnRecord alone, in the same ways, but for the zipped one.',
    ways: { lookup: 'POST', 'lookup-get': 'GET by hash', 'lookup-held': 'GET by hash, held' },
  },
  {
    name: 'search',
    title: 'Full-text search',
    text: `OnRecord alone, since the peers have no index: \`onrecord/search-page.graphql\` ${NEVER_TWICE}.`,
    ways: { search: '' },
  },
];

/** @returns sections for the nested document, one for each number of connections */
export function byConnections(numbers) {
  return numbers.map((connections) => ({
    ...SECTIONS[0],
    name: `nested-${connections}`,
    title: `${SECTIONS[0].title}, over ${connections} connection${connections === 1 ? '' : 's'}`,
    connections,
  }));
}
