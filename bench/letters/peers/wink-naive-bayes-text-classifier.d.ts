/** What the bench uses of a package that has no types of its own. */
declare module "wink-naive-bayes-text-classifier" {
  export interface Classifier {
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    predict(text: string): string;
  }
  const newClassifier: () => Classifier;
  // The package is CommonJS, whose export Node gives as the default.
  export default newClassifier;
}
