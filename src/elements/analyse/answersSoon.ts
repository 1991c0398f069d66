/** Nothing moves on the desk for an answer that is there within so many milliseconds: it is drawn at once. */
const soon = 80;

/** Returns whether some work ends, well or badly, so soon that there is no need to say that it goes on. Never throws. */
export async function answersSoon(work: Promise<unknown>, milliseconds = soon): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((accept) => {
    timer = setTimeout(() => accept(false), milliseconds);
  });
  const ended = work.then(
    () => true,
    () => true
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
