// Lists as Relay has them, with the cursors that OnRecord gives out.

const USUAL = 20;

/** By the earliest day each can mean, oldest first; slugs break ties. */
export const STATEMENTS_BY_DATE = { name: 'Statement.DATE_ASC', key: (statement) => statement.sortDate };

export function sorted(list, order) {
  return list.toSorted((a, b) => compare(order.key(a), order.key(b)) || compare(a.slug, b.slug));
}

export function compare(a, b) {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** The part of an ordered list that a client asks for. Fields are computed when they are read, as in OnRecord. */
export class Page {
  #list;
  #order;
  #from;
  #to;

  /** @param list in that order */
  constructor(list, order, { first, after, last, before }) {
    const begin = after == null ? 0 : place(list, order, after, (difference) => difference > 0);
    const end = before == null ? list.length : place(list, order, before, (difference) => difference >= 0);
    const backward = last != null;
    const size = last ?? first ?? USUAL;
    this.#list = list;
    this.#order = order;
    this.#from = backward ? Math.max(begin, end - size) : begin;
    this.#to = backward ? end : Math.min(end, begin + size);
    this.hasNextPage = backward ? before != null : this.#to < end;
    this.hasPreviousPage = backward ? this.#from > begin : after != null;
  }

  get nodes() {
    return this.#list.slice(this.#from, this.#to);
  }

  get edges() {
    return this.nodes.map((node) => ({ cursor: this.#cursor(node), node }));
  }

  get totalCount() {
    return this.#list.length;
  }

  get pageInfo() {
    const empty = this.#from >= this.#to;
    return {
      hasNextPage: this.hasNextPage,
      hasPreviousPage: this.hasPreviousPage,
      startCursor: empty ? null : this.#cursor(this.#list[this.#from]),
      endCursor: empty ? null : this.#cursor(this.#list[this.#to - 1]),
    };
  }

  #cursor(item) {
    return Buffer.from(`${this.#order.name}/${item.slug}/${this.#order.key(item)}`).toString('base64url');
  }
}

function place(list, order, cursor, isBeyond) {
  const [, slug, key] = Buffer.from(cursor, 'base64url').toString().split('/');
  const found = list.findIndex((item) => isBeyond(compare(order.key(item), key) || compare(item.slug, slug)));
  return found < 0 ? list.length : found;
}
