#include <stdio.h>
#include <unistd.h>
int main(void) { puts(access(PREFIX "/share/man/man1/tick.1", R_OK) == 0 ? "tick" : "no page"); return 0; }
