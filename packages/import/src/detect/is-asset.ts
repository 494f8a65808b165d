/** Endings of what lies beside saved pages: pictures, scripts, styles, fonts, sound and film. */
const ASSETS = new Set(
  "png jpg jpeg gif webp avif bmp ico svg tif tiff heic js mjs cjs map css scss less woff woff2 ttf otf eot mp3 mp4 m4a m4v ogg ogv webm wav avi mov wasm".split(
    " ",
  ),
);

/** Whether a name is that of a part of a page, or of a picture or the like, and so of no article. */
export const isAssetName = (name: string): boolean =>
  ASSETS.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
