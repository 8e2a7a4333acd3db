/** A value of a parameter: a text, a list of texts, or a constant that PowerShell knows, such as `$true`. */
export type Value = string | readonly string[] | { readonly constant: string };

/** One mail-flow rule, in the parameters of New-TransportRule. Source: Exchange Online, mail flow rule conditions and actions. */
export interface MailRule {
  /** At most 64 characters, and nobody else's: it begins with `rulePrefix`. */
  readonly name: string;
  /** What the rule does, in one sentence for the administrator. */
  readonly comment: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

/** How the rules of this product are known again, to be changed and taken away. */
export const rulePrefix = "Correspondence Control:";

/** The limits that Exchange Online publishes. */
export const limits = {
  /** Rules in an organisation, everybody's together. */
  rules: 300,
  /** Characters in conditions, exceptions and actions of one rule; 8 KB, of which we leave a tenth. */
  charactersInRule: 7_300,
  /** Characters of a word in a ContainsWords condition. */
  charactersInWord: 128,
} as const;
