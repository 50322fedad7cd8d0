#include "stage.h"
const char *place(void) { return "on stage"; }
