#include "pantry.h"
int jars(void) { return 12; }
