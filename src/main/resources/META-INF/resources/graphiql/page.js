// GraphiQL as the extension bundles it, opened with questions to start from. A link to `?query=…` opens that query. What is
// opened first shows its answer at once.

import { DRAWING, examples } from "./examples.js";

/** Where GraphiQL remembers the tabs of the last visit. */
const REMEMBERED = "graphiql:tabState";

/** The answer; where there is none, the page opens all the same. */
async function ask(query, variables) {
  try {
    const response = await fetch("../graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return await response.json();
  } catch {
    return undefined;
  }
}

async function drawn() {
  const answer = await ask(DRAWING);
  return answer?.data ? examples(answer.data) : undefined;
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** A link that is opened again has one tab, and not one for each time. */
function forget(query) {
  const tabs = parsed(localStorage.getItem(REMEMBERED));
  if (tabs?.tabs) {
    tabs.tabs = tabs.tabs.filter((tab) => tab.query !== query);
    tabs.activeTabIndex = 0;
    localStorage.setItem(REMEMBERED, JSON.stringify(tabs));
  }
}

/** What is shown first: the query of a link, or on a first visit the first question; else the tabs of the last visit. */
function first(link, tabs) {
  if (link.query !== undefined) {
    forget(link.query);
    return link;
  }
  return localStorage.getItem(REMEMBERED) === null ? tabs?.[0] : undefined;
}

/** The editors' text fields say what they are. */
function label(page) {
  for (const field of page.querySelectorAll("textarea:not([aria-label])")) {
    const name = field.closest("[aria-label]")?.getAttribute("aria-label");
    if (name) field.setAttribute("aria-label", name);
  }
}

const asked = new URLSearchParams(location.search);
const link = { query: asked.get("query") ?? undefined, variables: asked.get("variables") ?? undefined };
const tabs = await drawn();
const opened = first(link, tabs);
const answer = opened && (await ask(opened.query, parsed(opened.variables)));

const page = document.getElementById("graphiql");
new MutationObserver(() => label(page)).observe(page, { childList: true, subtree: true });

ReactDOM.createRoot(page).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "../graphql" }),
    ...link,
    response: answer && JSON.stringify(answer, null, 2),
    defaultTabs: link.query === undefined ? tabs : [link, ...(tabs ?? [])],
    // On a phone there is room for the question and its answer.
    defaultEditorToolsVisibility: matchMedia("(min-width: 40rem)").matches,
  }),
);
