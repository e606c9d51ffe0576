export interface Config {
  /**
   * The demonstration: invented people, contracts and tickets. Absent from a
   * production portal.
   */
  demonstration?: {
    /**
     * Says on every page that the portal shows invented things, and lets
     * people sign in without a password (see `auth.providers.demo`).
     * @visibility frontend
     */
    enabled?: boolean;

    /**
     * The people offered on the sign-in page, in this order.
     */
    identities?: Array<{
      /**
       * The `metadata.name` of the person in the catalog.
       * @visibility frontend
       */
      user: string;
      /**
       * The name shown.
       * @visibility frontend
       */
      name: string;
      /**
       * Chooses the sentence that says what the person does. What they may do
       * comes from the groups of the catalog.
       * @visibility frontend
       */
      role: 'beneficiary' | 'local-referent' | 'contractor' | 'coordinator';
      /**
       * The function shown, by language.
       */
      title: {
        /** @visibility frontend */
        fr: string;
        /** @visibility frontend */
        en: string;
      };
    }>;
  };
}
