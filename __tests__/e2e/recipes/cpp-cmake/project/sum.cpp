#include "sum.hpp"
#include <cstdlib>
int sum(int count, char **numbers) {
  int total = 0;
  for (int i = 0; i < count; i++) total += std::atoi(numbers[i]);
  return total;
}
