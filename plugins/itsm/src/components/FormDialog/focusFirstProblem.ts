/** Brings one to the first field at fault, once the problems are on the screen. */
export function focusFirstProblem(fields: HTMLElement | null): void {
  setTimeout(() =>
    fields
      ?.querySelector<HTMLElement>('[aria-invalid="true"], .Mui-error input')
      ?.focus(),
  );
}
