/** The longest record in bytes: 54 items with five comments of 255 characters come nowhere near it. */
export const MOST_BYTES = 65_536;

/** The most lines of a record: comments may hold line ends, but not more than these. */
export const MOST_LINES = 50;
