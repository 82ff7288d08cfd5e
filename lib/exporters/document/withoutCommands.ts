/** GitLab runs a line that starts with "/" as a command ("/close"); the backslash is not shown. */
export function withoutCommands(markdown: string): string {
  return markdown.replace(/^(\s*)\//gm, '$1\\/');
}
