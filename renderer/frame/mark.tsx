/** Relevo's mark: a baton handed on, two halves of one ring. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17" fill="none" stroke="currentColor" strokeWidth="3" />
      <path
        d="M12 20.5a8.5 8.5 0 0 1 0-17"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeDasharray="3.4 2.4"
      />
      <path d="M8 12h8m-3-3 3 3-3 3" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
