import { foldText, MAKERS, readMaker } from '../hardware';
import { decisiveDayOf } from './risk';
import type { LifecycleRecord, LifecycleSubject } from './types';

/**
 * From which score on a match holds without a person: no model has as many
 * words that one of them, such as "Plus", would not keep it under.
 *
 * @public
 */
export const MATCH_THRESHOLD = 0.95;

/** Below it, two models have nothing to do with one another. */
const LEAST_SCORE = 0.6;

/** What says nothing of which model it is. */
const IDLE_WORDS = new Set([
  'appliance',
  'array',
  'baie',
  'chassis',
  'server',
  'serveur',
  'series',
  'storage',
  'system',
]);

/** A word with a digit is what tells two models of a line apart. */
const NUMBER_WEIGHT = 2;

/** How a record was found for a model. @public */
export type MatchMeans = 'exact' | 'alias' | 'scored';

/** The record that fits a model best, and how well. @public */
export interface ModelMatch {
  recordId: string;
  /** From 0 to 1. */
  score: number;
  how: MatchMeans;
}

interface Prepared {
  record: LifecycleRecord;
  /** The model and then its other names. */
  names: readonly string[];
}

/**
 * Finds for models the records of a table that fit. Makers are compared by
 * their usual spellings (B3), models without case, accents, blanks and
 * punctuation; where no name is the same, by the words they share, those with
 * digits counting double. Two models that each have a number the other lacks
 * are two models. Of several that fit as well, the one that ends first.
 *
 * @public
 */
export function createModelMatcher(
  records: readonly LifecycleRecord[],
): (
  subject: LifecycleSubject,
  refused?: ReadonlySet<string>,
) => ModelMatch | null {
  const byMaker = new Map<string, Prepared[]>();
  for (const record of [...records].sort(endsFirst)) {
    const maker = keyOf(record);
    const prepared = { record, names: namesOf(record) };
    const others = byMaker.get(maker);
    if (others) others.push(prepared);
    else byMaker.set(maker, [prepared]);
  }
  return (subject, refused = new Set()) => {
    const name =
      subject.kind === 'software'
        ? foldText(subject.model)
        : foldModel(subject.maker, subject.model);
    const compare = subject.kind === 'software' ? findVersion : compareModels;
    const best = (byMaker.get(keyOf(subject)) ?? [])
      .filter(({ record }) => !refused.has(record.id))
      .flatMap(({ record, names }) =>
        names.map((one, index): Candidate => {
          const { score, isSame } = compare(name, one);
          const means = index === 0 ? 'exact' : 'alias';
          return {
            match: {
              recordId: record.id,
              score,
              how: isSame ? means : 'scored',
            },
            // Of "2012" and "2012 R2", both found in a text, the longer is meant.
            length: subject.kind === 'software' ? one.length : 0,
          };
        }),
      )
      .filter(({ match }) => match.score >= LEAST_SCORE)
      .reduce<Candidate | null>(
        (kept, one) => (kept && compareCandidates(one, kept) <= 0 ? kept : one),
        null,
      );
    return best?.match ?? null;
  };
}

interface Candidate {
  match: ModelMatch;
  length: number;
}

const MEANS: readonly MatchMeans[] = ['scored', 'alias', 'exact'];

function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    one.match.score - other.match.score ||
    one.length - other.length ||
    MEANS.indexOf(one.match.how) - MEANS.indexOf(other.match.how)
  );
}

interface Comparison {
  score: number;
  isSame: boolean;
}

const NOTHING: Comparison = { score: 0, isSame: false };

/** What of an operating system's name is a version's, wherever it stands. */
function findVersion(text: string, version: string): Comparison {
  const at = ` ${text} `.indexOf(` ${version} `);
  if (version === '' || at < 0) return NOTHING;
  const [next = ''] = text
    .slice(at + version.length)
    .trim()
    .split(' ');
  // A release of its own that the source may not know: for a person to say.
  return /^r\d$/.test(next)
    ? { score: 0.8, isSame: false }
    : { score: 1, isSame: true };
}

function compareModels(one: string, other: string): Comparison {
  if (squeeze(one) === squeeze(other) && one !== '') {
    return { score: 1, isSame: true };
  }
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter(word => others.has(word));
  const lacksNumber = (mine: Set<string>, theirs: Set<string>) =>
    [...mine].some(word => /\d/.test(word) && !theirs.has(word));
  if (lacksNumber(words, others) && lacksNumber(others, words)) return NOTHING;
  const total = weightOf([...words]) + weightOf([...others]);
  return {
    score: total === 0 ? 0 : (2 * weightOf(shared)) / total,
    isSame: false,
  };
}

function weightOf(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + (/\d/.test(word) ? NUMBER_WEIGHT : 1),
    0,
  );
}

function squeeze(text: string): string {
  return text.replace(/ /g, '');
}

function wordsOf(text: string): Set<string> {
  return new Set(text.split(' ').filter(word => word && !IDLE_WORDS.has(word)));
}

/** A model without the name of its maker before it, by any spelling. */
function foldModel(maker: string, model: string): string {
  const folded = foldText(model);
  const known = readMaker(maker);
  const others = Object.hasOwn(MAKERS, known) ? MAKERS[known] : [];
  const spellings = [maker, known, ...others].map(foldText);
  const before = spellings
    .filter(one => one !== '' && folded.startsWith(`${one} `))
    .sort((one, other) => other.length - one.length)[0];
  return before ? folded.slice(before.length + 1) : folded;
}

function namesOf({ kind, maker, model, aliases }: LifecycleRecord): string[] {
  return [model, ...aliases].map(name =>
    kind === 'software' ? foldText(name) : foldModel(maker, name),
  );
}

/** Makers tell hardware apart; software names itself. */
function keyOf({ kind, maker }: LifecycleSubject): string {
  return kind === 'software' ? kind : `${kind} ${foldText(readMaker(maker))}`;
}

function endsFirst(one: LifecycleRecord, other: LifecycleRecord): number {
  const day = (record: LifecycleRecord) =>
    decisiveDayOf(record)?.day ?? '9999-12-31';
  return day(one).localeCompare(day(other)) || one.id.localeCompare(other.id);
}
