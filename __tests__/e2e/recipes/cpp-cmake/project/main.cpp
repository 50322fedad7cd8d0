#include "sum.hpp"
#include <iostream>
int main(int argc, char **argv) { std::cout << sum(argc - 1, argv + 1) << std::endl; }
