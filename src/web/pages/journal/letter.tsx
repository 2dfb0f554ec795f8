// The letter itself, as it is printed: its first sentence is the answer.

import type { JournalLetter, JournalPart } from "#web/api/journal-calls.ts";
import { CoursePlot, LinePlot } from "./letter-plots.tsx";
import { Sources } from "./sources.tsx";

export function Letter({ letter }: { readonly letter: JournalLetter }) {
  return (
    <article className="letter" aria-label={letter.letter.title}>
      <p className="letter-greeting">{letter.letter.greeting}</p>
      {letter.letter.parts.map((part) => (
        <Part key={part.id} part={part} letter={letter} />
      ))}
    </article>
  );
}

function Part({ part, letter }: { readonly part: JournalPart; readonly letter: JournalLetter }) {
  const sentences = letter.sentences.filter(({ section }) => section === part.id);
  const [first, ...rest] = sentences;
  const refs = sentences.flatMap(({ why }) => why);
  return (
    <section className="letter-part" aria-labelledby={part.heading === null ? undefined : `letter-${part.id}`}>
      {part.heading === null ? (
        <>
          <p className="answer">{first?.text}</p>
          {rest.length > 0 && <p className="answer-range">{rest.map(({ text }) => text).join(" ")}</p>}
        </>
      ) : (
        <>
          <h2 id={`letter-${part.id}`}>{part.heading}</h2>
          <p className="letter-text">{sentences.map(({ text }) => text).join(" ")}</p>
        </>
      )}
      {part.plot && (
        <figure className="letter-plot">
          {part.id === "answer" ? (
            <LinePlot line={letter.line} words={part.plot.words} />
          ) : (
            <CoursePlot course={letter.course} words={part.plot.words} />
          )}
          <figcaption className="small">{part.plot.caption}</figcaption>
        </figure>
      )}
      {refs.length > 0 && <Sources refs={refs} />}
    </section>
  );
}
