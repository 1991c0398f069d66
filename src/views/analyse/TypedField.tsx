import type { InputHTMLAttributes } from "preact";
import { useId, useState } from "preact/hooks";

export interface TypedFieldProps extends Omit<InputHTMLAttributes, "value" | "onInput" | "onChange" | "onBlur"> {
  /** What is in force. */
  readonly value: string | number;
  /** Why a text that was given over is not used; undefined where it is. */
  readonly fault: (text: string, validity: ValidityState) => string | undefined;
  readonly onTyped: (text: string) => void;
}

/** A field whose text is the reader's until it is used: what is drawn meanwhile, and a text that cannot be used, leave it as it stands. */
export function TypedField({ value, fault, onTyped, ...input }: TypedFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const problemId = useId();
  return (
    <>
      <input
        {...input}
        value={draft ?? value}
        {...(problem !== undefined && { "aria-invalid": true, "aria-describedby": problemId })}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onChange={({ currentTarget }) => {
          const found = fault(currentTarget.value, currentTarget.validity);
          setProblem(found);
          if (found !== undefined) return;
          setDraft(undefined);
          onTyped(currentTarget.value);
        }}
      />
      {problem !== undefined && (
        <span class="note" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
