export interface Config {
  itsm?: {
    /**
     * Who acts in which role, by group of the catalog; the groups inside them
     * count too. Everybody else acts for their own establishments.
     */
    roles?: {
      contractor?: {
        /** References of groups, such as `group:default/contractor`. */
        groups?: string[];
      };
      coordinator?: {
        /** References of groups, such as `group:default/coordination`. */
        groups?: string[];
      };
    };
  };
}
