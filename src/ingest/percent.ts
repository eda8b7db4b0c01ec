/** A path of an address as the file is called: "%20" is a blank. What is no such writing stays as it is. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
