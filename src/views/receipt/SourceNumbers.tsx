interface SourceNumbersProps {
  readonly numbers: readonly number[];
}

/** Links to sources by their numbers in the list at the end of the page. */
export function SourceNumbers({ numbers }: SourceNumbersProps) {
  return (
    <>
      {numbers.map((number) => (
        <a key={number} href={`#s${number}`}>
          {number}
        </a>
      ))}
    </>
  );
}
