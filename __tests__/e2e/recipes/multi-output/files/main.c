#include <pantry.h>
#include <stdio.h>
int main(void) { printf("%d jars\n", jars()); return 0; }
