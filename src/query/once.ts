/** Returns a function that asks once and then gives the same answer. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

/** Returns a function that asks once for each key. */
export function onceEach<T, Key extends string = string>(read: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const answers = new Map<Key, Promise<T>>();
  return (key) => {
    const known = answers.get(key) ?? read(key);
    answers.set(key, known);
    return known;
  };
}

/** Returns a function that works once for each object it is given. */
export function onceOf<Given extends object, T>(make: (given: Given) => T): (given: Given) => T {
  const answers = new WeakMap<Given, { readonly answer: T }>();
  return (given) => {
    const known = answers.get(given) ?? { answer: make(given) };
    answers.set(given, known);
    return known.answer;
  };
}
