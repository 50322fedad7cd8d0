#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "abithree", NULL, -1, NULL, NULL, NULL, NULL, NULL};
PyMODINIT_FUNC PyInit_abithree(void) { return PyModule_Create(&module); }
