/** A part of a picture: SVG without a frame of its own, and its size in pixels. */
export interface Drawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** A part below another. */
export function below(first: Drawing, second: Drawing): Drawing {
  return {
    markup: `${first.markup}<g transform="translate(0,${first.height})">${second.markup}</g>`,
    width: Math.max(first.width, second.width),
    height: first.height + second.height,
  };
}

/** A part at the right of another, `gap` pixels away. */
export function beside(first: Drawing, second: Drawing, gap: number): Drawing {
  const x = first.width + gap;
  return {
    markup: `${first.markup}<g transform="translate(${x},0)">${second.markup}</g>`,
    width: x + second.width,
    height: Math.max(first.height, second.height),
  };
}

/** Empty space between two parts. */
export function space(height: number): Drawing {
  return { markup: '', width: 0, height };
}
