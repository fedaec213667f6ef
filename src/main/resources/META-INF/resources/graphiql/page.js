// GraphiQL as the extension bundles it, opened with questions to start from. A link to `?query=…` opens that query.

const EXAMPLES = ["disagreements", "wordings", "timeline", "search"];

const asked = new URLSearchParams(location.search);

const examples = await Promise.all(
  EXAMPLES.map(async (name) => ({ query: await (await fetch(`examples/${name}.graphql`)).text() })),
);

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "../graphql" }),
    query: asked.get("query") ?? undefined,
    variables: asked.get("variables") ?? undefined,
    defaultTabs: examples,
    defaultEditorToolsVisibility: true,
  }),
);
