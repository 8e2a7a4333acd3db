/**
 * What passes for a letter at a glance: after each ASCII letter, the characters of other alphabets, the phonetic letters
 * and the digits drawn like it. Chosen from the alphabets that registries sell labels in; after Unicode TS 39. Whatever
 * NFKD takes apart (accents, full-width, mathematical letters, ligatures) need not stand here. No two digits pass for one
 * letter: `ross6` and `ross8` are two colleagues.
 */
const lookLike: Readonly<Record<string, string>> = {
  a: "аɑαᴀ⍺ꭺ4",
  ae: "æӕ",
  b: "ьвβʙƅƀɓß8",
  c: "ςсϲᴄⲥꮯƈȼ",
  d: "ԁɗđɖᴅꭰð",
  e: "еҽєεɛ℮ᴇꭼзӡ3",
  f: "ƒꜰғϝք",
  g: "ɡɢցԍǥɠ9",
  h: "һհнʜħɦћђ",
  i: "іιɩıɪꭵ⍳",
  j: "јϳɉȷᴊʝ",
  k: "кκᴋƙқҝⲕ",
  l: "ӏłɫʟƚɭǀ∣|!ון1",
  m: "мᴍɱ",
  n: "ոпηɴƞŋɲⲛ",
  o: "оοօøөσᴏɵⲟഠ०০੦೦౦٥ہە0",
  oe: "œ",
  p: "рρƿᴘ⍴ƥⲣþ",
  q: "ԛզգɋʠ",
  r: "гᴦʀɾɼɽɍⲅ",
  s: "ѕꜱʂƽ5$",
  t: "тτᴛŧƭⲧ7",
  u: "υսʋμᴜцџ",
  v: "νѵᴠ∨",
  w: "ԝѡաᴡɯωшⲱ",
  x: "хχҳ×ⲭ",
  y: "уγүʏყỿɏƴ",
  z: "ᴢʐƶȥζ2",
  "-": "‐‒–—―−⁃ー",
  ".": "。·•‧∙⋅",
};

/** Each confusable character with the ASCII letters it passes for. */
export const confusables: ReadonlyMap<string, string> = new Map(
  Object.keys(lookLike).reduce<(readonly [string, string])[]>((all, letter) => {
    for (const character of Array.from(lookLike[letter] ?? "")) all.push([character, letter]);
    return all;
  }, []),
);
