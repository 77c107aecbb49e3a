import { fileURLToPath } from 'node:url';

/** Pixels of the image for each of the picture. */
const SCALE = 2;

const fonts = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/**
 * A picture as PNG, two pixels for each of its own. Text is set in a font of our own dependencies, which is as wide as
 * Arial, so that the image is the same on every machine.
 */
export async function toPng(svg: string): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  const fontFiles = fonts.map((font) =>
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/arimo/${font}`)),
  );
  const options = {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Arimo' },
  } as const;
  return Buffer.from(new Resvg(svg, options).render().asPng());
}
