/** "Salle S1"; "Bâtiment A" where the record itself says "Bâtiment A". */
export function withLabel(label: string, value: string): string {
  return value.toLocaleLowerCase().startsWith(label.toLocaleLowerCase())
    ? value
    : `${label} ${value}`;
}
