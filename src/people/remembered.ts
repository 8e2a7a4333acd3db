/** How many answers one function remembers before it forgets them all: a message has fewer addresses. */
const most = 1000;

/** The longest question worth remembering, in UTF-16 units: an address (RFC 5321, 4.5.3.1) and some. */
const longest = 400;

/**
 * The same function of a text, which remembers its answers: one message asks about the same few addresses again and
 * again. Bounded in number and length, so hostile mail cannot make it grow. Only for functions that depend on nothing else.
 */
export function remembered<Answer>(answerOf: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerOf(text);
    if (text.length > longest) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
