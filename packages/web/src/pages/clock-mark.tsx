/** The sign of the program: a clock that has stopped. It stands beside the name and says nothing by itself. */
export function ClockMark() {
  return (
    <svg className="app-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle cx="20" cy="20" r="17" fill="none" stroke="currentColor" strokeWidth="4" />
      <path
        d="M20 10v10l7 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
