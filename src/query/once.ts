/** Returns the function with its answers kept, by its arguments: numbers and short texts. */
export function once<Arguments extends readonly (string | number)[], Answer>(
  find: (...of: Arguments) => Answer
): (...of: Arguments) => Answer {
  const answers = new Map<string, Answer>();
  return (...of) => {
    const key = of.join(" ");
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = find(...of);
    answers.set(key, answer);
    return answer;
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
