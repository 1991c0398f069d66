/** Returns a function that asks once and then gives the same answer. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

/** Returns a function that asks once for each key. */
export function onceEach<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key) ?? read(key);
    answers.set(key, known);
    return known;
  };
}
