#include <greet.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  // Not known to the compiler, as it is another one when installed.
  const char *volatile path = SHARE;
  char line[64] = "";
  FILE *file = fopen(path, "r");
  if (!file || !fgets(line, sizeof line, file)) return 1;
  printf("%s from %s\n%s", greeting(), strstr(path, "share"), line);
  return 0;
}
