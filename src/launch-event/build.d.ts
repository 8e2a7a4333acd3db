/** Classic Outlook's own storage; other Outlooks have none. Asked for with `typeof`. */
declare const OfficeRuntime: {
  readonly storage?: {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
  };
};

/** Where the policy of fictional people lies, in a development build without a register; null in every other. */
declare const __POLICY_ADDRESS__: string | null;

/** Where the authority's register is; null in a build that was told of none. */
declare const __REGISTER_ADDRESS__: string | null;
