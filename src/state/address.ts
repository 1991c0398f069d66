/** A parameter of the address that could not be used; its default was taken. */
export interface StateProblem {
  readonly parameter: string;
  readonly value: string;
}

/** So many problems of an address are named; the others are counted: an address may hold thousands. */
export const problemsNamed = 3;

/** Is told a value of a parameter that could not be used. */
export type Reject = (parameter: string, value: string) => unknown;

/** A part of an address: how a piece of a state is read from it and written into it. */
export interface AddressPart<State, Scope> {
  /** The parameters that it may read. */
  readonly names: (scope: Scope, state: State) => readonly string[];
  /** All the values that there are, where they are few words. */
  readonly words?: readonly string[];
  /** Returns the state with what the parameters say. What cannot be used is rejected, and the state stays as it was. */
  readonly read: (query: URLSearchParams, state: State, scope: Scope, reject: Reject) => State;
  /** Returns "name=value" for what is not as in `initial`: defaults are left out, so that one state has one address. */
  readonly write: (state: State, initial: State, scope: Scope) => readonly string[];
}

/** Returns a part of one parameter. `parse` returns undefined for what cannot be used, or rejects only some of it. */
export function parameter<State, Scope, Key extends keyof State>(
  name: string,
  key: Key,
  parse: (text: string, scope: Scope, state: State, reject: (value: string) => void) => State[Key] | undefined,
  format: (value: State[Key]) => string = String
): AddressPart<State, Scope> {
  return {
    names: () => [name],
    read: (query, state, scope, reject) => {
      const text = query.get(name);
      if (text === null) return state;
      const value = parse(text, scope, state, (part) => reject(name, part));
      if (value !== undefined) return { ...state, [key]: value };
      reject(name, text);
      return state;
    },
    write: (state, initial) => {
      const text = format(state[key]);
      return text === format(initial[key]) ? [] : [`${name}=${text}`];
    }
  };
}

/** Returns a part of one parameter that is one of a few words. */
export function choice<State, Scope, Key extends keyof State>(
  name: string,
  key: Key,
  words: readonly (State[Key] & string)[]
): AddressPart<State, Scope> {
  return { ...parameter(name, key, (text) => words.find((word) => word === text)), words };
}

/** What others add to an address to count its readers: nobody asks for anything with it. */
const counting = /^utm_|clid$/;

/** Returns the parameters of an address that are not among these names, or are said again with another value. */
export function unreadParameters(query: URLSearchParams, names: readonly string[]): readonly StateProblem[] {
  return [...query]
    .filter(([name, value]) => !counting.test(name) && (!names.includes(name) || value !== query.get(name)))
    .map(([name, value]) => ({ parameter: name, value }));
}

/**
 * Returns the state that a query stands for, and what in it could not be used, each once: values that are not known, a
 * parameter said twice, and parameters that no part reads, but for those read `elsewhere`. Never throws.
 */
export function readAddress<State, Scope>(
  parts: readonly AddressPart<State, Scope>[],
  query: string,
  initial: State,
  scope: Scope,
  elsewhere: readonly string[] = []
): { readonly state: State; readonly problems: readonly StateProblem[] } {
  const parameters = new URLSearchParams(query);
  const problems = new Map<string, StateProblem>();
  const reject: Reject = (name, value) => problems.set(`${name}=${value}`, { parameter: name, value });
  const state = parts.reduce((read, part) => part.read(parameters, read, scope, reject), initial);
  const names = elsewhere.concat(...parts.map((part) => part.names(scope, state)));
  for (const { parameter: name, value } of unreadParameters(parameters, names)) reject(name, value);
  return { state, problems: [...problems.values()] };
}

/** Returns the query of a state, with "?" in front; empty where it is the initial one. */
export function writeAddress<State, Scope>(
  parts: readonly AddressPart<State, Scope>[],
  state: State,
  initial: State,
  scope: Scope
): string {
  const written = parts.flatMap((part) => part.write(state, initial, scope));
  return written.length === 0 ? "" : `?${written.join("&")}`;
}
