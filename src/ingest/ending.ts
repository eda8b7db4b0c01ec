/** A name's ending without the dot, in small letters; that of a packed file is the one before. */
export const endingOf = (place: string): string => /\.(\w+?)(?:\.gz)?$/i.exec(place)?.[1]?.toLowerCase() ?? "";
