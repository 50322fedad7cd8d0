#include <stdio.h>
int main(void) { printf("beep %d\n", VERSION); return 0; }
