const KEY = 'demonstration.user';

/**
 * The person chosen on the sign-in page: each tab keeps its own across
 * reloads, so that two people can be shown side by side, and a new tab starts
 * with the latest one chosen.
 */
export const rememberedUser = {
  get(): string | undefined {
    return (
      sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? undefined
    );
  },
  set(user: string): void {
    sessionStorage.setItem(KEY, user);
    localStorage.setItem(KEY, user);
  },
  clear(): void {
    sessionStorage.removeItem(KEY);
    localStorage.removeItem(KEY);
  },
};
