// The record, many times as large: copies of its records with other slugs, other words and other years, which refer to
// each other across copies. Everything is drawn with a fixed seed, so the same size is always the same dataset.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../peers/record.mjs';
import { chances } from './chances.mjs';

const SEED = 20250718;

const OWN_SLUGS = ['slug', 'formerly'];
// What comes before or after what else, which dates have to bear out: copies are of other years. And who speaks: of what a
// paragraph repeats without saying who said it, one and the same has to have said all.
const NEAR = ['event', 'speaker', 'inReplyTo', 'partOf'];
const SLUGS = ['reportedBy', 'by', 'addressees', 'mentions', 'about', 'actor', 'of', 'claimedBy', 'subject',
  'attributedTo', 'sameAs'];
const PLACES = ['cites', 'in'];
const DATES = ['date', 'from', 'until', 'madeOn'];
const TEXTS = ['name', 'title', 'label', 'description', 'summary', 'gist', 'text', 'segments', 'note', 'question',
  'asWritten', 'capacity', 'attributedAs', 'publisher', 'author', 'withheld', 'set', 'words', 'reason'];

/** One reference in five leads to the same record of another copy, which is as long and in the same place of its trees. */
const ABROAD = 0.2;

/** Years are moved by multiples of four, so that every day there is stays one. */
const LEAP = 4;
const LEAPS = 40;

/** How many words are invented: a prime, so that no two words of a copy become one. */
const VOCABULARY = 20_011;
const CONSONANTS = 'bcdfghjklmnprstvwxyz';
const VOWELS = 'aeiou';

/**
 * Writes a seed folder.
 *
 * @param seeds the folder with the record
 * @param to the folder to be written
 * @param times how many times as large it becomes; its first copy is the record as it is
 */
export function grow(seeds, to, times) {
  const record = readSeeds(seeds);
  const words = vocabulary(record);
  const copies = Array.from({ length: times }, (_, number) => new Copy(number, times, words));
  mkdirSync(to, { recursive: true });
  for (const [section, content] of Object.entries(record)) {
    const text =
      section === 'dataset' ? JSON.stringify(content[0]) : copies.flatMap((copy) => lines(copy, content)).join('');
    writeFileSync(join(to, `${section}.yaml`), text);
  }
}

/** JSON is YAML, too, and written a hundred times as fast. */
function lines(copy, records) {
  return records.map((fields) => `- ${JSON.stringify(copy.of(fields))}\n`);
}

/** @returns a number for every word of the record that is replaced */
function vocabulary(record) {
  const words = JSON.stringify(record).match(WORD);
  return new Map([...new Set(words.map((word) => word.toLowerCase()))].map((word, number) => [word, number]));
}

/** Short words stay, as they are the same in every text. */
const WORD = /\p{L}{4,}/gu;

/** One of the copies. The first is the record itself, so that what is asked of the record can be asked of all sizes. */
class Copy {
  #number;
  #times;
  #words;
  #chance;
  #step;
  #offset;
  #years;

  constructor(number, times, words) {
    this.#number = number;
    this.#times = times;
    this.#words = words;
    this.#chance = chances(SEED + number);
    this.#step = 1 + this.#chance.below(VOCABULARY - 1);
    this.#offset = this.#chance.below(VOCABULARY);
    this.#years = LEAP * this.#chance.below(LEAPS);
  }

  /** @returns the fields of a record, or of a part of one, as this copy has them */
  of(fields) {
    return this.#number === 0 ? fields : this.#fields(fields);
  }

  #fields(fields) {
    // What is repeated so stays where it is, as it says whose word others in that paragraph are; and so does what is left
    // out, as no passage is left out twice.
    const stays = fields.attribution === 'lost' || 'reason' in fields;
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, stays && key === 'in' ? this.#here(value) : this.#value(key, value)]),
    );
  }

  #here(place) {
    const [source, paragraph] = place.split(':');
    return `${renamed(source, this.#number)}:${paragraph}`;
  }

  #value(key, value) {
    if (Array.isArray(value)) {
      return value.map((item) => this.#value(key, item));
    }
    if (key === 'published') {
      // Copies are of earlier years and cite each other's sources, which have to be later than what they tell of.
      return { ...this.#fields(value), date: value.date };
    }
    if (key === 'document') {
      return { ...value, file: `${this.#number}-${value.file}`, sha256: this.#digest(value.sha256) };
    }
    if (typeof value === 'object') {
      return this.#fields(value);
    }
    if (OWN_SLUGS.includes(key) || NEAR.includes(key)) {
      return renamed(value, this.#number);
    }
    if (SLUGS.includes(key) && !isNumeral(value)) {
      return renamed(value, this.#somewhere());
    }
    if (PLACES.includes(key)) {
      const [source, paragraph] = value.split(':');
      return `${renamed(source, this.#somewhere())}:${paragraph}`;
    }
    if (DATES.includes(key)) {
      return value.replace(/\d{4}/g, (year) => year - this.#years);
    }
    return TEXTS.includes(key) ? this.#invented(value) : value;
  }

  /** A document is one source. */
  #digest(sha256) {
    return this.#number.toString(16).padStart(8, '0') + sha256.slice(8);
  }

  #somewhere() {
    return this.#chance.next() < ABROAD ? this.#chance.below(this.#times) : this.#number;
  }

  #invented(text) {
    return text.replace(WORD, (word) => {
      const invented = spelt((this.#words.get(word.toLowerCase()) * this.#step + this.#offset) % VOCABULARY);
      return spelledLike(word, invented);
    });
  }
}

/** What a claim's value is `about` is a number, and no slug. */
function isNumeral(value) {
  return /^\d+$/.test(value);
}

function spelledLike(word, invented) {
  if (word === word.toUpperCase()) {
    return invented.toUpperCase();
  }
  return word[0] === word[0].toUpperCase() ? invented[0].toUpperCase() + invented.slice(1) : invented;
}

function renamed(slug, copy) {
  return copy === 0 ? slug : `${slug}-${copy}`;
}

/** @returns a word of three syllables */
function spelt(number) {
  const syllables = CONSONANTS.length * VOWELS.length;
  return [number, Math.floor(number / syllables), Math.floor(number / syllables ** 2)]
    .map((part) => CONSONANTS[part % CONSONANTS.length] + VOWELS[Math.floor(part / CONSONANTS.length) % VOWELS.length])
    .join('');
}
