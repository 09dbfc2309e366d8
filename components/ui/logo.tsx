/** Three lanes, as in the icon of the page. */
export function Logo() {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden className="shrink-0">
      <rect x="0" y="1" width="10" height="4" rx="1" fill="#4d6fe0" />
      <rect x="3" y="6" width="13" height="4" rx="1" fill="#12908e" />
      <rect x="0" y="11" width="12" height="4" rx="1" fill="#c47f17" />
    </svg>
  );
}
