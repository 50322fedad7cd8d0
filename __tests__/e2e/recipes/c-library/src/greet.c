#include "greet.h"
const char *greeting(void) { return "good day"; }
