import newClassifier, { type Classifier } from "wink-naive-bayes-text-classifier";
import type { StatementKind } from "../../../src/message/index.ts";
import type { Lesson, Peer } from "./peer.ts";

const folds = 5;

/** Words and pairs of words: for so short a text, function words tell more than they do of a topic. */
function features(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`)];
}

function taught(lessons: readonly Lesson[]): Classifier {
  const classifier = newClassifier();
  classifier.definePrepTasks([features]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, kinds } of lessons) classifier.learn(text, kinds.join("+") || "none");
  classifier.consolidate();
  return classifier;
}

/** Every sentence is read by a classifier that learnt from the other four fifths. */
export const bayes: Peer = {
  name: "wink-naive-bayes, 5-fold",
  over: (lessons) => {
    const classifiers = Array.from({ length: folds }, (_none, fold) =>
      taught(lessons.filter((_lesson, at) => at % folds !== fold)),
    );
    return (text, at) => {
      const label = classifiers[at % folds]?.predict(text) ?? "none";
      return label === "none" || label === "unknown" ? [] : (label.split("+") as StatementKind[]);
    };
  },
};
