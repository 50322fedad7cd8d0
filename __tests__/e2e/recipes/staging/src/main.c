#include "stage.h"
#include <stdio.h>
int main(void) { puts(place()); return 0; }
